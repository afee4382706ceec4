#include "engine/automationkeeper.h"

#include "core/clock.h"
#include "core/durationtext.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/automationpost.h"
#include "engine/settings.h"
#include "engine/verdict.h"
#include "storage/automations.h"
#include "storage/contacts.h"
#include "storage/store.h"

#include <QPointer>

#include <tuple>

namespace ringback {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
namespace automations = storage::automations;

namespace {

/// So soon after the last time it is a slip of the hand and no wish.
constexpr auto slipTime = 2min;

QString keyOf(qint64 id)
{
    return u"automation-%1"_s.arg(id);
}

struct Plan
{
    AutomationRun run;
    QJsonObject payload;
};

Result<Contact> personOf(storage::Connection &db, const AutomationWish &wish, const QString &region)
{
    if (wish.contactId != 0) {
        const std::optional<Contact> contact = storage::contacts::byId(db, wish.contactId);
        if (!contact)
            return Error{ErrorKind::NotFound, AutomationKeeper::tr("This contact doesn't exist any more.")};
        return *contact;
    }
    if (wish.phone.isEmpty())
        return Contact();
    const Result<PhoneNumber> number = parsePhoneNumber(wish.phone, region);
    if (!number)
        return number.error();
    Contact nobody;
    nobody.phone = number->e164;
    return storage::contacts::byPhone(db, number->e164).value_or(nobody);
}

/// Why it isn't triggered for that number now.
std::optional<Error> objection(storage::Connection &db, const AutomationRun &run, const AutomationWish &wish,
                               const Settings &settings)
{
    if (run.phone.isEmpty())
        return std::nullopt;
    const QList<AutomationRun> before = automations::runsOf(db, run.phone, 20);
    for (const AutomationRun &one : before) {
        const bool isSame = one.automationId == run.automationId && one.automation == run.automation;
        const bool isSlip = one.at.msecsTo(run.at) < std::chrono::milliseconds(slipTime).count();
        if (isSame && isSlip && one.state != AutomationRun::State::NotSent)
            return Error{ErrorKind::Refused, AutomationKeeper::tr("“%1” was triggered for this number %2.")
                                                 .arg(one.automation, relativeTimeText(one.at, run.at))};
    }
    const Verdict verdict = judge(db, {run.phone, {}}, settings.verdict, run.at);
    if (verdict.forbids(!wish.force.isEmpty()))
        return Error{ErrorKind::Refused, verdict.reason};
    return std::nullopt;
}

Result<Plan> planned(storage::Connection &db, const AutomationWish &wish, const Settings &settings,
                     const QDateTime &now)
{
    const Result<Contact> person = personOf(db, wish, settings.region);
    if (!person)
        return person.error();
    Plan plan{{.phone = person->phone, .at = now, .by = settings.userName}, wish.values};
    if (wish.automationId == 0) {
        plan.run.automation = AutomationKeeper::tr("An automation that isn't saved");
    } else {
        const std::optional<Automation> automation = automations::byId(db, wish.automationId);
        if (!automation)
            return Error{ErrorKind::NotFound, AutomationKeeper::tr("This automation doesn't exist any more.")};
        if (person->phone.isEmpty())
            return Error{ErrorKind::InvalidInput, AutomationKeeper::tr("Say for which number.")};
        if (const QStringList missing = missingFields(*automation, wish.values); !missing.isEmpty())
            return Error{ErrorKind::InvalidInput,
                         AutomationKeeper::tr("Fill in “%1” first.").arg(missing.join(u", "_s))};
        const std::optional<QJsonObject> payload = automationPayload(*automation, *person, wish.values);
        if (!payload)
            return Error{ErrorKind::InvalidInput,
                         AutomationKeeper::tr("The automation's payload isn't a JSON object.")};
        plan.run.automationId = automation->id;
        plan.run.automation = automation->name;
        plan.payload = *payload;
    }
    if (const std::optional<Error> error = objection(db, plan.run, wish, settings))
        return *error;
    const Result<qint64> id = automations::begin(db, plan.run);
    if (!id)
        return id.error();
    plan.run.id = *id;
    return plan;
}

} // namespace

AutomationKeeper::AutomationKeeper(Clock &clock, storage::Store &store, AutomationPost &post, const Settings &settings,
                                   QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_post(post), m_settings(settings)
{
}

QFuture<Result<int>> AutomationKeeper::settle()
{
    return m_store.write([why = tr("Ringback stopped while it was being sent: it may have gone out.")](
                             storage::Connection &db) { return automations::settle(db, why); });
}

QFuture<Result<qint64>> AutomationKeeper::save(Automation automation, QString address)
{
    using Saved = Result<qint64>;
    automation.name = automation.name.simplified();
    if (const std::optional<Error> fault = faultOf(automation))
        return finishedFuture(Saved(*fault));
    if (automation.id == 0 && address.trimmed().isEmpty())
        return finishedFuture(Saved(Error{ErrorKind::InvalidInput, tr("Enter the automation's id or address.")}));
    const SharedPromise<Saved> promise;
    const auto saved =
        m_store.write([automation](storage::Connection &db) { return automations::save(db, automation); });
    whenDone(saved, this, [this, promise, address = std::move(address)](const Saved &id) {
        Q_EMIT changed();
        if (!id || address.trimmed().isEmpty()) {
            promise.finish(id);
            return;
        }
        whenDone(m_post.keepAddress(keyOf(*id), address), this,
                 [promise, id](const Result<bool> &kept) { promise.finish(kept ? id : Saved(kept.error())); });
    });
    return promise.future();
}

QFuture<Result<Done>> AutomationKeeper::remove(qint64 id)
{
    const auto removed = m_store.write([id](storage::Connection &db) { return automations::remove(db, id); });
    whenDone(removed, this, [this, id](const Result<Done> &done) {
        if (done)
            std::ignore = m_post.forgetAddress(keyOf(id));
        Q_EMIT changed();
    });
    return removed;
}

QFuture<Result<AutomationRun>> AutomationKeeper::trigger(AutomationWish wish)
{
    using Ended = Result<AutomationRun>;
    const SharedPromise<Ended> promise;
    const auto plan = m_store.write([wish, settings = m_settings, now = m_clock.now()](storage::Connection &db) {
        return planned(db, wish, settings, now);
    });
    whenDone(plan, this, [this, wish, promise](const Result<Plan> &planned) {
        if (!planned)
            return promise.finish(planned.error());
        const auto mayLeave = [self = QPointer<AutomationKeeper>(this), run = planned->run,
                               forced = !wish.force.isEmpty()] {
            return self ? self->mayLeave(run, forced)
                        : finishedFuture(Result<Done>(Error{ErrorKind::Cancelled, tr("Ringback is being closed.")}));
        };
        const auto answered = planned->run.automationId == 0
                                  ? m_post.sendTo(wish.address, planned->payload, mayLeave)
                                  : m_post.send(keyOf(planned->run.automationId), planned->payload, mayLeave);
        whenDone(answered, this, [this, run = planned->run, promise](const AutomationAnswer &answer) mutable {
            run.state = answer.state;
            run.detail = answer.detail;
            const auto noted = m_store.write(
                [run](storage::Connection &db) { return automations::note(db, run.id, run.state, run.detail); });
            whenDone(noted, this, [promise, run](const Result<Done> &) { promise.finish(run); });
        });
    });
    return promise.future();
}

QFuture<Result<Done>> AutomationKeeper::mayLeave(const AutomationRun &run, bool forced) const
{
    return m_store.write([run, forced, rules = m_settings.verdict, now = m_clock.now()](storage::Connection &db) {
        if (run.phone.isEmpty())
            return Result<Done>(Done{});
        const Verdict verdict = judge(db, {.phone = run.phone, .ownRunId = run.id}, rules, now);
        return verdict.forbids(forced) ? Result<Done>(Error{ErrorKind::Refused, verdict.reason}) : Done{};
    });
}

} // namespace ringback
