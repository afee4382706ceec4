#pragma once

#include "files/linesource.h"
#include "files/rowreader.h"

#include <deque>
#include <memory>
#include <vector>

namespace ringback::files {

/// CSV by libcsv: RFC 4180 and what spreadsheets really write. A quote that is never closed costs its own line, not the
/// rest of the file: the lines that it seemed to hold are read again. Cells that aren't UTF-8 are taken as
/// Windows-1252, the superset of Latin-1. NUL characters are left out.
class CsvReader final : public RowReader
{
public:
    explicit CsvReader(std::unique_ptr<LineSource> lines, QChar separator = {});
    ~CsvReader() override;

    [[nodiscard]] bool next(Row &row) override;
    [[nodiscard]] Format format() const override { return Format::Csv; }
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] QChar separator() const override;

private:
    class Parser;
    struct Line
    {
        QByteArray bytes;
        qint64 number = 0;
    };

    [[nodiscard]] bool takeLine();
    void giveUp(Row &row);

    std::unique_ptr<LineSource> m_lines;
    std::unique_ptr<Parser> m_parser;
    QByteArrayView m_line;
    qint64 m_number = 0;         ///< of m_line
    qint64 m_count = 0;          ///< of the lines taken from the file
    Line m_again;                ///< holds m_line when it is read again
    std::vector<Line> m_pending; ///< the lines of a row that goes on
    qsizetype m_pendingBytes = 0;
    std::deque<Line> m_back; ///< to be read again
};

} // namespace ringback::files
