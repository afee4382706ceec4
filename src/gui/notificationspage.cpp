#include "gui/notificationspage.h"

#include "gui/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

TextLabel *heading(const QString &words, QWidget *parent)
{
    return new TextLabel(words, TextSize::Body, ColorRole::Text, true, parent);
}

} // namespace

NotificationsPage::NotificationsPage(const DesktopChoices &choices, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"notificationsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addWidget(heading(tr("Tell me when"), this));
    layout->addWidget(buildKinds(choices));
    layout->addSpacing(space::small);
    m_quietInFront = addCheck(u"quietInFront"_s, tr("Nothing while Ringback is in f&ront"), choices.quietInFront);
    m_withNames = addCheck(u"withNames"_s, tr("Say &who it is about"), choices.withNames);
    addHint(tr("Without that, a locked screen shows what happened, but not to whom."));
    auto *tryIt = new QPushButton(tr("Show one &now"), this);
    tryIt->setObjectName(u"tryNotification"_s);
    tryIt->setAutoDefault(false);
    m_tried = new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this);
    auto *tryRow = new QHBoxLayout;
    tryRow->setSpacing(space::medium);
    tryRow->addWidget(tryIt);
    tryRow->addWidget(m_tried, 1);
    layout->addLayout(tryRow);
    connect(tryIt, &QPushButton::clicked, this, [this] {
        m_tried->setWords({});
        Q_EMIT tryRequested();
    });
    layout->addSpacing(space::medium);
    layout->addWidget(heading(tr("Desktop"), this));
    m_clipboardOffer =
        addCheck(u"clipboardOffer"_s, tr("Offer a phone number that is on the cli&pboard"), choices.clipboardOffer);
    addHint(tr("Once for each number, in the bar on top. Nothing is dialled."));
    m_tray = addCheck(u"tray"_s, tr("Show waiting callbacks in the &tray"), choices.tray);
    m_closeToTray =
        addCheck(u"closeToTray"_s, tr("&Keep running in the tray when the window is closed"), choices.closeToTray);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        addHint(tr("This desktop has no tray now: the window closes as usual."));
    m_closeToTray->setEnabled(choices.tray);
    connect(m_tray, &QCheckBox::toggled, m_closeToTray, &QWidget::setEnabled);
    layout->addStretch(1);
}

QWidget *NotificationsPage::buildKinds(const DesktopChoices &choices)
{
    auto *kinds = new QWidget(this);
    auto *grid = new QGridLayout(kinds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const AttentionKind kind : allAttentionKinds) {
        const QString name = attentionName(kind);
        auto *told = new QCheckBox(name, kinds);
        told->setObjectName(u"tell-"_s + token(kind));
        told->setChecked(choices.told.contains(kind));
        auto *sound = new QCheckBox(tr("with a sound"), kinds);
        sound->setObjectName(u"sound-"_s + token(kind));
        sound->setAccessibleName(tr("%1: with a sound").arg(name));
        sound->setChecked(choices.sounds.contains(kind));
        sound->setEnabled(told->isChecked());
        connect(told, &QCheckBox::toggled, sound, &QWidget::setEnabled);
        grid->addWidget(told, row, 0);
        grid->addWidget(sound, row, 1);
        m_told.insert(kind, told);
        m_sounds.insert(kind, sound);
        ++row;
    }
    return kinds;
}

QCheckBox *NotificationsPage::addCheck(const QString &name, const QString &words, bool on)
{
    auto *check = new QCheckBox(words, this);
    check->setObjectName(name);
    check->setChecked(on);
    layout()->addWidget(check);
    return check;
}

void NotificationsPage::addHint(const QString &words)
{
    // Under the words of the check above it.
    auto *hint = new TextLabel(words, TextSize::Small, ColorRole::SecondaryText, false, this);
    const int indent =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->addWidget(hint);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void NotificationsPage::tellTried(const QString &words)
{
    m_tried->setWords(words);
}

DesktopChoices NotificationsPage::choices() const
{
    DesktopChoices choices;
    choices.told.clear();
    for (const AttentionKind kind : allAttentionKinds) {
        if (m_told[kind]->isChecked())
            choices.told.insert(kind);
        if (m_sounds[kind]->isChecked())
            choices.sounds.insert(kind);
    }
    choices.quietInFront = m_quietInFront->isChecked();
    choices.withNames = m_withNames->isChecked();
    choices.clipboardOffer = m_clipboardOffer->isChecked();
    choices.tray = m_tray->isChecked();
    choices.closeToTray = m_closeToTray->isChecked();
    return choices;
}

} // namespace ringback
