#pragma once

#include "core/futures.h"
#include "core/result.h"
#include "storage/calls.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace ringback {

/// What shall be written to a file.
struct ExportPlan
{
    enum class Format { Csv, Json };

    QString path = {};
    Format format = Format::Csv;
    /// These, in this order: a view as it stands. None: what the text or the filter finds.
    std::optional<QList<qint64>> ids = {};
    QString text = {};                  ///< of contacts: words as in the search; empty: all
    storage::calls::Filter filter = {}; ///< of calls
};

struct ExportReport
{
    QString path = {};
    qint64 rows = 0;
};

/// Writes contacts and calls to files on a thread of its own, a page at a time through a connection that only reads.
/// The file appears whole or not at all, and is its owner's only. Engine thread.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QString databasePath, QObject *parent = nullptr);
    ~Exporter() override;

    QFuture<Result<ExportReport>> contacts(ExportPlan plan);
    QFuture<Result<ExportReport>> calls(ExportPlan plan);
    /// What somebody else has put together: cells as CSV, or the file as it shall be.
    QFuture<Result<ExportReport>> rows(QString path, QList<QStringList> rows);
    QFuture<Result<ExportReport>> bytes(QString path, QByteArray bytes);
    /// Ends what is under way as Cancelled; nothing stays behind.
    void cancel();

Q_SIGNALS:
    /// Some times a second.
    void progress(qint64 rows, qint64 total);

private:
    class Job;

    template <typename Write>
    QFuture<Result<ExportReport>> run(Write write);

    QString m_databasePath;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace ringback
