#include "http/client.h"

#include "core/clock.h"
#include "http/exchange.h"
#include "http/failure.h"

#include <QHostAddress>
#include <QNetworkAccessManager>

#include <algorithm>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool breaksLine(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

class Client::Private
{
public:
    explicit Private(Clock &theClock) : clock(theClock) {}

    [[nodiscard]] std::optional<Failure> refuse(const ClientRequest &request) const;

    Clock &clock;
    /// Qt keeps loopback off any proxy by itself.
    using Manager = std::shared_ptr<QNetworkAccessManager>;
    Manager manager = std::make_shared<QNetworkAccessManager>();
    Manager urgentManager = std::make_shared<QNetworkAccessManager>();
    QList<Exchange *> exchanges;
    bool loopbackOnly = false;
};

std::optional<Failure> Client::Private::refuse(const ClientRequest &request) const
{
    const QUrl &url = request.url;
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return refusal(ErrorKind::InvalidInput, tr("This address isn't a web address that starts with https://."));
    if (!url.userInfo().isEmpty())
        return refusal(ErrorKind::InvalidInput, tr("The address must not contain a user name or a password."));
    if (loopbackOnly && !isLoopback(url)) {
        return refusal(ErrorKind::Refused,
                       tr("Practice mode talks only to this computer, never to %1.").arg(peerName(url)));
    }
    if (scheme == "http"_L1 && !isLoopback(url)) {
        return refusal(ErrorKind::Refused, tr("%1 must be reached over https://: over http:// anybody on the way could "
                                              "read the API token.")
                                               .arg(peerName(url)));
    }
    const auto &fields = request.headers.fields();
    if (std::any_of(fields.begin(), fields.end(),
                    [](const Header &field) { return breaksLine(field.name) || breaksLine(field.value); }))
        return refusal(ErrorKind::InvalidInput, tr("The API token or the team ID contains a line break."));
    return std::nullopt;
}

Client::Client(Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(clock)) {}

Client::~Client()
{
    const QList<Exchange *> pending = std::exchange(d->exchanges, {});
    qDeleteAll(pending);
}

QFuture<Result<ClientReply, Failure>> Client::send(ClientRequest request)
{
    if (std::optional<Failure> failure = d->refuse(request)) {
        QPromise<Result<ClientReply, Failure>> promise;
        promise.start();
        promise.addResult(*std::move(failure));
        promise.finish();
        return promise.future();
    }
    // A manager keeps its connections to itself, so one of its own means a fresh connection.
    const auto shared = request.urgent ? &Private::urgentManager : &Private::manager;
    auto manager = request.freshConnection ? std::make_shared<QNetworkAccessManager>() : (*d).*shared;
    auto *exchange = new Exchange(d->clock, std::move(request), manager, this);
    d->exchanges.append(exchange);
    connect(exchange, &Exchange::over, this, [this, exchange, shared, used = std::weak_ptr(manager)](bool outOfStep) {
        d->exchanges.removeOne(exchange);
        exchange->deleteLater();
        if (outOfStep && used.lock() == (*d).*shared)
            (*d).*shared = std::make_shared<QNetworkAccessManager>();
    });
    return exchange->future();
}

void Client::setLoopbackOnly(bool on)
{
    d->loopbackOnly = on;
}

} // namespace ringback::http
