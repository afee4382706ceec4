#pragma once

#include "core/contact.h"

#include <QObject>

class QAction;
class QMenu;
class QPoint;
class QWidget;

namespace ringback {

class Clock;
class Commands;
class Engine;
class TablePage;
class Toast;
class VerdictDialogs;
namespace models {
class RecordReader;
}

/// What a person does with a contact that is there: edit, remove (and take that back), forget, do not call; by the
/// table's menu and keys, and by the panel.
class ContactActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        const models::RecordReader &records;
        VerdictDialogs &verdicts;
        Clock &clock;
        TablePage &page;
        Commands &commands;
        QWidget *window;
    };

    explicit ContactActions(const Parts &parts);

    void setRegion(const QString &region) { m_region = region; }
    void edit(qint64 id);
    void remove(qint64 id);
    void forget(qint64 id);
    void showMenu(qint64 id, const QPoint &globalPosition);
    /// What is done to one contact alone: edit, remove, forget.
    void addEntries(QMenu &menu, qint64 id);

Q_SIGNALS:
    void callBackRequested();
    void existingChosen(qint64 contactId);
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    void addCommands();
    void undoRemoval();

    Parts m_parts;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_forget = nullptr;
    Toast *m_toast;
    QString m_region;
    qint64 m_removedId = 0;
};

} // namespace ringback
