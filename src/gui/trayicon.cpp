#include "gui/trayicon.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Sizes that trays ask for, up to a panel at 200 %.
constexpr std::array sizes{16, 22, 24, 32, 44, 48, 64};
/// A larger number can't be read at that size.
constexpr int mostShown = 9;
/// Of the icon's edge: both marks must be told apart from the logo at 16 pixels.
constexpr qreal badgeShare = 0.62;
constexpr qreal faultShare = 0.5;
constexpr qreal digitShare = 0.8;

/// Panels are light or dark whatever our windows are, so each mark has an edge of its own.
void paintDisc(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->setPen(QPen(Qt::white, std::max(1.0, rect.width() * 0.08)));
    painter->setBrush(color);
    painter->drawEllipse(rect);
}

void paintWord(QPainter *painter, const QRectF &rect, const QString &word, qreal share)
{
    QFont font = painter->font();
    font.setPixelSize(std::max(6, qRound(rect.height() * share)));
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, word);
}

} // namespace

TrayIcon::TrayIcon(bool practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_menu(std::make_unique<QMenu>())
    , m_state(m_menu->addAction(QString()))
    , m_icon(new QSystemTrayIcon(this))
{
    m_state->setEnabled(false);
    m_menu->addSeparator();
    QAction *call = m_menu->addAction(ringback::icon(Icon::CallBack), tr("Call back…"));
    call->setObjectName(u"trayCall"_s);
    connect(call, &QAction::triggered, this, &TrayIcon::callRequested);
    QAction *open = m_menu->addAction(logo(), tr("Open Ringback"));
    open->setObjectName(u"trayOpen"_s);
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(ringback::icon(Icon::Close), tr("Quit"));
    quit->setObjectName(u"trayQuit"_s);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    update();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setShown(bool on)
{
    m_icon->setVisible(on);
}

bool TrayIcon::isReachable() const
{
    return m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWaiting(int callbacks)
{
    if (callbacks == m_waiting)
        return;
    m_waiting = callbacks;
    update();
}

void TrayIcon::setFault(const QString &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    update();
}

QString TrayIcon::tip() const
{
    return m_icon->toolTip();
}

QIcon TrayIcon::icon() const
{
    return m_icon->icon();
}

void TrayIcon::update()
{
    QIcon all;
    for (const int size : sizes)
        all.addPixmap(picture(size, m_waiting, !m_fault.isEmpty()));
    m_icon->setIcon(all);
    QStringList words;
    if (m_practice)
        words += tr("Practice mode, no real calls");
    words += m_waiting == 0 ? tr("Nobody waits for a callback") : tr("%n callback(s) waiting", nullptr, m_waiting);
    if (!m_fault.isEmpty())
        words += m_fault;
    m_state->setText(words.join(u" · "_s).replace(u'&', u"&&"_s));
    words.prepend(tr("Ringback"));
    m_icon->setToolTip(words.join(u'\n'));
}

QPixmap TrayIcon::picture(int size, int waiting, bool isFaulty)
{
    QPixmap pixmap = logo().pixmap(QSize(size, size), 1.0);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::light();
    if (waiting > 0) {
        const qreal edge = std::round(size * badgeShare);
        const QRectF badge(size - edge, 0.5, edge - 0.5, edge - 0.5);
        // Red is for what failed; to wait is no failure.
        paintDisc(&painter, badge, theme.color(ColorRole::Text));
        const bool isMore = waiting > mostShown;
        // "9+" has no room at a tray's smallest sizes: a full disc says that there are many.
        if (!isMore || size >= 32)
            paintWord(&painter, badge, isMore ? u"9+"_s : QString::number(waiting),
                      isMore ? digitShare * 0.72 : digitShare);
    }
    if (isFaulty) {
        const qreal edge = std::round(size * faultShare);
        const QRectF mark(0.5, size - edge, edge - 0.5, edge - 0.5);
        paintDisc(&painter, mark, theme.color(ColorRole::AttentionText));
        paintWord(&painter, mark, u"!"_s, digitShare);
    }
    return pixmap;
}

} // namespace ringback
