#pragma once

#include "gui/icons.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ringback {

class Commands;

/// One field from which everything can be done: type a few letters of a command, a number, a name; Up and Down choose,
/// Enter does it. Non-modal for the event loop: use open(). Deletes itself when closed.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString words;
        QString note; ///< quiet, at the end: a key, a place
        Icon icon = Icon::Menu;
        std::function<void()> act;
        bool isLast = false; ///< shown below the commands
    };
    /// What else the typed text may mean, most likely first; shown above the commands unless it is to be last.
    using Finder = std::function<QList<Entry>(const QString &text)>;

    CommandPalette(const Commands &commands, Finder others, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text);
    void run();

    const Commands &m_commands;
    Finder m_others;
    QList<Entry> m_entries;
    QLineEdit *m_text;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace ringback
