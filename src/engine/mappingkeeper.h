#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "thoughtly/mapping.h"

#include <QFuture>
#include <QObject>

namespace ringback {

class Intake;
struct Settings;
namespace storage {
class Store;
}

/// What reading again all that wasn't understood gives.
struct MappingRerun
{
    qsizetype looked = 0;
    qsizetype understood = 0;

    bool operator==(const MappingRerun &) const = default;
};

/// Keeps the rules by which bodies are read that nobody understood, and reads what was kept by them: some at a time, so
/// that deliveries go on. Places no call: what is understood goes the way of any delivery. Engine thread.
class MappingKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `reader` may be null: then there are no rules.
    MappingKeeper(storage::Store &store, storage::Connection *reader, Intake &intake, const Settings &settings,
                  QObject *parent = nullptr);

    /// `id` 0: a new one; its id.
    QFuture<Result<qint64>> save(qint64 id, const thoughtly::Mapping &mapping);
    QFuture<Result<Done>> remove(qint64 id);
    /// How many of those that weren't understood are now. `dry`: nothing is changed.
    QFuture<Result<MappingRerun>> rerun(bool dry);

private:
    class Run;
    void readRules();

    storage::Store &m_store;
    storage::Connection *m_reader;
    Intake &m_intake;
    const Settings &m_settings;
};

} // namespace ringback
