#include "gui/importwords.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ringback {

using namespace Qt::StringLiterals;
using storage::imports::State;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::ImportWords", text);
}

/// A number goes in as it is written here, and chooses the plural.
QString counted(const char *text, qint64 n)
{
    const int plural = static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("ringback::ImportWords", text, nullptr, plural).arg(QLocale().toString(n));
}

} // namespace

QString previewWords(const ImportPreview &preview, const ImportPreviewTable::Totals &totals)
{
    const QString sums = QStringList{counted("%1 new", totals.added), counted("%1 merged", totals.merged),
                                     counted("%1 refused", totals.refused)}
                             .join(u" · "_s);
    if (preview.isWhole)
        return said("The whole file: %1. Nothing is written yet.").arg(sums);
    return counted("Of the first %1 rows: ", totals.added + totals.merged + totals.refused) + sums + u". "_s +
           counted("The file has about %1 rows. Nothing is written yet.", preview.estimatedRows);
}

QString checkedWords(const ImportReport &report)
{
    return said("The whole file: %1 · %2. Nothing is written yet.")
        .arg(counted("%1 can be imported", report.import.added), counted("%1 refused", report.import.refused));
}

QString progressWords(const ImportProgress &progress)
{
    const qint64 done = progress.merged + progress.refused;
    QStringList parts{said(progress.isExact ? "%1 of %2 rows" : "%1 of about %2 rows")
                          .arg(QLocale().toString(done), QLocale().toString(progress.estimatedRows))};
    if (progress.refused > 0)
        parts.append(counted("%1 refused", progress.refused));
    if (progress.isUndoing)
        return parts.join(u" · "_s);
    if (progress.rowsPerSecond >= 1)
        parts.append(counted("%1 rows a second", qint64(std::llround(progress.rowsPerSecond))));
    if (progress.timeLeft)
        parts.append(said("%1 left").arg(durationText(double(progress.timeLeft->count()))));
    return parts.join(u" · "_s);
}

QString reportWords(const ImportReport &report)
{
    const storage::imports::Import &import = report.import;
    if (import.state == State::Undone || (import.state != State::Done && import.id == 0)) {
        QString words = said("The import was cancelled and taken back.");
        if (!report.edited.isEmpty())
            words += u' ' + counted("%1 contacts stay: somebody changed them meanwhile.", report.edited.size());
        return words;
    }
    const QString sums =
        QStringList{counted("%1 new", import.added), counted("%1 changed", import.changed),
                    counted("%1 were here already", import.unchanged), counted("%1 refused", import.refused)}
            .join(u" · "_s);
    QString words =
        (import.state == State::Cancelled ? said("Stopped before the end: %1.") : said("Imported: %1.")).arg(sums);
    if (!report.leads.isEmpty())
        words += u' ' + counted("%1 wait in the queue.", report.leads.size());
    return report.leadsFault.isEmpty() ? words : words + u' ' + report.leadsFault;
}

QString refusedWords(const ImportReport &report)
{
    if (!report.refusedFault.isEmpty())
        return said("The refused rows could not be written: %1").arg(visibleText(report.refusedFault));
    if (report.refusedPath.isEmpty())
        return {};
    return said("The refused rows are in %1, each with its reason. Mend them there and import that file.")
        .arg(visibleText(report.refusedPath));
}

QString undoneWords(const ImportUndoReport &report)
{
    QString words = counted("The import was taken back: %1 contacts are gone, or as they were before.", report.undone);
    if (!report.edited.isEmpty())
        words += u' ' + counted("%1 contacts stay: somebody changed them meanwhile.", report.edited.size());
    return words;
}

QString pathForRefused(const QString &importedPath)
{
    const QFileInfo file(importedPath);
    QDir folder = file.absoluteDir();
    if (!QFileInfo(folder.absolutePath()).isWritable())
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem = said("%1 refused").arg(file.completeBaseName());
    QString path = folder.filePath(stem + ".csv"_L1);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(stem + u' ' + QString::number(i) + ".csv"_L1);
    return path;
}

} // namespace ringback
