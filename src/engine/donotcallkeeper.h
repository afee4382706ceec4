#pragma once

#include "core/donotcall.h"
#include "core/result.h"
#include "engine/donotcallfile.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ringback {

class Clock;
struct Settings;
namespace storage {
class Store;
}

/// What an import of the list did.
struct DoNotCallImport
{
    qint64 added = 0;
    qint64 known = 0;   ///< on the list already
    qint64 refused = 0; ///< lines without a number
    QList<RefusedNumber> firstRefused = {};
    QList<qint64> skipped = {}; ///< callbacks
};

/// Keeps the list of numbers that nobody may call. An entry holds from its commit on: the verdict at the moment of
/// sending sees it. Engine thread.
class DoNotCallKeeper final : public QObject
{
    Q_OBJECT

public:
    DoNotCallKeeper(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent = nullptr);

    /// What the entry leaves open is filled in: when, by whom, by hand. Skips the open callback of the number in the
    /// same transaction. The entry in force.
    QFuture<Result<DoNotCall>> add(DoNotCall entry);
    /// The entry that was. InvalidInput without a reason, NotFound when the number isn't on the list.
    QFuture<Result<DoNotCall>> remove(const QString &phone, const QString &reason);
    /// All numbers of a file; what is on the list already stays as it is.
    QFuture<Result<DoNotCallImport>> import(const QString &path);

Q_SIGNALS:
    void changed(const QString &phone);
    void callbacksChanged(const QList<qint64> &ids);

private:
    struct Import;
    void importNext(const std::shared_ptr<Import> &import);

    Clock &m_clock;
    storage::Store &m_store;
    const Settings &m_settings;
};

} // namespace ringback
