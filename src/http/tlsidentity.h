#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace ringback::http {

/// The certificate and key that a server shows, with the rules of TLS that go with them: 1.2 at least, no
/// renegotiation, no resumption.
class TlsIdentity
{
public:
    /// Reads both PEM files; the first may hold the whole chain. Errors in words: a file that is missing, unreadable or
    /// no PEM, a key that is encrypted or belongs to another certificate.
    static Result<std::shared_ptr<const TlsIdentity>> load(const QString &certificateFile, const QString &keyFile);
    ~TlsIdentity();
    Q_DISABLE_COPY_MOVE(TlsIdentity)

    [[nodiscard]] QDateTime notBefore() const { return m_notBefore; }
    [[nodiscard]] QDateTime notAfter() const { return m_notAfter; }
    /// What peers will complain of, as one sentence: expired, not valid yet, or soon expiring. Empty: nothing.
    [[nodiscard]] QString warning(const QDateTime &now) const;
    /// A new server's end of a connection.
    [[nodiscard]] ssl_st *newSession() const;

private:
    TlsIdentity();

    ssl_ctx_st *m_context;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
};

} // namespace ringback::http
