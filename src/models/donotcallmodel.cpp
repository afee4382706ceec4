#include "models/donotcallmodel.h"

#include "core/phonenumber.h"
#include "models/celltext.h"

#include <QLocale>

#include <algorithm>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

QString sourceWord(const QString &token)
{
    if (token == "hand"_L1)
        return DoNotCallModel::tr("By hand");
    if (token == "cli"_L1)
        return DoNotCallModel::tr("Command line");
    if (token == "import"_L1)
        return DoNotCallModel::tr("Import");
    if (token == "opt_out"_L1)
        return DoNotCallModel::tr("Said in a call");
    return cellText(token);
}

} // namespace

void DoNotCallModel::setEntries(QList<DoNotCall> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const DoNotCall &a, const DoNotCall &b) { return a.addedAt > b.addedAt; });
    m_entries = std::move(entries);
    filter();
}

void DoNotCallModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    filter();
}

void DoNotCallModel::filter()
{
    QString digits = m_search;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    // National notation begins with a zero that the stored form hasn't.
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    beginResetModel();
    m_shown = m_entries;
    if (!m_search.isEmpty()) {
        m_shown.removeIf([this, &digits](const DoNotCall &entry) {
            const bool isFound = (!digits.isEmpty() && entry.phone.contains(digits)) ||
                                 entry.by.contains(m_search, Qt::CaseInsensitive) ||
                                 entry.note.contains(m_search, Qt::CaseInsensitive);
            return !isFound;
        });
    }
    endResetModel();
}

int DoNotCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DoNotCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoNotCallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DoNotCall &entry = m_shown.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Phone:
        return formatNational(entry.phone);
    case Since:
        return QLocale().toString(entry.addedAt.toLocalTime().date(), QLocale::ShortFormat);
    case By:
        return cellText(entry.by);
    case SourceOf:
        return sourceWord(entry.source);
    case Reason:
        return cellText(entry.note);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DoNotCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Phone:
        return tr("Number");
    case Since:
        return tr("Since");
    case By:
        return tr("By");
    case SourceOf:
        return tr("Source");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringback::models
