#include "engine/traceremoval.h"

#include "core/clock.h"
#include "core/futures.h"
#include "storage/scrub.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace forget = storage::forget;

namespace {

/// How long a piece may keep the writer from others.
constexpr auto sliceTime = 4ms;
constexpr auto retryTime = 500ms;
/// A log held for so many tries is worth a word.
constexpr int heldForLong = 6;
constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// Logs and the like. Masked in place, so that whoever writes on at the end isn't disturbed.
Result<Done> wipeOtherFiles(const QString &databasePath, const storage::TraceFinder &finder)
{
    const QFileInfo database(databasePath);
    QDirIterator files(database.absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        if (info.isSymLink() || info.size() > largestFile || info.fileName().startsWith(database.fileName()) ||
            info.fileName() == "settings.ini"_L1 || info.fileName() == "forget.key"_L1)
            continue;
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        QByteArray bytes = file.readAll();
        if (!finder.wipe(bytes))
            continue;
        if (!file.seek(0) || file.write(bytes) != bytes.size() || !file.flush())
            return Error{ErrorKind::Storage, TraceRemoval::tr("The file %1 can't be written.").arg(info.filePath()),
                         file.errorString()};
    }
    return Done{};
}

} // namespace

TraceRemoval::TraceRemoval(Clock &clock, storage::Store &store, forget::Task task, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_task(std::move(task))
{
    m_pool.setMaxThreadCount(1);
}

TraceRemoval::~TraceRemoval()
{
    m_pool.waitForDone();
}

template <typename T, typename Next>
void TraceRemoval::after(const QFuture<Result<T>> &future, Next next)
{
    whenDone(future, this, [this, next](const Result<T> &result) {
        if (result)
            next(*result);
        else
            end(result.error());
    });
}

void TraceRemoval::later(void (TraceRemoval::*step)())
{
    m_clock.after(retryTime, this, [this, step] { (this->*step)(); });
}

void TraceRemoval::start()
{
    if (!m_task.traces) {
        clearLog();
        return;
    }
    m_finder = std::make_shared<storage::TraceFinder>(*m_task.traces);
    sweepNext();
}

void TraceRemoval::sweepNext()
{
    const auto part = m_store.writeLater([finder = m_finder, place = m_place](storage::Connection &db) {
        return forget::sweep(db, *finder, place, sliceTime);
    });
    after(part, [this](const forget::Swept &result) { swept(result); });
}

void TraceRemoval::swept(const forget::Swept &part)
{
    m_place = part.next;
    m_deliveries += part.deliveries.size();
    if (!part.deliveries.isEmpty())
        Q_EMIT deliveriesChanged(part.deliveries);
    if (!part.calls.isEmpty())
        Q_EMIT callsChanged(part.calls);
    if (!part.callbacks.isEmpty())
        Q_EMIT callbacksChanged(part.callbacks);
    if (!part.contacts.isEmpty())
        Q_EMIT contactsChanged(part.contacts);
    if (part.atEnd)
        wipeFiles();
    else if (part.waits)
        later(&TraceRemoval::sweepNext);
    else
        sweepNext();
}

void TraceRemoval::wipeFiles()
{
    const auto wiped = QtConcurrent::run(
        &m_pool, [path = m_store.databasePath(), finder = m_finder] { return wipeOtherFiles(path, *finder); });
    after(wiped, [this](const Done &) {
        const auto noted =
            m_store.write([person = m_task.person](storage::Connection &db) { return forget::noteSwept(db, person); });
        after(noted, [this](const Done &) { clearLog(); });
    });
}

void TraceRemoval::clearLog()
{
    // What the writer keeps of pages in memory may hold what is free in them, and would bring it back.
    const auto dropped = m_store.writeLater([](storage::Connection &db) -> Result<Done> {
        storage::Statement shrink(db, u"PRAGMA shrink_memory"_s);
        return shrink.run() ? Result<Done>(Done{}) : Result<Done>(shrink.error());
    });
    after(dropped, [this](const Done &) {
        const auto emptied = QtConcurrent::run(&m_pool, [this, path = m_store.databasePath()]() -> Result<bool> {
            if (!m_scrubber) {
                auto opened = storage::Scrubber::open(path);
                if (!opened)
                    return opened.error();
                m_scrubber = std::move(*opened);
            }
            return m_scrubber->emptyLog();
        });
        after(emptied, [this](bool isEmpty) {
            if (isEmpty) {
                m_slices = 0;
                wipePages();
                return;
            }
            if (++m_heldFor == heldForLong)
                Q_EMIT logIsHeld();
            later(&TraceRemoval::clearLog);
        });
    });
}

void TraceRemoval::wipePages()
{
    ++m_slices;
    const auto wiped =
        m_store.writeLater([scrubber = m_scrubber](storage::Connection &) { return scrubber->wipeNext(); });
    after(wiped, [this](bool isMore) {
        if (isMore) {
            wipePages();
        } else if (m_slices > 1 && m_rounds == 0) {
            // Pages that were written between the pieces may have brought back what they held before.
            ++m_rounds;
            clearLog();
        } else {
            end(Done{});
        }
    });
}

void TraceRemoval::end(const Result<Done> &result)
{
    if (!result) {
        Q_EMIT finished(result);
        return;
    }
    const auto ended =
        m_store.write([person = m_task.person](storage::Connection &db) { return forget::end(db, person); });
    whenDone(ended, this, [this](const Result<Done> &done) { Q_EMIT finished(done); });
}

} // namespace ringback
