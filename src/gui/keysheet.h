#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QKeyEvent;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ringback {

class Commands;
class TextLabel;

/// All keys on one sheet, each of which can be changed: choose a line, press Enter, then the new key. A key that
/// another command has is named before it is taken from it. Non-modal for the event loop: use open().
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(Commands &commands, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QAction *chosen() const;
    void listen();
    void take(const QKeySequence &key);
    void give(const QKeySequence &key);
    /// Nothing is being changed.
    void leaveField();

    Commands &m_commands;
    QTreeWidget *m_list;
    QLineEdit *m_key; ///< shows what is pressed in it
    QKeySequence m_pressed;
    TextLabel *m_words;
    QPushButton *m_change;
    QPushButton *m_none;
    QPushButton *m_take; ///< the key from its holder
};

} // namespace ringback
