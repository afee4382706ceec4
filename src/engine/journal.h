#pragma once

#include "core/delivery.h"
#include "core/error.h"
#include "core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ringback {

namespace storage {
class Store;
}

/// The way of deliveries onto the disk. What comes while a commit runs goes into the next one together: one piece of
/// work, one savepoint, and one event back for all of them. Engine thread.
class Journal final : public QObject
{
public:
    /// Called once, with the id once the delivery is on disk.
    using Told = std::function<void(const Result<qint64> &)>;
    struct Entry
    {
        Delivery delivery; ///< with its id once it is stored
        Told told = {};
        /// Who may be meant in the body: what names somebody who was forgotten doesn't even reach the disk.
        QStringList hashes = {};
        std::optional<Error> error = {}; ///< it isn't stored
    };
    /// After each commit that held deliveries, or should have.
    using Committed = std::function<void(std::vector<Entry>)>;

    Journal(storage::Store &store, Committed committed, QObject *parent = nullptr);
    ~Journal() override;

    void add(Entry entry);

private:
    class Shared;
    class Work;

    storage::Store &m_store;
    const Committed m_committed;
    const std::shared_ptr<Shared> m_shared;
};

} // namespace ringback
