#pragma once

#include <QtGlobal>

#include <functional>

namespace ringback::http {

/// Moves the bytes of one accepted connection and knows nothing of HTTP: plain TCP now, TLS beside it. Never blocks,
/// never raises SIGPIPE. `readable` and `writable` are called from the event loop, never from within a call.
class Transport
{
public:
    enum class State {
        Moved, ///< at least one byte
        Later, ///< nothing now: wait for readable or writable
        Ended, ///< reading: the peer sends no more (it may still read)
        Failed,
    };
    struct Outcome
    {
        State state = State::Failed;
        qsizetype bytes = 0;
    };

    virtual ~Transport() = default;

    virtual Outcome read(char *data, qsizetype size) = 0;
    virtual Outcome write(const char *data, qsizetype size) = 0;
    /// Tells the peer that no more will come.
    virtual void endWriting() = 0;
    virtual void close() = 0;
    virtual void setReadable(bool wanted) = 0;
    virtual void setWritable(bool wanted) = 0;

    std::function<void()> readable;
    std::function<void()> writable;
};

} // namespace ringback::http
