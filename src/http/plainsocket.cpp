#include "http/plainsocket.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

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

PlainSocket::PlainSocket(int descriptor)
    : m_descriptor(descriptor), m_reader(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read))
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBytes, sizeof sendBytes);
    QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this] { readable(); });
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
    // Disabled, not destroyed: this may run inside their own signal.
    m_reader->setEnabled(false);
    if (m_writer)
        m_writer->setEnabled(false);
    ::close(m_descriptor);
    m_descriptor = -1;
}

void PlainSocket::setReadable(bool wanted)
{
    if (m_descriptor >= 0 && m_reader->isEnabled() != wanted)
        m_reader->setEnabled(wanted);
}

void PlainSocket::setWritable(bool wanted)
{
    if (m_descriptor < 0 || (!m_writer && !wanted))
        return;
    if (!m_writer) {
        m_writer = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        QObject::connect(m_writer.get(), &QSocketNotifier::activated, m_writer.get(), [this] { writable(); });
    }
    if (m_writer->isEnabled() != wanted)
        m_writer->setEnabled(wanted);
}

} // namespace ringback::http
