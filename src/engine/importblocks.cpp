#include "engine/importblocks.h"

#include "core/phonenumber.h"
#include "files/csvcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfABlock = 500;
constexpr int rowsToGuessBy = 100;
/// Parts of the range of numbers, and from how many rows on they are worth while.
constexpr size_t parts = 8;
constexpr size_t fewRows = 2000;

files::CheckRules rulesOf(const ImportPlan &plan, const files::Mapping &mapping, const QDateTime &at)
{
    return {mapping, plan.region, plan.consentBasis, at, plan.tags};
}

QList<files::Row> firstRows(files::RowReader &reader, int count)
{
    QList<files::Row> rows;
    files::Row row;
    while (rows.size() < count && reader.next(row))
        rows.append(row);
    return rows;
}

/// The checker refuses only what can't be a number; what no numbering plan has deserves a word where people look.
void warnOfUnknownNumber(ImportPreview::Row &row, const files::Mapping &mapping)
{
    if (row.checked.verdict != files::CheckedRow::Verdict::Good || !row.checked.notes.isEmpty())
        return;
    const Result<DialNumber> number = parseDialNumber(row.checked.contact.phone, {});
    if (number && number->valid)
        return;
    const auto phone = std::find_if(mapping.columns.begin(), mapping.columns.end(), [](const files::Column &column) {
        return column.field == files::Field::Phone || column.field == files::Field::Mobile;
    });
    row.checked.notes.append({static_cast<int>(phone - mapping.columns.begin()),
                              QCoreApplication::translate("ringback::PhoneCell", "No numbering plan knows this number. "
                                                                                 "It may not be reachable.")});
}

/// Each number once, in the order of the file.
void joinDuplicates(Arranged &arranged, ImportRule rule)
{
    auto &rows = arranged.rows;
    std::vector<size_t> order(rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&rows](size_t a, size_t b) { return rows[a].contact.phone < rows[b].contact.phone; });
    bool any = false;
    for (size_t i = 1, first = 0; i < order.size(); ++i) {
        auto &kept = rows[order[first]];
        auto &other = rows[order[i]];
        if (kept.contact.phone != other.contact.phone) {
            first = i;
            continue;
        }
        const Contact joined = storage::imports::joined(kept.contact, other.contact, rule);
        ++(joined == kept.contact ? arranged.unchanged : arranged.changed);
        kept.contact = joined;
        kept.keys = storage::contacts::keysOf(joined);
        other.contact.phone.clear();
        any = true;
    }
    if (any)
        std::erase_if(rows, [](const storage::imports::Row &row) { return row.contact.phone.isEmpty(); });
}

} // namespace

Result<Table> openTable(const ImportPlan &plan)
{
    Result<files::OpenedTable> opened = files::openTable(plan.path, plan.separator);
    if (!opened)
        return opened.error();
    Table table;
    table.size = opened->size;
    if (plan.mapping) {
        table.mapping = *plan.mapping;
        table.reader = std::move(opened->reader);
    } else {
        table.mapping = files::guessMapping(firstRows(*opened->reader, rowsToGuessBy));
        Result<files::OpenedTable> again = files::openTable(plan.path, plan.separator);
        if (!again)
            return again.error();
        table.reader = std::move(again->reader);
    }
    const auto &columns = table.mapping.columns;
    if (std::none_of(columns.begin(), columns.end(), [](const files::Column &column) {
            return column.field == files::Field::Phone || column.field == files::Field::Mobile;
        })) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::Import",
                                                 "No column of this file holds phone numbers. Say which one does.")};
    }
    files::Row titles;
    if (table.mapping.hasHeader)
        (void)table.reader->next(titles);
    return table;
}

Result<ImportPreview> preview(const ImportPlan &plan, const QDateTime &at, int rows)
{
    Result<files::OpenedTable> opened = files::openTable(plan.path, plan.separator);
    if (!opened)
        return opened.error();
    files::RowReader &reader = *opened->reader;
    ImportPreview preview;
    preview.format = reader.format();
    preview.separator = reader.separator();
    QList<files::Row> read = firstRows(reader, std::max(rows + 1, rowsToGuessBy));
    preview.mapping = plan.mapping ? *plan.mapping : files::guessMapping(read);
    files::Row more;
    preview.isWhole = !reader.next(more);
    if (reader.error())
        return *reader.error();
    if (preview.mapping.hasHeader && !read.isEmpty())
        read.removeFirst();
    preview.estimatedRows = read.size();
    if (!preview.isWhole) {
        // What was read ahead counts as used only when its lines were taken, so this is close.
        const qint64 used = std::max<qint64>(1, reader.position());
        preview.estimatedRows = (read.size() + 1) * opened->size / used;
    }
    preview.isWhole = preview.isWhole && read.size() <= rows;
    const files::RowChecker checker(rulesOf(plan, preview.mapping, at));
    const QList<files::Row> shown = read.mid(0, rows);
    for (const files::Row &row : shown) {
        preview.rows.append({row, checker.check(row)});
        warnOfUnknownNumber(preview.rows.last(), preview.mapping);
    }
    return preview;
}

Block readBlock(files::RowReader &reader)
{
    Block block;
    block.rows = firstRows(reader, rowsOfABlock);
    block.position = reader.position();
    block.isLast = block.rows.size() < rowsOfABlock;
    block.error = reader.error();
    return block;
}

CheckedBlock checkBlock(const QList<files::Row> &rows, const files::RowChecker &checker)
{
    CheckedBlock result;
    result.good.reserve(static_cast<size_t>(rows.size()));
    for (const files::Row &row : rows) {
        files::CheckedRow checked = checker.check(row);
        if (checked.verdict == files::CheckedRow::Verdict::Blank)
            continue;
        ++result.rows;
        if (checked.verdict == files::CheckedRow::Verdict::Refused) {
            result.refused.append({row, checked.errors});
            continue;
        }
        storage::contacts::Keys keys = storage::contacts::keysOf(checked.contact);
        result.good.push_back({std::move(checked.contact), std::move(keys)});
    }
    return result;
}

Arranged arrange(std::vector<storage::imports::Row> rows, ImportRule rule)
{
    Arranged arranged;
    arranged.rows = std::move(rows);
    joinDuplicates(arranged, rule);
    auto &all = arranged.rows;
    if (all.size() < fewRows)
        return arranged;
    // Order is made of places: the rows themselves are large.
    std::vector<size_t> order(all.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&all](size_t a, size_t b) { return all[a].contact.phone < all[b].contact.phone; });
    const size_t each = (order.size() + parts - 1) / parts;
    for (size_t from = 0; from < order.size(); from += each) {
        std::sort(order.begin() + std::ptrdiff_t(from),
                  order.begin() + std::ptrdiff_t(std::min(from + each, order.size())),
                  [&all](size_t a, size_t b) { return all[a].keys.sortKey < all[b].keys.sortKey; });
    }
    std::vector<storage::imports::Row> sorted;
    sorted.reserve(all.size());
    for (const size_t place : order)
        sorted.push_back(std::move(all[place]));
    all = std::move(sorted);
    return arranged;
}

QByteArray refusedTitles(const files::Mapping &mapping)
{
    QStringList titles;
    for (const files::Column &column : mapping.columns) {
        // Without titles in the file, those of ours let it be read again.
        const bool isPhone = column.field == files::Field::Phone || column.field == files::Field::Mobile;
        if (!mapping.hasHeader && isPhone)
            titles.append(u"phone"_s);
        else if (!mapping.hasHeader && column.field == files::Field::Name)
            titles.append(u"name"_s);
        else if (!mapping.hasHeader && column.field == files::Field::Email)
            titles.append(u"email"_s);
        else
            titles.append(column.title);
    }
    titles.append(u"ringback_refused_because"_s);
    return QByteArray("\xef\xbb\xbf") + files::csvLine(titles);
}

QByteArray refusedLine(const RefusedRow &refused, const files::Mapping &mapping)
{
    const auto &columns = mapping.columns;
    QStringList cells;
    QStringList over; // cells beyond the titles would push the reason out of its column
    for (qsizetype i = 0; i < refused.row.cells.size(); ++i)
        (i < columns.size() ? cells : over).append(refused.row.cells.at(i));
    while (cells.size() < columns.size())
        cells.append(QString());
    QStringList reasons;
    for (const files::CellNote &error : refused.errors) {
        const bool isCell = error.column >= 0 && error.column < columns.size();
        reasons.append(isCell ? columns.at(error.column).title + u": "_s + error.text : error.text);
    }
    over.removeAll(QString());
    if (!over.isEmpty()) {
        reasons.append(QCoreApplication::translate("ringback::Import", "Left over: %1").arg(over.join(u" | ")));
    }
    cells.append(
        QCoreApplication::translate("ringback::Import", "Line %1: %2").arg(refused.row.line).arg(reasons.join(u' ')));
    return files::csvLine(cells);
}

} // namespace ringback::importing
