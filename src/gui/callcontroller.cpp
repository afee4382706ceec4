#include "gui/callcontroller.h"

#include "core/futures.h"
#include "engine/engine.h"

#include <QSet>

namespace ringback {

CallTarget targetFor(const Contact &contact, const std::optional<Callback> &open)
{
    CallTarget target{contact.id, contact.phone, contact.name};
    if (open) {
        target.callbackId = open->id;
        target.priority = open->priority;
        target.agentId = open->agentId;
    }
    return target;
}

QList<CallTarget> eachNumberOnce(const QList<CallTarget> &people)
{
    QList<CallTarget> once;
    QSet<QString> numbers;
    for (const CallTarget &target : people) {
        if (!target.isEmpty() && !numbers.contains(target.phone)) {
            numbers.insert(target.phone);
            once.append(target);
        }
    }
    return once;
}

CallController::CallController(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::undoStarted, this, &CallController::resumeCountdown);
    connect(&engine, &Engine::undoEnded, this, [this](qint64 callId) {
        if (callId != m_undoableCall)
            return;
        m_undoableCall = 0;
        Q_EMIT countdownEnded();
    });
}

void CallController::callBack(const CallTarget &target, const QString &force)
{
    if (target.isEmpty())
        return;
    CallIntent intent;
    intent.contactId = target.contactId;
    intent.phone = target.phone;
    intent.name = target.name;
    intent.callbackId = target.callbackId;
    intent.priority = target.priority;
    intent.agentId = agentFor(target);
    intent.force = force;
    whenDone(m_engine.placeCall(intent), this, [this, target](const Result<qint64> &callId) {
        if (callId)
            Q_EMIT planned(*callId);
        else
            tellRefusal(target, callId.error());
    });
}

QString CallController::agentFor(const CallTarget &target) const
{
    return target.agentId.isEmpty() ? m_agentId : target.agentId;
}

void CallController::tellRefusal(const CallTarget &target, const Error &why)
{
    if (why.kind != ErrorKind::Refused) {
        Q_EMIT refused(why.message);
        return;
    }
    whenDone(m_engine.verdict(target.phone, agentFor(target)), this, [this, target, why](const Verdict &verdict) {
        if (verdict.kind == Verdict::Kind::Blocked && verdict.canForce)
            Q_EMIT forceable(target, verdict);
        else
            Q_EMIT refused(why.message);
    });
}

void CallController::callAgain(qint64 callId, const CallTarget &target)
{
    whenDone(m_engine.resolveUnconfirmed(callId, false), this, [this, target](const Result<Done> &resolved) {
        if (resolved)
            callBack(target);
        else
            Q_EMIT refused(resolved.error().message);
    });
}

void CallController::confirmRang(qint64 callId)
{
    tellFailure(m_engine.resolveUnconfirmed(callId, true));
}

void CallController::close(qint64 callId, CallStatus status)
{
    tellFailure(m_engine.closeCall(callId, status));
}

void CallController::tellFailure(const QFuture<Result<Done>> &done)
{
    whenDone(done, this, [this](const Result<Done> &result) {
        if (!result)
            Q_EMIT refused(result.error().message);
    });
}

void CallController::resumeCountdown(qint64 callId, const QString &who, std::chrono::milliseconds time)
{
    m_undoableCall = callId;
    Q_EMIT countdownStarted(who, time);
}

void CallController::undo()
{
    if (m_undoableCall == 0)
        return;
    whenDone(m_engine.undoCall(m_undoableCall), this, [this](const Result<Done> &undone) {
        if (!undone)
            Q_EMIT refused(undone.error().message);
    });
}

} // namespace ringback
