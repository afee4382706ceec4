#include "http/tlsidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <ctime>
#include <utility>

namespace ringback::http {

namespace {

// Long enough to renew it, short enough not to be shown all the time.
constexpr int soonDays = 7;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::http::Tls", text);
}

Error fault(const char *text, const QString &file)
{
    const unsigned long code = ERR_peek_last_error();
    const char *const reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    ERR_clear_error();
    return {ErrorKind::InvalidInput, said(text).arg(file), QString::fromLatin1(reason)};
}

/// A key that needs a passphrase fails instead of asking on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

} // namespace

TlsIdentity::TlsIdentity() : m_context(SSL_CTX_new(TLS_server_method())) {}

TlsIdentity::~TlsIdentity()
{
    SSL_CTX_free(m_context);
}

Result<std::shared_ptr<const TlsIdentity>> TlsIdentity::load(const QString &certificateFile, const QString &keyFile)
{
    ERR_clear_error();
    for (const QString &name : {certificateFile, keyFile}) {
        QFile file(name);
        if (!file.exists())
            return fault(QT_TRANSLATE_NOOP("ringback::http::Tls", "The file %1 for TLS doesn't exist."), name);
        if (!file.open(QIODevice::ReadOnly))
            return fault(QT_TRANSLATE_NOOP("ringback::http::Tls", "The file %1 for TLS can't be read."), name);
    }

    const std::shared_ptr<TlsIdentity> identity(new TlsIdentity);
    SSL_CTX *const context = identity->m_context;
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // A ticket is written unasked after the handshake, to peers that may never read it.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);

    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificateFile).constData()) != 1)
        return fault(QT_TRANSLATE_NOOP("ringback::http::Tls", "There is no certificate in PEM form in %1."),
                     certificateFile);
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM) != 1) {
        const bool mismatch = ERR_GET_REASON(ERR_peek_last_error()) == X509_R_KEY_VALUES_MISMATCH ||
                              ERR_GET_REASON(ERR_peek_last_error()) == X509_R_KEY_TYPE_MISMATCH;
        return mismatch
                   ? fault(QT_TRANSLATE_NOOP("ringback::http::Tls", "The key in %1 belongs to another certificate."),
                           keyFile)
                   : fault(QT_TRANSLATE_NOOP("ringback::http::Tls",
                                             "There is no key in PEM form, without a passphrase, in %1."),
                           keyFile);
    }
    if (SSL_CTX_check_private_key(context) != 1)
        return fault(QT_TRANSLATE_NOOP("ringback::http::Tls", "The key in %1 belongs to another certificate."),
                     keyFile);

    const X509 *const certificate = SSL_CTX_get0_certificate(context);
    identity->m_notBefore = timeOf(X509_get0_notBefore(certificate));
    identity->m_notAfter = timeOf(X509_get0_notAfter(certificate));
    return std::shared_ptr<const TlsIdentity>(identity);
}

QString TlsIdentity::warning(const QDateTime &now) const
{
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    if (now > m_notAfter)
        return said(QT_TRANSLATE_NOOP("ringback::http::Tls",
                                      "The listener's certificate expired on %1: deliveries over TLS will fail."))
            .arg(shown(m_notAfter));
    if (now < m_notBefore)
        return said(QT_TRANSLATE_NOOP(
                        "ringback::http::Tls",
                        "The listener's certificate is valid only from %1: deliveries over TLS will fail."))
            .arg(shown(m_notBefore));
    if (now.daysTo(m_notAfter) < soonDays)
        return said(QT_TRANSLATE_NOOP("ringback::http::Tls", "The listener's certificate expires on %1: renew it."))
            .arg(shown(m_notAfter));
    return {};
}

ssl_st *TlsIdentity::newSession() const
{
    return SSL_new(m_context);
}

} // namespace ringback::http
