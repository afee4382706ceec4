#include "http/poller.h"

#include <array>
#include <sys/epoll.h>
#include <unistd.h>
#include <utility>

namespace ringback::http {

Poller::Poller() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_notifier(m_epoll, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { tell(); });
}

Poller::~Poller()
{
    m_notifier.setEnabled(false);
    ::close(m_epoll);
}

quint64 Poller::add(int descriptor, Watcher &watcher)
{
    m_watched.emplace(++m_lastNumber, Watched{.descriptor = descriptor, .watcher = &watcher});
    return m_lastNumber;
}

void Poller::watch(quint64 number, bool readable, bool writable)
{
    const auto found = m_watched.find(number);
    if (found == m_watched.end())
        return;
    Watched &watched = found->second;
    const quint32 wanted = (readable ? quint32(EPOLLIN) : 0) | (writable ? quint32(EPOLLOUT) : 0);
    const quint32 before = std::exchange(watched.wanted, wanted);
    if (wanted == before)
        return;
    // One of which nothing is wanted is taken out: a peer that has gone would be told of without end.
    const int change = wanted == 0 ? EPOLL_CTL_DEL : before == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    epoll_event event{.events = wanted, .data = {.u64 = number}};
    ::epoll_ctl(m_epoll, change, watched.descriptor, &event);
}

void Poller::remove(quint64 number)
{
    watch(number, false, false);
    m_watched.erase(number);
}

void Poller::tell()
{
    // What doesn't fit is told of in the next turn.
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const auto found = m_watched.find(events[size_t(i)].data.u64);
        if (found == m_watched.end())
            continue;
        // A peer that has gone, or an error: whoever reads or writes now learns of it.
        const quint32 happened = events[size_t(i)].events;
        const bool over = (happened & (EPOLLHUP | EPOLLERR)) != 0;
        const Watched &watched = found->second;
        const bool readable = (watched.wanted & EPOLLIN) != 0 && (over || (happened & EPOLLIN) != 0);
        const bool writable = (watched.wanted & EPOLLOUT) != 0 && (over || (happened & EPOLLOUT) != 0);
        if (readable || writable)
            watched.watcher->isReady(readable, writable);
    }
}

} // namespace ringback::http
