#include "files/columns.h"

#include "files/headerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

bool looksLikePhone(const QString &cell)
{
    qsizetype digits = 0;
    for (const QChar c : cell) {
        if (c.isDigit())
            ++digits;
        else if (c.isLetter() && c != u'E' && c != u'e')
            return false;
    }
    // A date has eight digits too.
    const bool isDate = cell.count(u'-') == 2 && digits == 8 && !cell.startsWith(u'+');
    return digits >= 7 && digits <= 20 && !isDate;
}

bool looksLikeEmail(const QString &cell)
{
    const qsizetype at = cell.indexOf(u'@');
    return at > 0 && cell.indexOf(u'.', at) > at && !cell.contains(u' ');
}

QString cellOf(const Row &row, qsizetype column)
{
    return column < row.cells.size() ? row.cells.at(column).trimmed() : QString();
}

/// How many of the cells below the titles pass, out of those that say something.
template <typename Test>
double share(const QList<Row> &rows, qsizetype first, qsizetype column, Test test)
{
    int said = 0;
    int passed = 0;
    for (qsizetype i = first; i < rows.size(); ++i) {
        const QString cell = cellOf(rows.at(i), column);
        said += cell.isEmpty() ? 0 : 1;
        passed += !cell.isEmpty() && test(cell) ? 1 : 0;
    }
    return said == 0 ? 0 : double(passed) / said;
}

bool isHeader(const QStringList &cells)
{
    return std::none_of(cells.begin(), cells.end(),
                        [](const QString &cell) { return looksLikePhone(cell) || looksLikeEmail(cell); });
}

bool has(const Mapping &mapping, Field field)
{
    return std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
                       [field](const Column &column) { return column.field == field; });
}

/// Gives a field that no title named to the column whose cells look most like it.
template <typename Test>
void assignByContent(Mapping &mapping, const QList<Row> &rows, Field field, Test test, double needed)
{
    qsizetype best = -1;
    double bestShare = needed;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns.at(i).field != Field::Attribute)
            continue;
        const double found = share(rows, mapping.hasHeader ? 1 : 0, i, test);
        if (found > bestShare) {
            best = i;
            bestShare = found;
        }
    }
    if (best >= 0)
        mapping.columns[best].field = field;
}

} // namespace

QStringList contactTitles()
{
    return {u"name"_s,       u"phone"_s,         u"email"_s,        u"company"_s,        u"country"_s,
            u"tags"_s,       u"consent_basis"_s, u"consent_at"_s,   u"consent_source"_s, u"source"_s,
            u"created_at"_s, u"updated_at"_s,    u"thoughtly_id"_s, u"attributes"_s};
}

Mapping guessMapping(const QList<Row> &rows)
{
    Mapping mapping;
    if (rows.isEmpty())
        return mapping;
    const QStringList first = rows.first().cells;
    mapping.isOurs = first == contactTitles();
    mapping.hasHeader = isHeader(first);
    qsizetype width = first.size();
    if (!mapping.hasHeader) {
        for (const Row &row : rows)
            width = std::max(width, row.cells.size());
    }
    for (qsizetype i = 0; i < width; ++i) {
        const QString title = mapping.hasHeader ? first.at(i).trimmed() : QString();
        const QString numbered =
            QCoreApplication::translate("ringback::Files", "column %1").arg(i + 1); // nothing else to call it
        Column column{Field::Attribute, title.isEmpty() ? numbered : title};
        if (const std::optional<Field> field = fieldForTitle(title); field && !title.isEmpty())
            column.field = *field;
        const bool isPhone = column.field == Field::Phone || column.field == Field::Mobile;
        if (column.field != Field::Attribute && column.field != Field::Ignore && !isPhone && has(mapping, column.field))
            column.field = Field::Attribute; // the first one of a kind counts
        mapping.columns.append(column);
    }
    // "Nombre" and "Nome" are a first name only where there is a last one; "Nom" only where there is a first one.
    const bool firstName = has(mapping, Field::FirstName);
    const bool lastName = has(mapping, Field::LastName);
    if (firstName != lastName && !has(mapping, Field::Name)) {
        for (Column &column : mapping.columns) {
            if (column.field == Field::FirstName || column.field == Field::LastName)
                column.field = Field::Name;
        }
    }
    if (!has(mapping, Field::Phone) && !has(mapping, Field::Mobile))
        assignByContent(mapping, rows, Field::Phone, looksLikePhone, 0.5);
    if (!has(mapping, Field::Email))
        assignByContent(mapping, rows, Field::Email, looksLikeEmail, 0.5);
    if (!mapping.hasHeader && !has(mapping, Field::Name)) {
        const auto isName = [](const QString &cell) {
            return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
        };
        assignByContent(mapping, rows, Field::Name, isName, 0.8);
    }
    return mapping;
}

} // namespace ringback::files
