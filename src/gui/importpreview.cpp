#include "gui/importpreview.h"

#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/celldelegate.h"
#include "gui/icons.h"
#include "gui/tablelook.h"
#include "gui/tips.h"
#include "models/recordreader.h"

#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using files::CheckedRow;
using files::Field;

namespace {

enum Column { Line, Becomes, Phone, Name, Email, Company, ColumnCount };
/// A cell may hold a whole file.
constexpr qsizetype mostCharacters = 200;

QString shown(const QString &text)
{
    return visibleText(text.left(mostCharacters).simplified());
}

/// What stands in the file for that field; for rows that make no contact.
QString rawCell(const files::Row &row, const files::Mapping &mapping, Field field)
{
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns.at(i).field == field)
            return row.cells.value(i);
    }
    return {};
}

QString refusal(const CheckedRow &row, const files::Mapping &mapping)
{
    QStringList reasons;
    for (const files::CellNote &error : row.errors) {
        const QString title = error.column < 0 ? QString() : mapping.columns.value(error.column).title;
        reasons.append(title.isEmpty() ? error.text : title + u": "_s + error.text);
    }
    return shown(reasons.join(u' '));
}

} // namespace

ImportPreviewTable::ImportPreviewTable(const models::RecordReader &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_table(new QTableWidget(0, ColumnCount, this))
{
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("The first rows, as they would be imported"));
    m_table->setHorizontalHeaderLabels(
        {tr("Line"), tr("What becomes of it"), tr("Phone"), tr("Name"), tr("E-mail"), tr("Company")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    setUpTable(m_table, Density::Compact);
    // Numbers keep their direction where the rest reads from right to left.
    for (int column = Phone; column < ColumnCount; ++column)
        m_table->setItemDelegateForColumn(column, new CellDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    constexpr std::array widths{48, 340, 130, 120, 150, 90};
    for (int column = 0; column < ColumnCount; ++column)
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    // A reason that is cut off helps nobody.
    m_table->setWordWrap(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == Becomes)
            fitRows();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void ImportPreviewTable::clear()
{
    m_table->setRowCount(0);
}

ImportPreviewTable::Totals ImportPreviewTable::show(const ImportPreview &preview, ImportRule rule)
{
    Totals totals;
    QSet<QString> seen;
    m_table->setRowCount(0);
    for (const ImportPreview::Row &row : preview.rows) {
        if (row.checked.verdict == CheckedRow::Verdict::Blank)
            continue;
        const Contact &contact = row.checked.contact;
        const bool isRefused = row.checked.verdict == CheckedRow::Verdict::Refused;
        QString result;
        Icon mark = Icon::Add;
        ColorRole role = ColorRole::DoneText;
        if (isRefused) {
            ++totals.refused;
            result = tr("Refused: %1").arg(refusal(row.checked, preview.mapping));
            mark = Icon::Error;
            role = ColorRole::FailedText;
        } else if (const auto known = m_records.contactByPhone(contact.phone)) {
            ++totals.merged;
            const QString who = known->name.isEmpty() ? formatNational(known->phone) : shown(known->name);
            const QString words = rule == ImportRule::KeepOurs   ? tr("Changes nothing: %1 is here already")
                                  : rule == ImportRule::TakeFile ? tr("Updates %1")
                                                                 : tr("Fills what is empty of %1");
            result = words.arg(who);
            mark = Icon::Contacts;
            role = ColorRole::SecondaryText;
        } else if (seen.contains(contact.phone)) {
            ++totals.merged;
            result = tr("Merged with a row above: the same number");
            mark = Icon::Contacts;
            role = ColorRole::SecondaryText;
        } else {
            ++totals.added;
            result = tr("New");
            seen.insert(contact.phone);
        }
        if (!isRefused && !row.checked.notes.isEmpty())
            result += u" · "_s + shown(row.checked.notes.first().text);

        const auto cell = [&row, &preview, isRefused](Field field, const QString &taken) {
            return isRefused ? shown(rawCell(row.row, preview.mapping, field)) : shown(taken);
        };
        QString phone = cell(Field::Phone, formatNational(contact.phone));
        if (isRefused && phone.isEmpty())
            phone = cell(Field::Mobile, {});
        const QStringList texts{QLocale().toString(row.row.line),
                                result,
                                phone,
                                cell(Field::Name, contact.name),
                                cell(Field::Email, contact.email),
                                cell(Field::Company, contact.company)};
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(plainTip(texts.at(column)));
            if (column == Becomes)
                item->setIcon(icon(mark, role));
            m_table->setItem(at, column, item);
        }
    }
    fitRows();
    return totals;
}

/// As high as their words need.
void ImportPreviewTable::fitRows()
{
    const int least = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->resizeRowToContents(row);
        m_table->setRowHeight(row, std::max(least, m_table->rowHeight(row)));
    }
}

} // namespace ringback
