#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QTableView;
class QVBoxLayout;

namespace ringback {

class EmptyState;
class TableColumns;
class TextLabel;

/// A section of the window: a strip for filters, a table, and what stands in its place while it is empty. Which row is
/// current is told by id, since rows move.
class TablePage final : public QWidget
{
    Q_OBJECT

public:
    /// `idRole` is the model's role for the record's id. Takes the empty state over.
    TablePage(QAbstractItemModel *model, int idRole, EmptyState *empty, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    /// To the table, or to what stands in its place.
    void takeFocus();
    void addFilter(QWidget *widget);
    /// The same at the other end of the strip.
    void addFilterAtEnd(QWidget *widget);
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// A line above the table, such as how many rows a search found; empty: none.
    void setNote(const QString &note);
    /// A row of its own between the strip and the table.
    void addBand(QWidget *band);
    [[nodiscard]] TableColumns *columns() const { return m_columns; }
    /// 0: none.
    [[nodiscard]] qint64 currentId() const;
    /// Makes the record's row current, if it is in the table.
    void select(qint64 id);
    /// The same as soon as its row comes, unless the person chooses another before.
    void selectWhenThere(qint64 id);

Q_SIGNALS:
    void currentChanged(qint64 id);
    void activated(qint64 id);
    /// The empty state's button was pressed.
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateFilters();
    void seekAwaited();
    void updateEmptiness();
    void tellCurrent();
    [[nodiscard]] qint64 idAt(const QModelIndex &index) const;

    QTableView *m_table;
    EmptyState *m_empty;
    QHBoxLayout *m_filters;
    TextLabel *m_note = nullptr;
    bool m_hasFilters = false;
    int m_filtersAtStart = 0;
    int m_idRole;
    TableColumns *m_columns;
    QVBoxLayout *m_layout;
    qint64 m_awaited = 0; ///< to be selected when its row comes
    qint64 m_told = 0;
};

} // namespace ringback
