#include "gui/messagebanner.h"

#include "gui/announcing.h"
#include "gui/iconmark.h"
#include "gui/paint.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace ringback {

namespace {

/// Long enough to be read twice.
constexpr std::chrono::seconds passingTime(12);

struct KindLook
{
    Icon icon;
    ColorRole text;
    ColorRole fill;
};

KindLook lookOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Information:
        return {Icon::Information, ColorRole::LiveText, ColorRole::LiveFill};
    case MessageBanner::Kind::Done:
        return {Icon::Check, ColorRole::DoneText, ColorRole::DoneFill};
    case MessageBanner::Kind::Attention:
        return {Icon::Attention, ColorRole::AttentionText, ColorRole::AttentionFill};
    case MessageBanner::Kind::Fault:
        return {Icon::Error, ColorRole::FailedText, ColorRole::FailedFill};
    }
    return {Icon::Information, ColorRole::LiveText, ColorRole::LiveFill};
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(Icon::Information, ColorRole::LiveText, measure::icon, this))
    , m_words(new TextLabel(this))
    , m_action(new QPushButton(this))
{
    setAnnouncing(this);
    setAccessibleName(tr("Message"));
    auto *close = new QToolButton(this);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    m_close = close;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_mark);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingTime);
    connect(&m_passing, &QTimer::timeout, this, &MessageBanner::leave);
    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionTriggered);
    connect(close, &QToolButton::clicked, this, [this] {
        leave();
        emit closed();
    });
}

void MessageBanner::tell(Kind kind, const QString &sentence, const QString &action)
{
    m_beneath.reset();
    put({kind, sentence, action});
}

void MessageBanner::tellFault(const QString &sentence)
{
    tell(Kind::Fault, sentence);
}

void MessageBanner::tellDone(const QString &sentence)
{
    pass(Kind::Done, sentence);
}

void MessageBanner::tellRefused(const QString &sentence)
{
    pass(Kind::Attention, sentence);
}

void MessageBanner::pass(Kind kind, const QString &sentence)
{
    if (isHidden())
        m_beneath.reset();
    else if (!m_passing.isActive())
        m_beneath = m_shown;
    put({kind, sentence, {}});
    m_passing.start();
}

void MessageBanner::leave()
{
    m_passing.stop();
    if (m_beneath && !isHidden())
        put(*std::exchange(m_beneath, std::nullopt));
    else
        hide();
}

void MessageBanner::put(const Message &message)
{
    m_passing.stop();
    m_shown = message;
    const KindLook look = lookOf(message.kind);
    m_mark->setIcon(look.icon, look.text);
    m_words->setRuns({{message.sentence, false, look.text}});
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    setAccessibleDescription(message.sentence);
    show();
    update();
    announce(this, message.sentence);
}

void MessageBanner::setClosable(bool on)
{
    m_close->setVisible(on);
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, Theme::of(palette()).color(lookOf(m_shown.kind).fill));
}

} // namespace ringback
