#include "http/plainsocket.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace ringback::http {

namespace {

// Answers are small. Left alone, the system would hold some MB for each peer that doesn't read.
constexpr int sendBytes = 64 * 1024;

Transport::Outcome outcomeOf(ssize_t moved)
{
    if (moved > 0)
        return {Transport::State::Moved, moved};
    if (moved < 0 && errno == EAGAIN)
        return {Transport::State::Later, 0};
    return {Transport::State::Failed, 0};
}

} // namespace

PlainSocket::PlainSocket(int descriptor, Poller &poller)
    : m_descriptor(descriptor), m_poller(poller), m_number(poller.add(descriptor, *this))
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBytes, sizeof sendBytes);
    setReadable(true);
}

PlainSocket::~PlainSocket()
{
    close();
}

Transport::Outcome PlainSocket::read(char *data, qsizetype size)
{
    ssize_t moved = 0;
    do {
        moved = ::recv(m_descriptor, data, size_t(size), 0);
    } while (moved < 0 && errno == EINTR);
    return moved == 0 ? Outcome{State::Ended, 0} : outcomeOf(moved);
}

Transport::Outcome PlainSocket::write(const char *data, qsizetype size)
{
    ssize_t moved = 0;
    do {
        moved = ::send(m_descriptor, data, size_t(size), MSG_NOSIGNAL);
    } while (moved < 0 && errno == EINTR);
    return outcomeOf(moved);
}

void PlainSocket::endWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void PlainSocket::close()
{
    if (m_descriptor < 0)
        return;
    m_poller.remove(m_number);
    ::close(m_descriptor);
    m_descriptor = -1;
}

void PlainSocket::setReadable(bool wanted)
{
    if (std::exchange(m_wantsReadable, wanted) != wanted)
        m_poller.watch(m_number, m_wantsReadable, m_wantsWritable);
}

void PlainSocket::setWritable(bool wanted)
{
    if (std::exchange(m_wantsWritable, wanted) != wanted)
        m_poller.watch(m_number, m_wantsReadable, m_wantsWritable);
}

void PlainSocket::isReady(bool isReadable, bool isWritable)
{
    // Each may lead to anything, the end of this connection too, but not to the destruction of it: that comes later.
    if (isWritable)
        writable();
    if (isReadable && m_wantsReadable)
        readable();
}

} // namespace ringback::http
