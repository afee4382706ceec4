#pragma once

#include <QPushButton>

#include <optional>

namespace ringback {

class SavedViews;
class TableShape;

/// The views of one table: a button that names the one that is looked at, with a menu to choose another, to save what
/// is on screen under a name, to rename and to delete.
class ViewButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `table`: its name in the views.
    ViewButton(SavedViews &views, const QString &table, TableShape &shape, QWidget *parent);

    [[nodiscard]] const QString &table() const { return m_table; }
    /// 0: as the program comes.
    void choose(int number);
    [[nodiscard]] int current() const { return m_current; }
    /// Asks for the name of what is on screen.
    void save();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void rename();
    void showWords();
    [[nodiscard]] bool isChanged() const;

    SavedViews &m_views;
    QString m_table;
    TableShape &m_shape;
    int m_current = 0;
};

} // namespace ringback
