#pragma once

#include "core/result.h"
#include "http/client.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace ringback {

class Clock;

/// Proves that deliveries can arrive: sends a fresh nonce through the public URL, on the very way that Thoughtly's
/// webhooks take, and expects the listener to see it. Sockets prove nothing: a tunnel that leads elsewhere is open too.
/// The nonce goes to the configured address only; a redirect is a fault. Engine thread.
class Liveness final : public QObject
{
    Q_OBJECT

public:
    Liveness(http::Client &http, Clock &clock, QObject *parent = nullptr);

    /// What is proven from now on; an empty URL: there is nothing to prove. Forgets what was proven of another.
    void setAddress(const QUrl &publicUrl, const QByteArray &secret);
    /// Proves now, and again every few minutes.
    QFuture<Result<Done>> prove();
    /// The listener's probe sink: whether that nonce is one of ours on its way.
    bool take(const QByteArray &nonce);

    [[nodiscard]] bool hasAddress() const { return !m_publicUrl.isEmpty(); }
    /// When the last proof came; unset: none yet.
    [[nodiscard]] QDateTime provenAt() const { return m_provenAt; }
    /// Why there is no proof now, in one sentence; empty: there is, or nothing was tried.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QDateTime faultAt() const { return m_faultAt; }

Q_SIGNALS:
    void changed();
    /// Another state than before: proven, or the sentence.
    void turned(const QString &fault);

private:
    void conclude(const Result<http::ClientReply, http::Failure> &reply);
    void planNext();

    http::Client &m_http;
    Clock &m_clock;
    QUrl m_publicUrl;
    QByteArray m_secret;
    QByteArray m_nonce; ///< on its way; empty: none
    bool m_seen = false;
    QDateTime m_provenAt;
    QDateTime m_faultAt;
    QString m_fault;
    std::optional<QFuture<Result<Done>>> m_running;
    std::function<void(Result<Done>)> m_finish;
    int m_generation = 0; ///< of address and timer: older ones die quietly
};

} // namespace ringback
