#include "files/csvreader.h"

#include "files/csvcells.h"
#include "files/separator.h"

#include <QCoreApplication>

#include <csv.h>

namespace ringback::files {

namespace {

// A row beyond this is taken for one whose quote was never closed.
constexpr size_t mostLinesOfARow = 200;
constexpr qsizetype mostBytesOfARow = 256 * 1024;

int isBlank(unsigned char c)
{
    return c == ' ' ? 1 : 0;
}

int isBlankOrTab(unsigned char c)
{
    return c == ' ' || c == '\t' ? 1 : 0;
}

} // namespace

/// libcsv's parser for one row at a time.
class CsvReader::Parser
{
public:
    explicit Parser(QChar separator) : m_separator(separator) { begin(); }
    ~Parser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    void restart()
    {
        csv_free(&m_csv);
        begin();
        m_cells.clear();
        m_complete = false;
    }
    void feed(QByteArrayView bytes)
    {
        csv_parse(&m_csv, bytes.data(), static_cast<size_t>(bytes.size()), &Parser::cell, &Parser::rowEnd, this);
    }
    [[nodiscard]] bool hasBegun() const { return m_csv.pstate != 0; }
    [[nodiscard]] bool takeRow(QStringList &cells)
    {
        if (!m_complete)
            return false;
        cells = std::exchange(m_cells, {});
        m_complete = false;
        return true;
    }
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    void begin()
    {
        csv_init(&m_csv, 0);
        csv_set_delim(&m_csv, static_cast<unsigned char>(m_separator.toLatin1()));
        csv_set_space_func(&m_csv, m_separator == u'\t' ? isBlank : isBlankOrTab);
    }
    static void cell(void *bytes, size_t size, void *self)
    {
        static_cast<Parser *>(self)->m_cells.append(
            cellText(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size))));
    }
    static void rowEnd(int, void *self) { static_cast<Parser *>(self)->m_complete = true; }

    QChar m_separator;
    csv_parser m_csv = {};
    QStringList m_cells;
    bool m_complete = false;
};

CsvReader::CsvReader(std::unique_ptr<LineSource> lines, QChar separator) : m_lines(std::move(lines))
{
    const QByteArray sample = m_lines->sample();
    const QChar named = namedSeparator(sample.left(sample.indexOf('\n') + 1));
    if (!named.isNull()) {
        QByteArrayView ignored;
        m_count += m_lines->next(ignored) ? 1 : 0;
    }
    if (separator.isNull())
        separator = named.isNull() ? guessSeparator(sample) : named;
    m_parser = std::make_unique<Parser>(separator);
}

CsvReader::~CsvReader() = default;

bool CsvReader::takeLine()
{
    if (!m_back.empty()) {
        m_again = std::move(m_back.front());
        m_back.pop_front();
        m_line = m_again.bytes;
        m_number = m_again.number;
        return true;
    }
    if (!m_lines->next(m_line))
        return false;
    m_number = ++m_count;
    return true;
}

bool CsvReader::next(Row &row)
{
    row = {};
    while (takeLine()) {
        m_parser->feed(m_line);
        if (m_parser->takeRow(row.cells)) {
            row.line = m_pending.empty() ? m_number : m_pending.front().number;
            m_pending.clear();
            m_pendingBytes = 0;
            return true;
        }
        if (!m_parser->hasBegun()) // a blank line
            continue;
        m_pending.push_back({m_line.toByteArray(), m_number});
        m_pendingBytes += m_line.size();
        if (m_pending.size() > mostLinesOfARow || m_pendingBytes > mostBytesOfARow) {
            giveUp(row);
            return true;
        }
    }
    if (m_pending.empty())
        return false;
    giveUp(row);
    return true;
}

void CsvReader::giveUp(Row &row)
{
    const Line &first = m_pending.front();
    row.line = first.number;
    row.fault = QCoreApplication::translate("ringback::Files", "A quotation mark is opened here and never closed.");
    const QByteArray text = first.bytes.trimmed().left(mostBytesOfARow);
    const QByteArrayList pieces = text.split(m_parser->separator().toLatin1());
    for (const QByteArray &piece : pieces)
        row.cells.append(cellText(piece));
    m_back.insert(m_back.begin(), std::make_move_iterator(m_pending.begin() + 1),
                  std::make_move_iterator(m_pending.end()));
    m_pending.clear();
    m_pendingBytes = 0;
    m_parser->restart();
}

qint64 CsvReader::position() const
{
    return m_lines->position();
}

std::optional<Error> CsvReader::error() const
{
    return m_lines->error();
}

QChar CsvReader::separator() const
{
    return m_parser->separator();
}

} // namespace ringback::files
