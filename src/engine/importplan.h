#pragma once

#include "files/columns.h"
#include "files/rowchecker.h"
#include "files/rowreader.h"
#include "storage/imports.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ringback {

using ImportRule = storage::imports::DuplicateRule;

/// What shall be imported, and how.
struct ImportPlan
{
    QString path = {};
    QChar separator = {};                       ///< null: guessed
    std::optional<files::Mapping> mapping = {}; ///< none: guessed
    QString region = {};                        ///< of national numbers; empty: the one in the settings
    ImportRule rule = ImportRule::FillEmpty;
    QString consentBasis = {}; ///< token, for people whose row states none
    QStringList tags = {};     ///< given to all
    QString refusedPath = {};  ///< where refused rows are written; empty: nowhere
    bool asLeads = false;      ///< who is new waits in the queue as a lead, too
    int leadTries = 3;         ///< at most; set by the importer
    bool dryRun = false;       ///< read and check everything, write nothing
};

/// The beginning of a file as it would be imported. Nothing was written.
struct ImportPreview
{
    struct Row
    {
        files::Row row = {};
        files::CheckedRow checked = {};
    };

    files::Format format = files::Format::Csv;
    QChar separator = {};
    files::Mapping mapping = {};
    QList<Row> rows = {};     ///< without the titles
    qint64 estimatedRows = 0; ///< in the whole file
    bool isWhole = false;     ///< these are all rows, and the estimate is exact
};

struct ImportProgress
{
    qint64 rows = 0;          ///< read so far
    qint64 estimatedRows = 0; ///< in the whole file
    bool isExact = false;     ///< the file has been read to its end
    qint64 merged = 0;        ///< rows that stand in the database (or are known to change nothing)
    qint64 refused = 0;
    double rowsPerSecond = 0;
    std::optional<std::chrono::seconds> timeLeft = {};
    bool isUndoing = false; ///< cancelled: what was merged is being taken back
};

/// One reason for which rows were refused.
struct ImportRefusal
{
    QString column = {}; ///< its title; empty: the row as a whole
    QString reason = {};
    qint64 rows = 0;
    QList<qint64> firstLines = {}; ///< in the file, from 1; a few
    qint64 lastLine = 0;

    bool operator==(const ImportRefusal &) const = default;
};

struct ImportReport
{
    storage::imports::Import import = {}; ///< its id is 0 after a dry run
    qint64 rows = 0;                      ///< that said something
    qint64 forgotten = 0;                 ///< left out: people who were forgotten; adding one by hand brings them back
    QList<ImportRefusal> refusals = {};   ///< the most frequent first
    QString refusedPath = {};             ///< empty: none was refused, or they were not asked for
    QString refusedFault = {};            ///< why the refused rows could not be written, in words
    QList<qint64> leads = {};             ///< callbacks of those who were put into the queue
    QString leadsFault = {};              ///< why nobody was, in words
    QList<qint64> edited = {}; ///< after a cancel with undo: contacts that a person changed meanwhile, and that stay

    bool operator==(const ImportReport &) const = default;
};

struct ImportUndoReport
{
    qint64 undone = 0;         ///< contacts that are gone, or as they were before
    QList<qint64> edited = {}; ///< contacts that somebody has changed since: they stay as they are

    bool operator==(const ImportUndoReport &) const = default;
};

} // namespace ringback

Q_DECLARE_METATYPE(ringback::ImportProgress)
