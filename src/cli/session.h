#pragma once

#include "cli/invocation.h"
#include "core/clock.h"

#include <QObject>

#include <memory>

namespace ringback::cli {

/// One run of `ringbackctl`: owns the data directory and runs the engine here, or hands the request to who owns it. `ended`
/// comes exactly once, when the engine has stopped and everything is on disk and printed.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Invocation invocation;
        SettingsSource::Values environment;
        QString dataDirectory;
    };

    explicit Session(Options options, QObject *parent = nullptr);
    ~Session() override;

    void start();
    /// Ends in order what is under way; for SIGTERM and the like.
    void stop();

Q_SIGNALS:
    void owned(); ///< the data directory belongs to this process
    void ended(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::cli
