#include "engine/reminderkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/automationpost.h"
#include "engine/callplacer.h"
#include "engine/engine.h"
#include "storage/store.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace ringback {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
namespace reminders = storage::reminders;

namespace {

/// How often it is looked for what is due; well below the time after which it counts as missed.
constexpr auto lookEvery = 20s;
/// How far ahead series are written out, and how long before an appointment the earliest reminder may be.
constexpr int daysAhead = 366;
constexpr int daysBeforeAtMost = 31;

/// Why nobody may be called without being asked; empty: go ahead.
QString objection(const Verdict &verdict)
{
    const bool asks = verdict.kind == Verdict::Kind::Blocked || verdict.cause == Verdict::Cause::UnknownZone ||
                      verdict.cause == Verdict::Cause::Forgotten;
    return asks ? verdict.reason : QString();
}

/// Whether what was claimed is still to go out: as many may wait for the rate budget, a calendar or a person may have
/// changed it meanwhile.
Result<Done> isWanted(storage::Connection &db, const Reminder &claimed, bool byPerson)
{
    const auto refused = [](const QString &why) { return Error{ErrorKind::Refused, why}; };
    const std::optional<Appointment> now = reminders::appointmentById(db, claimed.appointment.id);
    if (!now || now->state == Appointment::State::Cancelled)
        return refused(ReminderKeeper::tr("The appointment was cancelled meanwhile."));
    if (now->startsAt != claimed.appointment.startsAt || now->phone != claimed.appointment.phone)
        return refused(ReminderKeeper::tr("The appointment was changed meanwhile."));
    const QList<ReminderRule> rules = reminders::rules(db);
    const bool isOn = std::any_of(rules.begin(), rules.end(), [&claimed](const ReminderRule &rule) {
        return rule.id == claimed.rule.id && rule.enabled;
    });
    if (!isOn && !byPerson)
        return refused(ReminderKeeper::tr("Its rule was switched off meanwhile."));
    return Done{};
}

struct Look
{
    QDateTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    VerdictRules rules;
    QString agentId;
    bool dryRun = false;
};

/// Claims one that is due or was missed, as far as nobody has: what it then is.
Result<Reminder> decide(storage::Connection &db, Reminder reminder, const Look &look)
{
    reminder.decidedAt = look.now;
    if (reminder.state == Reminder::State::Due) {
        const QString agent = reminder.rule.agentId.isEmpty() ? look.agentId : reminder.rule.agentId;
        const bool calls = reminder.rule.action == ReminderRule::Action::Call;
        const Verdict verdict =
            judge(db, {reminder.appointment.phone, calls ? agent : QString()}, look.rules, look.now);
        reminder.detail = objection(verdict);
        reminder.state = reminder.detail.isEmpty() ? Reminder::State::Sending : Reminder::State::Missed;
    } else {
        reminder.detail = ReminderKeeper::tr("The computer slept, or Ringback was off, when it was due.");
    }
    if (look.dryRun)
        return reminder;
    const Result<qint64> claimed = reminders::claim(db, reminder, false);
    if (!claimed)
        return claimed.error();
    reminder.firingId = *claimed;
    return reminder;
}

Result<QList<Reminder>> lookNow(storage::Connection &db, const Look &look)
{
    QList<Reminder> found;
    const QList<Reminder> all =
        reminders::calendar(db, look.now.addDays(-1), look.now.addDays(daysBeforeAtMost + 1), look.now, look.zone);
    for (const Reminder &one : all) {
        const bool comesUp = one.state == Reminder::State::Due || one.state == Reminder::State::Missed;
        if (one.firingId != 0 || !one.rule.enabled || !comesUp)
            continue;
        const Result<Reminder> decided = decide(db, one, look);
        if (!decided)
            return decided.error();
        found.append(*decided);
    }
    return found;
}

files::AppointmentReading readingOf(const Settings &settings, const QDateTime &now)
{
    return {.region = settings.region,
            .zone = QTimeZone::systemTimeZone(),
            .from = now.addDays(-1),
            .until = now.addDays(daysAhead)};
}

} // namespace

/// What is on its way, and who waits for all of it.
struct ReminderKeeper::Sending
{
    ReminderRun run;
    qsizetype open = 0;
    bool waitsForCalls = true; ///< until their requests have left
    SharedPromise<Result<ReminderRun>> promise;
};

ReminderKeeper::ReminderKeeper(Parts parts, QObject *parent) : QObject(parent), m_parts(parts) {}

QString ReminderKeeper::keyOf(qint64 ruleId)
{
    return u"reminder-automation-%1"_s.arg(ruleId);
}

QFuture<Result<int>> ReminderKeeper::settle()
{
    return m_parts.store.write([why = tr("Ringback stopped while it was being sent: it may have gone out.")](
                                   storage::Connection &db) { return reminders::settle(db, why); });
}

void ReminderKeeper::start()
{
    // Not waited for: what is under way is claimed, so the next look doesn't see it.
    std::ignore = run(false);
    plan();
}

void ReminderKeeper::plan()
{
    m_parts.clock.after(lookEvery, this, [this] { start(); });
}

QFuture<Result<ReminderRun>> ReminderKeeper::run(bool dryRun)
{
    auto sending = std::make_shared<Sending>();
    sending->run.dryRun = dryRun;
    Look look;
    look.now = m_parts.clock.now();
    look.rules = m_parts.settings.verdict;
    look.agentId = m_parts.placer.agentFor({});
    look.dryRun = dryRun;
    const auto found = m_parts.store.write([look](storage::Connection &db) { return lookNow(db, look); });
    whenDone(found, this, [this, sending](const Result<QList<Reminder>> &result) {
        if (!result) {
            sending->promise.finish(result.error());
            return;
        }
        sending->run.reminders = *result;
        if (sending->run.dryRun || result->isEmpty()) {
            sending->promise.finish(sending->run);
            return;
        }
        const auto count = std::count_if(result->begin(), result->end(),
                                         [](const Reminder &one) { return one.state == Reminder::State::Missed; });
        sending->open = result->size() - count;
        for (const Reminder &one : *result) {
            if (one.state == Reminder::State::Sending)
                send(one, false, sending);
        }
        Q_EMIT changed();
        if (count > 0)
            Q_EMIT missed(static_cast<int>(count));
        if (sending->open == 0)
            finishWhenIdle(sending);
    });
    return sending->promise.future();
}

void ReminderKeeper::send(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending)
{
    if (reminder.rule.action == ReminderRule::Action::Call)
        call(reminder, byPerson, sending);
    else
        trigger(reminder, byPerson, sending);
}

void ReminderKeeper::call(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending)
{
    CallIntent intent;
    intent.phone = reminder.appointment.phone;
    intent.name = reminder.appointment.name;
    intent.agentId = reminder.rule.agentId;
    intent.fields = reminderFields(reminder.appointment);
    intent.withUndo = byPerson;
    intent.bulk = !byPerson;
    const auto condition = [reminder, byPerson](storage::Connection &db) { return isWanted(db, reminder, byPerson); };
    whenDone(m_parts.placer.place(intent, condition), this, [this, reminder, sending](const Result<qint64> &placed) {
        Reminder done = reminder;
        done.state = placed ? Reminder::State::Fired : Reminder::State::NotSent;
        done.callId = placed ? *placed : 0;
        done.detail = placed ? QString() : placed.error().message;
        settled(done, sending);
    });
}

void ReminderKeeper::trigger(const Reminder &reminder, bool byPerson, const std::shared_ptr<Sending> &sending)
{
    const auto end = [this, reminder, sending](Reminder::State state, const QString &detail) {
        Reminder done = reminder;
        done.state = state;
        done.detail = detail;
        settled(done, sending);
    };
    const std::optional<QJsonObject> payload = reminderPayload(reminder.rule.payload, reminder.appointment);
    if (!payload) {
        end(Reminder::State::NotSent, tr("The rule's payload isn't a JSON object."));
        return;
    }
    const auto mayLeave = [self = QPointer<ReminderKeeper>(this), reminder, byPerson] {
        return self ? self->mayLeave(reminder, byPerson)
                    : finishedFuture(Result<Done>(Error{ErrorKind::Cancelled, tr("Ringback is being closed.")}));
    };
    const auto answered = m_parts.post.send(keyOf(reminder.rule.id), *payload, mayLeave);
    whenDone(answered, this, [end](const AutomationAnswer &answer) {
        switch (answer.state) {
        case AutomationRun::State::Sent:
            return end(Reminder::State::Fired, {});
        case AutomationRun::State::NotSent:
            return end(Reminder::State::NotSent, answer.detail);
        case AutomationRun::State::Sending:
        case AutomationRun::State::Unconfirmed:
            return end(Reminder::State::Unconfirmed, answer.detail);
        }
    });
}

QFuture<Result<Done>> ReminderKeeper::mayLeave(const Reminder &reminder, bool byPerson) const
{
    return m_parts.store.write([reminder, byPerson, rules = m_parts.settings.verdict,
                                now = m_parts.clock.now()](storage::Connection &db) -> Result<Done> {
        if (const Result<Done> wanted = isWanted(db, reminder, byPerson); !wanted)
            return wanted;
        const Verdict verdict = judge(db, {.phone = reminder.appointment.phone}, rules, now);
        const bool isForbidden = byPerson ? verdict.forbids(false) : !objection(verdict).isEmpty();
        return isForbidden ? Result<Done>(Error{ErrorKind::Refused, verdict.reason}) : Done{};
    });
}

void ReminderKeeper::settled(Reminder reminder, const std::shared_ptr<Sending> &sending)
{
    const auto noted = m_parts.store.write([reminder](storage::Connection &db) {
        return reminders::note(db, reminder.firingId, reminder.state, reminder.callId, reminder.detail);
    });
    whenDone(noted, this, [this, reminder = std::move(reminder), sending](const Result<Done> &) {
        for (Reminder &one : sending->run.reminders) {
            if (one.firingId == reminder.firingId)
                one = reminder;
        }
        Q_EMIT changed();
        if (--sending->open == 0)
            finishWhenIdle(sending);
    });
}

void ReminderKeeper::finishWhenIdle(const std::shared_ptr<Sending> &sending)
{
    // A call is placed once its plan is on disk; who ends the program after this must not cut off its request.
    if (!sending->waitsForCalls || m_parts.placer.active() == 0) {
        sending->promise.finish(sending->run);
        return;
    }
    connect(
        &m_parts.placer, &CallPlacer::idle, this, [sending] { sending->promise.finish(sending->run); },
        Qt::SingleShotConnection);
}

QFuture<Result<files::AppointmentFile>> ReminderKeeper::preview(QString path)
{
    return QtConcurrent::run([path = std::move(path), reading = readingOf(m_parts.settings, m_parts.clock.now())] {
        return files::readAppointments(path, reading);
    });
}

QFuture<Result<AppointmentImport>> ReminderKeeper::import(QString path)
{
    using Imported = Result<AppointmentImport>;
    const SharedPromise<Imported> promise;
    const files::AppointmentReading reading = readingOf(m_parts.settings, m_parts.clock.now());
    whenDone(preview(std::move(path)), this, [this, promise, reading](const Result<files::AppointmentFile> &file) {
        if (!file) {
            promise.finish(file.error());
            return;
        }
        AppointmentImport import;
        import.file = *file;
        reminders::Batch batch{.wholeSeries = file->wholeSeries, .from = reading.from, .until = reading.until};
        for (const files::AppointmentRow &row : file->rows) {
            if (row.fault.isEmpty())
                batch.appointments.append(row.appointment);
            else
                ++import.refused;
        }
        const auto taken = m_parts.store.write([batch](storage::Connection &db) { return reminders::take(db, batch); });
        whenDone(taken, this, [this, promise, import](const Result<reminders::Taken> &result) mutable {
            if (!result) {
                promise.finish(result.error());
                return;
            }
            import.taken = *result;
            Q_EMIT changed();
            promise.finish(import);
        });
    });
    return promise.future();
}

QFuture<Result<qint64>> ReminderKeeper::saveAppointment(Appointment appointment)
{
    using Saved = Result<qint64>;
    const Result<PhoneNumber> number = parsePhoneNumber(appointment.phone, m_parts.settings.region);
    if (!number)
        return finishedFuture(Saved(number.error()));
    if (!appointment.startsAt.isValid() || appointment.startsAt <= m_parts.clock.now())
        return finishedFuture(Saved(Error{ErrorKind::InvalidInput, tr("Choose a time that is still to come.")}));
    appointment.phone = number->e164;
    appointment.startsAt = appointment.startsAt.toUTC();
    appointment.name = appointment.name.simplified();
    appointment.service = appointment.service.simplified();
    if (appointment.uid.isEmpty()) {
        appointment.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        appointment.source = u"hand"_s;
        appointment.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    }
    const auto saved = m_parts.store.write(
        [appointment](storage::Connection &db) { return reminders::saveAppointment(db, appointment); });
    whenDone(saved, this, [this](const Saved &) { Q_EMIT changed(); });
    return saved;
}

QFuture<Result<qint64>> ReminderKeeper::saveRule(ReminderRule rule, QString automation)
{
    using Saved = Result<qint64>;
    const bool isSane = rule.when == ReminderRule::When::DaysBefore
                            ? rule.amount >= 0 && rule.amount <= daysBeforeAtMost
                            : rule.amount > 0 && rule.amount <= daysBeforeAtMost * 24 * 60;
    if (!isSane || !rule.checkAt.isValid())
        return finishedFuture(
            Saved(Error{ErrorKind::InvalidInput, tr("A reminder goes out 31 days before at the earliest.")}));
    if (!reminderPayload(rule.payload, {}))
        return finishedFuture(Saved(Error{ErrorKind::InvalidInput, tr("The payload must be a JSON object.")}));
    if (rule.enabled && !rule.enabledAt.isValid())
        rule.enabledAt = m_parts.clock.now();
    const SharedPromise<Saved> promise;
    const auto saved = m_parts.store.write([rule](storage::Connection &db) { return reminders::saveRule(db, rule); });
    whenDone(saved, this, [this, promise, automation = std::move(automation)](const Saved &id) {
        Q_EMIT changed();
        if (!id || automation.isNull()) {
            promise.finish(id);
            return;
        }
        whenDone(m_parts.post.keepAddress(keyOf(*id), automation), this,
                 [promise, id](const Result<bool> &kept) { promise.finish(kept ? id : Saved(kept.error())); });
    });
    return promise.future();
}

QFuture<Result<Done>> ReminderKeeper::removeRule(qint64 id)
{
    const auto removed = m_parts.store.write([id](storage::Connection &db) { return reminders::removeRule(db, id); });
    whenDone(removed, this, [this, id](const Result<Done> &) {
        std::ignore = m_parts.post.forgetAddress(keyOf(id));
        Q_EMIT changed();
    });
    return removed;
}

namespace {

/// Claims one by a person's word: what it is then.
Result<Reminder> claimByPerson(storage::Connection &db, qint64 appointmentId, qint64 ruleId, Reminder::State state,
                               const QDateTime &now)
{
    std::optional<Reminder> reminder = reminders::byPair(db, appointmentId, ruleId, now, QTimeZone::systemTimeZone());
    if (!reminder)
        return Error{ErrorKind::NotFound, ReminderKeeper::tr("This reminder doesn't exist any more.")};
    if (!reminder->isOpen())
        return Error{ErrorKind::Refused, ReminderKeeper::tr("This reminder was dealt with already.")};
    reminder->state = state;
    reminder->decidedAt = now;
    reminder->detail.clear();
    const Result<qint64> claimed = reminders::claim(db, *reminder, true);
    if (!claimed)
        return claimed.error();
    reminder->firingId = *claimed;
    return *reminder;
}

} // namespace

QFuture<Result<Done>> ReminderKeeper::fireNow(qint64 appointmentId, qint64 ruleId)
{
    const SharedPromise<Result<Done>> promise;
    const auto claimed =
        m_parts.store.write([appointmentId, ruleId, now = m_parts.clock.now(),
                             rules = m_parts.settings.verdict](storage::Connection &db) -> Result<Reminder> {
            const Result<Reminder> reminder = claimByPerson(db, appointmentId, ruleId, Reminder::State::Sending, now);
            if (!reminder)
                return reminder;
            // An automation calls the same person: it is held to the same verdict. Refused, the claim is taken back.
            const Verdict verdict = judge(db, {reminder->appointment.phone, {}}, rules, now);
            if (verdict.forbids(false))
                return Error{ErrorKind::Refused, verdict.reason};
            return reminder;
        });
    whenDone(claimed, this, [this, promise](const Result<Reminder> &reminder) {
        if (!reminder) {
            promise.finish(reminder.error());
            return;
        }
        auto sending = std::make_shared<Sending>();
        sending->run.reminders = {*reminder};
        sending->open = 1;
        sending->waitsForCalls = false; // a person can still undo it
        whenDone(sending->promise.future(), this, [promise](const Result<ReminderRun> &run) {
            const Reminder &done = run->reminders.first();
            if (done.state == Reminder::State::Fired)
                promise.finish(Done{});
            else
                promise.finish(Error{ErrorKind::Refused, done.detail});
        });
        send(*reminder, true, sending);
    });
    return promise.future();
}

QFuture<Result<Done>> ReminderKeeper::skip(qint64 appointmentId, qint64 ruleId)
{
    const auto skipped = m_parts.store.write(
        [appointmentId, ruleId, now = m_parts.clock.now()](storage::Connection &db) -> Result<Done> {
            const Result<Reminder> reminder = claimByPerson(db, appointmentId, ruleId, Reminder::State::Skipped, now);
            if (!reminder)
                return reminder.error();
            return Done{};
        });
    whenDone(skipped, this, [this](const Result<Done> &) { Q_EMIT changed(); });
    return skipped;
}

} // namespace ringback
