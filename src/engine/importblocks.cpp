#include "engine/importblocks.h"

#include "core/phonenumber.h"
#include "files/csvcells.h"
#include "platform/background.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

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

using Rows = std::vector<storage::imports::Row>;

/// Rows in an order, told apart by eight bytes as long as these differ: the rows themselves lie all over the memory.
struct Placed
{
    quint64 key = 0;
    size_t row = 0;
};

std::vector<Placed> byNumber(const Rows &rows)
{
    std::vector<Placed> order(rows.size());
    for (size_t i = 0; i < order.size(); ++i) {
        // A plus and at most 15 digits.
        quint64 key = 0;
        for (const QChar c : rows[i].contact.phone)
            key = c >= u'0' && c <= u'9' ? key * 10 + (c.unicode() - u'0') : key;
        order[i] = {key, i};
    }
    std::sort(order.begin(), order.end(),
              [](const Placed &a, const Placed &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    return order;
}

void sortByName(const Rows &rows, std::span<Placed> order)
{
    for (Placed &placed : order) {
        placed.key = 0;
        const QString &name = rows[placed.row].keys.sortKey;
        for (qsizetype i = 0; i < 4; ++i)
            placed.key = placed.key << 16 | (i < name.size() ? name[i].unicode() : 0);
    }
    std::sort(order.begin(), order.end(), [&rows](const Placed &a, const Placed &b) {
        return a.key != b.key ? a.key < b.key : rows[a.row].keys.sortKey < rows[b.row].keys.sortKey;
    });
}

/// Each number once, joined in the order of the file; rows that were joined to others are taken out of the order.
void joinDuplicates(Arranged &arranged, std::vector<Placed> &order, ImportRule rule)
{
    Rows &rows = arranged.rows;
    size_t kept = 0;
    for (size_t i = 1; i < order.size(); ++i) {
        if (order[i].key != order[kept].key) {
            order[++kept] = order[i];
            continue;
        }
        storage::imports::Row &first = rows[order[kept].row];
        Contact joined = storage::imports::joined(first.contact, rows[order[i].row].contact, rule);
        if (joined == first.contact) {
            ++arranged.unchanged;
        } else {
            ++arranged.changed;
            first = storage::imports::rowOf(std::move(joined));
        }
    }
    order.resize(order.empty() ? 0 : kept + 1);
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
    platform::workInBackground();
    Block block;
    block.rows = firstRows(reader, rowsOfABlock);
    block.position = reader.position();
    block.isLast = block.rows.size() < rowsOfABlock;
    block.error = reader.error();
    return block;
}

CheckedBlock checkBlock(const QList<files::Row> &rows, const files::RowChecker &checker)
{
    platform::workInBackground();
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
        result.good.push_back(storage::imports::rowOf(std::move(checked.contact)));
    }
    return result;
}

Arranged arrange(std::vector<storage::imports::Row> rows, ImportRule rule)
{
    Arranged arranged;
    arranged.rows = std::move(rows);
    std::vector<Placed> order = byNumber(arranged.rows);
    joinDuplicates(arranged, order, rule);
    if (order.size() < fewRows) {
        std::sort(order.begin(), order.end(), [](const Placed &a, const Placed &b) { return a.row < b.row; });
    } else {
        const size_t each = (order.size() + parts - 1) / parts;
        for (size_t from = 0; from < order.size(); from += each)
            sortByName(arranged.rows, std::span(order).subspan(from, std::min(each, order.size() - from)));
    }
    Rows sorted;
    sorted.reserve(order.size());
    for (const Placed &placed : order)
        sorted.push_back(std::move(arranged.rows[placed.row]));
    arranged.rows = std::move(sorted);
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
