#pragma once

#include <QJsonArray>
#include <QList>
#include <QObject>

#include <initializer_list>

class QTableView;

namespace ringback {

/// The columns of a table: which are shown, how wide, in which order. A person's choice stands; where there is none, a
/// column of less weight gives way when the table is narrow. Belongs to the table; make it when the model is set.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { ByRoom, Shown, Hidden };

    struct Width
    {
        int column;
        int pixels; ///< 0: takes what is left, and is always shown
    };

    explicit TableColumns(QTableView *table);

    /// As the program comes.
    void setWidths(std::initializer_list<Width> widths);
    /// Gives way when the table is narrower than that many pixels.
    void setOptional(int column, int tableWidth);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] bool isShown(int column) const;
    /// Whether it may be hidden.
    [[nodiscard]] bool canHide(int column) const;
    void show(int column, bool on);
    /// From left to right, hidden ones too.
    [[nodiscard]] QList<int> order() const;
    void move(int column, int place);
    /// As the program comes: order, widths and what is shown.
    void reset();
    /// The table has another width.
    void fit();

    /// All of that as it can be kept. What isn't known is passed over, what isn't told stays as the program comes.
    [[nodiscard]] QJsonArray state() const;
    void restore(const QJsonArray &state);

Q_SIGNALS:
    /// By a person, or by show(), move(), reset() or restore().
    void changed();

private:
    struct Column
    {
        int pixels = 0; ///< now, hidden or not
        int usual = 0;
        int tableWidth = 0; ///< 0: it doesn't give way
        Choice choice = Choice::ByRoom;
    };

    void fitRest();
    void noteWidth(int column, int pixels);
    void layOut(const QList<int> &order);

    QTableView *m_table;
    QList<Column> m_columns;
    bool m_isLayingOut = false;
};

} // namespace ringback
