#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"
#include "storage/reminders.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Reminder &reminder)
{
    const Appointment &appointment = reminder.appointment;
    return {{u"appointment_id"_s, json::id(appointment.id)},
            {u"rule"_s, QJsonObject{{u"id"_s, json::id(reminder.rule.id)},
                                    {u"name"_s, reminder.rule.name},
                                    {u"action"_s, token(reminder.rule.action)},
                                    {u"enabled"_s, reminder.rule.enabled}}},
            {u"state"_s, token(reminder.state)},
            {u"fire_at"_s, json::time(reminder.fireAt)},
            {u"appointment_time"_s, json::time(appointment.startsAt)},
            {u"phone"_s, appointment.phone},
            {u"name"_s, json::text(appointment.name)},
            {u"service"_s, json::text(appointment.service)},
            {u"call_id"_s, json::id(reminder.callId)},
            {u"detail"_s, json::text(reminder.detail)}};
}

QJsonObject toJson(const AppointmentImport &import)
{
    QJsonArray refused;
    for (const files::AppointmentRow &row : import.file.rows) {
        if (!row.fault.isEmpty())
            refused.append(QJsonObject{{u"line"_s, row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
                                       {u"service"_s, row.appointment.service},
                                       {u"reason"_s, row.fault}});
    }
    return {{u"added"_s, import.taken.added},         {u"changed"_s, import.taken.changed},
            {u"unchanged"_s, import.taken.unchanged}, {u"cancelled"_s, import.taken.cancelled},
            {u"outdated"_s, import.taken.outdated},   {u"forgotten"_s, import.taken.forgotten},
            {u"refused"_s, import.refused},           {u"refused_rows"_s, refused},
            {u"cut_off"_s, import.file.isCutOff},     {u"guessed"_s, json::text(import.file.guessed)}};
}

} // namespace

/// `file`, and as wanted `dry-run`. Answers with what was taken; a dry run with each appointment.
void reminderImport(CommandRun &run)
{
    if (!run.value("dry-run"_L1).toBool()) {
        whenDone(run.engine().importAppointments(run.text("file"_L1)), &run,
                 [&run](const Result<AppointmentImport> &import) {
                     if (!import)
                         return run.fail(import.error());
                     run.document(toJson(*import));
                     run.done();
                 });
        return;
    }
    whenDone(run.engine().previewAppointments(run.text("file"_L1)), &run,
             [&run](const Result<files::AppointmentFile> &file) {
        if (!file)
            return run.fail(file.error());
        AppointmentImport import;
        import.file = *file;
                 import.refused = static_cast<int>(
                     std::count_if(file->rows.begin(), file->rows.end(),
                                   [](const files::AppointmentRow &row) { return !row.fault.isEmpty(); }));
    run.document(toJson(import));
    run.done();
});
}

/// As wanted: `days` (7). Answers with each appointment under each rule, as it stands.
void reminderList(CommandRun &run)
{
    const QDateTime now = run.engine().now();
    const QList<Reminder> all = storage::reminders::calendar(
        run.db(), now.addDays(-1), now.addDays(run.number("days"_L1, 7)), now, QTimeZone::systemTimeZone());
    for (const Reminder &reminder : all)
        run.document(toJson(reminder));
    run.done();
}

/// As wanted: `dry-run`. Answers with each reminder that was due or missed, as it stands afterwards.
void reminderRun(CommandRun &run)
{
    const auto look = [&run] {
        whenDone(run.engine().runReminders(run.value("dry-run"_L1).toBool()), &run,
                 [&run](const Result<ReminderRun> &result) {
                     if (!result)
                         return run.fail(result.error());
                     bool failed = false;
                     bool unconfirmed = false;
                     for (const Reminder &reminder : result->reminders) {
                         run.document(toJson(reminder));
                         failed = failed || reminder.state == Reminder::State::NotSent;
                         unconfirmed = unconfirmed || reminder.state == Reminder::State::Unconfirmed;
                     }
                     if (failed)
                         run.finish(ExitFailed, QCoreApplication::translate("ringback::ReminderCommands",
                                                                            "Not all that was due could be sent."));
                     else
                         run.finish(unconfirmed ? ExitUnconfirmed : ExitDone);
                 });
    };
    // The voice agents are not known at a first start: with only one of them nobody has to choose.
    whenDone(run.engine().agents(), &run, [&run, look](const QList<Agent> &known) {
        if (!known.isEmpty())
            return look();
        whenDone(run.engine().refreshAgents(), &run, [look](const Result<QList<Agent>> &) { look(); });
    });
}

} // namespace ringback::commands
