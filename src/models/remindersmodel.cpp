#include "models/remindersmodel.h"

#include "core/durationtext.h"
#include "core/phonenumber.h"
#include "storage/reminders.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 14;
constexpr int daysBack = 7;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Reminders", text);
}

bool passes(RemindersModel::Filter filter, Reminder::State state)
{
    switch (filter) {
    case RemindersModel::Filter::All:
        return true;
    case RemindersModel::Filter::ToCome:
        return state == Reminder::State::Upcoming || state == Reminder::State::Due;
    case RemindersModel::Filter::Missed:
        return state == Reminder::State::Missed || state == Reminder::State::NotSent ||
               state == Reminder::State::Unconfirmed;
    case RemindersModel::Filter::Over:
        return state == Reminder::State::Fired || state == Reminder::State::Skipped ||
               state == Reminder::State::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

QString reminderStateText(Reminder::State state)
{
    switch (state) {
    case Reminder::State::Upcoming:
        return said("Upcoming");
    case Reminder::State::Due:
        return said("Due now");
    case Reminder::State::Sending:
        return said("Being sent");
    case Reminder::State::Fired:
        return said("Sent");
    case Reminder::State::Missed:
        return said("Missed");
    case Reminder::State::NotSent:
        return said("Not sent");
    case Reminder::State::Unconfirmed:
        return said("Unconfirmed");
    case Reminder::State::Skipped:
        return said("Skipped");
    case Reminder::State::Cancelled:
        return said("Cancelled");
    }
    Q_UNREACHABLE();
}

QString reminderWhenText(const ReminderRule &rule)
{
    if (rule.when == ReminderRule::When::MinutesBefore) {
        if (rule.amount % 60 == 0)
            return said("%1 h before").arg(rule.amount / 60);
        return said("%1 min before").arg(rule.amount);
    }
    const QString at = clockText(rule.checkAt);
    if (rule.amount == 1)
        return said("24 hours before, checked daily at %1").arg(at);
    return said("%1 days before, checked daily at %2").arg(QString::number(rule.amount), at);
}

QString reminderTimeText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return u"%1 %2 %3"_s.arg(QLocale().toString(local.date(), u"ddd"_s), dayText(local.date()),
                             clockText(local.time()));
}

RemindersModel::RemindersModel(const QString &databasePath, QObject *parent) : QAbstractTableModel(parent)
{
    if (auto opened = storage::Connection::open(databasePath, storage::Connection::Mode::ReadOnly))
        m_db = std::move(*opened);
}

RemindersModel::~RemindersModel() = default;

void RemindersModel::refresh(const QDateTime &now)
{
    m_now = now;
    m_all.clear();
    if (m_db) {
        m_all = storage::reminders::calendar(*m_db, now.addDays(-daysBack), now.addDays(daysAhead), now,
                                             QTimeZone::systemTimeZone());
        m_all.removeIf([](const Reminder &one) { return !one.rule.enabled && one.firingId == 0; });
    }
    show();
}

void RemindersModel::setFilter(Filter filter)
{
    m_filter = filter;
    show();
}

void RemindersModel::show()
{
    QList<Reminder> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [this](const Reminder &one) { return passes(m_filter, one.state); });
    if (shown == m_shown)
        return;
    const bool isSameRows = std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                                       [](const Reminder &a, const Reminder &b) { return a.rowId() == b.rowId(); });
    if (isSameRows) {
        m_shown = shown;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

std::optional<Reminder> RemindersModel::byRow(qint64 rowId) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [rowId](const Reminder &one) { return one.rowId() == rowId; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

int RemindersModel::count(Filter filter) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [filter](const Reminder &one) { return passes(filter, one.state); }));
}

QList<ReminderRule> RemindersModel::rules() const
{
    return m_db ? storage::reminders::rules(*m_db) : QList<ReminderRule>();
}

QList<Reminder> RemindersModel::history(qint64 appointmentId) const
{
    return m_db ? storage::reminders::ofAppointment(*m_db, appointmentId, m_now, QTimeZone::systemTimeZone())
                : QList<Reminder>();
}

QList<Reminder> RemindersModel::preview(const ReminderRule &rule, int most) const
{
    QList<Reminder> next;
    const QList<Appointment> appointments =
        m_db ? storage::reminders::appointmentsBetween(*m_db, m_now, m_now.addDays(60)) : QList<Appointment>();
    for (const Appointment &appointment : appointments) {
        const auto reminder = plannedReminder(appointment, rule, m_now, QTimeZone::systemTimeZone());
        if (reminder && reminder->state == Reminder::State::Upcoming)
            next.append(*reminder);
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const Reminder &a, const Reminder &b) { return a.fireAt < b.fireAt; });
    return next.mid(0, most);
}

int RemindersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RemindersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemindersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Reminder &one = m_shown.at(index.row());
    switch (role) {
    case IdRole:
        return one.rowId();
    case StatusRole:
        return static_cast<int>(one.state);
    case E164Role:
        return one.appointment.phone;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case State:
        return reminderStateText(one.state);
    case Fires:
        return reminderTimeText(one.fireAt);
    case Person:
        return one.appointment.name.isEmpty() ? formatNational(one.appointment.phone) : one.appointment.name;
    case Phone:
        return formatNational(one.appointment.phone);
    case Starts:
        return reminderTimeText(one.appointment.startsAt);
    case Service:
        return one.appointment.service;
    case Rule:
        return one.rule.name;
    default:
        return {};
    }
}

QVariant RemindersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return said("State");
    case Fires:
        return said("Goes out");
    case Person:
        return said("Contact");
    case Phone:
        return said("Phone");
    case Starts:
        return said("Appointment");
    case Service:
        return said("Service");
    case Rule:
        return said("Rule");
    default:
        return {};
    }
}

} // namespace ringback::models
