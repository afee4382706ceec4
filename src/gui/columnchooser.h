#pragma once

#include <QDialog>

class QListWidget;
class QMenu;
class QPushButton;

namespace ringback {

class TableColumns;

/// Which columns a table shows, and in which order: ticked and dragged, or by keys; the table follows at once.
/// Non-modal for the event loop: use open().
class ColumnChooser final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnChooser(TableColumns &columns, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void moveBy(int by);
    void takeOrder();
    void updateButtons();

    TableColumns &m_columns;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isFilling = false;
};

/// Adds an entry for each column, ticked when it is shown.
void addColumnEntries(QMenu &menu, TableColumns &columns);

} // namespace ringback
