#pragma once

#include "engine/exporter.h"
#include "gui/exportdialog.h"

#include <QObject>

class QPushButton;
class QWidget;

namespace ringback {

class Clock;
class Commands;
class Engine;
class TablePage;
class TextLabel;
class Toast;
namespace models {
class CallsModel;
class ContactsModel;
class RecordReader;
} // namespace models

/// People and calls in from files and out to them: the buttons of the two pages, the keys, a file dropped onto the
/// window, and the line that tells how far an export is.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        const models::RecordReader &records;
        models::ContactsModel &contacts;
        models::CallsModel &calls;
        TablePage &contactsPage;
        TablePage &callsPage;
        Clock &clock;
        Commands &commands;
        QWidget *window;
    };

    explicit FileActions(const Parts &parts);

    /// An empty path: the dialog asks for it.
    void import(const QString &path = {});
    void exportContacts();
    void exportCalls();

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What the section in sight shows.
    void exportShown();

Q_SIGNALS:
    /// It is neither of the two pages.
    void otherExportWanted();
    void failed(const QString &why);

private:
    enum class What { Contacts, Calls };
    /// How far an export is, on the page where it was asked for.
    struct Line
    {
        TextLabel *words = nullptr;
        QPushButton *stop = nullptr;
        Toast *toast = nullptr;
    };

    Line addLine(TablePage &page);
    void addCommands();
    void ask(What what, const QString &title, const QString &fileName, const QList<ExportDialog::Choice> &choices);
    void write(What what, const ExportPlan &plan);
    void showLine(What what, const QString &words);

    Parts m_parts;
    Line m_contactsLine;
    Line m_callsLine;
    What m_what = What::Contacts; ///< of the export that runs
    bool m_running = false;
    QString m_written; ///< the last file
};

} // namespace ringback
