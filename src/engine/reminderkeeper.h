#pragma once

#include "core/reminder.h"
#include "core/result.h"
#include "files/appointmentrow.h"
#include "storage/reminders.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ringback {

class AutomationPost;
class CallPlacer;
class Clock;
struct Settings;
namespace storage {
class Store;
}

/// What looking for due reminders did, or would do.
struct ReminderRun
{
    QList<Reminder> reminders = {}; ///< that came due, or were missed, as they stand afterwards
    bool dryRun = false;
};

struct AppointmentImport
{
    storage::reminders::Taken taken = {};
    int refused = 0;
    files::AppointmentFile file = {};
};

/// Reminds people of appointments, once each. What is due is written down before anything leaves, so that neither a
/// crash nor a clock that is set can make it happen twice; what came due while the computer slept or the program was
/// off waits for a person. Engine thread.
class ReminderKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        storage::Store &store;
        AutomationPost &post;
        CallPlacer &placer;
        const Settings &settings;
    };

    explicit ReminderKeeper(Parts parts, QObject *parent = nullptr);

    /// Settles what a crash left; before anything else.
    QFuture<Result<int>> settle();
    /// Looks by itself from now on.
    void start();
    /// Looks now. Finishes once all that was due has left, or could not.
    QFuture<Result<ReminderRun>> run(bool dryRun);

    QFuture<Result<files::AppointmentFile>> preview(QString path);
    QFuture<Result<AppointmentImport>> import(QString path);
    /// By hand: any notation of the number.
    QFuture<Result<qint64>> saveAppointment(Appointment appointment);
    /// `automation`: its id or URL, kept in the keychain; null: as it was.
    QFuture<Result<qint64>> saveRule(ReminderRule rule, QString automation);
    QFuture<Result<Done>> removeRule(qint64 id);

    /// A person decides about one that is open: have it called after a new verdict, or not at all.
    QFuture<Result<Done>> fireNow(qint64 appointmentId, qint64 ruleId);
    QFuture<Result<Done>> skip(qint64 appointmentId, qint64 ruleId);

Q_SIGNALS:
    void changed();
    /// So many were missed, and wait for a person.
    void missed(int count);

private:
    struct Sending;
    void plan();
    void send(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending);
    void call(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending);
    void trigger(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending);
    void settled(Reminder reminder, const std::shared_ptr<Sending> &sending);
    void finishWhenIdle(const std::shared_ptr<Sending> &sending);
    /// Asked again when the automation's request would leave.
    [[nodiscard]] QFuture<Result<Done>> mayLeave(const Reminder &reminder, bool byPerson) const;
    [[nodiscard]] static QString keyOf(qint64 ruleId);

    Parts m_parts;
};

} // namespace ringback
