#include "sandbox/service.h"

#include "core/clock.h"
#include "sandbox/api.h"
#include "sandbox/callsimulator.h"
#include "sandbox/customers.h"
#include "sandbox/events.h"
#include "sandbox/faults.h"
#include "sandbox/front.h"
#include "sandbox/ratelimit.h"
#include "sandbox/recording.h"
#include "sandbox/webhooksender.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds slowness{3'000};
constexpr QByteArrayView recordingsPath = "/recordings/";

http::ServerResponse toResponse(const Reply &reply)
{
    auto response = http::ServerResponse::json(reply.status, QJsonDocument(reply.body).toJson(QJsonDocument::Compact));
    if (!reply.allow.isEmpty())
        response.headers.append("Allow", reply.allow);
    return response;
}

http::ServerResponse with(http::ServerResponse response, Ending ending)
{
    response.headers.append(endingHeader.toByteArray(), token(ending));
    return response;
}

http::ServerResponse gatewayPage()
{
    http::ServerResponse response;
    response.status = 502;
    response.headers.append("Content-Type", "text/html");
    response.body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    return response;
}

} // namespace

class Service::Private final : public http::Handler
{
public:
    Private(Clock &serviceClock, Options serviceOptions, Service *q)
        : clock(serviceClock)
        , options(std::move(serviceOptions))
        , service(q)
        , dice(options.seed, options.faults)
        , limit(options.rateLimit, options.rateWindow)
        , server(*this, clock)
    {
    }

    std::optional<http::ServerResponse> refuseEarly(const http::ServerRequest &) override { return std::nullopt; }
    [[nodiscard]] http::ServerResponse recording(const http::ServerRequest &request) const;
    void handle(http::ServerRequest request, http::Responder respond) override;
    void refused(const QHostAddress &, int, const QByteArray &) override {}

    QStringList addPastCalls(const QString &agentId, int count, const QDateTime &from, const QDateTime &until);
    /// Rows come and go once a list of calls was read.
    void shiftRows(const QString &agentId);
    void wire(const Script &read);
    http::ServerResponse tooMany();
    /// An answer given in place of the API's, before anything happened; nothing: the request goes on.
    std::optional<http::ServerResponse> answeredByFault();

    Clock &clock;
    Options options;
    Service *service;
    FaultDice dice;
    RateLimit limit;
    bool tellRetryAfter = false;
    Listing listing;
    QByteArrayList requests;

    // Made by start(), once the script has been read.
    Script script;
    std::optional<Book> book;
    std::optional<CallSimulator> calls;
    std::optional<WebhookSender> sender;
    std::optional<Api> api;
    Front front;
    http::Server server;
};

void Service::Private::wire(const Script &read)
{
    script = read;
    book.emplace(script, options.seed, options.agents, options.contacts, clock.now());
    calls.emplace(clock, *book, options.callTime);
    sender.emplace(clock, *book, dice);
    sender->setUrl(options.webhook);
    api.emplace(clock, *book, *calls, script, options.dialect, options.credentials, listing);

    const bool guide = options.dialect == Dialect::Guide;
    const auto sendResponse = [this](const BookCall &call) {
        sender->send(u"NEW_RESPONSE"_s, call.agent.id, newResponse(call, options.dialect));
    };
    connect(&*calls, &CallSimulator::ended, service, sendResponse);
    // The guide knows one event only: a call has been completed.
    if (guide)
        return;
    connect(&*calls, &CallSimulator::dialling, service, sendResponse);
    connect(&*calls, &CallSimulator::transferred, service,
            [this](const BookCall &call) { sender->send(u"PHONE_TRANSFER"_s, call.agent.id, phoneTransfer(call)); });
}

QStringList Service::Private::addPastCalls(const QString &agentId, int count, const QDateTime &from,
                                           const QDateTime &until)
{
    QStringList ids;
    const BookAgent *agent = book->agent(agentId);
    for (int i = 0; agent && i < count; ++i) {
        BookCall call;
        call.id = book->newUuid();
        call.contact.id = book->newUuid();
        call.contact.phone = u"+35191%1"_s.arg(2'000'000 + static_cast<int>(book->calls.size()));
        call.contact.name = u"Somebody %1"_s.arg(book->calls.size());
        call.agent = *agent;
        call.customer = script.customerAt(call.contact.phone);
        call.createdAt = from.addMSecs(from.msecsTo(until) * i / count);
        call.startedAt = call.createdAt.addSecs(2);
        call.durationSeconds = 30;
        call.endedAt = call.updatedAt = call.startedAt.addSecs(30);
        call.standing = Standing::Completed;
        call.version = 3;
        ids.append(call.id);
        book->calls.push_back(std::move(call));
    }
    return ids;
}

void Service::Private::shiftRows(const QString &agentId)
{
    int leaving = listing.leaving;
    for (auto call = book->calls.rbegin(); call != book->calls.rend() && leaving > 0; ++call) {
        if (call->agent.id != agentId || listing.removed.contains(call->id))
            continue;
        listing.removed.insert(call->id);
        --leaving;
    }
    addPastCalls(agentId, listing.arriving, clock.now(), clock.now());
}

// No Retry-After is promised, so every other refusal leaves it out.
http::ServerResponse Service::Private::tooMany()
{
    auto response = toResponse(failure(429, u"too_many_requests"_s, u"Too Many Requests"_s));
    tellRetryAfter = !tellRetryAfter;
    if (tellRetryAfter) {
        const qint64 ms = std::max<qint64>(1'000, limit.msLeft(clock.steadyMs()));
        response.headers.append("Retry-After", QByteArray::number((ms + 999) / 1000));
    }
    return response;
}

std::optional<http::ServerResponse> Service::Private::answeredByFault()
{
    if (dice.happens(Fault::TooManyRequests))
        return tooMany();
    if (dice.happens(Fault::ServerError))
        return toResponse(failure(500, u"internal_error"_s, u"Internal Server Error"_s));
    if (dice.happens(Fault::Html))
        return gatewayPage();
    if (dice.happens(Fault::Reset))
        return with({}, Ending::Reset);
    return std::nullopt;
}

// On a server of its own in truth: to ask it with the credentials would give them away.
http::ServerResponse Service::Private::recording(const http::ServerRequest &request) const
{
    if (request.headers.contains("x-api-token") || request.headers.contains("team_id"))
        return toResponse(failure(400, u"bad_request"_s, u"this operation takes no credentials"_s));
    const QString id = QString::fromUtf8(request.path.mid(recordingsPath.size()));
    const auto call =
        std::find_if(book->calls.begin(), book->calls.end(), [&id](const BookCall &one) { return one.id == id; });
    const QByteArray audio = call != book->calls.end() && call->isOver() ? recordingOf(*call) : QByteArray();
    if (audio.isEmpty())
        return toResponse(failure(404, u"not_found"_s, u"Recording not found"_s));
    return {200, {{"Content-Type", "audio/wav"}}, audio};
}

void Service::Private::handle(http::ServerRequest request, http::Responder respond)
{
    if (request.path == "/_sandbox/calls") {
        QJsonArray rows;
        for (const BookCall &call : book->calls)
            rows.append(placedRow(call));
        respond(toResponse({200, {{u"data"_s, QJsonObject{{u"calls"_s, rows}}}, {u"error"_s, QJsonValue()}}, {}}));
        return;
    }
    if (request.path.startsWith(recordingsPath)) {
        respond(recording(request));
        return;
    }
    requests.append(request.method + ' ' + request.path + (request.query.isEmpty() ? "" : "?" + request.query));
    if (requests.size() > 10'000)
        requests.removeFirst();
    if (dice.happens(Fault::Hang))
        return;
    if (auto response = answeredByFault()) {
        respond(*std::move(response));
        return;
    }
    // The budget belongs to an API key; an automation has none.
    if (request.headers.contains("x-api-token") && !limit.admit(clock.steadyMs())) {
        respond(tooMany());
        return;
    }

    const bool isCall = isCallRequest(request);
    const Reply reply = api->answer(request, !(isCall && dice.happens(Fault::NoCallId)));
    http::ServerResponse response = toResponse(reply);
    if (request.path.endsWith("/responses"))
        shiftRows(QString::fromLatin1(request.path.split('/').value(2)));
    if (isCall && reply.status == 200) {
        if (dice.happens(Fault::AcceptThenHang))
            return;
        if (dice.happens(Fault::AcceptThenClose)) {
            respond(with(std::move(response), Ending::Close));
            return;
        }
    }
    if (dice.happens(Fault::Truncate))
        response = with(std::move(response), Ending::Truncate);
    if (dice.happens(Fault::Slow)) {
        clock.after(slowness, service, [respond, response] { respond(response); });
        return;
    }
    respond(std::move(response));
}

Service::Service(Clock &clock, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, std::move(options), this))
{
}

Service::~Service() = default;

Result<Done> Service::start()
{
    Script script = Script::builtIn();
    if (!d->options.script.isEmpty()) {
        auto parsed = Script::parse(d->options.script);
        if (!parsed)
            return parsed.error();
        script = *std::move(parsed);
    }
    d->wire(script);
    if (auto listening = d->server.listen(QHostAddress::LocalHost, 0); !listening)
        return listening;
    const Result<Done> listening = d->front.listen(d->options.port, d->server.port());
    if (listening && d->options.recordings)
        d->book->recordingsUrl = url().toString() + QString::fromLatin1(recordingsPath);
    return listening;
}

QUrl Service::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->front.port());
    return url;
}

void Service::setWebhook(const QUrl &url)
{
    d->options.webhook = url;
    if (d->sender)
        d->sender->setUrl(url);
}

void Service::setFaults(const QHash<Fault, double> &faults)
{
    d->dice.setFaults(faults);
}

void Service::setListing(const Listing &listing)
{
    d->listing = listing;
}

const Listing &Service::listing() const
{
    return d->listing;
}

QStringList Service::addPastCalls(const QString &agentId, int count, const QDateTime &from, const QDateTime &until)
{
    return d->addPastCalls(agentId, count, from, until);
}

QByteArrayList Service::takeRequests()
{
    return std::exchange(d->requests, {});
}

QList<QJsonObject> Service::placedCalls() const
{
    QList<QJsonObject> rows;
    if (d->book) {
        for (const BookCall &call : d->book->calls)
            rows.append(placedRow(call));
    }
    return rows;
}

QList<QJsonObject> Service::customers() const
{
    QList<QJsonObject> rows;
    for (const Customer &customer : d->script.customers())
        rows.append(toJson(customer));
    return rows;
}

} // namespace ringback::sandbox
