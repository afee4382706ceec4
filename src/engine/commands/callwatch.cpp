#include "engine/commands/callwatch.h"

#include "engine/commands/calljson.h"
#include "engine/commands/commandrun.h"
#include "engine/engine.h"
#include "storage/calls.h"

#include <QTimer>

namespace ringback {

namespace {

QString stepText(const Call &call, const Attempt &attempt)
{
    if (call.status == CallStatus::InProgress)
        return CallWatch::tr("The call is in progress.");
    switch (attempt.state) {
    case Attempt::State::Planned:
        return CallWatch::tr("The call is planned.");
    case Attempt::State::Sending:
        return CallWatch::tr("Asking Thoughtly to call.");
    case Attempt::State::Placed:
        return CallWatch::tr("Thoughtly took the call.");
    case Attempt::State::Unconfirmed:
        return CallWatch::tr("No clear answer came: it is being looked up whether the phone rang.");
    case Attempt::State::NotSent:
    case Attempt::State::Cancelled:
        break;
    }
    return {};
}

} // namespace

CallWatch::CallWatch(CommandRun &run, qint64 callId, int waitSeconds)
    : QObject(&run), m_run(run), m_callId(callId), m_waiting(waitSeconds > 0)
{
    run.setIfInterrupted(ExitStillWaiting,
                         tr("Ringback was closed before call %1 had ended; it may still go on.").arg(callId));
    connect(&run.engine(), &Engine::callsChanged, this, [this](const QList<qint64> &ids) {
        if (ids.contains(m_callId))
            look();
    });
    connect(&run.engine(), &Engine::stateChanged, this, &CallWatch::tellState);
    if (m_waiting)
        QTimer::singleShot(std::chrono::seconds(waitSeconds), this, &CallWatch::timeIsUp);
}

std::optional<CallWatch::Rows> CallWatch::read() const
{
    const std::optional<Call> call = storage::calls::byId(m_run.db(), m_callId);
    if (!call)
        return std::nullopt;
    const std::optional<Attempt> attempt = storage::calls::attempt(m_run.db(), call->attemptId);
    if (!attempt)
        return std::nullopt;
    return Rows{*call, *attempt};
}

void CallWatch::look()
{
    const std::optional<Rows> rows = m_ended ? std::nullopt : read();
    if (!rows)
        return;
    tell(*rows);
    if (const std::optional<CallEnd> found = endOf(rows->call, rows->attempt, m_waiting))
        end(rows->call, *found);
}

void CallWatch::tell(const Rows &rows)
{
    const QString step = stepText(rows.call, rows.attempt);
    if (step.isEmpty() || step == m_toldStep)
        return;
    m_toldStep = step;
    m_run.progress(step);
}

void CallWatch::tellState(const EngineState &state)
{
    if (m_ended || state.waiting == m_toldWaiting)
        return;
    m_toldWaiting = state.waiting;
    if (!state.waiting.isEmpty())
        m_run.progress(state.waiting);
}

void CallWatch::timeIsUp()
{
    const std::optional<Rows> rows = m_ended ? std::nullopt : read();
    if (rows)
        end(rows->call, endOutOfTime(rows->call, rows->attempt));
}

void CallWatch::end(const Call &call, const CallEnd &end)
{
    m_ended = true;
    m_run.document(toJson(call));
    m_run.finish(end.code, end.error);
}

} // namespace ringback
