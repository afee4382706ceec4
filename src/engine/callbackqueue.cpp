#include "engine/callbackqueue.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/callplacer.h"
#include "engine/contactbook.h"
#include "engine/engine.h"
#include "storage/callbacks.h"
#include "storage/donotcall.h"
#include "storage/store.h"

#include <QSet>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
namespace callbacks = storage::callbacks;

CallbackQueue::CallbackQueue(Clock &clock, storage::Store &store, storage::Connection *reader, CallPlacer &placer,
                             const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_reader(reader), m_placer(placer), m_settings(settings)
{
}

template <typename Work>
QFuture<Result<Callback>> CallbackQueue::change(Work work)
{
    const auto future = m_store.write(std::move(work));
    whenDone(future, this, [this](const Result<Callback> &changed) {
        if (!changed)
            return;
        Q_EMIT callbacksChanged({changed->id});
        Q_EMIT contactsChanged({changed->contactId});
    });
    return future;
}

QFuture<Result<Callback>> CallbackQueue::add(CallbackDraft draft)
{
    const Result<PhoneNumber> number = parsePhoneNumber(draft.phone, m_settings.region);
    if (!number)
        return finishedFuture(Result<Callback>(number.error()));
    Callback callback;
    callback.phone = number->e164;
    callback.contactName = draft.name.simplified();
    callback.reason = draft.reason.simplified();
    callback.priority = draft.priority;
    callback.source = draft.source;
    callback.requestedAt = m_clock.now();
    callback.dueAt = draft.dueAt.isValid() ? draft.dueAt : callback.requestedAt;
    callback.fields = draft.fields;
    callback.maxAttempts = draft.tries > 0 ? draft.tries : m_settings.retries.mostTries;
    return change([callback, region = number->region](storage::Connection &db) mutable -> Result<Callback> {
        if (storage::donotcall::find(db, callback.phone))
            return Error{ErrorKind::Refused,
                         tr("This number is on the do-not-call list, so nobody was put into the queue.")};
        Contact contact;
        contact.phone = callback.phone;
        contact.country = region;
        contact.name = callback.contactName;
        contact.source = callback.source;
        contact.createdAt = contact.updatedAt = callback.requestedAt;
        const Result<Contact> stored = ContactBook::findOrInsert(db, contact);
        if (!stored)
            return stored.error();
        callback.contactId = stored->id;
        return callbacks::insertOrJoin(db, callback);
    });
}

QFuture<Result<Callback>> CallbackQueue::postpone(qint64 id, QDateTime dueAt)
{
    if (!dueAt.isValid() || dueAt <= m_clock.now())
        return finishedFuture(
            Result<Callback>(Error{ErrorKind::InvalidInput, tr("Choose a time that is still to come.")}));
    return change(
        [id, due = std::move(dueAt)](storage::Connection &db) { return callbacks::postpone(db, id, due.toUTC()); });
}

QFuture<Result<Callback>> CallbackQueue::setTries(qint64 id, int tries)
{
    constexpr int most = 20;
    if (tries < 1 || tries > most)
        return finishedFuture(
            Result<Callback>(Error{ErrorKind::InvalidInput, tr("A callback can have 1 to %1 tries.").arg(most)}));
    return change([id, tries](storage::Connection &db) -> Result<Callback> {
        std::optional<Callback> callback = callbacks::byId(db, id);
        if (!callback)
            return Error{ErrorKind::NotFound, tr("This callback doesn't exist any more.")};
        callback->maxAttempts = std::max(tries, callback->attempts);
        if (const Result<Done> done = callbacks::update(db, *callback); !done)
            return done.error();
        return *callback;
    });
}

QFuture<Result<Callback>> CallbackQueue::skip(qint64 id, QString reason)
{
    reason = reason.simplified();
    if (reason.isEmpty())
        return finishedFuture(
            Result<Callback>(Error{ErrorKind::InvalidInput, tr("Say why this callback is skipped.")}));
    return change([id, reason, now = m_clock.now()](storage::Connection &db) {
        return callbacks::close(db, id, Callback::State::Skipped, reason, now);
    });
}

QFuture<Result<Callback>> CallbackQueue::complete(qint64 id)
{
    return change([id, now = m_clock.now()](storage::Connection &db) {
        return callbacks::close(db, id, Callback::State::Done, {}, now);
    });
}

struct CallbackQueue::Batch
{
    QList<PlacedCallback> placed;
    qsizetype open = 0;
    QString agentId;
    SharedPromise<QList<PlacedCallback>> promise;
};

QFuture<QList<PlacedCallback>> CallbackQueue::place(const QList<qint64> &ids, const QString &agentId)
{
    auto batch = std::make_shared<Batch>();
    batch->agentId = agentId;
    const auto read = m_store.write([ids](storage::Connection &db) -> Result<QList<std::optional<Callback>>> {
        QList<std::optional<Callback>> found;
        found.reserve(ids.size());
        for (const qint64 id : ids)
            found.append(callbacks::byId(db, id));
        return found;
    });
    whenDone(read, this, [this, batch, ids](const Result<QList<std::optional<Callback>>> &found) {
        for (const qint64 id : ids)
            batch->placed.append(
                {id, Error{ErrorKind::NotFound, CallPlacer::tr("This callback doesn't exist any more.")}});
        batch->open = ids.size();
        for (qsizetype index = 0; index < ids.size(); ++index) {
            if (!found)
                placeOne(batch, index, found.error());
            else if (const std::optional<Callback> &callback = found->at(index))
                placeOne(batch, index, *callback);
            else
                placeOne(batch, index, batch->placed.at(index).call.error());
        }
        if (ids.isEmpty())
            batch->promise.finish({});
    });
    return batch->promise.future();
}

void CallbackQueue::placeOne(const std::shared_ptr<Batch> &batch, qsizetype index, const Result<Callback> &callback)
{
    const auto note = [batch, index](const Result<qint64> &call) {
        batch->placed[index].call = call;
        if (--batch->open == 0)
            batch->promise.finish(batch->placed);
    };
    if (!callback)
        return note(callback.error());
    CallIntent intent;
    intent.phone = callback->phone;
    intent.name = callback->contactName;
    intent.callbackId = callback->id;
    intent.agentId = batch->agentId.isEmpty() ? callback->agentId : batch->agentId;
    intent.withUndo = false; // the sheet that sums them up was the time to think
    intent.bulk = true;
    whenDone(m_placer.place(intent), this, note);
}

void CallbackQueue::tellOf(const QList<qint64> &callIds)
{
    QSet<qint64> ids;
    for (const qint64 callId : callIds) {
        if (const qint64 id = m_reader ? callbacks::ofCall(*m_reader, callId) : 0; id != 0)
            ids.insert(id);
    }
    if (!ids.isEmpty())
        Q_EMIT callbacksChanged(ids.values());
}

} // namespace ringback
