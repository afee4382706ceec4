#include "engine/donotcallfile.h"

#include "files/columns.h"
#include "files/phonecell.h"
#include "files/rowreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsToGuessBy = 50;
constexpr int refusalsShown = 20;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::DoNotCallFile", text);
}

enum class Part { None, Number, Region, Note, At, By };

Part partOf(const files::Column &column)
{
    using files::Field;
    if (column.field == Field::Phone || column.field == Field::Mobile)
        return Part::Number;
    if (column.field == Field::Country)
        return Part::Region;
    const QString title = column.title.trimmed().toCaseFolded().replace(u' ', u'_');
    if (title == "reason"_L1 || title == "note"_L1 || title == "notes"_L1 || title == "comment"_L1)
        return Part::Note;
    if (title == "added_at"_L1 || title == "date"_L1 || title == "since"_L1)
        return Part::At;
    return title == "by"_L1 || title == "added_by"_L1 ? Part::By : Part::None;
}

struct Plan
{
    QList<Part> parts;
    bool hasHeader = true;
};

Plan planFor(const QList<files::Row> &rows, const QString &region)
{
    const files::Mapping mapping = files::guessMapping(rows);
    Plan plan{{}, mapping.hasHeader};
    for (const files::Column &column : mapping.columns)
        plan.parts.append(partOf(column));
    if (plan.parts.contains(Part::Number) || rows.isEmpty())
        return plan;
    // Titles that nobody knows: the column with the most numbers in it.
    QList<int> counts(rows.first().cells.size(), 0);
    for (const files::Row &row : rows) {
        for (qsizetype i = 0; i < std::min(row.cells.size(), counts.size()); ++i)
            counts[i] += files::readPhoneCell(row.cells.at(i), region).numbers.isEmpty() ? 0 : 1;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (most != counts.end() && *most > 0) {
        const qsizetype column = std::distance(counts.begin(), most);
        plan.parts.resize(std::max(plan.parts.size(), column + 1), Part::None);
        plan.parts[column] = Part::Number;
        plan.hasHeader = files::readPhoneCell(rows.first().cells.value(column), region).numbers.isEmpty();
    }
    return plan;
}

QDateTime momentOf(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (at.isValid())
        return at.toUTC();
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    return date.isValid() ? date.startOfDay().toUTC() : QDateTime();
}

class Reading
{
public:
    Reading(Plan plan, QString region) : m_plan(std::move(plan)), m_region(std::move(region)) {}

    void take(const files::Row &row)
    {
        if (!row.fault.isEmpty()) {
            refuse(row.line, row.fault);
            return;
        }
        DoNotCall entry;
        entry.source = u"import"_s;
        QString region = m_region;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_plan.parts.size()); ++i) {
            const QString cell = row.cells.at(i).trimmed();
            if (m_plan.parts.at(i) == Part::Region && cell.size() == 2)
                region = cell.toUpper();
            else if (m_plan.parts.at(i) == Part::Note)
                entry.note = cell.simplified();
            else if (m_plan.parts.at(i) == Part::At)
                entry.addedAt = momentOf(cell);
            else if (m_plan.parts.at(i) == Part::By)
                entry.by = cell.simplified();
        }
        QString fault;
        bool hasNumber = false;
        // Every number of the row: a person who asked is not called on the other phone either.
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_plan.parts.size()); ++i) {
            if (m_plan.parts.at(i) != Part::Number)
                continue;
            const files::PhoneCell cell = files::readPhoneCell(row.cells.at(i), region);
            for (const DialNumber &number : cell.numbers) {
                entry.phone = number.e164;
                m_file.entries.append(entry);
                hasNumber = true;
            }
            if (!cell.fault.isEmpty())
                fault = cell.fault;
        }
        const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!hasNumber && !isBlank)
            refuse(row.line, fault.isEmpty() ? said("There is no phone number in it.") : fault);
    }

    [[nodiscard]] DoNotCallFile result() const { return m_file; }

private:
    void refuse(qint64 line, const QString &why)
    {
        ++m_file.refused;
        if (m_file.firstRefused.size() < refusalsShown)
            m_file.firstRefused.append({line, why});
    }

    Plan m_plan;
    QString m_region;
    DoNotCallFile m_file;
};

} // namespace

Result<DoNotCallFile> readDoNotCallFile(const QString &path, const QString &region)
{
    Result<files::OpenedTable> table = files::openTable(path);
    if (!table)
        return table.error();
    QList<files::Row> first;
    files::Row row;
    while (first.size() < rowsToGuessBy && table->reader->next(row))
        first.append(row);
    const Plan plan = planFor(first, region);
    if (!plan.parts.contains(Part::Number))
        return Error{ErrorKind::InvalidInput, said("There are no phone numbers in this file.")};
    Reading reading(plan, region);
    for (qsizetype i = plan.hasHeader ? 1 : 0; i < first.size(); ++i)
        reading.take(first.at(i));
    while (table->reader->next(row))
        reading.take(row);
    if (const std::optional<Error> error = table->reader->error())
        return *error;
    return reading.result();
}

QList<QStringList> doNotCallRows(const QList<DoNotCall> &entries)
{
    QList<QStringList> rows{{u"phone"_s, u"added_at"_s, u"by"_s, u"source"_s, u"reason"_s}};
    rows.reserve(entries.size() + 1);
    for (const DoNotCall &entry : entries) {
        rows.append(
            {entry.phone, entry.addedAt.toUTC().toString(Qt::ISODateWithMs), entry.by, entry.source, entry.note});
    }
    return rows;
}

} // namespace ringback
