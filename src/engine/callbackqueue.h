#pragma once

#include "core/callback.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace ringback {

class CallPlacer;
class Clock;
struct Settings;
namespace storage {
class Store;
}

/// The wish to have somebody wait in the queue.
struct CallbackDraft
{
    QString phone = {}; ///< any notation
    QString name = {};
    QString reason = {};
    Priority priority = Priority::Normal;
    QDateTime dueAt = {};                    ///< unset: now
    QString source = QStringLiteral("hand"); ///< token, see Callback
    QJsonObject fields = {};
    int tries = 0; ///< at most; 0: as in the settings
};

/// What became of one callback of several that were to be called.
struct PlacedCallback
{
    qint64 callbackId = 0;
    Result<qint64> call; ///< its id, or why not
};

/// What a person does with the queue: add, later, skip, done, and call many. Engine thread.
class CallbackQueue final : public QObject
{
    Q_OBJECT

public:
    /// `reader` may be null: then nobody is told what changed.
    CallbackQueue(Clock &clock, storage::Store &store, storage::Connection *reader, CallPlacer &placer,
                  const Settings &settings, QObject *parent = nullptr);

    /// Or joins the callback that is open for the number. Refused for a number on the do-not-call list.
    QFuture<Result<Callback>> add(CallbackDraft draft);
    QFuture<Result<Callback>> postpone(qint64 id, QDateTime dueAt);
    /// A reason is required.
    /// How many tries it may have: at least as many as there were.
    QFuture<Result<Callback>> setTries(qint64 id, int tries);
    QFuture<Result<Callback>> skip(qint64 id, QString reason);
    QFuture<Result<Callback>> complete(qint64 id);
    /// Each goes through the placer by itself, behind a person's clicks; in the given order.
    QFuture<QList<PlacedCallback>> place(const QList<qint64> &ids, const QString &agentId);

    /// Tells of the callbacks that these calls belong to: they may have moved with them.
    void tellOf(const QList<qint64> &callIds);

Q_SIGNALS:
    void callbacksChanged(const QList<qint64> &ids);
    void contactsChanged(const QList<qint64> &ids);

private:
    struct Batch;
    template <typename Work>
    QFuture<Result<Callback>> change(Work work);
    void placeOne(const std::shared_ptr<Batch> &batch, qsizetype index, const Result<Callback> &callback);

    Clock &m_clock;
    storage::Store &m_store;
    storage::Connection *m_reader;
    CallPlacer &m_placer;
    const Settings &m_settings;
};

} // namespace ringback
