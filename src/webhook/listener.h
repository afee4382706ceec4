#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "http/server.h"
#include "http/tlsidentity.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QObject>

#include <deque>
#include <memory>

namespace ringback {
class Clock;
}

namespace ringback::webhook {

/// How the listener is set up. Secrets are never logged or shown outside settings.
struct Config
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8787;
    /// The one in force, then former ones that are still good while a secret is being replaced.
    QByteArrayList secrets = {};
    /// True once a public URL is set: then even loopback peers must know the secret (a tunnel connects from loopback).
    bool secretAlways = false;
    /// Under which names it answers, beside loopback and the address that was reached: the public URL's and others.
    QByteArrayList hosts = {};
    /// Proxies and networks of them, not held to the limit for one address.
    QList<QPair<QHostAddress, int>> proxies = {};
    /// Null: plain HTTP.
    std::shared_ptr<const http::TlsIdentity> tls = {};
};

/// A request that was refused; kept in memory only, a bounded number, without its body.
struct Refusal
{
    QDateTime at;
    QString peer;
    QString path; ///< masked
    int status = 0;
    QString reason;
};

/// Takes deliveries: paths, authentication, JSON check, limits. Every 200 is true: it is sent when the sink says
/// that the delivery is on disk. Lives in the engine's thread.
class Listener final : public QObject, private http::Handler
{
    Q_OBJECT

public:
    /// What the sink calls once for each delivery, in the listener's thread, with the id once it is on disk.
    using Stored = std::function<void(const Result<qint64> &)>;
    /// Stores a delivery, and tells at once or later.
    using Sink = std::function<void(Delivery, Stored)>;
    /// Takes the nonce of a probe; whether it was ours.
    using ProbeSink = std::function<bool(const QByteArray &nonce)>;
    /// True when deliveries can be stored (for /healthz).
    using Health = std::function<bool()>;

    Listener(Clock &clock, Sink sink, ProbeSink probe, Health health, http::ServerLimits limits = {},
             QObject *parent = nullptr);
    ~Listener() override;

    /// Starts, or starts anew with other settings. ErrorKind::Unavailable, in words, when the port is taken.
    Result<Done> start(const Config &config);
    /// Deliveries that a former run stored lately: a verified repeat of one of them is known again.
    void recall(const QList<Delivery> &stored);
    void stop();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QList<Refusal> refusals() const; ///< newest first, at most 200

Q_SIGNALS:
    void refusalsChanged();
    /// All connections are closed after stop().
    void stopped();

private:
    std::optional<http::ServerResponse> refuseEarly(const http::ServerRequest &head) override;
    void handle(http::ServerRequest request, http::Responder respond) override;
    void refused(const QHostAddress &peer, int status, const QByteArray &reason) override;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::webhook
