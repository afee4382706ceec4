#include "webhook/listener.h"

#include "core/clock.h"
#include "webhook/authentication.h"
#include "webhook/hostrules.h"
#include "webhook/jsoncheck.h"
#include "webhook/masking.h"
#include "webhook/mediatype.h"
#include "webhook/paths.h"
#include "webhook/refusals.h"
#include "webhook/repeats.h"
#include "webhook/signature.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QStringBuilder>

#include <utility>
#include <vector>

namespace ringback::webhook {

namespace {

using http::Responder;
using http::ServerRequest;
using http::ServerResponse;

// The one refusal that Thoughtly sends again, once, after this time.
ServerResponse tryAgainLater()
{
    return ServerResponse::problem(429, "This can't be stored right now.", {{"Retry-After", "5"}});
}

ServerResponse unauthorized()
{
    // One answer for every cause: it tells nothing about what was wrong.
    return ServerResponse::problem(401, "Unauthorized", {{"WWW-Authenticate", "Bearer"}});
}

QByteArray deliveryBody(qint64 id)
{
    return R"({"delivery":")" % QByteArray::number(id) % R"("})";
}

} // namespace

class Listener::Private
{
public:
    Private(Listener &listener, Clock &clock_, Sink sink_, ProbeSink probe_, Health health_,
            const http::ServerLimits &limits_)
        : q(listener)
        , clock(clock_)
        , sink(std::move(sink_))
        , probe(std::move(probe_))
        , health(std::move(health_))
        , limits(limits_)
    {
    }

    void trace(const QHostAddress &peer, const QByteArray &path, int status, const QString &reason)
    {
        refusals.add(
            {.at = clock.now(), .peer = peer.toString(), .path = maskedPath(path), .status = status, .reason = reason});
        if (announcing)
            return;
        // A flood of refusals is one signal for each turn of the event loop.
        announcing = true;
        QMetaObject::invokeMethod(
            &q,
            [this] {
                announcing = false;
                Q_EMIT q.refusalsChanged();
            },
            Qt::QueuedConnection);
    }

    ServerResponse refuse(const ServerRequest &request, const QString &reason, ServerResponse response)
    {
        trace(request.peer, request.path, response.status, reason);
        return response;
    }

    Delivery deliveryOf(ServerRequest request, DeliveryKind kind)
    {
        QString path = masked(request.path);
        if (!request.query.isEmpty())
            path += u'?' + QString::fromUtf8(maskedQuery(request.query, config.secrets));
        return {.receivedAt = clock.now(),
                .kind = kind,
                .path = std::move(path),
                .peer = textOf(request.peer),
                .headers = maskedHeaders(request.headers, config.secrets),
                .body = maskedBody(std::move(request.body), config.secrets)};
    }

    // Nearly all deliveries come by one path, and from one address: the texts of the last are kept, and shared.
    QString masked(const QByteArray &path)
    {
        if (path != lastPath.first)
            lastPath = {path, maskedPath(path)};
        return lastPath.second;
    }

    QString textOf(const QHostAddress &peer)
    {
        if (peer != lastPeer.first)
            lastPeer = {peer, peer.toString()};
        return lastPeer.second;
    }

    /// What waits for its place on the disk.
    struct Arrival
    {
        QHostAddress peer;
        QByteArray path;
        Delivery delivery;
        std::optional<Repeats::Key> key; ///< of a verified one
        Responder respond;
    };

    void store(ServerRequest request, DeliveryKind kind, bool isVerified, Responder respond);
    void append(Arrival arrival);
    void retire(std::unique_ptr<http::Server> old);

    Listener &q;
    Clock &clock;
    const Sink sink;
    const ProbeSink probe;
    const Health health;
    const http::ServerLimits limits;
    Config config;
    Gate gate{{}, true};
    HostRules hosts;
    JsonCheck json;
    std::pair<QByteArray, QString> lastPath;
    std::pair<QHostAddress, QString> lastPeer;
    Repeats repeats;
    Refusals refusals;
    bool announcing = false;
    std::unique_ptr<http::Server> server;
    int retiring = 0; ///< former servers, children of the listener, that still answer what they have
    bool stopping = false;
};

Listener::Listener(Clock &clock, Sink sink, ProbeSink probe, Health health, http::ServerLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, std::move(sink), std::move(probe), std::move(health), limits))
{
}

Listener::~Listener()
{
    // They call back into this object, which must still be whole then.
    qDeleteAll(findChildren<http::Server *>(Qt::FindDirectChildrenOnly));
    d->server.reset();
}

Result<Done> Listener::start(const Config &config)
{
    const bool samePlace = isListening() && config.address == d->config.address && config.port == d->config.port;
    if (!samePlace) {
        // The old one stays until the new one stands.
        auto server = std::make_unique<http::Server>(static_cast<http::Handler &>(*this), d->clock, d->limits);
        if (auto listening = server->listen(config.address, config.port); !listening)
            return listening;
        if (d->server)
            d->retire(std::move(d->server));
        d->server = std::move(server);
    }
    d->stopping = false;
    d->config = config;
    d->gate = Gate(config.secrets, config.secretAlways);
    d->hosts = HostRules(config.hosts);
    auto uncapped = config.proxies;
    if (config.secretAlways) { // a tunnel connects from here, for everybody
        uncapped.append({QHostAddress(QHostAddress::LocalHost), 8});
        uncapped.append({QHostAddress(QHostAddress::LocalHostIPv6), 128});
    }
    d->server->setUncapped(std::move(uncapped));
    d->server->setTls(config.tls);
    return Done{};
}

void Listener::recall(const QList<Delivery> &stored)
{
    for (const Delivery &delivery : stored) {
        const QByteArrayList lines = delivery.headers.split('\n');
        for (const QByteArray &line : lines) {
            static constexpr QByteArrayView name("webhook-id: ");
            if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
                d->repeats.add(Repeats::keyOf(line.sliced(name.size()), delivery.kind, delivery.body), delivery.id,
                               delivery.receivedAt);
        }
    }
}

void Listener::stop()
{
    d->stopping = true;
    if (d->server)
        d->retire(std::move(d->server));
    else if (d->retiring == 0)
        QMetaObject::invokeMethod(this, &Listener::stopped, Qt::QueuedConnection);
}

void Listener::Private::retire(std::unique_ptr<http::Server> old)
{
    ++retiring;
    http::Server *const server_ = old.release();
    server_->setParent(&q);
    QObject::connect(server_, &http::Server::closed, &q, [this, server_] {
        server_->deleteLater();
        if (--retiring == 0 && stopping)
            Q_EMIT q.stopped();
    });
    server_->close();
}

bool Listener::isListening() const
{
    return d->server && d->server->isListening();
}

quint16 Listener::port() const
{
    return d->server ? d->server->port() : 0;
}

QList<Refusal> Listener::refusals() const
{
    return d->refusals.list();
}

std::optional<ServerResponse> Listener::refuseEarly(const ServerRequest &head)
{
    // RFC 9110, 15.5.20: not one of the names that this server answers for. First, so that a rebound name learns
    // nothing of what is here.
    if (!d->hosts.allows(head.headers, head.local))
        return d->refuse(head, tr("It was sent to a name that isn't this listener's (the Host field)."),
                         ServerResponse::problem(421, "Misdirected Request"));
    if (isFromBrowserPage(head.headers))
        return d->refuse(head, tr("It came from a page in a browser."), ServerResponse::problem(403, "Forbidden"));
    const auto route = routeOf(head.path);
    if (!route)
        return d->refuse(head, tr("There is nothing at this path."), ServerResponse::problem(404, "Not Found"));
    if (!allowsMethod(route->endpoint, head.method))
        return d->refuse(
            head, tr("The method %1 isn't for this path.").arg(QString::fromLatin1(head.method)),
            ServerResponse::problem(405, "Method Not Allowed", {{"Allow", allowedMethods(route->endpoint)}}));
    if (route->endpoint == Endpoint::Health)
        return std::nullopt;
    if (d->gate.judge(*route, head) == Access::Denied)
        return d->refuse(head, tr("The secret was missing or wrong."), unauthorized());
    if (!head.headers.contains("Content-Length") && !head.headers.contains("Transfer-Encoding"))
        return d->refuse(head, tr("The length of the body was missing."),
                         ServerResponse::problem(411, "Length Required"));
    if (!isJsonContent(head.headers))
        return d->refuse(head, tr("The body wasn't said to be JSON in UTF-8."),
                         ServerResponse::problem(415, "The body must be application/json in UTF-8.",
                                                 {{"Accept", "application/json"}}));
    return std::nullopt;
}

void Listener::handle(ServerRequest request, Responder respond)
{
    const auto route = routeOf(request.path);
    if (!route) { // refused by its head before
        respond(ServerResponse::problem(404, "Not Found"));
        return;
    }
    if (route->endpoint == Endpoint::Health) {
        respond(d->health() ? ServerResponse::json(200, R"({"status":"ok"})")
                            : ServerResponse::problem(503, "Deliveries can't be stored right now."));
        return;
    }
    const bool isVerified =
        isSigned(request.headers) && isSignatureValid(request.headers, request.body, d->config.secrets, d->clock.now());
    if (!isVerified && d->gate.judge(*route, request) != Access::Granted) {
        respond(d->refuse(request, tr("The signature was wrong or too old."), unauthorized()));
        return;
    }
    if (!d->json.isValid(request.body)) {
        respond(d->refuse(request, tr("The body wasn't valid JSON."),
                          ServerResponse::problem(400, "The body is not valid JSON.")));
        return;
    }
    if (const auto kind = deliveryKind(route->endpoint)) {
        d->store(std::move(request), *kind, isVerified, std::move(respond));
        return;
    }
    const auto nonce = d->json.stringAt(request.body, "nonce");
    if (nonce && d->probe(*nonce))
        respond(ServerResponse::json(200, R"({"status":"ok"})"));
    else
        respond(d->refuse(request, tr("A probe came that wasn't ours."), ServerResponse::problem(404, "Not Found")));
}

void Listener::Private::store(ServerRequest request, DeliveryKind kind, bool isVerified, Responder respond)
{
    const QByteArray webhookId = isVerified ? request.headers.value("webhook-id") : QByteArray();
    const QHostAddress peer = request.peer;
    QByteArray path = request.path;
    Delivery delivery = deliveryOf(std::move(request), kind);
    std::optional<Repeats::Key> key;
    if (isVerified)
        key = Repeats::keyOf(webhookId, kind, delivery.body);
    append({peer, std::move(path), std::move(delivery), key, std::move(respond)});
}

void Listener::Private::append(Arrival arrival)
{
    const std::optional<Repeats::Key> key = arrival.key;
    if (key && repeats.isUnderWay(*key)) {
        repeats.wait(*key, [this, arrival = std::move(arrival)] { append(arrival); });
        return;
    }
    Delivery &delivery = arrival.delivery;
    if (key) {
        delivery.repeatOf = repeats.find(*key, clock.now()).value_or(0);
        if (delivery.repeatOf == 0)
            repeats.begin(*key);
    }
    Stored told = [this, alive = QPointer<Listener>(&q), peer = arrival.peer, path = std::move(arrival.path),
                   respond = std::move(arrival.respond), key, at = delivery.receivedAt,
                   first = delivery.repeatOf](const Result<qint64> &stored) {
        if (!alive)
            return;
        if (stored) {
            if (key && first == 0)
                repeats.add(*key, *stored, at);
            respond(ServerResponse::json(200, deliveryBody(first == 0 ? *stored : first)));
        } else {
            trace(peer, path, 429, Listener::tr("The delivery couldn't be stored."));
            respond(tryAgainLater());
        }
        if (!key || first != 0)
            return;
        const std::vector<Repeats::Again> waiting = repeats.settle(*key);
        for (const Repeats::Again &again : waiting)
            again();
    };
    sink(std::move(delivery), std::move(told));
}

void Listener::refused(const QHostAddress &peer, int status, const QByteArray &reason)
{
    d->trace(peer, {}, status, QCoreApplication::translate("ringback::http::Fault", reason.constData()));
}

} // namespace ringback::webhook
