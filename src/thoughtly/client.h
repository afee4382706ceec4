#pragma once

#include "core/agent.h"
#include "core/call.h"
#include "core/contact.h"
#include "core/credentials.h"
#include "core/result.h"
#include "http/client.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace ringback::thoughtly {

class RateBudget;

/// What a call of the API is for; a lower value goes first when the budget is short.
enum class Lane { Click, Queue, LookUp, CatchUp };

struct User
{
    QString id;
    QString name;
    QString email;
};

struct CallRequest
{
    QString contactId; ///< Thoughtly's
    QString agentId;
    QString attemptId; ///< ours, travels in the metadata
    Priority priority = Priority::Normal;
    QJsonObject metadata = {};
};

/// What became of `POST /contact/call`. Exactly one of the three.
struct CallAnswer
{
    enum class Kind {
        Placed,  ///< a whole 200 that says so
        NotSent, ///< certainly nothing rang: no byte left, 429, or a 4xx that refused it
        Unknown, ///< may have rung: look it up, never repeat
    };

    Kind kind = Kind::Unknown;
    QString thoughtlyCallId = {}; ///< when the answer said one
    std::optional<CallStatus> status = {};
    Error error = {};                        ///< for NotSent and Unknown
    std::chrono::milliseconds retryAfter{0}; ///< NotSent by a 429: when to try again
};

struct Subscription
{
    QString id;
    QString type; ///< NEW_RESPONSE, PHONE_TRANSFER, …
    QString url;
    QString agentId; ///< empty: all

    bool operator==(const Subscription &) const = default;
};

/// Has the last word before a request leaves: asked each time the budget would let it go. A no ends the request as not
/// sent, with that error.
struct Gate
{
    std::function<QFuture<Result<Done>>()> mayLeave;
    /// Nothing was sent, or Thoughtly didn't look at it: the request waits and will ask again.
    std::function<void(const QString &why)> heldBack;
};

template <typename T>
struct Page
{
    QList<T> rows;
    bool last = false; ///< shorter than asked for: no more follow
};

/// Thoughtly's REST API: exact in what it writes, liberal in what it reads. Each request passes the rate budget in its
/// lane. What is repeated stands in the retry table (announced by `waiting`); POST /contact/call never after a byte
/// left. Lives in one thread; futures finish there.
class Client final : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        QUrl baseUrl{QStringLiteral("https://api.thoughtly.com")};
        WireFormat wireFormat = WireFormat::Reference;
        Credentials credentials = {};
    };

    Client(http::Client &http, RateBudget &budget, Clock &clock, QObject *parent = nullptr);
    ~Client() override;

    void configure(Config config);
    [[nodiscard]] const Config &config() const;

    /// GET /user: proves the credentials. Errors say in words what is wrong.
    QFuture<Result<User>> user(Lane lane = Lane::Click);
    /// All voice agents, all pages, archived ones included and marked.
    QFuture<Result<QList<Agent>>> agents(Lane lane = Lane::Click);
    /// One page (from 0, at most 50 rows).
    QFuture<Result<Page<Contact>>> contacts(QString search, int page, int limit = 50, Lane lane = Lane::LookUp);
    /// The contacts whose number is exactly this E.164 one.
    QFuture<Result<QList<Contact>>> contactsByPhone(QString e164, Lane lane = Lane::Click);
    QFuture<Result<Contact>> contact(QString thoughtlyId, Lane lane = Lane::Click);
    /// The stored person; an error of kind Unconfirmed means: search by number before creating again.
    QFuture<Result<Contact>> createContact(Contact draft, Lane lane = Lane::Click);
    QFuture<Result<Done>> deleteContact(QString thoughtlyId, Lane lane = Lane::Click);
    /// Without a gate it goes out once at most; with one it is repeated after a 429, and where no byte left.
    QFuture<CallAnswer> callContact(CallRequest request, Lane lane = Lane::Click, std::optional<Gate> gate = {});
    /// One page of an agent's calls, decoded; observations carry source LookUp or CatchUp as asked.
    QFuture<Result<Page<CallObservation>>> responses(QString agentId, int page, int limit = 50,
                                                     Source source = Source::LookUp, Lane lane = Lane::LookUp);
    QFuture<Result<QList<Subscription>>> webhooks(Lane lane = Lane::Click);
    QFuture<Result<Done>> subscribe(Subscription subscription, Lane lane = Lane::Click);
    QFuture<Result<Done>> unsubscribe(Subscription subscription, Lane lane = Lane::Click);
    /// Posts any JSON to an automation: an id at the base URL, or an absolute URL. No credentials travel.
    QFuture<Result<Done>> triggerAutomation(QString idOrUrl, QJsonObject payload, Lane lane = Lane::Queue);

Q_SIGNALS:
    /// A request was put off: by a 429 or a fault that may be repeated. `why` is a sentence for the status bar.
    void waiting(std::chrono::milliseconds delay, QString why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::thoughtly
