#include "gui/rowsexport.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/selectedrows.h"
#include "gui/tablecopy.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

RowsExport::RowsExport(Engine &engine, QWidget *window) : QObject(window), m_engine(engine), m_window(window) {}

QList<QStringList> RowsExport::rowsOf(const QTableView *table)
{
    QList<QStringList> rows{shownTitles(table)};
    const int all = std::min(table->model()->rowCount(), mostRows);
    if (selectedCount(table) > 1) {
        const QList<int> selected = selectedRows(table, mostRows);
        for (const int row : selected)
            rows.append(shownCells(table, row));
    } else {
        for (int row = 0; row < all; ++row)
            rows.append(shownCells(table, row));
    }
    return rows;
}

void RowsExport::ask(const QTableView *table, const QString &fileName)
{
    const QList<QStringList> rows = rowsOf(table);
    if (rows.size() < 2) {
        Q_EMIT failed(tr("There is nothing to export here."));
        return;
    }
    auto *files = new QFileDialog(m_window, tr("Export what the table shows"));
    files->setObjectName(u"exportRows"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->setNameFilter(u"CSV (*.csv)"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(fileName + u".csv"_s);
    connect(files, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { write(rows, path); });
    files->open();
}

void RowsExport::write(const QList<QStringList> &rows, const QString &path)
{
    const auto count = static_cast<int>(rows.size() - 1);
    whenDone(m_engine.exportRows(path, rows), this, [this, count](const Result<ExportReport> &report) {
        if (report)
            Q_EMIT done(tr("%n row(s) were written to %1.", nullptr, count)
                            .arg(visibleText(QFileInfo(report->path).fileName())));
        else
            Q_EMIT failed(report.error().message);
    });
}

} // namespace ringback
