#pragma once

#include "core/futures.h"
#include "core/result.h"
#include "engine/forgetkey.h"
#include "storage/forget.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QQueue>

#include <memory>
#include <optional>

namespace ringback {

class Clock;
class TraceRemoval;
struct Notice;
struct Settings;
namespace storage {
class Store;
}
namespace thoughtly {
class Client;
}

/// What would go, for a person to confirm.
struct ForgetPlan
{
    QString phone = {}; ///< E.164
    QString name = {};
    int contacts = 0;
    int calls = 0;
    int callbacks = 0;
    int deliveries = 0;       ///< known so far; the rest is found while forgetting
    bool doNotCall = false;   ///< stays in force
    bool atThoughtly = false; ///< Thoughtly is known to know them
    QString obstacle = {};    ///< why it can't be done now; empty: it can

    bool operator==(const ForgetPlan &) const = default;
};

/// What was done.
struct Forgotten
{
    enum class AtThoughtly {
        NotAsked,
        Deleted,
        NotThere, ///< it never knew them
        Queued,   ///< it can't be reached: its id is kept until it has deleted the contact
        Refused,
    };

    ForgetPlan what = {};
    ForgetKey::Place key = ForgetKey::Place::Keychain;
    AtThoughtly atThoughtly = AtThoughtly::NotAsked;
    QString refusal = {};   ///< Thoughtly's
    bool logIsHeld = false; ///< the database's log still holds traces, until nobody reads an older state any more
};

/// Forgets people: everything of them goes, here and if wished at Thoughtly; what stays is a keyed hash, so that a
/// do-not-call holds and nothing brings them back but a person. What a crash or a lost network leaves undone is done
/// after the next start. Engine thread.
class Forgetting final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        storage::Store &store;
        storage::Connection *reader; ///< may be null
        thoughtly::Client &api;
        const Settings &settings;
    };

    Forgetting(const Parts &parts, std::unique_ptr<ForgetKey> key, QObject *parent = nullptr);
    ~Forgetting() override;

    /// Reads the key, if anyone was ever forgotten; before anything is decoded. Never fails: without it the verdict
    /// says so.
    QFuture<Result<Done>> load();
    /// Goes on with what an earlier run left, once Thoughtly may be asked.
    void resume();

    /// `phone` in any notation.
    QFuture<Result<ForgetPlan>> plan(const QString &phone);
    /// Refused, in words, while a call is under way or unconfirmed. Finishes when nothing is left here, or when all
    /// that is left has to wait.
    QFuture<Result<Forgotten>> forget(const QString &phone, bool atThoughtly);

    /// The hashes of all that may name somebody in a delivery; none when nobody was forgotten.
    [[nodiscard]] QStringList hashesIn(const QByteArray &body) const;

Q_SIGNALS:
    void contactsChanged(const QList<qint64> &ids);
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void deliveriesChanged(const QList<qint64> &ids);
    void doNotCallChanged(const QString &phone);
    void notice(const ringback::Notice &notice);

private:
    struct Request;
    using Shared = std::shared_ptr<Request>;

    void useKey(const QByteArray &key, const SharedPromise<Result<Done>> &done);
    void keyIsLost(const SharedPromise<Result<Done>> &done);
    void provideKey(const Shared &request);
    void askThoughtly(const Shared &request);
    void begin(const Shared &request);
    void begun(const Shared &request, const storage::forget::Person &person);
    void enqueue(const storage::forget::Task &task);
    void removeNext();
    void removed(const QString &person, const Result<Done> &result);
    void deleteNext(const QString &person, QStringList ids);
    void deletionEnded(const QString &person, Forgotten::AtThoughtly how, const QString &refusal = {});
    void settle(const QString &person);

    Parts m_parts;
    std::unique_ptr<ForgetKey> m_key;
    QByteArray m_keyInUse;
    ForgetKey::Place m_place = ForgetKey::Place::Keychain;
    bool m_anyone = false;
    QQueue<storage::forget::Task> m_tasks;
    std::unique_ptr<TraceRemoval> m_removal; ///< one at a time
    QHash<QString, Shared> m_requests;       ///< by the hash of the person
};

} // namespace ringback
