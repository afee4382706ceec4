#include "engine/callplacement.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/logentry.h"
#include "engine/contactbook.h"
#include "engine/outcomes.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>

namespace ringback {

namespace calls = storage::calls;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(callLog, "ringback.call")

} // namespace

CallPlacement::CallPlacement(Plan plan, Clock &clock, storage::Store &store, thoughtly::Client &api,
                             ContactBook &contacts, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_clock(clock), m_store(store), m_api(api), m_contacts(contacts)
{
}

void CallPlacement::start()
{
    if (m_plan.undoTime.count() == 0) {
        publishContact();
        return;
    }
    Q_EMIT undoStarted(m_plan.undoTime);
    m_clock.after(m_plan.undoTime, this, [this] {
        if (m_stage != Stage::Undo)
            return;
        Q_EMIT undoEnded();
        publishContact();
    });
}

bool CallPlacement::undo()
{
    if (m_stage != Stage::Undo && m_stage != Stage::Waiting)
        return false;
    if (m_stage == Stage::Undo && m_plan.undoTime.count() > 0)
        Q_EMIT undoEnded();
    end(Attempt::State::Cancelled, {ErrorKind::Cancelled, tr("Taken back before anything was sent.")});
    return true;
}

void CallPlacement::publishContact()
{
    m_stage = Stage::Waiting;
    const auto published = m_contacts.publish(m_plan.planned.attempt.contactId, m_plan.lane);
    whenDone(published, this, [this](const Result<Contact> &contact) {
        if (m_stage != Stage::Waiting)
            return;
        if (contact)
            send(contact->thoughtlyId);
        else
            end(Attempt::State::NotSent, contact.error());
    });
}

void CallPlacement::send(const QString &thoughtlyContactId)
{
    thoughtly::CallRequest request;
    request.contactId = thoughtlyContactId;
    request.agentId = m_plan.planned.attempt.agentId;
    request.attemptId = m_plan.planned.attempt.id;
    request.priority = m_plan.priority;
    request.metadata = m_plan.metadata;
    // The request may outlive us in its queue: taken back, it asks, and there is nobody to say yes.
    const QPointer<CallPlacement> self(this);
    const thoughtly::Gate gate{
        [self] {
            return self ? self->mayLeave()
                        : finishedFuture(Result<Done>(Error{ErrorKind::Cancelled, tr("The call was taken back.")}));
        },
        [self](const QString &why) {
            if (self)
                self->heldBack(why);
        }};
    whenDone(m_api.callContact(request, m_plan.lane, gate), this,
             [this](const thoughtly::CallAnswer &answer) { commitResult(answer); });
}

void CallPlacement::tell(const QString &what) const
{
    qCInfo(callLog).noquote() << withIds(
        what, {{u"call"_s, QString::number(m_plan.planned.call.id)}, {u"attempt"_s, m_plan.planned.attempt.id}});
}

QFuture<Result<Done>> CallPlacement::mayLeave()
{
    if (m_stage != Stage::Waiting)
        return finishedFuture(Result<Done>(Error{ErrorKind::Cancelled, tr("The call was taken back.")}));
    m_stage = Stage::Leaving;
    tell(u"A call is being asked for"_s);
    return m_store.write([attempt = m_plan.planned.attempt, rules = m_plan.settings.verdict, forced = m_plan.forced,
                          condition = m_plan.condition, now = m_clock.now()](storage::Connection &db) -> Result<Done> {
        if (const Result<Done> met = condition ? condition(db) : Done{}; !met)
            return met;
        const Verdict verdict = judge(db, {attempt.phone, attempt.agentId, attempt.id}, rules, now);
        if (verdict.forbids(forced))
            return Error{ErrorKind::Refused, verdict.reason};
        return calls::setAttemptState(db, attempt.id, Attempt::State::Sending, now);
    });
}

void CallPlacement::heldBack(const QString &why)
{
    m_stage = Stage::Waiting;
    const auto committed =
        m_store.write([id = m_plan.planned.attempt.id, why, now = m_clock.now()](storage::Connection &db) {
            return calls::setAttemptState(db, id, Attempt::State::Planned, now, why);
        });
    whenDone(committed, this, [this](const Result<Done> &) { Q_EMIT changed(); });
}

void CallPlacement::commitResult(const thoughtly::CallAnswer &answer)
{
    if (m_stage == Stage::Over)
        return;
    if (answer.kind != thoughtly::CallAnswer::Kind::Placed) {
        if (answer.kind == thoughtly::CallAnswer::Kind::NotSent && answer.error.kind == ErrorKind::NotFound)
            return lostAtThoughtly();
        const bool unknown = answer.kind == thoughtly::CallAnswer::Kind::Unknown;
        end(unknown ? Attempt::State::Unconfirmed : Attempt::State::NotSent, answer.error);
        return;
    }
    m_stage = Stage::Over;
    tell(u"Thoughtly took the call"_s);
    const auto committed = m_store.write(settle(Attempt::State::Placed, {}, answer.thoughtlyCallId));
    whenDone(committed, this, [this](const Result<Done> &result) {
        Q_EMIT changed();
        // Not written down, it stays "sending" and is looked up as unconfirmed: nothing is lost, nothing rings twice.
        Q_EMIT finished(result ? Attempt::State::Placed : Attempt::State::Unconfirmed,
                        result ? Error{} : result.error());
    });
}

void CallPlacement::lostAtThoughtly()
{
    // What is lost may be the voice agent, too: then the search by number finds the same contact again.
    const auto doubted = m_store.write([id = m_plan.planned.attempt.contactId](storage::Connection &db) {
        return ContactBook::doubtThoughtlyId(db, id);
    });
    whenDone(doubted, this, [this](const Result<Done> &) {
        end(Attempt::State::NotSent,
            {ErrorKind::NotFound,
             tr("Thoughtly doesn't know this contact or this voice agent any more. Call again: the "
                "contact is looked for by its number.")});
    });
}

std::function<Result<Done>(storage::Connection &)> CallPlacement::settle(Attempt::State state, const QString &detail,
                                                                         const QString &thoughtlyCallId) const
{
    return [id = m_plan.planned.attempt.id, callId = m_plan.planned.call.id, state, detail, thoughtlyCallId,
            settings = m_plan.settings, now = m_clock.now()](storage::Connection &db) -> Result<Done> {
        if (const Result<Done> done = calls::setAttemptState(db, id, state, now, detail); !done)
            return done;
        if (!thoughtlyCallId.isEmpty()) {
            if (const auto attached = calls::attachThoughtlyId(db, id, thoughtlyCallId); !attached)
                return attached.error();
        }
        const Result<qint64> followed = followCallback(db, callId, settings);
        return followed ? Result<Done>(Done{}) : Result<Done>(followed.error());
    };
}

void CallPlacement::end(Attempt::State state, const Error &why)
{
    m_stage = Stage::Over;
    tell(state == Attempt::State::Unconfirmed ? u"Nobody knows whether the call was taken"_s
                                              : u"The call was not placed"_s);
    const auto committed = m_store.write(settle(state, why.message));
    whenDone(committed, this, [this, state, why](const Result<Done> &) {
        Q_EMIT changed();
        Q_EMIT finished(state, why);
    });
}

} // namespace ringback
