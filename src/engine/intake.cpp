#include "engine/intake.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/interpreter.h"
#include "engine/settings.h"
#include "storage/deliveries.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds retryTime{5};

DeliveryResult repeatResult(qint64 id, const Delivery &delivery)
{
    DeliveryResult result;
    result.deliveryId = id;
    result.state = DeliveryResult::State::Duplicate;
    result.note = QCoreApplication::translate("ringback::Intake", "The sender repeated delivery %1: nothing was done.")
                      .arg(delivery.repeatOf);
    return result;
}

} // namespace

Intake::Intake(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_settings(settings)
{
}

QFuture<Result<qint64>> Intake::take(const Delivery &delivery)
{
    const auto future = m_store.write([delivery](storage::Connection &db) {
        Result<qint64> id = storage::deliveries::append(db, delivery);
        if (id && delivery.repeatOf != 0) {
            if (const Result<Done> marked = storage::deliveries::setResult(db, repeatResult(*id, delivery)); !marked)
                return Result<qint64>(marked.error());
        }
        return id;
    });
    whenDone(future, this, [this, delivery = Delivery(delivery)](const Result<qint64> &id) mutable {
        if (!id)
            m_failedSize = delivery.body.size();
        noteStoreState(id.ok());
        if (!id)
            return;
        delivery.id = *id;
        m_lastDeliveryAt = delivery.receivedAt;
        if (delivery.repeatOf != 0) {
            Q_EMIT stored({*id});
            return;
        }
        m_waiting.append(delivery);
        Q_EMIT stored({*id});
        processNext();
    });
    return future;
}

void Intake::noteStoreState(bool canStore)
{
    if (m_canStore != canStore) {
        m_canStore = canStore;
        Q_EMIT storeStateChanged();
    }
    if (canStore || m_trying)
        return;
    // Senders may wait for /healthz before they deliver again, so don't wait for them.
    m_trying = true;
    m_clock.after(retryTime, this, [this] {
        m_trying = false;
        tryStore();
    });
}

void Intake::tryStore()
{
    // As large as what didn't fit: a nearly full disk still takes small things.
    const auto write = [this](const QString &value) {
        return m_store.write(
            [value](storage::Connection &db) { return storage::values::set(db, u"intake.try"_s, value); });
    };
    whenDone(write(QString(m_failedSize, u'x')), this, [this, write](const Result<Done> &done) {
        if (done)
            (void)write(u""_s);
        noteStoreState(done.ok());
    });
}

void Intake::resume()
{
    const auto found = m_store.write(
        [](storage::Connection &db) -> Result<QList<Delivery>> { return storage::deliveries::pending(db, batchSize); });
    whenDone(found, this, [this](const Result<QList<Delivery>> &pending) {
        if (!pending || pending->isEmpty())
            return;
        m_waiting = *pending + m_waiting;
        processNext();
        if (pending->size() == batchSize)
            connect(this, &Intake::decoded, this, &Intake::resume, Qt::SingleShotConnection);
    });
}

QFuture<Result<Done>> Intake::replay(qint64 deliveryId)
{
    const SharedPromise<Result<Done>> promise;
    const auto found = m_store.write([deliveryId](storage::Connection &db) -> Result<Delivery> {
        if (const auto row = storage::deliveries::byId(db, deliveryId))
            return row->delivery;
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ringback::Intake", "This delivery doesn't exist.")};
    });
    whenDone(found, this, [this, promise](const Result<Delivery> &delivery) {
        if (!delivery) {
            promise.finish(delivery.error());
            return;
        }
        connect(
            this, &Intake::decoded, this, [promise] { promise.finish(Done{}); }, Qt::SingleShotConnection);
        m_waiting.append(*delivery);
        processNext();
    });
    return promise.future();
}

void Intake::processNext()
{
    if (m_processing || m_waiting.isEmpty())
        return;
    m_processing = true;
    const QList<Delivery> batch = m_waiting.first(std::min(m_batchLimit, m_waiting.size()));
    m_waiting.remove(0, batch.size());

    const auto done = m_store.write([batch, settings = m_settings](storage::Connection &db) -> Result<Interpretation> {
        Interpretation into;
        for (const Delivery &delivery : batch) {
            if (const Result<Done> interpreted = interpret(db, delivery, settings, into); !interpreted)
                return interpreted.error();
        }
        return into;
    });
    whenDone(done, this, [this, batch](const Result<Interpretation> &result) {
        m_processing = false;
        if (!result) {
            recover(batch, result.error());
            return;
        }
        m_batchLimit = batchSize;
        QList<qint64> ids;
        for (const Delivery &delivery : batch)
            ids.append(delivery.id);
        Q_EMIT decoded(ids);
        if (!result->contacts.isEmpty())
            Q_EMIT contactsChanged(result->contacts.values());
        if (!result->calls.isEmpty())
            Q_EMIT callsChanged(result->calls.values());
        if (!result->callbacks.isEmpty())
            Q_EMIT callbacksChanged(result->callbacks.values());
        processNext();
    });
}

void Intake::recover(const QList<Delivery> &batch, const Error &error)
{
    m_waiting = batch + m_waiting;
    if (batch.size() > 1) {
        // One of them may be at fault: find out which, so that it doesn't hold up the others.
        m_batchLimit = 1;
        processNext();
        return;
    }
    m_processing = true;
    DeliveryResult result;
    result.deliveryId = batch.first().id;
    result.state = DeliveryResult::State::NotUnderstood;
    result.note = error.message;
    const auto marked =
        m_store.write([result](storage::Connection &db) { return storage::deliveries::setResult(db, result); });
    whenDone(marked, this, [this, id = result.deliveryId](const Result<Done> &done) {
        m_processing = false;
        if (done) {
            m_waiting.removeFirst();
            Q_EMIT decoded({id});
            processNext();
            return;
        }
        // Not even that can be written: the disk is at fault. What is stored stays pending.
        noteStoreState(false);
        m_clock.after(retryTime, this, [this] { processNext(); });
    });
}

} // namespace ringback
