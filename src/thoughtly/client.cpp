#include "thoughtly/client.h"

#include "core/clock.h"
#include "thoughtly/apierror.h"
#include "thoughtly/decoder.h"
#include "thoughtly/dispatcher.h"
#include "thoughtly/envelope.h"
#include "thoughtly/retry.h"
#include "thoughtly/wire.h"

#include <QJsonDocument>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRows = 50;   ///< of one page, says the API
constexpr int mostPages = 200; ///< of a list that is read whole: nobody has 10,000 agents, but a broken server may

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

QString digits(const QString &phone)
{
    QString kept;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(kept), [](QChar c) { return c.isDigit(); });
    return kept;
}

using Snapshot = std::shared_ptr<const Client::Config>;

bool saysAlreadyThere(const http::ClientReply &reply)
{
    const QString said = serverWords(reply.body, {});
    return reply.status == 409 || (reply.status == 400 && (said.contains("already"_L1, Qt::CaseInsensitive) ||
                                                           said.contains("exists"_L1, Qt::CaseInsensitive)));
}

} // namespace

class Client::Private
{
public:
    Private(Client *client, http::Client &http, RateBudget &budget, Clock &theClock)
        : clock(theClock), dispatcher(std::make_unique<Dispatcher>(http, budget, theClock, nullptr))
    {
        QObject::connect(dispatcher.get(), &Dispatcher::waiting, client, &Client::waiting);
    }

    [[nodiscard]] QUrl url(const QStringList &segments, const Query &query = {}) const
    {
        return endpoint(config->baseUrl, segments, query);
    }

    /// Runs one request with the credentials; `read` turns its final outcome into what the caller gets.
    template <typename T>
    QFuture<T> ask(http::ClientRequest request, Deed deed, Lane lane,
                   std::function<T(const Outcome &, std::chrono::milliseconds)> read, std::optional<Gate> gate = {})
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        dispatcher->run(
            std::move(request), deed, lane,
            [promise, read = std::move(read)](const Outcome &outcome, std::chrono::milliseconds rest) {
                promise->addResult(read(outcome, rest));
                promise->finish();
            },
            std::move(gate));
        return promise->future();
    }

    template <typename T>
    QFuture<Result<T>> get(const QUrl &url, Lane lane,
                           std::function<Result<T>(const QJsonValue &, const http::ClientReply &)> read)
    {
        if (!config->credentials.isComplete())
            return ready<Result<T>>(missingCredentials());
        return ask<Result<T>>(apiRequest(*config, "GET", url), Deed::Read, lane,
                              [config = config, read = std::move(read)](const Outcome &outcome, auto) -> Result<T> {
                                  const auto body = bodyOf(outcome, config->credentials);
                                  return body.ok() ? read(*body, *outcome) : Result<T>(body.error());
                              });
    }

    template <typename T>
    struct Listing
    {
        QStringList segments;
        Query query;
        QString name;
        std::function<std::optional<T>(const QJsonObject &)> read;
        Lane lane;
        Snapshot config = {};
        QPromise<Result<QList<T>>> promise = {};
        QList<T> rows = {};
        QSet<QString> seen = {};
        int page = 0;
    };
    /// Reads a list whole: until a page is shorter than asked for or has no row that is new.
    template <typename T>
    QFuture<Result<QList<T>>> list(std::shared_ptr<Listing<T>> listing)
    {
        listing->promise.start();
        listing->config = config;
        if (config->credentials.isComplete()) {
            nextPage(listing);
        } else {
            listing->promise.addResult(missingCredentials());
            listing->promise.finish();
        }
        return listing->promise.future();
    }
    template <typename T>
    void nextPage(const std::shared_ptr<Listing<T>> &listing);

    Clock &clock;
    // A snapshot goes with each request, so that one begun for one team isn't read, or its list continued, as
    // another's.
    Snapshot config = std::make_shared<const Config>();
    std::unique_ptr<Dispatcher> dispatcher;
};

template <typename T>
void Client::Private::nextPage(const std::shared_ptr<Listing<T>> &listing)
{
    Query query = listing->query;
    query.append({u"page"_s, QString::number(listing->page)});
    query.append({u"limit"_s, QString::number(mostRows)});
    const auto finish = [listing](Result<QList<T>> result) {
        listing->promise.addResult(std::move(result));
        listing->promise.finish();
    };
    const QUrl url = endpoint(listing->config->baseUrl, listing->segments, query);
    dispatcher->run(apiRequest(*listing->config, "GET", url), Deed::Read, listing->lane,
                    [this, listing, finish](const Outcome &outcome, auto) {
                        const auto body = bodyOf(outcome, listing->config->credentials);
                        if (!body.ok())
                            return finish(body.error());
                        const auto rows = rowsIn(*body, listing->name);
                        if (!rows)
                            return finish(unreadableAnswer(*outcome));
                        bool anythingNew = false;
                        for (const auto &value : *rows) {
                            const QJsonObject row = value.toObject();
                            const QString id = rowId(row);
                            if (listing->seen.contains(id))
                                continue;
                            anythingNew = anythingNew || !id.isEmpty();
                            if (!id.isEmpty())
                                listing->seen.insert(id);
                            if (auto item = listing->read(row))
                                listing->rows.append(*std::move(item));
                        }
                        if (rows->size() < mostRows || !anythingNew || ++listing->page == mostPages)
                            return finish(listing->rows);
                        nextPage(listing);
                    });
}

Client::Client(http::Client &http, RateBudget &budget, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, http, budget, clock))
{
}

Client::~Client()
{
    // While everything else still stands: what is finished now reads the configuration.
    d->dispatcher->close();
}

void Client::configure(Config config)
{
    d->config = std::make_shared<const Config>(std::move(config));
}

const Client::Config &Client::config() const
{
    return *d->config;
}

QFuture<Result<User>> Client::user(Lane lane)
{
    return d->get<User>(d->url({u"user"_s}), lane,
                        [](const QJsonValue &body, const http::ClientReply &reply) -> Result<User> {
                            if (placesIn(body, u"user"_s).isEmpty())
                                return unreadableAnswer(reply);
                            return userFrom(body);
                        });
}

QFuture<Result<QList<Agent>>> Client::agents(Lane lane)
{
    // Sorted by age, so that a new agent doesn't shift the pages that follow.
    return d->list(std::make_shared<Private::Listing<Agent>>(Private::Listing<Agent>{
        .segments = {u"interview"_s},
        .query = {{u"all_interviews"_s, u"true"_s}, {u"sort"_s, u"created_asc"_s}},
        .name = u"interviews"_s,
        .read = agentFrom,
        .lane = lane,
    }));
}

QFuture<Result<Page<Contact>>> Client::contacts(QString search, int page, int limit, Lane lane)
{
    limit = std::clamp(limit, 1, mostRows);
    Query query{{u"page"_s, QString::number(std::max(0, page))}, {u"limit"_s, QString::number(limit)}};
    if (!search.isEmpty())
        query.prepend({u"search"_s, search});
    return d->get<Page<Contact>>(
        d->url({u"contact"_s}, query), lane,
        [limit](const QJsonValue &body, const http::ClientReply &reply) -> Result<Page<Contact>> {
            const auto rows = rowsIn(body, u"contacts"_s);
            if (!rows)
                return unreadableAnswer(reply);
            Page<Contact> found;
            found.last = rows->size() < limit;
            for (const auto &row : *rows) {
                if (auto contact = contactFrom(row.toObject()))
                    found.rows.append(*std::move(contact));
            }
            return found;
        });
}

QFuture<Result<QList<Contact>>> Client::contactsByPhone(QString e164, Lane lane)
{
    return d->list(std::make_shared<Private::Listing<Contact>>(Private::Listing<Contact>{
        .segments = {u"contact"_s},
        .query = {{u"search"_s, e164}},
        .name = u"contacts"_s,
        .read =
            [wanted = digits(e164)](const QJsonObject &row) {
                auto contact = contactFrom(row);
                return contact && digits(contact->phone) == wanted ? contact : std::nullopt;
            },
        .lane = lane,
    }));
}

QFuture<Result<Contact>> Client::contact(QString thoughtlyId, Lane lane)
{
    if (!isUsableId(thoughtlyId))
        return ready<Result<Contact>>(
            Error{ErrorKind::InvalidInput, tr("This contact has no usable id at Thoughtly.")});
    return d->get<Contact>(d->url({u"contact"_s, thoughtlyId}), lane,
                           [](const QJsonValue &body, const http::ClientReply &reply) -> Result<Contact> {
                               for (const QJsonObject &place : placesIn(body, u"contact"_s)) {
                                   if (auto contact = contactFrom(place))
                                       return *std::move(contact);
                               }
                               return unreadableAnswer(reply);
                           });
}

QFuture<Result<Contact>> Client::createContact(Contact draft, Lane lane)
{
    if (!d->config->credentials.isComplete())
        return ready<Result<Contact>>(missingCredentials());
    auto request =
        apiRequest(*d->config, "POST", d->url({u"contact"_s, u"create"_s}), contactBody(draft, d->config->wireFormat));
    return d->ask<Result<Contact>>(std::move(request), Deed::Create, lane,
                                   [config = d->config, draft](const Outcome &outcome, auto) -> Result<Contact> {
                                       const auto body = bodyOf(outcome, config->credentials);
                                       if (leavesOpen(outcome) ||
                                           (!body.ok() && body.error().kind == ErrorKind::Unreadable && outcome.ok()))
                                           return unconfirmed(body.ok() ? unreadableAnswer(*outcome) : body.error());
                                       if (!body.ok())
                                           return body.error();
                                       for (const QJsonObject &place : placesIn(*body, u"contact"_s)) {
                                           if (const auto stored = contactFrom(place)) {
                                               Contact contact = draft;
                                               contact.thoughtlyId = stored->thoughtlyId;
                                               return contact;
                                           }
                                       }
                                       return unconfirmed(unreadableAnswer(*outcome));
                                   });
}

QFuture<Result<Done>> Client::deleteContact(QString thoughtlyId, Lane lane)
{
    if (!isUsableId(thoughtlyId))
        return ready<Result<Done>>(Error{ErrorKind::InvalidInput, tr("This contact has no usable id at Thoughtly.")});
    if (!d->config->credentials.isComplete())
        return ready<Result<Done>>(missingCredentials());
    return d->ask<Result<Done>>(apiRequest(*d->config, "DELETE", d->url({u"contact"_s, thoughtlyId})), Deed::Remove,
                                lane, [config = d->config](const Outcome &outcome, auto) -> Result<Done> {
                                    const bool gone =
                                        outcome.ok() && (outcome->status == 404 || outcome->status == 410);
                                    return gone ? Result<Done>(Done{}) : doneIf(outcome, config->credentials);
                                });
}

QFuture<CallAnswer> Client::callContact(CallRequest request, Lane lane, std::optional<Gate> gate)
{
    const auto notSent = [](Error error) {
        CallAnswer answer;
        answer.kind = CallAnswer::Kind::NotSent;
        answer.error = std::move(error);
        return answer;
    };
    if (!d->config->credentials.isComplete())
        return ready(notSent(missingCredentials()));
    auto sent = apiRequest(*d->config, "POST", d->url({u"contact"_s, u"call"_s}), callBody(request));
    sent.freshConnection = true;
    return d->ask<CallAnswer>(
        std::move(sent), Deed::Call, lane,
        [config = d->config, request, notSent](const Outcome &outcome, std::chrono::milliseconds rest) {
            const auto body = bodyOf(outcome, config->credentials);
            if (body.ok() && body->isObject()) {
                PlacedCall placed = placedCallFrom(*body, request);
                CallAnswer answer;
                answer.kind = CallAnswer::Kind::Placed;
                answer.thoughtlyCallId = std::move(placed.id);
                answer.status = placed.status;
                return answer;
            }
            const Error error = body.ok() ? unreadableAnswer(*outcome) : body.error();
            // Whatever isn't a plain no keeps the question open, a 200 that says no or can't be
            // read included.
            const bool plainNo = !leavesOpen(outcome) && !(outcome.ok() && outcome->status < 400);
            CallAnswer answer = notSent(plainNo ? error : unconfirmed(error));
            answer.kind = plainNo ? CallAnswer::Kind::NotSent : CallAnswer::Kind::Unknown;
            answer.retryAfter = rest;
            return answer;
        },
        std::move(gate));
}

QFuture<Result<Page<CallObservation>>> Client::responses(QString agentId, int page, int limit, Source source, Lane lane)
{
    if (!isUsableId(agentId))
        return ready<Result<Page<CallObservation>>>(
            Error{ErrorKind::InvalidInput, tr("This voice agent has no usable id.")});
    limit = std::clamp(limit, 1, mostRows);
    const QUrl url = d->url({u"interview"_s, agentId, u"responses"_s},
                            {{u"page"_s, QString::number(std::max(0, page))}, {u"limit"_s, QString::number(limit)}});
    return d->get<Page<CallObservation>>(
        url, lane,
        [this, limit, agentId, source](const QJsonValue &body,
                                       const http::ClientReply &reply) -> Result<Page<CallObservation>> {
            const auto rows = rowsIn(body, u"responses"_s);
            if (!rows)
                return unreadableAnswer(reply);
            Page<CallObservation> found;
            found.last = rows->size() < limit;
            for (const auto &row : *rows) {
                auto call = decodeCall(row.toObject(), {});
                if (!call)
                    continue;
                call->source = source;
                call->observedAt = d->clock.now();
                if (call->agentId.isEmpty())
                    call->agentId = agentId;
                found.rows.append(*std::move(call));
            }
            return found;
        });
}

QFuture<Result<QList<Subscription>>> Client::webhooks(Lane lane)
{
    return d->get<QList<Subscription>>(
        d->url({u"webhooks"_s}), lane,
        [](const QJsonValue &body, const http::ClientReply &reply) -> Result<QList<Subscription>> {
            const auto rows = rowsIn(body, u"webhooks"_s);
            if (!rows)
                return unreadableAnswer(reply);
            QList<Subscription> found;
            for (const auto &row : *rows) {
                if (auto subscription = subscriptionFrom(row.toObject()))
                    found.append(*std::move(subscription));
            }
            return found;
        });
}

QFuture<Result<Done>> Client::subscribe(Subscription subscription, Lane lane)
{
    if (!d->config->credentials.isComplete())
        return ready<Result<Done>>(missingCredentials());
    auto request =
        apiRequest(*d->config, "POST", d->url({u"webhooks"_s, u"subscribe"_s}), subscriptionBody(subscription));
    return d->ask<Result<Done>>(
        std::move(request), Deed::Subscribe, lane, [config = d->config](const Outcome &outcome, auto) -> Result<Done> {
            const bool there = outcome.ok() && saysAlreadyThere(*outcome);
            const auto done = there ? Result<Done>(Done{}) : doneIf(outcome, config->credentials);
            return !done.ok() && leavesOpen(outcome) ? unconfirmed(done.error()) : done;
        });
}

QFuture<Result<Done>> Client::unsubscribe(Subscription subscription, Lane lane)
{
    if (!d->config->credentials.isComplete())
        return ready<Result<Done>>(missingCredentials());
    auto request =
        apiRequest(*d->config, "DELETE", d->url({u"webhooks"_s, u"unsubscribe"_s}), subscriptionBody(subscription));
    return d->ask<Result<Done>>(
        std::move(request), Deed::Remove, lane, [config = d->config](const Outcome &outcome, auto) -> Result<Done> {
            const bool gone = outcome.ok() && (outcome->status == 404 || outcome->status == 410);
            return gone ? Result<Done>(Done{}) : doneIf(outcome, config->credentials);
        });
}

QFuture<Result<Done>> Client::triggerAutomation(QString idOrUrl, QJsonObject payload, Lane lane,
                                                std::optional<Gate> gate)
{
    const bool isUrl = idOrUrl.contains("://"_L1);
    if (!isUrl && !isUsableId(idOrUrl))
        return ready<Result<Done>>(Error{ErrorKind::InvalidInput, tr("This automation has no usable id or address.")});

    http::ClientRequest request;
    request.method = "POST";
    request.url = isUrl ? QUrl(idOrUrl, QUrl::StrictMode) : d->url({u"webhook"_s, u"automation"_s, idOrUrl});
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return d->ask<Result<Done>>(
        std::move(request), Deed::Trigger, lane,
        [config = d->config](const Outcome &outcome, auto) -> Result<Done> {
            // A team shapes this answer as it likes: only the status counts.
            if (outcome.ok() && outcome->status / 100 == 2)
                return Done{};
            if (outcome.ok() && outcome->status == 401)
                return Error{ErrorKind::Unauthorized,
                             tr("This automation takes requests only with a token: switch off its webhook "
                                "verification at Thoughtly.")};
            const Error error = outcome.ok() ? apiError(*outcome, config->credentials) : outcome.error().error;
            return leavesOpen(outcome) ? unconfirmed(error) : error;
        },
        std::move(gate));
}

} // namespace ringback::thoughtly
