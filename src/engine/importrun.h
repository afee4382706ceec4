#pragma once

#include "core/result.h"
#include "engine/importblocks.h"
#include "engine/importplan.h"
#include "engine/importrefusals.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace ringback {

namespace files {
class OutputFile;
}
namespace storage {
class Store;
}

/// One import from the first byte to the report. Blocks of the file are read and checked on two threads aside; checked
/// rows collect until there are enough to be arranged (importblocks.h), and are then merged in slices of some
/// milliseconds that let everything else go first. Each stage waits for the next one, so memory is bounded. Engine
/// thread; `ended` comes once.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    enum class Cancel { Undo, Keep };

    ImportRun(storage::Store &store, ImportPlan plan, QDateTime now, QObject *parent);
    ~ImportRun() override;

    void start();
    /// Stops reading at once; what is merged so far is taken back, or kept.
    void cancel(Cancel how);
    [[nodiscard]] ImportProgress progress() const;
    /// 0 before the first row was merged, and in a dry run.
    [[nodiscard]] qint64 importId() const { return m_import.id; }

Q_SIGNALS:
    void progressed();
    void contactsChanged(const QList<qint64> &ids);
    void ended(const ringback::Result<ringback::ImportReport> &result);

private:
    struct Slice;
    /// Rows of m_arranged, one after another.
    struct Range
    {
        size_t from = 0;
        size_t count = 0;
    };

    void opened(const Result<importing::Table> &table);
    void read();
    void check(const importing::Block &block);
    void collect(importing::CheckedBlock block);
    void keepRefused(const QList<importing::RefusedRow> &rows);
    void arrange();
    void merge();
    void merged(const Result<Slice> &slice, Range asked);
    void goOn();
    void fail(const Error &error);
    void finish();
    void settle(storage::imports::State state);
    void queueLeads();
    void end(const Result<ImportReport> &result);

    storage::Store &m_store;
    ImportPlan m_plan;
    QDateTime m_now;
    storage::imports::Import m_import;
    ImportReport m_report;
    QElapsedTimer m_time;

    // Reading and checking.
    QThreadPool m_pool;
    importing::Table m_table;
    std::shared_ptr<const files::RowChecker> m_checker;
    qint64 m_position = 0;
    qint64 m_rowsRead = 0;
    bool m_reading = false;
    bool m_atEnd = false;
    qint64 m_blocksRead = 0;                                         ///< also the number of the next one
    qint64 m_blocksCollected = 0;                                    ///< also the number of the one that is due
    QHash<qint64, std::shared_ptr<importing::CheckedBlock>> m_early; ///< checked before their turn
    importing::Refusals m_refusals;
    std::unique_ptr<files::OutputFile> m_refused;

    // Merging.
    std::vector<storage::imports::Row> m_collected;
    std::shared_ptr<const importing::Arranged> m_arranged;
    bool m_arranging = false;
    Range m_rest = {};             ///< that were never on their way
    std::vector<Range> m_cutShort; ///< that came back, since others waited
    size_t m_sliceRows = 200;
    int m_slicesUnderWay = 0;
    qint64 m_rowsMerged = 0;

    std::optional<Cancel> m_cancelled;
    std::optional<Error> m_failure;
    bool m_settling = false;
    bool m_ended = false;
};

} // namespace ringback
