#pragma once

#include <QPushButton>

class QTableView;

namespace ringback {

/// "3 new" over a table that is scrolled away from its top while rows come in above: what is under the eye stays, and a
/// press leads to what is new. Gone at the top.
class NewRowsChip final : public QPushButton
{
    Q_OBJECT

public:
    /// Make it after the table's SteadyView.
    explicit NewRowsChip(QTableView *table);

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteRows(int first, int last);
    void setCount(int count);
    void place();

    QTableView *m_table;
    int m_count = 0;
};

} // namespace ringback
