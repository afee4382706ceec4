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

/// One call to be placed. Both dialects' names go out: `agent_id` and `interview_id`, `priority` at the top and in the
/// metadata.
struct CallRequest
{
    QString contactId; ///< Thoughtly's, as createContact() tells it
    QString agentId;   ///< the voice agent that talks
    QString attemptId; ///< the caller's own, unique; travels in the metadata, so that a call can be found again by it
    Priority priority = Priority::Normal;
    QJsonObject metadata = {}; ///< any JSON; what the voice agent gets to know
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

/// Whereto Thoughtly posts what happens.
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
/// left. Lives in one thread; futures finish there, each exactly once.
///
/// Errors of every request, each with one sentence for people and never with a secret: Unauthorized (401, or no
/// credentials were configured: nothing is sent then), Forbidden (403), NotFound (404, 410), RateLimited (429, after
/// the repeats), Rejected (other 4xx), Server (5xx, redirects), Network, Tls, Timeout, and Unreadable (an answer that
/// can't be understood). InvalidInput: an id that can't stand in a URL; nothing is sent.
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

    /// For requests from now on; those under way keep what they began with.
    void configure(Config config);
    [[nodiscard]] const Config &config() const;

    /// GET /user: proves the credentials. Errors say in words what is wrong.
    QFuture<Result<User>> user(Lane lane = Lane::Click);
    /// All voice agents, all pages, archived ones included and marked.
    QFuture<Result<QList<Agent>>> agents(Lane lane = Lane::Click);
    /// One page, counted from 0, of at most `limit` rows (1 to 50); `search` is Thoughtly's own search.
    QFuture<Result<Page<Contact>>> contacts(QString search, int page, int limit = 50, Lane lane = Lane::LookUp);
    /// The contacts whose number is exactly this E.164 one.
    QFuture<Result<QList<Contact>>> contactsByPhone(QString e164, Lane lane = Lane::Click);
    /// One contact. NotFound: Thoughtly doesn't know that id (any more).
    QFuture<Result<Contact>> contact(QString thoughtlyId, Lane lane = Lane::Click);
    /// Creates the person, `draft.phone` in E.164; returns the draft with its id. Not idempotent: an error of kind
    /// Unconfirmed means that it may exist now, so look for it with contactsByPhone() before creating it again.
    QFuture<Result<Contact>> createContact(Contact draft, Lane lane = Lane::Click);
    /// Done, too, if it was gone already.
    QFuture<Result<Done>> deleteContact(QString thoughtlyId, Lane lane = Lane::Click);
    /// Rings a person. Without a gate it goes out once at most; with one it is repeated after a 429, and where no byte
    /// left. Whether it rang is told by the answer's kind, not by its error.
    QFuture<CallAnswer> callContact(CallRequest request, Lane lane = Lane::Click, std::optional<Gate> gate = {});
    /// One page, counted from 0, of a voice agent's calls (`limit` 1 to 50), decoded; rows that are no calls are left
    /// out. The observations carry source LookUp or CatchUp as asked.
    QFuture<Result<Page<CallObservation>>> responses(QString agentId, int page, int limit = 50,
                                                     Source source = Source::LookUp, Lane lane = Lane::LookUp);
    /// All subscriptions of the team.
    QFuture<Result<QList<Subscription>>> webhooks(Lane lane = Lane::Click);
    /// Done, too, if it was there already. Unconfirmed: it may be there now; ask webhooks().
    QFuture<Result<Done>> subscribe(Subscription subscription, Lane lane = Lane::Click);
    /// Done, too, if it was gone already. Type, URL and agent must be those that were subscribed.
    QFuture<Result<Done>> unsubscribe(Subscription subscription, Lane lane = Lane::Click);
    /// Posts any JSON to an automation: an id at the base URL, or an absolute URL. No credentials travel. Not
    /// idempotent: Unconfirmed means that it may have run, and may have rung somebody.
    QFuture<Result<Done>> triggerAutomation(QString idOrUrl, QJsonObject payload, Lane lane = Lane::Queue,
                                            std::optional<Gate> gate = {});

Q_SIGNALS:
    /// A request was put off: by a 429 or a fault that may be repeated. `why` is a sentence for the status bar.
    void waiting(std::chrono::milliseconds delay, QString why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::thoughtly
