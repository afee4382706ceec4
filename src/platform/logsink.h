#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ringback::platform {

/// Where Qt's log goes while this lives: one JSON object per line (time, level, category, message) into a rotating file
/// that only its owner can read. Personal data and hidden secrets are masked in every message. Messages come from any
/// thread and never wait for the disk: a thread of the sink's own writes them (a burst of more than 8192 loses its
/// oldest). At most one sink lives at a time; it is made before other threads and goes after them.
class LogSink
{
public:
    struct Options
    {
        QString path = {};
        bool alsoStderr = false; ///< plain lines, for the command line
        qint64 bytesPerFile = 5 * 1024 * 1024;
        int files = 5; ///< with the one being written
    };

    /// Installs itself as Qt's message handler.
    static Result<std::unique_ptr<LogSink>> open(const Options &options);
    /// Writes what is queued and gives the message handler back.
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    /// From now on this secret stands as `***` in every message, plain or percent-encoded. Any thread. A secret of
    /// under four bytes is refused: hiding it would blank out the log and yet tell it.
    bool hide(const QByteArray &secret);

private:
    LogSink();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::platform
