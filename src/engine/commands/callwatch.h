#pragma once

#include "engine/commands/callend.h"
#include "engine/enginestate.h"

#include <QObject>

namespace ringback {

class CommandRun;

/// Follows one call until it has an end for the command that placed it, tells each step, and finishes the command. The rows
/// say what happened; the engine's signals only say when to look. Dies with the run.
class CallWatch final : public QObject
{
    Q_OBJECT

public:
    /// `waitSeconds` 0: only until Thoughtly has answered the request.
    CallWatch(CommandRun &run, qint64 callId, int waitSeconds);

    void look();

private:
    struct Rows
    {
        Call call;
        Attempt attempt;
    };
    [[nodiscard]] std::optional<Rows> read() const;
    void tell(const Rows &rows);
    void tellState(const EngineState &state);
    void timeIsUp();
    void end(const Call &call, const CallEnd &end);

    CommandRun &m_run;
    qint64 m_callId;
    bool m_waiting;
    QString m_toldStep;
    QString m_toldWaiting;
    bool m_ended = false;
};

} // namespace ringback
