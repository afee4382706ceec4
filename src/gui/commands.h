#pragma once

#include "gui/icons.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QSettings;

namespace ringback {

/// What a person can do in the window, each thing under one name with its keys. The palette lists them, the key sheet
/// shows their keys and changes them; changed keys are kept in the window's own file. Window thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    enum class Group { Calling, People, GoTo, Window };

    struct Command
    {
        QString id; ///< under which changed keys are kept: never change it
        Group group;
        QString words;
        Icon icon;
        QList<QKeySequence> keys; ///< as the program comes; all of them work, the first is shown
    };

    /// `kept` and `window` outlive this.
    Commands(QSettings &kept, QWidget *window);

    /// With a `place` the keys work only while that widget has the focus.
    QAction *add(const Command &command, std::function<void()> act, QWidget *place = nullptr);

    /// The keys work there, too.
    void addPlace(QAction *action, QWidget *place);
    /// Deletes the action; its changed keys stay kept, for one of the same id.
    void remove(QAction *action);

    /// In the order in which they were added.
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    /// Null if there is none.
    [[nodiscard]] QAction *find(const QString &id) const;
    [[nodiscard]] Group group(const QAction *action) const;
    [[nodiscard]] Icon iconOf(const QAction *action) const;
    [[nodiscard]] static QString groupName(Group group);
    /// As people read it, e.g. "Ctrl+K"; empty without a key.
    [[nodiscard]] static QString keyText(const QAction *action);
    /// Whether it can be done now: it is enabled, and its place is on screen.
    [[nodiscard]] bool isPossible(const QAction *action) const;

    /// Another command with this key; null: nobody has it.
    [[nodiscard]] QAction *holder(const QKeySequence &key, const QAction *except) const;
    /// Gives the command this key alone, and takes it from whoever had it. An empty one: no key.
    void setKey(QAction *action, const QKeySequence &key);
    [[nodiscard]] bool isChanged(const QAction *action) const;
    /// The keys that the program comes with, for all commands.
    void reset();

Q_SIGNALS:
    void keysChanged();

private:
    struct Entry
    {
        Command command;
        QList<QWidget *> places; ///< none: all of the window
    };
    [[nodiscard]] const Entry &entry(const QAction *action) const;
    void keep(const QAction *action);

    QSettings &m_kept;
    QWidget *m_window;
    QList<QAction *> m_actions;
    QList<Entry> m_entries; ///< of the actions, in the same order
};

} // namespace ringback
