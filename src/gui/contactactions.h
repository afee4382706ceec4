#pragma once

#include "core/contact.h"
#include "gui/callcontroller.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QPoint;
class QWidget;

namespace ringback {

class Clock;
class Commands;
class ContactDialog;
class Engine;
class TablePage;
class Toast;
class VerdictDialogs;
namespace models {
class RecordReader;
}

/// What a person does with contacts: make one, edit, remove (and take that back), forget, do not call; by the table's
/// menu and keys, by the panel, and by a number from outside. Window thread.
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

    /// Where numbers without a country code are read.
    void setRegion(const QString &region) { m_region = region; }
    /// Opens the dialog for a new contact, pre-filled; one that shows with this number already is raised instead.
    void add(const QString &phone = {});
    /// A number from a tel: link, the clipboard or a second start: the contact if it is known, else the dialog,
    /// pre-filled. Never dials.
    void openNumber(const QString &text);
    void edit(qint64 id);
    void remove(qint64 id);
    void forget(qint64 id);
    void showMenu(qint64 id, const QPoint &globalPosition);
    /// What is done to one contact alone: edit, remove, forget.
    void addEntries(QMenu &menu, qint64 id);

Q_SIGNALS:
    void callBackRequested(const ringback::CallTarget &target);
    /// A contact to be shown.
    void chosen(qint64 contactId);
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    void addCommands();
    [[nodiscard]] ContactDialog *makeDialog();
    [[nodiscard]] CallTarget targetOf(const Contact &contact) const;
    void undoRemoval();

    Parts m_parts;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_forget = nullptr;
    Toast *m_toast;
    std::optional<QString> m_region; ///< not known before the settings are
    qint64 m_removedId = 0;
};

} // namespace ringback
