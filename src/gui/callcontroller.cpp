#include "gui/callcontroller.h"

#include "core/futures.h"
#include "engine/engine.h"

namespace ringback {

CallController::CallController(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::undoStarted, this,
            [this](qint64 callId, const QString &who, std::chrono::milliseconds time) {
                m_undoableCall = callId;
                Q_EMIT countdownStarted(who, time);
            });
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
    intent.agentId = m_agentId;
    intent.force = force;
    whenDone(m_engine.placeCall(intent), this, [this, target](const Result<qint64> &callId) {
        if (callId)
            Q_EMIT planned(*callId);
        else
            tellRefusal(target, callId.error());
    });
}

void CallController::tellRefusal(const CallTarget &target, const Error &why)
{
    if (why.kind != ErrorKind::Refused) {
        Q_EMIT refused(why.message);
        return;
    }
    whenDone(m_engine.verdict(target.phone, m_agentId), this, [this, target, why](const Verdict &verdict) {
        if (verdict.kind == Verdict::Kind::Blocked && verdict.canForce)
            Q_EMIT forceable(target, verdict);
        else
            Q_EMIT refused(why.message);
    });
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
