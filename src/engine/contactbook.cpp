#include "engine/contactbook.h"

#include "core/clock.h"
#include "core/phonenumber.h"
#include "storage/contacts.h"
#include "storage/donotcall.h"
#include "storage/forget.h"
#include "storage/store.h"
#include "storage/values.h"
#include "thoughtly/client.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;
namespace contacts = storage::contacts;

namespace {

/// Set before a creation leaves and cleared with its answer: still set later, Thoughtly may know the contact under an
/// id that isn't known here.
QString creatingMark(qint64 contactId)
{
    return u"contact.creating.%1"_s.arg(contactId);
}

Error taken(const Contact &contact)
{
    const QString who = contact.name.isEmpty() ? formatNational(contact.phone) : contact.name;
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("ringback::ContactBook", "A contact with this number exists: %1.").arg(who)};
}

Error gone()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("ringback::ContactBook", "This contact doesn't exist any more.")};
}

} // namespace

ContactBook::ContactBook(Clock &clock, storage::Store &store, thoughtly::Client &api, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_api(api)
{
}

QFuture<Result<Contact>> ContactBook::add(Contact contact)
{
    contact.createdAt = contact.updatedAt = m_clock.now();
    const auto future = m_store.write([contact](storage::Connection &db) mutable -> Result<Contact> {
        if (const std::optional<Contact> existing = contacts::byPhone(db, contact.phone))
            return taken(*existing);
        if (const Result<Done> back = bringBack(db, contact.phone); !back)
            return back.error();
        const Result<qint64> id = contacts::insert(db, contact);
        if (!id)
            return id.error();
        contact.id = *id;
        return contact;
    });
    whenDone(future, this, [this](const Result<Contact> &result) {
        if (result)
            Q_EMIT changed({result->id});
    });
    return future;
}

Result<Contact> ContactBook::findOrInsert(storage::Connection &db, Contact contact)
{
    if (std::optional<Contact> existing = contacts::byPhone(db, contact.phone))
        return *existing;
    if (const Result<Done> back = bringBack(db, contact.phone); !back)
        return back.error();
    const Result<qint64> id = contacts::insert(db, contact);
    if (!id)
        return id.error();
    contact.id = *id;
    return contact;
}

Result<Done> ContactBook::bringBack(storage::Connection &db, const QString &phone)
{
    const auto mark = storage::forget::lift(db, phone);
    if (!mark)
        return mark.error();
    if (!*mark || !(*mark)->doNotCall)
        return Done{};
    return storage::donotcall::add(
        db, {.phone = phone,
             .addedAt = (*mark)->at,
             .source = u"hand"_s,
             .note = QCoreApplication::translate("ringback::ContactBook",
                                                 "Asked not to be called, before they were forgotten.")});
}

QFuture<Result<Contact>> ContactBook::publish(qint64 contactId, thoughtly::Lane lane)
{
    if (const auto running = m_publishing.constFind(contactId); running != m_publishing.constEnd())
        return running->future();
    const auto inserted = m_publishing.insert(contactId, {});
    const QFuture<Published> future = inserted->future();

    struct Found
    {
        Contact contact;
        bool searchFirst = false;
    };
    const auto found = m_store.write([contactId](storage::Connection &db) -> Result<Found> {
        const std::optional<Contact> contact = contacts::byId(db, contactId);
        if (!contact)
            return gone();
        const bool unknownBefore = !storage::values::get(db, creatingMark(contactId)).isEmpty();
        if (contact->thoughtlyId.isEmpty() && !unknownBefore) {
            if (const Result<Done> marked = storage::values::set(db, creatingMark(contactId), u"1"_s); !marked)
                return marked.error();
        }
        return Found{*contact, unknownBefore};
    });
    whenDone(found, this, [this, contactId, lane](const Result<Found> &result) {
        if (!result)
            finish(contactId, result.error());
        else if (!result->contact.thoughtlyId.isEmpty())
            finish(contactId, result->contact);
        else if (result->searchFirst)
            searchThenCreate(result->contact, lane);
        else
            create(result->contact, lane);
    });
    return future;
}

void ContactBook::searchThenCreate(const Contact &contact, thoughtly::Lane lane)
{
    whenDone(m_api.contactsByPhone(contact.phone, lane), this,
             [this, contact, lane](const Result<QList<Contact>> &result) {
                 if (!result)
                     finish(contact.id, result.error());
                 else if (!result->isEmpty())
                     keepThoughtlyId(contact, result->first().thoughtlyId);
                 else
                     create(contact, lane);
             });
}

void ContactBook::create(const Contact &contact, thoughtly::Lane lane)
{
    whenDone(m_api.createContact(contact, lane), this, [this, contact](const Result<Contact> &result) {
        if (result) {
            keepThoughtlyId(contact, result->thoughtlyId);
            return;
        }
        const Error &error = result.error();
        if (error.kind == ErrorKind::Unconfirmed) {
            // It may exist now; the mark stays, and the next publish searches before it creates.
            finish(contact.id, error);
            return;
        }
        const auto cleared = m_store.write(
            [mark = creatingMark(contact.id)](storage::Connection &db) { return storage::values::set(db, mark, {}); });
        whenDone(cleared, this, [this, id = contact.id, error](const Result<Done> &) { finish(id, error); });
    });
}

void ContactBook::keepThoughtlyId(Contact contact, const QString &thoughtlyId)
{
    contact.thoughtlyId = thoughtlyId;
    const auto kept = m_store.write([contact](storage::Connection &db) -> Result<Done> {
        if (const Result<Done> done = contacts::setThoughtlyId(db, contact.id, contact.thoughtlyId); !done)
            return done;
        return storage::values::set(db, creatingMark(contact.id), {});
    });
    whenDone(kept, this, [this, contact](const Result<Done> &result) {
        if (result)
            Q_EMIT changed({contact.id});
        finish(contact.id, result ? Published(contact) : Published(result.error()));
    });
}

Result<Done> ContactBook::doubtThoughtlyId(storage::Connection &db, qint64 contactId)
{
    if (!contacts::byId(db, contactId)) // removed meanwhile
        return Done{};
    if (const Result<Done> dropped = contacts::setThoughtlyId(db, contactId, {}); !dropped)
        return dropped;
    return storage::values::set(db, creatingMark(contactId), u"1"_s);
}

void ContactBook::finish(qint64 contactId, const Published &result)
{
    m_publishing.take(contactId).finish(result);
}

QFuture<Result<Done>> ContactBook::update(Contact contact)
{
    contact.updatedAt = m_clock.now();
    const auto future = m_store.write([contact](storage::Connection &db) -> Result<Done> {
        const std::optional<Contact> holder = contacts::byPhone(db, contact.phone);
        if (holder && holder->id != contact.id)
            return taken(*holder);
        if (const Result<Done> back = bringBack(db, contact.phone); !back)
            return back;
        return contacts::update(db, contact);
    });
    whenDone(future, this, [this, id = contact.id](const Result<Done> &result) {
        if (result)
            Q_EMIT changed({id});
    });
    return future;
}

QFuture<Result<Done>> ContactBook::remove(qint64 contactId, bool atThoughtlyToo)
{
    const SharedPromise<Result<Done>> promise;
    const auto removed = m_store.write([contactId](storage::Connection &db) -> Result<Contact> {
        const std::optional<Contact> contact = contacts::byId(db, contactId);
        if (!contact)
            return gone();
        if (const Result<Done> done = contacts::remove(db, contactId); !done)
            return done.error();
        return *contact;
    });
    whenDone(removed, this, [this, promise, atThoughtlyToo](const Result<Contact> &result) {
        if (!result) {
            promise.finish(result.error());
            return;
        }
        Q_EMIT changed({result->id});
        if (!atThoughtlyToo || result->thoughtlyId.isEmpty()) {
            promise.finish(Done{});
            return;
        }
        whenDone(m_api.deleteContact(result->thoughtlyId), this,
                 [promise](const Result<Done> &deleted) { promise.finish(deleted); });
    });
    return promise.future();
}

QFuture<Result<Done>> ContactBook::restore(qint64 contactId)
{
    const auto restored =
        m_store.write([contactId](storage::Connection &db) { return contacts::restore(db, contactId); });
    whenDone(restored, this, [this, contactId](const Result<Done> &result) {
        if (result)
            Q_EMIT changed({contactId});
    });
    return restored;
}

QFuture<Result<int>> ContactBook::adoptAll()
{
    const SharedPromise<Result<int>> promise;
    adoptPage(0, 0, promise);
    return promise.future();
}

void ContactBook::adoptPage(int page, int adopted, const SharedPromise<Result<int>> &promise)
{
    whenDone(m_api.contacts({}, page), this,
             [this, page, adopted, promise](const Result<thoughtly::Page<Contact>> &result) {
                 if (!result) {
                     promise.finish(result.error());
                     return;
                 }
                 const auto stored = m_store.write(
                     [rows = result->rows, now = m_clock.now()](storage::Connection &db) -> Result<QList<qint64>> {
                         QList<qint64> ids;
                         for (Contact contact : rows) {
                             using storage::forget::What;
                             if (contact.phone.isEmpty() || contacts::byPhone(db, contact.phone) ||
                                 storage::forget::find(db, What::Number, contact.phone) ||
                                 storage::forget::find(db, What::Contact, contact.thoughtlyId))
                                 continue;
                             contact.source = u"thoughtly"_s;
                             contact.createdAt = contact.updatedAt = now;
                             const Result<qint64> id = contacts::insert(db, contact);
                             if (!id)
                                 return id.error();
                             ids.append(*id);
                         }
                         return ids;
                     });
                 whenDone(stored, this,
                          [this, page, adopted, promise, last = result->last](const Result<QList<qint64>> &ids) {
                              if (!ids) {
                                  promise.finish(ids.error());
                                  return;
                              }
                              Q_EMIT changed(*ids);
                              const int total = adopted + static_cast<int>(ids->size());
                              if (last)
                                  promise.finish(total);
                              else
                                  adoptPage(page + 1, total, promise);
                          });
             });
}

} // namespace ringback
