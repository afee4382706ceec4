#include "gui/reminderpanel.h"

#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "models/remindersmodel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

ReminderPanel::ReminderPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_what(new TextLabel(this))
    , m_why(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_callNow(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call now"), this))
    , m_skip(new QPushButton(tr("Skip"), this))
    , m_edit(new QPushButton(icon(Icon::Edit), tr("Edit…"), this))
    , m_openCall(new QPushButton(icon(Icon::Calls), tr("Open the call"), this))
    , m_history(new QListWidget(this))
{
    m_callNow->setObjectName(u"reminderCallNow"_s);
    m_skip->setObjectName(u"reminderSkip"_s);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setAccessibleName(tr("What became of this appointment under every rule"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    for (QPushButton *button : {m_callNow, m_skip, m_edit, m_openCall})
        actions->addWidget(button);
    actions->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    layout->addLayout(actions);
    layout->addWidget(new TextLabel(tr("History"), TextSize::Body, ColorRole::Text, true, this));
    layout->addWidget(m_history, 1);
    connect(m_callNow, &QPushButton::clicked, this, &ReminderPanel::callNowRequested);
    connect(m_skip, &QPushButton::clicked, this, &ReminderPanel::skipRequested);
    connect(m_edit, &QPushButton::clicked, this, &ReminderPanel::editRequested);
    connect(m_openCall, &QPushButton::clicked, this, [this] { Q_EMIT callChosen(m_reminder.callId); });
}

void ReminderPanel::show(const Reminder &reminder, const QList<Reminder> &history)
{
    m_reminder = reminder;
    const Appointment &appointment = reminder.appointment;
    const QString number = formatNational(appointment.phone);
    const QString name = visibleText(appointment.name);
    m_header->show(name.isEmpty() ? number : name, name.isEmpty() ? visibleText(appointment.source) : number);
    const QString service = appointment.service.isEmpty() ? tr("Appointment") : visibleText(appointment.service);
    const QString way = reminder.rule.action == ReminderRule::Action::Call ? tr("by a call") : tr("by an automation");
    m_what->setWords(tr("%1 on %2. Goes out %3, %4.", "service, time, time, way")
                         .arg(service, models::reminderTimeText(appointment.startsAt),
                              models::reminderTimeText(reminder.fireAt), way));
    m_why->setWords(visibleText(reminder.detail));
    m_why->setVisible(!reminder.detail.isEmpty());
    m_callNow->setText(reminder.rule.action == ReminderRule::Action::Call ? tr("Call now") : tr("Send now"));
    m_callNow->setVisible(reminder.isOpen());
    m_skip->setVisible(reminder.isOpen());
    m_edit->setVisible(appointment.state == Appointment::State::Planned);
    m_openCall->setVisible(reminder.callId != 0);
    m_history->clear();
    for (const Reminder &one : history) {
        m_history->addItem(u"%1 · %2 · %3"_s.arg(models::reminderTimeText(one.fireAt), visibleText(one.rule.name),
                                                 models::reminderStateText(one.state)));
    }
}

} // namespace ringback
