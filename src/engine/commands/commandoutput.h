#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace ringback {

/// How a command ends, for scripts. Stable: see `ringbackctl --help`.
enum ExitCode {
    ExitDone = 0, ///< done; a line that was busy or that nobody answered counts as done
    ExitFailed = 1,
    ExitWrongUsage = 2,
    ExitUnconfirmed = 3, ///< it may have rung
    ExitStillWaiting = 4,
};

/// Where the answer of a command goes. `finish` comes exactly once, after everything else.
struct CommandOutput
{
    std::function<void(QJsonObject)> document; ///< one piece of the answer
    std::function<void(QString)> progress;     ///< one sentence on what is going on, for people
    std::function<void(int exitCode, QString error)> finish;
    /// False while the reader lags behind: long answers wait then. Empty: always ready.
    std::function<bool()> isReady = {};
};

} // namespace ringback
