#include "engine/intake.h"

#include "core/clock.h"
#include "engine/interpreter.h"
#include "engine/settings.h"
#include "storage/deliveries.h"
#include "storage/forget.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Decoded and applied at once: so much a sender's 200 may have to wait for.
constexpr qsizetype batchSize = 16;
/// Read back from the disk at once.
constexpr int pageSize = 64;
/// Of bodies that are held in memory until they are decoded.
constexpr qsizetype mostWaitingBytes = qsizetype(2) * 1024 * 1024;
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
    const QStringList hashes = m_hashesIn ? m_hashesIn(delivery.body) : QStringList();
    const auto future = m_store.write([delivery, hashes](storage::Connection &db) {
        Delivery kept = delivery;
        if (storage::forget::isAnyOf(db, hashes)) {
            kept.peer.clear();
            kept.headers.clear();
            kept.body.clear();
        }
        Result<qint64> id = storage::deliveries::append(db, kept);
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
        keep(delivery);
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

void Intake::keep(const Delivery &delivery)
{
    // Once behind, nothing newer may overtake what is on the disk only.
    m_behind = m_behind || m_waitingBytes + delivery.body.size() > mostWaitingBytes;
    if (m_behind)
        return;
    m_waitingBytes += delivery.body.size();
    m_waiting.append(delivery);
}

void Intake::resume()
{
    m_behind = true;
    processNext();
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
        m_replays.insert(delivery->id, promise);
        m_waiting.append(*delivery);
        m_waitingBytes += delivery->body.size();
        processNext();
    });
    return promise.future();
}

void Intake::processNext()
{
    if (m_processing)
        return;
    if (m_waiting.isEmpty()) {
        if (m_behind)
            readBack();
        return;
    }
    m_processing = true;
    const QList<Delivery> batch = m_waiting.first(std::min(m_onlyOne ? 1 : batchSize, m_waiting.size()));
    m_waiting.remove(0, batch.size());
    QList<Reading> readings;
    for (const Delivery &delivery : batch) {
        m_waitingBytes -= delivery.body.size();
        readings.append(read(delivery, m_settings.region));
    }

    const auto done =
        m_store.writeLater([batch, readings, settings = m_settings](storage::Connection &db) -> Result<Interpretation> {
            Interpretation into;
            for (qsizetype i = 0; i < batch.size(); ++i) {
                if (const Result<Done> interpreted = interpret(db, batch[i], readings[i], settings, into); !interpreted)
                    return interpreted.error();
            }
            if (const Result<Done> marked = storage::deliveries::moveMark(db); !marked)
                return marked.error();
            return into;
        });
    whenDone(done, this, [this, batch](const Result<Interpretation> &result) {
        m_processing = false;
        if (!result) {
            recover(batch, result.error());
            return;
        }
        m_onlyOne = false;
        processed(batch);
        if (!result->contacts.isEmpty())
            Q_EMIT contactsChanged(result->contacts.values());
        if (!result->calls.isEmpty())
            Q_EMIT callsChanged(result->calls.values());
        if (!result->callbacks.isEmpty())
            Q_EMIT callbacksChanged(result->callbacks.values());
        processNext();
    });
}

void Intake::readBack()
{
    m_processing = true;
    const auto found = m_store.writeLater(
        [](storage::Connection &db) -> Result<QList<Delivery>> { return storage::deliveries::pending(db, pageSize); });
    whenDone(found, this, [this](const Result<QList<Delivery>> &pending) {
        m_processing = false;
        if (!pending) {
            m_clock.after(retryTime, this, [this] { processNext(); });
            return;
        }
        // Whatever was stored before this was read has been told before, while we were behind, and so is in it.
        m_behind = pending->size() == pageSize;
        m_waiting += *pending;
        for (const Delivery &delivery : *pending)
            m_waitingBytes += delivery.body.size();
        processNext();
    });
}

void Intake::processed(const QList<Delivery> &batch)
{
    QList<qint64> ids;
    for (const Delivery &delivery : batch) {
        ids.append(delivery.id);
        for (const auto &promise : m_replays.values(delivery.id))
            promise.finish(Done{});
        m_replays.remove(delivery.id);
    }
    Q_EMIT decoded(ids);
}

void Intake::recover(const QList<Delivery> &batch, const Error &error)
{
    m_waiting = batch + m_waiting;
    for (const Delivery &delivery : batch)
        m_waitingBytes += delivery.body.size();
    if (batch.size() > 1) {
        // One of them may be at fault: find out which, so that it doesn't hold up the others.
        m_onlyOne = true;
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
    whenDone(marked, this, [this, batch](const Result<Done> &done) {
        m_processing = false;
        if (done) {
            m_waiting.removeFirst();
            m_waitingBytes -= batch.first().body.size();
            processed(batch);
            processNext();
            return;
        }
        // Not even that can be written: the disk is at fault. What is stored stays pending.
        noteStoreState(false);
        m_clock.after(retryTime, this, [this] { processNext(); });
    });
}

} // namespace ringback
