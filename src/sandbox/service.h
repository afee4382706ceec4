#pragma once

#include "core/credentials.h"
#include "core/result.h"
#include "http/server.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ringback {
class Clock;
}

namespace ringback::sandbox {

enum class Dialect { Reference, Guide };

/// How the limit of requests is counted: in minutes that follow one another, or in any 60 seconds.
enum class RateWindow { Fixed, Sliding };

enum class Fault {
    TooManyRequests, ///< 429
    ServerError,     ///< 500
    Html,            ///< 502 with an HTML page
    Truncate,        ///< a body that ends early
    Hang,            ///< takes the request, never answers, nothing is placed
    AcceptThenHang,  ///< places the call, never answers
    AcceptThenClose, ///< places the call, closes without an answer
    Reset,           ///< resets the connection
    Slow,
    NoCallId,
    DropWebhook,
    DuplicateWebhook,
    ReorderWebhook,
};

/// The `--fault` word of a fault and back.
[[nodiscard]] QString token(Fault fault);
[[nodiscard]] std::optional<Fault> faultFromToken(QStringView token);

struct Options
{
    quint16 port = 0;
    quint32 seed = 1;
    int agents = 3;
    int contacts = 8;
    int rateLimit = 100; ///< requests in a minute; 0: none
    RateWindow rateWindow = RateWindow::Fixed;
    std::chrono::milliseconds callTime{4'000};
    QUrl webhook = {}; ///< where outcomes go besides subscribed URLs; may be set later
    Dialect dialect = Dialect::Reference;
    QHash<Fault, double> faults = {}; ///< probability 0…1
    QByteArray script = {};           ///< JSON that replaces the built-in customers; empty: built in
    Credentials credentials = {};     ///< what it accepts; empty: any non-empty pair
    bool recordings = false;          ///< calls in which somebody spoke have one
};

/// How the lists of calls behave: the real service promises no order, and rows come and go while pages are read.
struct Listing
{
    enum class Order { NewestFirst, OldestFirst, Shuffled };

    Order order = Order::NewestFirst;
    bool bare = false;            ///< rows say nothing of the metadata that came with the call
    int arriving = 0;             ///< so many calls are added after each page that was read
    int leaving = 0;              ///< so many of the newest calls disappear after each page that was read
    QSet<QString> removed = {};   ///< calls that no list shows any more
    QSet<QString> forbidden = {}; ///< agents whose list answers 404
};

/// The simulated Thoughtly: practice mode, the demo, the tests' server and `thoughtly-sandbox` are this one class.
/// Holds each request strictly to the OpenAPI description (or the guide's fields), places pretended calls with scripted
/// customers, and sends only events that the real service sends. Listens on loopback only. One thread.
class Service final : public QObject
{
    Q_OBJECT

public:
    Service(Clock &clock, Options options, QObject *parent = nullptr);
    ~Service() override;

    Result<Done> start();
    [[nodiscard]] QUrl url() const;
    void setWebhook(const QUrl &url);
    void setFaults(const QHash<Fault, double> &faults);
    void setListing(const Listing &listing);
    [[nodiscard]] const Listing &listing() const;
    /// Adds finished calls of that agent, spread evenly over that time, as if somebody else had placed them; nothing is
    /// sent of them. Their ids.
    QStringList addPastCalls(const QString &agentId, int count, const QDateTime &from, const QDateTime &until);
    /// What was asked of the API since the last time this was asked: method, path and query.
    QByteArrayList takeRequests();
    /// Every call it was asked to place, in order (what GET /_sandbox/calls lists).
    [[nodiscard]] QList<QJsonObject> placedCalls() const;
    /// The customers it knows: name, phone, zone, behaviour; for the practice mode's first contacts.
    [[nodiscard]] QList<QJsonObject> customers() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::sandbox
