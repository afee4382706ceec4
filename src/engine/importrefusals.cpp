#include "engine/importrefusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ringback::importing {

namespace {

constexpr qsizetype mostReasons = 20;
constexpr qsizetype linesShown = 5;

} // namespace

void Refusals::add(const RefusedRow &refused, const files::Mapping &mapping)
{
    for (const files::CellNote &error : refused.errors) {
        const bool isCell = error.column >= 0 && error.column < mapping.columns.size();
        QString column = isCell ? mapping.columns.at(error.column).title : QString();
        QString reason = error.text;
        const auto isSame = [&column, &reason](const ImportRefusal &known) {
            return known.column == column && known.reason == reason;
        };
        auto found = std::find_if(m_all.begin(), m_all.end(), isSame);
        if (found == m_all.end() && m_all.size() >= mostReasons) {
            column.clear();
            reason = QCoreApplication::translate("ringback::Import", "Other reasons.");
            found = std::find_if(m_all.begin(), m_all.end(), isSame);
        }
        if (found == m_all.end()) {
            m_all.append({column, reason});
            found = std::prev(m_all.end());
        }
        // A row with two cells at fault for the same reason is one row.
        if (!found->firstLines.isEmpty() && found->lastLine == refused.row.line)
            continue;
        ++found->rows;
        found->lastLine = refused.row.line;
        if (found->firstLines.size() < linesShown)
            found->firstLines.append(refused.row.line);
    }
}

QList<ImportRefusal> Refusals::summary() const
{
    QList<ImportRefusal> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ImportRefusal &a, const ImportRefusal &b) { return a.rows > b.rows; });
    return sorted;
}

} // namespace ringback::importing
