#pragma once

#include <QSocketNotifier>

#include <memory>
#include <unordered_map>

namespace ringback::http {

/// Watches the descriptors of all connections as one: the system names those that are ready, where the event loop would
/// ask after each of them in every turn and send an event for each. Level-triggered. Outlives what it watches. One
/// thread.
class Poller
{
public:
    /// Who is told. `isReady` may remove anything from the poller and add to it.
    class Watcher
    {
    public:
        virtual void isReady(bool readable, bool writable) = 0;

    protected:
        ~Watcher() = default;
    };

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// From now on `watcher` is known here, by the number returned, and told nothing yet.
    quint64 add(int descriptor, Watcher &watcher);
    /// What it wants to be told of. Nothing: not even that the peer is gone.
    void watch(quint64 number, bool readable, bool writable);
    /// Before the descriptor is closed.
    void remove(quint64 number);

private:
    struct Watched
    {
        int descriptor;
        Watcher *watcher;
        quint32 wanted = 0;
    };

    void tell();

    const int m_epoll;
    QSocketNotifier m_notifier;
    std::unordered_map<quint64, Watched> m_watched;
    quint64 m_lastNumber = 0; ///< never used twice: events on their way may be about somebody who is gone
};

} // namespace ringback::http
