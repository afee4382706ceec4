#include "engine/callplacer.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/agentdirectory.h"
#include "engine/callclosing.h"
#include "engine/contactbook.h"
#include "engine/engine.h"
#include "engine/outcomes.h"
#include "storage/callbacks.h"
#include "storage/contacts.h"
#include "storage/store.h"

#include <QUuid>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Contact &contact)
{
    return contact.name.isEmpty() ? formatNational(contact.phone) : contact.name;
}

/// What the write needs; made before, so that the transaction is short.
struct Wish
{
    CallIntent intent;
    Contact draft; ///< phone is E.164, or empty when the contact is given by id
    Settings settings;
    QString agentId;
    QString agentTitle;
    QDateTime now;
};

/// A person decides that a call without a trace did not ring: else it would lock the number for good.
Result<QList<qint64>> settleWithoutTrace(storage::Connection &db, const Wish &wish, const QString &phone)
{
    const Decision decision{.by = wish.settings.userName, .note = CallPlacer::tr("called again"), .at = wish.now};
    QList<qint64> calls;
    const QList<Attempt> attempts = attemptsWithoutTrace(db, phone);
    for (const Attempt &attempt : attempts) {
        if (const auto settled = resolveUnconfirmed(db, attempt.callId, false, decision, wish.settings); !settled)
            return settled.error();
        calls.append(attempt.callId);
    }
    return calls;
}

/// Why a person had the number called all the same, and what that overruled.
Result<Done> noteForce(storage::Connection &db, const Wish &wish, qint64 callId, const Verdict &verdict)
{
    QString detail = wish.intent.force;
    if (verdict.kind == Verdict::Kind::Blocked)
        detail = CallPlacer::tr("%1 (%2 overruled: %3)", "reason, who, verdict")
                     .arg(detail, wish.settings.userName, verdict.reason);
    return storage::calls::note(db, callId,
                                {.at = wish.now, .source = Source::Person, .what = u"forced"_s, .detail = detail});
}

/// The callback that a call serves: the one that was named, else the one that is open for the number; none is fine.
Result<std::optional<Callback>> callbackFor(storage::Connection &db, const CallIntent &intent, const QString &phone)
{
    using Found = std::optional<Callback>;
    const Found callback = intent.callbackId != 0 ? storage::callbacks::byId(db, intent.callbackId)
                                                  : storage::callbacks::openFor(db, phone);
    if (!callback) {
        if (intent.callbackId == 0)
            return Found();
        return Error{ErrorKind::NotFound, CallPlacer::tr("This callback doesn't exist any more.")};
    }
    const auto refused = [](const QString &why) { return Error{ErrorKind::Refused, why}; };
    if (callback->phone != phone)
        return refused(CallPlacer::tr("This callback is for another number."));
    switch (callback->state) {
    case Callback::State::Waiting:
        return callback;
    case Callback::State::Calling:
        return refused(CallPlacer::tr("This callback is being called already."));
    case Callback::State::Done:
    case Callback::State::Skipped:
        break;
    }
    return refused(CallPlacer::tr("This callback is closed already."));
}

/// One that is called without a person's click must still be claimed for that; one that a person calls is theirs from
/// then on.
Result<Done> settleAutomatic(storage::Connection &db, const CallIntent &intent, std::optional<Callback> &callback)
{
    using Automatic = Callback::Automatic;
    if (intent.automatic) {
        if (callback && callback->automatic == Automatic::Claimed)
            return Done{};
        return Error{ErrorKind::Refused, CallPlacer::tr("Automatic calls were stopped.")};
    }
    if (!callback || callback->automatic == Automatic::No)
        return Done{};
    callback->automatic = Automatic::No;
    return storage::callbacks::update(db, *callback);
}

/// What the voice agent gets to know: what the request said, then what this call adds to it.
QJsonObject metadataFor(const CallIntent &intent, const std::optional<Callback> &callback)
{
    QJsonObject metadata;
    if (callback) {
        metadata = callback->fields;
        if (!callback->reason.isEmpty())
            metadata.insert(u"issue_type"_s, callback->reason);
    }
    for (auto field = intent.fields.begin(); field != intent.fields.end(); ++field)
        metadata.insert(field.key(), field.value());
    return metadata;
}

Result<CallPlacement::Plan> plan(storage::Connection &db, const Wish &wish)
{
    std::optional<Contact> contact;
    if (wish.intent.contactId != 0) {
        contact = storage::contacts::byId(db, wish.intent.contactId);
        if (!contact)
            return Error{ErrorKind::NotFound, CallPlacer::tr("This contact doesn't exist any more.")};
    } else {
        Result<Contact> found = ContactBook::findOrInsert(db, wish.draft);
        if (!found)
            return found.error();
        contact = *found;
    }

    // Whether a retry is too soon was asked when it was claimed (engine/automaticcaller.h).
    const VerdictQuestion question{.phone = contact->phone, .agentId = wish.agentId, .isRetry = wish.intent.automatic};
    const Verdict verdict = judge(db, question, wish.settings.verdict, wish.now);
    const bool forced = !wish.intent.force.isEmpty();
    // What gives a person a second thought keeps the program from calling at all.
    if (verdict.forbids(forced) || (wish.intent.automatic && verdict.kind != Verdict::Kind::Allowed))
        return Error{ErrorKind::Refused, verdict.reason};
    QList<qint64> settled;
    if (forced) {
        const Result<QList<qint64>> calls = settleWithoutTrace(db, wish, contact->phone);
        if (!calls)
            return calls.error();
        settled = *calls;
    }
    Result<std::optional<Callback>> served = callbackFor(db, wish.intent, contact->phone);
    if (!served)
        return served.error();
    std::optional<Callback> &callback = *served;
    if (const Result<Done> settledSo = settleAutomatic(db, wish.intent, callback); !settledSo)
        return settledSo.error();
    const bool urgent = wish.intent.priority == Priority::High || (callback && callback->priority == Priority::High);
    const Priority priority = urgent ? Priority::High : Priority::Normal;

    storage::calls::NewCall planned;
    planned.attempt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    planned.attempt.contactId = contact->id;
    planned.attempt.callbackId = callback ? callback->id : 0;
    planned.attempt.agentId = wish.agentId;
    planned.attempt.phone = contact->phone;
    planned.attempt.plannedAt = wish.now;
    planned.call.attemptId = planned.attempt.id;
    planned.call.phone = contact->phone;
    planned.call.contactId = contact->id;
    planned.call.contactName = contact->name;
    planned.call.agentId = wish.agentId;
    planned.call.agentTitle = wish.agentTitle;
    planned.call.by = wish.intent.automatic ? CallPlacer::tr("a rule") : wish.settings.userName;
    planned.call.attempt = callback ? callback->attempts + 1 : 1;
    planned.call.priority = priority;
    planned.call.createdAt = planned.call.knownAt = wish.now;
    Result<storage::calls::NewCall> stored = storage::calls::insertPlanned(db, planned);
    if (!stored)
        return stored.error();
    if (const auto followed = followCallback(db, stored->call.id, wish.settings); !followed)
        return followed.error();
    if (forced) {
        if (const Result<Done> noted = noteForce(db, wish, stored->call.id, verdict); !noted)
            return noted.error();
    }

    CallPlacement::Plan made;
    made.planned = *stored;
    made.who = nameOf(*contact);
    made.priority = priority;
    made.metadata = metadataFor(wish.intent, callback);
    made.undoTime = wish.intent.withUndo && !urgent ? wish.settings.undoTime : std::chrono::milliseconds(0);
    made.lane = wish.intent.bulk ? thoughtly::Lane::Queue : thoughtly::Lane::Click;
    made.forced = forced;
    made.automatic = wish.intent.automatic;
    made.settledCalls = settled;
    made.settings = wish.settings;
    return made;
}

} // namespace

CallPlacer::CallPlacer(Clock &clock, storage::Store &store, thoughtly::Client &api, ContactBook &contacts,
                       AgentDirectory &agents, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_api(api)
    , m_contacts(contacts)
    , m_agents(agents)
    , m_settings(settings)
{
}

QString CallPlacer::agentFor(const QString &chosen) const
{
    if (!chosen.isEmpty())
        return chosen;
    return m_settings.agentId.isEmpty() ? m_agents.onlyAgentId() : m_settings.agentId;
}

QFuture<Result<qint64>> CallPlacer::place(CallIntent intent, CallPlacement::Condition condition)
{
    using Placed = Result<qint64>;
    const bool isForced = !intent.force.isNull();
    intent.force = intent.force.simplified();
    if (isForced && intent.force.isEmpty()) {
        return finishedFuture(Placed(
            Error{ErrorKind::InvalidInput, tr("To call in spite of the verdict, say why: the reason is kept.")}));
    }
    Wish wish;
    wish.settings = m_settings;
    wish.now = m_clock.now();
    wish.agentId = agentFor(intent.agentId);
    if (wish.agentId.isEmpty())
        return finishedFuture(Placed(Error{ErrorKind::InvalidInput, tr("Choose a voice agent first.")}));
    wish.agentTitle = m_agents.titleOf(wish.agentId);
    if (!m_api.config().credentials.isComplete())
        return finishedFuture(Placed(
            Error{ErrorKind::Unauthorized, tr("There are no Thoughtly credentials yet. Enter them in Settings.")}));
    if (intent.contactId == 0) {
        const Result<PhoneNumber> number = parsePhoneNumber(intent.phone, m_settings.region);
        if (!number)
            return finishedFuture(Placed(number.error()));
        wish.draft.phone = number->e164;
        wish.draft.country = number->region;
        wish.draft.name = intent.name;
        wish.draft.email = intent.email;
        wish.draft.source = u"call"_s;
        wish.draft.createdAt = wish.draft.updatedAt = wish.now;
    }
    wish.intent = std::move(intent);

    const SharedPromise<Placed> promise;
    const auto planned = m_store.write([wish](storage::Connection &db) { return plan(db, wish); });
    whenDone(planned, this, [this, promise, condition = std::move(condition)](Result<CallPlacement::Plan> result) {
        if (!result) {
            promise.finish(result.error());
            return;
        }
        const qint64 callId = result->planned.call.id;
        Q_EMIT contactsChanged({result->planned.call.contactId});
        Q_EMIT changed(QList<qint64>{callId} + result->settledCalls);
        promise.finish(callId);
        result->condition = condition;
        begin(*std::move(result));
    });
    return promise.future();
}

void CallPlacer::begin(CallPlacement::Plan plan)
{
    auto *placement = new CallPlacement(std::move(plan), m_clock, m_store, m_api, m_contacts, this);
    const qint64 callId = placement->callId();
    m_active.insert(callId, placement);
    connect(placement, &CallPlacement::undoStarted, this, [this, placement](std::chrono::milliseconds time) {
        Q_EMIT undoStarted(placement->callId(), placement->who(), time);
    });
    connect(placement, &CallPlacement::undoEnded, this, [this, callId] { Q_EMIT undoEnded(callId); });
    connect(placement, &CallPlacement::changed, this, [this, callId] { Q_EMIT changed({callId}); });
    connect(placement, &CallPlacement::finished, this,
            [this, placement](Attempt::State state, const Error &why) { ended(placement, state, why); });
    placement->start();
}

void CallPlacer::ended(CallPlacement *placement, Attempt::State state, const Error &why)
{
    const qint64 callId = placement->callId();
    m_active.remove(callId);
    placement->deleteLater();
    if (state == Attempt::State::Placed || state == Attempt::State::Unconfirmed)
        Q_EMIT sent(callId);
    if (state == Attempt::State::NotSent) {
        Q_EMIT notice({Notice::Level::Error, tr("%1 was not called. %2").arg(placement->who(), why.message), callId});
    } else if (state == Attempt::State::Unconfirmed) {
        Q_EMIT notice({Notice::Level::Warning,
                       tr("It isn't known whether %1 was called. Ringback is looking it up.").arg(placement->who()),
                       callId});
    }
    if (m_active.isEmpty())
        Q_EMIT idle();
}

void CallPlacer::undoAutomatic()
{
    for (CallPlacement *placement : std::as_const(m_active)) {
        if (placement->isAutomatic())
            placement->undo();
    }
}

QFuture<Result<Done>> CallPlacer::undo(qint64 callId)
{
    CallPlacement *placement = m_active.value(callId);
    if (placement && placement->undo())
        return finishedFuture(Result<Done>(Done{}));
    return finishedFuture(
        Result<Done>(Error{ErrorKind::Refused, tr("Too late to take this call back: it has been sent.")}));
}

} // namespace ringback
