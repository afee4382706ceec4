#pragma once

#include "core/result.h"
#include "engine/commands/commandoutput.h"

#include <QObject>

#include <memory>

namespace ringback {

class CommandRun;
class Engine;
namespace storage {
class Connection;
}

/// The use cases as JSON requests, so that a lone `ringbackctl` and one that stands beside an owner take the same path:
/// `{"command":"callback","args":{…}}`. Reads through a connection of its own. Engine thread.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<CommandRunner>> create(Engine &engine);
    /// Ends what is under way, each with its word.
    ~CommandRunner() override;

    /// Runs one command.
    void run(const QJsonObject &request, CommandOutput output);
    [[nodiscard]] bool isIdle() const { return m_running == 0; }
    /// All that runs ends now, each with its word.
    void interrupt();

Q_SIGNALS:
    void idle(); ///< the last command that ran has finished
    /// Somebody started the program a second time: show the window, with that number filled in (empty: none).
    void raiseRequested(const QString &tel);

private:
    CommandRunner(Engine &engine, std::unique_ptr<storage::Connection> db);

    Engine &m_engine;
    std::unique_ptr<storage::Connection> m_db;
    int m_running = 0;
};

} // namespace ringback
