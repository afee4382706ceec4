#pragma once

#include "core/result.h"
#include "engine/commands/commandoutput.h"

#include <QObject>

#include <memory>

namespace ringback {

class Clock;
class CommandRunner;
namespace platform {
class InstanceLock;
}

/// The owner's side: takes requests of other processes of the same user over the data directory's local socket and has them
/// run. Lives in the engine's thread and dies before the runner.
class HandOverServer final : public QObject
{
    Q_OBJECT

public:
    HandOverServer(CommandRunner &runner, Clock &clock, QObject *parent = nullptr);
    ~HandOverServer() override;

    /// `lock` is the proof of owning the data directory.
    Result<Done> listen(const platform::InstanceLock &lock);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The other side: hands one request to the owner of the data directory and brings its answer back. Either `untaken` comes,
/// and nothing was run, or the output's `finish`; exactly one of the two, once.
class HandOverClient final : public QObject
{
    Q_OBJECT

public:
    explicit HandOverClient(CommandOutput output, QObject *parent = nullptr);
    ~HandOverClient() override;

    void send(const QString &dataDirectory, const QJsonObject &request);

Q_SIGNALS:
    /// No owner answered, or it closed before it took the request: nothing was run.
    void untaken();

private:
    void take(const QJsonObject &item);
    void end();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
