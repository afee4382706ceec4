#pragma once

#include "http/client.h"

#include <QPromise>
#include <QSslError>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace ringback::http {

class OneWayBody;

/// One request on its way and its answer. Finishes its future exactly once, from the event loop; `over` follows just
/// before. Destroying it, or `cancel`, finishes it as Cancelled.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(Clock &clock, ClientRequest request, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent);
    ~Exchange() override;

    [[nodiscard]] QFuture<Result<ClientReply, Failure>> future() { return m_promise.future(); }
    void cancel();

Q_SIGNALS:
    /// `outOfStep`: what the server sent can't be trusted to end where Qt thinks; its connection must not serve again.
    void over(bool outOfStep);

private:
    using Outcome = Result<ClientReply, Failure>;

    void send();
    void take();
    [[nodiscard]] Outcome judge();
    [[nodiscard]] std::optional<bool> bodyTouched() const;
    void settle(Outcome outcome);
    void deliver();

    ClientRequest m_request;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    QPromise<Outcome> m_promise;
    std::optional<Outcome> m_outcome;
    OneWayBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_tls;
    QByteArray m_received;
    bool m_outOfStep = false;
    bool m_delivered = false;
};

} // namespace ringback::http
