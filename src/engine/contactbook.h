#pragma once

#include "core/contact.h"
#include "core/futures.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace ringback {

class Clock;
namespace storage {
class Connection;
class Store;
} // namespace storage
namespace thoughtly {
class Client;
enum class Lane;
} // namespace thoughtly

/// Contacts here and at Thoughtly: stored at once, created over there when needed, never created twice. After a
/// creation whose end isn't known (time-out, crash) the number is searched for before it is created again. Engine
/// thread.
class ContactBook final : public QObject
{
    Q_OBJECT

public:
    ContactBook(Clock &clock, storage::Store &store, thoughtly::Client &api, QObject *parent = nullptr);

    /// Stores a contact whose number is E.164 already. A number that is taken is InvalidInput and names who has it.
    QFuture<Result<Contact>> add(Contact contact);
    /// The contact with its Thoughtly id; creates it there if need be. Calls for the same contact share one request.
    QFuture<Result<Contact>> publish(qint64 contactId, thoughtly::Lane lane);
    QFuture<Result<Done>> update(Contact contact);
    QFuture<Result<Done>> remove(qint64 contactId, bool atThoughtlyToo);
    /// Brings a removed contact back.
    QFuture<Result<Done>> restore(qint64 contactId);
    /// Takes over what Thoughtly knows, where the number isn't known here.
    QFuture<Result<int>> adoptAll();

    /// Within a transaction: the contact with this number, or a new one. `contact.phone` is E.164.
    static Result<Contact> findOrInsert(storage::Connection &db, Contact contact);
    /// Within a transaction: Thoughtly doesn't know the id that was kept for this contact, or may not. The next publish
    /// looks for its number there before it creates it anew.
    static Result<Done> doubtThoughtlyId(storage::Connection &db, qint64 contactId);
    /// Within a transaction: a person brings back a number that was forgotten. That it asked not to be called holds,
    /// now as an entry of the list.
    static Result<Done> bringBack(storage::Connection &db, const QString &phone);

Q_SIGNALS:
    void changed(const QList<qint64> &ids);

private:
    using Published = Result<Contact>;

    void searchThenCreate(const Contact &contact, thoughtly::Lane lane);
    void create(const Contact &contact, thoughtly::Lane lane);
    void keepThoughtlyId(Contact contact, const QString &thoughtlyId);
    void finish(qint64 contactId, const Published &result);
    void adoptPage(int page, int adopted, const SharedPromise<Result<int>> &promise);

    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    QHash<qint64, SharedPromise<Published>> m_publishing; ///< by contact
};

} // namespace ringback
