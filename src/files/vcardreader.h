#pragma once

#include "files/linesource.h"
#include "files/rowreader.h"

#include <memory>

namespace ringback::files {

/// vCards 2.1, 3 and 4 as a table: the first row names the columns, then each card is a row. All numbers of a card are
/// in one cell, the preferred and the mobile ones first. What has no column (pictures, addresses, …) is left out.
class VCardReader final : public RowReader
{
public:
    explicit VCardReader(std::unique_ptr<LineSource> lines);
    ~VCardReader() override;

    [[nodiscard]] bool next(Row &row) override;
    [[nodiscard]] Format format() const override { return Format::VCard; }
    [[nodiscard]] qint64 position() const override { return m_lines->position(); }
    [[nodiscard]] std::optional<Error> error() const override { return m_lines->error(); }

private:
    [[nodiscard]] bool nextLine(QByteArray &line);
    [[nodiscard]] bool rawLine(QByteArray &line);

    std::unique_ptr<LineSource> m_lines;
    QByteArray m_ahead; ///< the line after the one that was unfolded
    bool m_hasAhead = false;
    qint64 m_number = 0;
    qint64 m_begunAt = 0; ///< where a card began whose predecessor had no end; 0: none did
    bool m_titlesTold = false;
};

} // namespace ringback::files
