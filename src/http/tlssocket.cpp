#include "http/tlssocket.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <utility>

namespace ringback::http {

namespace {

using Method = std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)>;

} // namespace

TlsSocket::TlsSocket(int descriptor, Poller &poller, std::shared_ptr<const TlsIdentity> identity)
    : m_identity(std::move(identity)), m_socket(descriptor, poller), m_session(m_identity->newSession())
{
    static const Method method = [] {
        Method made(BIO_meth_new(BIO_TYPE_SOURCE_SINK | BIO_get_new_index(), "socket"), BIO_meth_free);
        BIO_meth_set_read(made.get(), &TlsSocket::bioRead);
        BIO_meth_set_write(made.get(), &TlsSocket::bioWrite);
        BIO_meth_set_ctrl(made.get(), &TlsSocket::bioControl);
        return made;
    }();
    BIO *const bio = BIO_new(method.get());
    BIO_set_data(bio, &m_socket);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_session, bio, bio);
    SSL_set_accept_state(m_session);

    m_socket.readable = [this] { readable(); };
    m_socket.writable = [this] {
        const bool reads = std::exchange(m_readMustWrite, false);
        const bool writes = m_wantsWritable;
        updateWritable();
        if (reads)
            readable();
        else if (writes)
            writable();
    };
}

TlsSocket::~TlsSocket()
{
    SSL_free(m_session);
}

Transport::Outcome TlsSocket::read(char *data, qsizetype size)
{
    if (m_broken)
        return {State::Failed, 0};
    ERR_clear_error();
    size_t bytes = 0;
    const int result = SSL_read_ex(m_session, data, size_t(size), &bytes);
    return outcomeOf(result, bytes, true);
}

Transport::Outcome TlsSocket::write(const char *data, qsizetype size)
{
    if (m_broken)
        return {State::Failed, 0};
    ERR_clear_error();
    size_t bytes = 0;
    const int result = SSL_write_ex(m_session, data, size_t(size), &bytes);
    return outcomeOf(result, bytes, false);
}

Transport::Outcome TlsSocket::outcomeOf(int result, size_t bytes, bool reading)
{
    if (result > 0)
        return {State::Moved, qsizetype(bytes)};
    switch (SSL_get_error(m_session, result)) {
    case SSL_ERROR_WANT_READ:
        return {State::Later, 0};
    case SSL_ERROR_WANT_WRITE:
        if (reading) {
            m_readMustWrite = true;
            updateWritable();
        }
        return {State::Later, 0};
    case SSL_ERROR_ZERO_RETURN: // the peer has said goodbye; we may still write
        return {State::Ended, 0};
    default:
        // An end without a goodbye too: what came may have been cut off by somebody in between.
        m_broken = true;
        ERR_clear_error();
        return {State::Failed, 0};
    }
}

void TlsSocket::endWriting()
{
    if (!m_broken && SSL_is_init_finished(m_session)) {
        ERR_clear_error();
        SSL_shutdown(m_session);
    }
    m_socket.endWriting();
}

void TlsSocket::close()
{
    m_broken = true;
    m_socket.close();
}

void TlsSocket::setReadable(bool wanted)
{
    m_socket.setReadable(wanted);
}

void TlsSocket::setWritable(bool wanted)
{
    m_wantsWritable = wanted;
    updateWritable();
}

void TlsSocket::updateWritable()
{
    m_socket.setWritable(m_wantsWritable || m_readMustWrite);
}

int TlsSocket::bioRead(bio_st *bio, char *data, int size)
{
    BIO_clear_retry_flags(bio);
    const auto [state, bytes] = static_cast<PlainSocket *>(BIO_get_data(bio))->read(data, size);
    if (state == State::Moved)
        return int(bytes);
    if (state == State::Later)
        BIO_set_retry_read(bio);
    return state == State::Ended ? 0 : -1;
}

int TlsSocket::bioWrite(bio_st *bio, const char *data, int size)
{
    BIO_clear_retry_flags(bio);
    const auto [state, bytes] = static_cast<PlainSocket *>(BIO_get_data(bio))->write(data, size);
    if (state == State::Moved)
        return int(bytes);
    if (state == State::Later)
        BIO_set_retry_write(bio);
    return -1;
}

long TlsSocket::bioControl(bio_st *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

} // namespace ringback::http
