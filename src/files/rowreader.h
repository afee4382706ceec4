#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ringback::files {

/// One row of a table as it stands in the file.
struct Row
{
    qint64 line = 0; ///< where it begins, from 1
    QStringList cells = {};
    QString fault = {}; ///< why it can't be read as a row, in words; empty: it can

    bool operator==(const Row &) const = default;
};

enum class Format { Csv, VCard };

/// Reads a table row by row, with bounded memory whatever the bytes are. One thread at a time.
class RowReader
{
public:
    RowReader() = default;
    virtual ~RowReader();
    Q_DISABLE_COPY_MOVE(RowReader)

    /// The next row; false at the end, or when the file can't be read on (see error()).
    [[nodiscard]] virtual bool next(Row &row) = 0;
    [[nodiscard]] virtual Format format() const = 0;
    /// How many bytes of the file have been used.
    [[nodiscard]] virtual qint64 position() const = 0;
    /// A failure of the disk.
    [[nodiscard]] virtual std::optional<Error> error() const = 0;
    /// What stands between cells; null for vCards, whose first row names what stands where.
    [[nodiscard]] virtual QChar separator() const { return {}; }
};

/// Reads from a device that is open. A null separator: guessed.
[[nodiscard]] std::unique_ptr<RowReader> makeRowReader(std::unique_ptr<QIODevice> device, QChar separator = {});

struct OpenedTable
{
    std::unique_ptr<RowReader> reader;
    qint64 size = 0; ///< of the file, in bytes
};
/// Opens a file. Errors in words: not there, a directory, no permission, empty, not a text at all, a workbook.
[[nodiscard]] Result<OpenedTable> openTable(const QString &path, QChar separator = {});

} // namespace ringback::files
