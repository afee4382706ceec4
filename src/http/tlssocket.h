#pragma once

#include "http/plainsocket.h"
#include "http/tlsidentity.h"

#include <memory>

struct bio_st;
struct ssl_st;

namespace ringback::http {

/// TLS over a plain socket of its own: OpenSSL reads and writes through that socket's functions, so that whatever
/// holds there (no blocking, no SIGPIPE, no notifier left behind) holds here. The handshake happens within `read`,
/// which says Later until the first byte of the request is there.
class TlsSocket final : public Transport
{
public:
    /// Owns `descriptor` from now on.
    TlsSocket(int descriptor, Poller &poller, std::shared_ptr<const TlsIdentity> identity);
    ~TlsSocket() override;
    Q_DISABLE_COPY_MOVE(TlsSocket)

    /// `size` must have room for a record (16 KiB): what OpenSSL holds back isn't announced by the system.
    Outcome read(char *data, qsizetype size) override;
    Outcome write(const char *data, qsizetype size) override;
    void endWriting() override;
    void close() override;
    void setReadable(bool wanted) override;
    void setWritable(bool wanted) override;

private:
    [[nodiscard]] Outcome outcomeOf(int result, size_t bytes, bool reading);
    void updateWritable();

    static int bioRead(bio_st *bio, char *data, int size);
    static int bioWrite(bio_st *bio, const char *data, int size);
    static long bioControl(bio_st *bio, int command, long number, void *pointer);

    std::shared_ptr<const TlsIdentity> m_identity;
    PlainSocket m_socket;
    ssl_st *m_session;
    bool m_wantsWritable = false; ///< the connection waits to write
    bool m_readMustWrite = false; ///< the handshake waits to write
    bool m_broken = false;
};

} // namespace ringback::http
