#include "engine/exporter.h"

#include "engine/commands/recordjson.h"
#include "engine/exportcells.h"
#include "files/columns.h"
#include "files/csvcells.h"
#include "files/outputfile.h"
#include "storage/callmarks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/exports.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtConcurrent>

#include <limits>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOfAPage = 500;
constexpr int tellEveryMs = 200;

Result<ExportReport> writeWhole(const QString &path, const QByteArray &bytes, qint64 rows)
{
    files::OutputFile file(path);
    Result<Done> done = file.open();
    if (done)
        done = file.write(bytes);
    if (done)
        done = file.commit();
    if (!done)
        return done.error();
    return ExportReport{path, rows};
}

} // namespace

/// One export, on its own thread.
class Exporter::Job
{
public:
    Job(ExportPlan given, QStringList columns) : plan(std::move(given)), titles(std::move(columns)), file(plan.path) {}

    template <typename ReadPage>
    Result<ExportReport> run(const QList<qint64> &ids, ReadPage readPage)
    {
        const bool isCsv = plan.format == ExportPlan::Format::Csv;
        Result<Done> done = file.open();
        // The mark tells spreadsheets that it is UTF-8.
        if (done)
            done = file.write(isCsv ? QByteArray("\xef\xbb\xbf") + files::csvLine(titles) : QByteArray("["));
        QElapsedTimer sinceTold;
        sinceTold.start();
        for (qsizetype from = 0; done && from < ids.size(); from += rowsOfAPage) {
            if (*cancelled)
                return Error{ErrorKind::Cancelled, Exporter::tr("The export was cancelled. Nothing was written.")};
            QByteArray bytes;
            const auto page = readPage(ids.mid(from, rowsOfAPage));
            for (const auto &record : page) {
                if (isCsv)
                    bytes += files::csvLine(exportCells(record));
                else
                    bytes += (rows == 0 ? "\n" : ",\n") + QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
                ++rows;
            }
            done = file.write(bytes);
            if (sinceTold.elapsed() >= tellEveryMs) {
                sinceTold.restart();
                tell(rows, ids.size());
            }
        }
        if (done && !isCsv)
            done = file.write("\n]\n");
        if (done)
            done = file.commit();
        if (!done)
            return done.error();
        return ExportReport{plan.path, rows};
    }

    ExportPlan plan;
    QStringList titles;
    files::OutputFile file;
    qint64 rows = 0;
    std::shared_ptr<std::atomic_bool> cancelled;
    std::function<void(qint64, qint64)> tell;
};

Exporter::Exporter(QString databasePath, QObject *parent) : QObject(parent), m_databasePath(std::move(databasePath))
{
    m_pool.setMaxThreadCount(1);
}

Exporter::~Exporter()
{
    cancel();
    m_pool.waitForDone();
}

void Exporter::cancel()
{
    *std::exchange(m_cancelled, std::make_shared<std::atomic_bool>(false)) = true;
}

template <typename Write>
QFuture<Result<ExportReport>> Exporter::run(Write write)
{
    return QtConcurrent::run(
        &m_pool, [this, write, path = m_databasePath, cancelled = m_cancelled]() mutable -> Result<ExportReport> {
            const auto db = storage::Connection::open(path, storage::Connection::Mode::ReadOnly);
            if (!db)
                return db.error();
            return write(**db, cancelled, [this](qint64 rows, qint64 total) { Q_EMIT progress(rows, total); });
        });
}

QFuture<Result<ExportReport>> Exporter::contacts(ExportPlan plan)
{
    return run([plan](storage::Connection &db, const auto &cancelled, const auto &tell) {
        namespace contacts = storage::contacts;
        Job job(plan, files::contactTitles());
        job.cancelled = cancelled;
        job.tell = tell;
        QList<qint64> ids;
        if (plan.ids)
            ids = *plan.ids;
        else if (plan.text.trimmed().isEmpty())
            ids = storage::exports::contactOrder(db);
        else
            ids = contacts::search(db, plan.text, std::numeric_limits<int>::max());
        return job.run(ids, [&db](const QList<qint64> &page) { return contacts::byIds(db, page); });
    });
}

QFuture<Result<ExportReport>> Exporter::calls(ExportPlan plan)
{
    return run([plan](storage::Connection &db, const auto &cancelled, const auto &tell) {
        namespace calls = storage::calls;
        Job job(plan, callTitles());
        job.cancelled = cancelled;
        job.tell = tell;
        const QList<qint64> ids = plan.ids ? *plan.ids : calls::order(db, plan.filter);
        return job.run(ids, [&db](const QList<qint64> &page) {
            QList<ExportedCall> exported;
            QList<Call> read = calls::byIds(db, page);
            for (Call &call : read) {
                CallMarks marks = storage::callmarks::of(db, call.id);
                exported.append({std::move(call), std::move(marks)});
            }
            return exported;
        });
    });
}

QFuture<Result<ExportReport>> Exporter::rows(QString path, QList<QStringList> rows)
{
    return QtConcurrent::run(&m_pool, [path, rows]() -> Result<ExportReport> {
        // The mark tells spreadsheets that it is UTF-8.
        QByteArray text("\xef\xbb\xbf");
        for (const QStringList &row : rows)
            text += files::csvLine(row);
        return writeWhole(path, text, rows.size());
    });
}

QFuture<Result<ExportReport>> Exporter::bytes(QString path, QByteArray bytes)
{
    return QtConcurrent::run(&m_pool, [path, bytes] { return writeWhole(path, bytes, 0); });
}

} // namespace ringback
