#include "engine/intake.h"

#include "core/clock.h"
#include "engine/interpreter.h"
#include "engine/settings.h"
#include "storage/deliveries.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Read (JSON, numbers) in one turn of the event loop: senders' bytes wait for it.
constexpr qsizetype readSlice = 4;
/// Read before they can be applied, at most.
constexpr qsizetype mostRead = 2 * ApplyPace::mostAtOnce;
/// Read back from the disk at once, when fewer than the second are left in memory.
constexpr int pageSize = 128;
constexpr qsizetype fewWaiting = mostRead;
/// Of bodies that are held in memory until they are decoded.
constexpr qsizetype mostWaitingBytes = qsizetype(512) * 1024;
constexpr std::chrono::seconds retryTime{5};
/// Until it is tried again to apply some, when no commit comes before.
constexpr std::chrono::milliseconds paceTime{20};

} // namespace

Intake::Intake(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_settings(settings)
    , m_journal(store, [this](std::vector<Journal::Entry> entries) { committed(std::move(entries)); })
{
}

void Intake::take(Delivery delivery, Journal::Told told)
{
    QStringList hashes = m_hashesIn ? m_hashesIn(delivery.body) : QStringList();
    m_journal.add({std::move(delivery), std::move(told), std::move(hashes)});
}

void Intake::committed(std::vector<Journal::Entry> entries)
{
    for (const Journal::Entry &entry : entries) // first of all: senders wait
        entry.told(entry.error ? Result<qint64>(*entry.error) : Result<qint64>(entry.delivery.id));
    QList<qint64> ids;
    ids.reserve(qsizetype(entries.size()));
    qsizetype failedSize = -1;
    for (Journal::Entry &entry : entries) {
        if (entry.error) {
            failedSize = std::max(failedSize, entry.delivery.body.size());
            continue;
        }
        ids.append(entry.delivery.id);
        m_lastDeliveryAt = entry.delivery.receivedAt;
        if (entry.delivery.repeatOf == 0)
            keep(std::move(entry.delivery));
    }
    if (failedSize >= 0)
        m_failedSize = failedSize;
    m_pace.noteStored(ids.size(), m_clock.steadyMs());
    noteStoreState(failedSize < 0);
    if (ids.isEmpty())
        return;
    Q_EMIT stored(ids);
    processNext();
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

void Intake::keep(Delivery delivery)
{
    // Once behind, nothing newer may overtake what is on the disk only.
    m_behind = m_behind || m_waitingBytes + delivery.body.size() > mostWaitingBytes;
    if (m_behind)
        return;
    m_waitingBytes += delivery.body.size();
    m_takenThrough = delivery.id;
    m_waiting.append(std::move(delivery));
}

void Intake::resume()
{
    m_behind = true;
    m_takenThrough = 0;
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
    if (m_behind && !m_readingBack)
        readBack();
    if (m_read.size() < std::min(m_waiting.size(), mostRead))
        readSome();
    if (m_waiting.isEmpty() && !m_behind)
        m_pace.noteCaughtUp();
    if (m_processing || m_read.isEmpty())
        return;
    const std::optional<ApplyPace::Share> share = m_pace.next(m_clock.steadyMs());
    if (!share) {
        waitForPace();
        return;
    }
    m_processing = true;
    const qsizetype size = m_onlyOne ? 1 : std::min(m_read.size(), share->otherwise);
    const auto done = m_store.writeLater([batch = m_waiting.first(size), readings = m_read.first(size),
                                          settings = m_settings, least = share->whileAwaited,
                                          &store = m_store](storage::Connection &db) -> Result<Interpretation> {
        Interpretation into;
        for (qsizetype i = 0; i < batch.size() && (i < least || !store.isAwaited()); ++i) {
            if (const Result<Done> interpreted = interpret(db, batch[i], readings[i], settings, into); !interpreted)
                return interpreted.error();
            ++into.deliveries;
        }
        if (const Result<Done> marked = storage::deliveries::moveMark(db); !marked)
            return marked.error();
        return into;
    });
    whenDone(done, this, [this, size](const Result<Interpretation> &result) {
        m_processing = false;
        if (!result) {
            recover(size, result.error());
            return;
        }
        m_onlyOne = false;
        m_pace.noteApplied(result->deliveries);
        processed(result->deliveries);
        if (!result->contacts.isEmpty())
            Q_EMIT contactsChanged(result->contacts.values());
        if (!result->calls.isEmpty())
            Q_EMIT callsChanged(result->calls.values());
        if (!result->callbacks.isEmpty())
            Q_EMIT callbacksChanged(result->callbacks.values());
        processNext();
    });
}

void Intake::waitForPace()
{
    if (std::exchange(m_waitsForPace, true))
        return;
    m_clock.after(paceTime, this, [this] {
        m_waitsForPace = false;
        processNext();
    });
}

/// Reads a few more in a turn of their own, while the writer applies those before them.
void Intake::readSome()
{
    if (std::exchange(m_readingPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readingPosted = false;
            const qsizetype until = std::min(m_waiting.size(), m_read.size() + readSlice);
            while (m_read.size() < until)
                m_read.append(read(m_waiting.at(m_read.size()), m_settings.region, m_mappings));
            processNext();
        },
        Qt::QueuedConnection);
}

/// While the writer applies those before them, when it is known which these are.
void Intake::readBack()
{
    const bool isFew = m_waiting.size() < fewWaiting && m_waitingBytes < mostWaitingBytes / 2;
    if (m_waiting.isEmpty() ? m_processing : m_takenThrough == 0 || !isFew)
        return;
    m_readingBack = true;
    const auto found = m_store.writeLater(
        [after = m_waiting.isEmpty() ? 0 : m_takenThrough](storage::Connection &db) -> Result<QList<Delivery>> {
            return storage::deliveries::pending(db, pageSize, mostWaitingBytes, after);
        });
    whenDone(found, this, [this](const Result<QList<Delivery>> &pending) {
        m_readingBack = false;
        if (!pending) {
            m_clock.after(retryTime, this, [this] { processNext(); });
            return;
        }
        for (const Delivery &delivery : *pending)
            m_waitingBytes += delivery.body.size();
        // Whatever was stored before this was read has been told before, while we were behind, and so is in it.
        m_behind = pending->size() == pageSize || m_waitingBytes >= mostWaitingBytes;
        if (!pending->isEmpty())
            m_takenThrough = pending->last().id;
        m_waiting += *pending;
        processNext();
    });
}

void Intake::processed(qsizetype count)
{
    QList<qint64> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Delivery &delivery = m_waiting.at(i);
        ids.append(delivery.id);
        m_waitingBytes -= delivery.body.size();
        for (const auto &promise : m_replays.values(delivery.id))
            promise.finish(Done{});
        m_replays.remove(delivery.id);
    }
    m_waiting.remove(0, count);
    m_read.remove(0, std::min(count, m_read.size()));
    Q_EMIT decoded(ids);
}

void Intake::recover(qsizetype size, const Error &error)
{
    if (size > 1) {
        // One of them may be at fault: find out which, so that it doesn't hold up the others.
        m_onlyOne = true;
        processNext();
        return;
    }
    m_processing = true;
    DeliveryResult result;
    result.deliveryId = m_waiting.first().id;
    result.state = DeliveryResult::State::NotUnderstood;
    result.note = error.message;
    const auto marked =
        m_store.write([result](storage::Connection &db) { return storage::deliveries::setResult(db, result); });
    whenDone(marked, this, [this](const Result<Done> &done) {
        m_processing = false;
        if (done) {
            processed(1);
            processNext();
            return;
        }
        // Not even that can be written: the disk is at fault. What is stored stays pending.
        noteStoreState(false);
        m_clock.after(retryTime, this, [this] { processNext(); });
    });
}

} // namespace ringback
