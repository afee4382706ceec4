#pragma once

#include "core/donotcall.h"

#include <QAbstractTableModel>
#include <QList>

namespace ringback::models {

/// The do-not-call list for a table: number, since, by, source, reason; the newest first, and only what is searched
/// for.
class DoNotCallModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phone, Since, By, SourceOf, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<DoNotCall> entries);
    /// A part of the number in any notation, of the name or of the reason.
    void setSearch(const QString &text);
    [[nodiscard]] DoNotCall entryAt(int row) const { return m_shown.value(row); }
    [[nodiscard]] qsizetype total() const { return m_entries.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<DoNotCall> m_entries;
    QList<DoNotCall> m_shown;
    QString m_search;
};

} // namespace ringback::models
