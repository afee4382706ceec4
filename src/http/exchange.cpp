#include "http/exchange.h"

#include "core/clock.h"
#include "http/failure.h"
#include "http/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace ringback::http {

namespace {

constexpr qsizetype maxAnswerBytes = 16 * 1024 * 1024;

QNetworkRequest toQt(const ClientRequest &request)
{
    QNetworkRequest qt(request.url);
    for (const Header &field : request.headers.fields())
        qt.setRawHeader(field.name, field.value);
    // Without compression, what comes can be held against Content-Length and against our limit.
    qt.setRawHeader("Accept-Encoding", "identity");
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!request.headers.contains("User-Agent"))
        qt.setRawHeader("User-Agent", "Ringback/" RINGBACK_VERSION);
    qt.setTransferTimeout(static_cast<int>(request.idleTimeout.count()));
    return qt;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Errors that only repeat what the status line said: a whole answer all the same.
bool isStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::ProtocolInvalidOperationError: // Qt's reading of 400
        return true;
    default:
        return false;
    }
}

// Qt takes an interim answer (103 Early Hints) for the whole one, and believes the first of two lengths.
bool isWhole(const ClientReply &reply, const QByteArray &method)
{
    if (reply.status < 200)
        return false;
    if (method == "HEAD" || reply.status == 204 || reply.status == 304 || !reply.headers.contains("Content-Length"))
        return true;
    const QByteArray length = reply.headers.value("Content-Length");
    return length.trimmed() == QByteArray::number(reply.body.size());
}

} // namespace

Exchange::Exchange(Clock &clock, ClientRequest request, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_manager(std::move(manager))
    , m_body(new OneWayBody(m_request.body, this))
{
    m_promise.start();
    send();
    clock.after(m_request.deadline, this,
                [this] { settle(tooSlow(m_request.url, m_request.deadline, bodyTouched())); });
}

Exchange::~Exchange()
{
    cancel();
    delete m_reply;
}

void Exchange::send()
{
    // Without a body too: Qt sends even a GET up to four times when a fresh connection closes, past our rate budget.
    QNetworkRequest request = toQt(m_request);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_reply = m_manager->sendCustomRequest(request, m_request.method, m_body);

    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tls = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        take();
        settle(judge());
    });
}

void Exchange::take()
{
    if (m_reply->isOpen()) // a time-out of Qt's own closes it
        m_received += m_reply->readAll();
    if (m_received.size() > maxAnswerBytes)
        settle(tooLarge(m_request.url));
}

std::optional<bool> Exchange::bodyTouched() const
{
    if (m_request.body.isEmpty())
        return std::nullopt;
    return m_body->touched();
}

Exchange::Outcome Exchange::judge()
{
    const int status = statusOf(*m_reply);
    // Qt means to send the body again to the new address and can't; we only wanted to know of the redirect.
    const bool redirect = (status == 307 || status == 308) && m_reply->error() == QNetworkReply::ContentReSendError;
    if (status == 0 || !(redirect || isStatus(m_reply->error()))) {
        Circumstances c;
        c.error = m_reply->error();
        c.url = m_request.url;
        c.bodyTouched = bodyTouched();
        c.answerBegun = status != 0;
        c.online = hasNetwork();
        c.proxied = isProxied(m_request.url);
        c.idle = m_request.idleTimeout;
        c.tls = m_tls;
        return failureFor(c);
    }
    ClientReply reply;
    reply.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        reply.headers.append(name, value);
    reply.body = m_received;
    m_outOfStep = redirect || !isWhole(reply, m_request.method);
    if (m_outOfStep && !redirect)
        return cutOff(m_request.url);
    return reply;
}

void Exchange::cancel()
{
    settle(cancelled(bodyTouched()));
    deliver();
}

void Exchange::settle(Outcome outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    if (m_body)
        m_body->seal();
    m_reply->disconnect(this);
    m_reply->abort();
    // From the event loop: whoever waits for the future may destroy the client, and with it a reply that is still
    // emitting.
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
}

void Exchange::deliver()
{
    if (m_delivered)
        return;
    m_delivered = true;
    Outcome outcome = std::move(*m_outcome);
    QPromise<Outcome> promise = std::move(m_promise);
    Q_EMIT over(m_outOfStep);
    promise.addResult(std::move(outcome));
    promise.finish();
    // Not a word more: `this` may be gone.
}

} // namespace ringback::http
