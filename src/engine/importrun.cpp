#include "engine/importrun.h"

#include "core/futures.h"
#include "engine/importundo.h"
#include "files/outputfile.h"
#include "storage/importleads.h"
#include "storage/store.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <span>

namespace ringback {

namespace imports = storage::imports;

namespace {

/// Blocks that are read but not collected: enough for two threads to have work.
constexpr qint64 mostBlocksAhead = 6;
/// Rows that are arranged together; as many again may be collected meanwhile. About a kilobyte each.
constexpr size_t rowsToArrange = 50'000;
constexpr int mostSlicesUnderWay = 2;
/// The longer a slice, the fewer pages are written twice; it is cut short as soon as somebody waits.
constexpr qint64 sliceMicroseconds = 40'000;
constexpr size_t mostSliceRows = 4'000;

} // namespace

struct ImportRun::Slice
{
    imports::Merged merged;
    qint64 microseconds = 0;
};

ImportRun::ImportRun(storage::Store &store, ImportPlan plan, QDateTime now, QObject *parent)
    : QObject(parent), m_store(store), m_plan(std::move(plan)), m_now(std::move(now))
{
    m_pool.setMaxThreadCount(2);
}

ImportRun::~ImportRun()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportRun::start()
{
    m_time.start();
    whenDone(QtConcurrent::run(&m_pool, [plan = m_plan] { return importing::openTable(plan); }), this,
             [this](const Result<importing::Table> &table) { opened(table); });
}

void ImportRun::opened(const Result<importing::Table> &table)
{
    if (m_ended)
        return;
    if (!table || m_cancelled) {
        end(table ? Result<ImportReport>(m_report) : Result<ImportReport>(table.error()));
        return;
    }
    m_table = *table;
    m_checker = std::make_shared<const files::RowChecker>(
        files::CheckRules{m_table.mapping, m_plan.region, m_plan.consentBasis, m_now, m_plan.tags});
    m_import.file = QFileInfo(m_plan.path).fileName();
    m_import.startedAt = m_now;
    m_import.rule = m_plan.rule;
    if (m_plan.dryRun) {
        goOn();
        return;
    }
    const auto begun = m_store.write([import = m_import](storage::Connection &db) {
        imports::expectManyWrites(db, true);
        return imports::begin(db, import);
    });
    whenDone(begun, this, [this](const Result<qint64> &id) {
        if (!id) {
            end(id.error());
            return;
        }
        m_import.id = *id;
        goOn();
    });
}

void ImportRun::goOn()
{
    if (m_ended || m_settling)
        return;
    if (m_cancelled || m_failure) {
        if (m_slicesUnderWay == 0)
            finish();
        return;
    }
    read();
    arrange();
    merge();
    const bool isAllCollected = m_atEnd && m_blocksCollected == m_blocksRead && m_collected.empty();
    if (isAllCollected && !m_arranging && !m_arranged && m_slicesUnderWay == 0)
        finish();
}

void ImportRun::read()
{
    const bool isFull = m_collected.size() >= rowsToArrange || m_blocksRead - m_blocksCollected >= mostBlocksAhead;
    if (m_reading || m_atEnd || isFull)
        return;
    m_reading = true;
    whenDone(QtConcurrent::run(&m_pool, [reader = m_table.reader] { return importing::readBlock(*reader); }), this,
             [this](const importing::Block &block) {
                 m_reading = false;
                 check(block);
             });
}

void ImportRun::check(const importing::Block &block)
{
    if (block.error) {
        fail(*block.error);
        return;
    }
    m_atEnd = block.isLast;
    m_position = block.position;
    m_rowsRead += block.rows.size();
    const qint64 number = m_blocksRead++;
    const auto checked = QtConcurrent::run(&m_pool, [rows = block.rows, checker = m_checker] {
        return std::make_shared<importing::CheckedBlock>(importing::checkBlock(rows, *checker));
    });
    whenDone(checked, this, [this, number](const std::shared_ptr<importing::CheckedBlock> &result) {
        m_early.insert(number, result);
        while (const auto due = m_early.take(m_blocksCollected)) {
            ++m_blocksCollected;
            collect(std::move(*due));
        }
        goOn();
    });
    goOn();
}

void ImportRun::collect(importing::CheckedBlock block)
{
    m_report.rows += block.rows;
    m_import.refused += block.refused.size();
    keepRefused(block.refused);
    if (m_plan.dryRun) {
        m_import.added += qint64(block.good.size());
        m_rowsMerged += qint64(block.good.size());
    } else {
        std::move(block.good.begin(), block.good.end(), std::back_inserter(m_collected));
    }
    Q_EMIT progressed();
}

void ImportRun::keepRefused(const QList<importing::RefusedRow> &rows)
{
    for (const importing::RefusedRow &row : rows)
        m_refusals.add(row, m_table.mapping);
    if (rows.isEmpty() || m_plan.refusedPath.isEmpty() || !m_report.refusedFault.isEmpty())
        return;
    Result<Done> done = Done{};
    if (!m_refused) {
        m_refused = std::make_unique<files::OutputFile>(m_plan.refusedPath);
        done = m_refused->open();
        if (done)
            done = m_refused->write(importing::refusedTitles(m_table.mapping));
    }
    for (const importing::RefusedRow &row : rows) {
        if (done)
            done = m_refused->write(importing::refusedLine(row, m_table.mapping));
    }
    if (!done)
        m_report.refusedFault = done.error().message;
}

void ImportRun::arrange()
{
    const bool isLast = m_atEnd && m_blocksCollected == m_blocksRead;
    if (m_arranging || m_arranged || m_collected.empty() || (m_collected.size() < rowsToArrange && !isLast))
        return;
    m_arranging = true;
    auto rows = std::make_shared<std::vector<imports::Row>>(std::exchange(m_collected, {}));
    const auto arranged = QtConcurrent::run(&m_pool, [rows, rule = m_plan.rule] {
        return std::make_shared<const importing::Arranged>(importing::arrange(std::move(*rows), rule));
    });
    whenDone(arranged, this, [this](const std::shared_ptr<const importing::Arranged> &result) {
        m_arranging = false;
        m_arranged = result;
        m_rest = {0, result->rows.size()};
        m_import.changed += result->changed;
        m_import.unchanged += result->unchanged;
        m_rowsMerged += result->changed + result->unchanged;
        goOn();
    });
}

void ImportRun::merge()
{
    while (m_arranged && m_slicesUnderWay < mostSlicesUnderWay && (m_rest.count > 0 || !m_cutShort.empty())) {
        Range &source = m_cutShort.empty() ? m_rest : m_cutShort.back();
        const Range range{source.from, std::min(m_sliceRows, source.count)};
        source = {range.from + range.count, source.count - range.count};
        if (source.count == 0 && !m_cutShort.empty())
            m_cutShort.pop_back();
        ++m_slicesUnderWay;
        // What a loss of power takes away belongs to an import that never ended, and that the next start takes back.
        const auto slice = m_store.writeLoosely([arranged = m_arranged, range, import = m_import, at = m_now,
                                                 &store = m_store](storage::Connection &db) mutable -> Result<Slice> {
            // Let go of before anybody hears of it: tens of thousands of rows are freed by whoever holds them last.
            const auto held = std::exchange(arranged, nullptr);
            QElapsedTimer time;
            time.start();
            Result<imports::Merged> merged =
                imports::merge(db, import, at, std::span(held->rows).subspan(range.from, range.count),
                               [&store] { return store.isAwaited(); });
            if (!merged)
                return merged.error();
            return Slice{std::move(*merged), time.nsecsElapsed() / 1000};
        });
        whenDone(slice, this, [this, range](const Result<Slice> &result) { merged(result, range); });
    }
}

void ImportRun::merged(const Result<Slice> &slice, Range asked)
{
    --m_slicesUnderWay;
    if (!slice) {
        fail(slice.error());
        return;
    }
    const size_t rows = slice->merged.rows;
    if (rows < asked.count)
        m_cutShort.push_back({asked.from + rows, asked.count - rows});
    m_import.added += slice->merged.added;
    m_import.changed += slice->merged.changed;
    m_import.unchanged += slice->merged.unchanged;
    m_report.forgotten += slice->merged.forgotten;
    m_rowsMerged += qint64(rows);
    if (rows >= imports::leastRowsMerged) {
        const size_t fitting = rows * sliceMicroseconds / size_t(std::max<qint64>(1, slice->microseconds));
        m_sliceRows = std::clamp((m_sliceRows + fitting) / 2, imports::leastRowsMerged, mostSliceRows);
    }
    if (m_arranged && m_rest.count == 0 && m_cutShort.empty() && m_slicesUnderWay == 0) {
        // Freed aside: it takes as long as a delivery may wait.
        m_pool.start([freed = std::exchange(m_arranged, nullptr)] {});
    }
    if (!slice->merged.ids.isEmpty())
        Q_EMIT contactsChanged(slice->merged.ids);
    Q_EMIT progressed();
    goOn();
}

void ImportRun::cancel(Cancel how)
{
    if (m_cancelled || m_settling)
        return;
    m_cancelled = how;
    m_pool.clear();
    if (m_table.reader) // else it ends once the file is open
        goOn();
}

void ImportRun::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    goOn();
}

void ImportRun::finish()
{
    if (std::exchange(m_settling, true))
        return;
    m_report.refusals = m_refusals.summary();
    const bool isStopped = m_cancelled || m_failure;
    const bool undoes = isStopped && m_cancelled.value_or(Cancel::Undo) == Cancel::Undo;
    if (m_refused && m_report.refusedFault.isEmpty() && !undoes) {
        if (const Result<Done> done = m_refused->commit(); done)
            m_report.refusedPath = m_refused->path();
        else
            m_report.refusedFault = done.error().message;
    }
    m_refused.reset();
    if (m_import.id == 0) { // a dry run
        m_import.state = isStopped ? imports::State::Cancelled : imports::State::Done;
        m_report.import = m_import;
        end(m_failure ? Result<ImportReport>(*m_failure) : Result<ImportReport>(m_report));
        return;
    }
    if (!undoes) {
        settle(isStopped ? imports::State::Cancelled : imports::State::Done);
        return;
    }
    Q_EMIT progressed();
    auto *undo = new ImportUndo(m_store, m_import, m_now, this);
    connect(undo, &ImportUndo::contactsChanged, this, &ImportRun::contactsChanged);
    connect(undo, &ImportUndo::ended, this, [this](const Result<ImportUndoReport> &undone) {
        m_import.state = imports::State::Undone;
        m_report.import = m_import;
        if (undone)
            m_report.edited = undone->edited;
        if (m_failure)
            end(*m_failure);
        else
            end(undone ? Result<ImportReport>(m_report) : Result<ImportReport>(undone.error()));
    });
    undo->start();
}

void ImportRun::settle(imports::State state)
{
    m_import.state = state;
    m_import.endedAt = m_now.addMSecs(m_time.elapsed());
    const auto noted = m_store.write([import = m_import](storage::Connection &db) {
        imports::expectManyWrites(db, false);
        return imports::note(db, import);
    });
    whenDone(noted, this, [this](const Result<Done> &done) {
        m_report.import = m_import;
        if (!done)
            end(done.error());
        else if (m_plan.asLeads && m_import.state == imports::State::Done)
            queueLeads();
        else
            end(m_report);
    });
}

void ImportRun::queueLeads()
{
    const auto queued = m_store.write([import = m_import, tries = m_plan.leadTries](storage::Connection &db) {
        return imports::queueLeads(db, import, tr("New lead"), tries);
    });
    whenDone(queued, this, [this](const Result<QList<qint64>> &ids) {
        if (ids)
            m_report.leads = *ids;
        else
            m_report.leadsFault = ids.error().message;
        end(m_report);
    });
}

void ImportRun::end(const Result<ImportReport> &result)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(result);
}

ImportProgress ImportRun::progress() const
{
    ImportProgress progress;
    progress.rows = m_rowsRead;
    progress.isExact = m_atEnd;
    progress.estimatedRows =
        m_atEnd || m_position == 0 ? m_rowsRead : std::max(m_rowsRead, m_rowsRead * m_table.size / m_position);
    progress.merged = m_rowsMerged;
    progress.refused = m_import.refused;
    progress.isUndoing = m_settling && (m_cancelled == Cancel::Undo || m_failure);
    const qint64 done = m_rowsMerged + m_import.refused;
    const double seconds = double(m_time.elapsed()) / 1000;
    progress.rowsPerSecond = seconds > 0 ? double(done) / seconds : 0;
    if (progress.rowsPerSecond > 0) {
        const double left = double(std::max<qint64>(0, progress.estimatedRows - done)) / progress.rowsPerSecond;
        progress.timeLeft = std::chrono::seconds(qRound64(left));
    }
    return progress;
}

} // namespace ringback
