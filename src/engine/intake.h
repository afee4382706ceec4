#pragma once

#include "core/delivery.h"
#include "core/futures.h"
#include "core/result.h"
#include "engine/applypace.h"
#include "engine/interpreter.h"
#include "engine/journal.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace ringback {

class Clock;
struct Settings;
namespace storage {
class Store;
}

/// Takes deliveries: first onto the disk, then, after the sender has its 200, decoded and applied, in the order they
/// came and a few at a time, so that those who still wait for their 200 go first. When more comes than can be decoded,
/// the rest is read back from the disk later: memory stays bounded. Engine thread.
class Intake final : public QObject
{
    Q_OBJECT

public:
    Intake(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent = nullptr);

    /// Who may be meant in a body, as hashes: what names somebody who was forgotten doesn't even reach the disk.
    void setHashesIn(std::function<QStringList(const QByteArray &)> hashesIn) { m_hashesIn = std::move(hashesIn); }
    /// The rules for bodies that nobody understands, from the next one that is read.
    void setMappings(QList<thoughtly::Mapping> mappings) { m_mappings = std::move(mappings); }
    /// The listener's sink: tells the id once the delivery is on disk.
    void take(Delivery delivery, Journal::Told told);
    /// Decodes what a former run stored and did not get to.
    void resume();
    /// Decodes a stored delivery again.
    QFuture<Result<Done>> replay(qint64 deliveryId);

    [[nodiscard]] QDateTime lastDeliveryAt() const { return m_lastDeliveryAt; }
    /// False while the last attempt to store one failed.
    [[nodiscard]] bool canStore() const { return m_canStore; }

Q_SIGNALS:
    void stored(const QList<qint64> &deliveryIds);
    void decoded(const QList<qint64> &deliveryIds);
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void contactsChanged(const QList<qint64> &ids);
    void storeStateChanged();

private:
    void committed(std::vector<Journal::Entry> entries);
    void keep(Delivery delivery);
    void noteStoreState(bool canStore);
    void tryStore();
    void processNext();
    void waitForPace();
    void readBack();
    void readSome();
    void processed(qsizetype count);
    void recover(qsizetype size, const Error &error);

    Clock &m_clock;
    storage::Store &m_store;
    const Settings &m_settings;
    Journal m_journal;
    std::function<QStringList(const QByteArray &)> m_hashesIn;
    QList<thoughtly::Mapping> m_mappings;
    QList<Delivery> m_waiting;
    qsizetype m_waitingBytes = 0;
    QList<Reading> m_read;                                     ///< of the first of m_waiting
    QMultiHash<qint64, SharedPromise<Result<Done>>> m_replays; ///< by delivery
    bool m_onlyOne = false; ///< the last batch failed: one by one until the culprit is found
    bool m_behind = false;  ///< deliveries are on the disk that m_waiting doesn't hold
    bool m_readingBack = false;
    qint64 m_takenThrough = 0; ///< of those without a result, all up to this id are in m_waiting; 0: not known
    bool m_processing = false; ///< the writer has the first of m_waiting
    bool m_readingPosted = false;
    ApplyPace m_pace;
    bool m_waitsForPace = false;
    bool m_canStore = true;
    bool m_trying = false;      ///< a try to store something is due
    qsizetype m_failedSize = 0; ///< of the delivery that couldn't be stored last
    QDateTime m_lastDeliveryAt;
};

} // namespace ringback
