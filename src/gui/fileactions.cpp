#include "gui/fileactions.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/commands.h"
#include "gui/filedrop.h"
#include "gui/icons.h"
#include "gui/importdialog.h"
#include "gui/selectedrows.h"
#include "gui/tablepage.h"
#include "gui/textlabel.h"
#include "gui/toast.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// As many rows as a choice beside "all" can have: their ids are listed.
constexpr qsizetype mostSelected = 2'000'000;

/// What stands first is offered first: the selected rows, where there are several.
void addSelected(QList<ExportDialog::Choice> &choices, const QTableView *table, const QString &words)
{
    const QList<qint64> ids = selectedIds(table, mostSelected);
    if (ids.isEmpty())
        return;
    ExportPlan selected;
    selected.ids = ids;
    const ExportDialog::Choice choice{words, selected};
    if (ids.size() > 1)
        choices.prepend(choice);
    else
        choices.append(choice);
}

} // namespace

FileActions::FileActions(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_contactsLine(addLine(parts.contactsPage))
    , m_callsLine(addLine(parts.callsPage))
{
    addCommands();
    parts.window->setAcceptDrops(true);
    parts.window->installEventFilter(this);
    connect(&parts.engine, &Engine::exportProgress, this, [this](qint64 rows, qint64 total) {
        if (m_running)
            showLine(m_what, tr("Writing: %1 of %2 rows").arg(QLocale().toString(rows), QLocale().toString(total)));
    });
}

FileActions::Line FileActions::addLine(TablePage &page)
{
    Line line{new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, &page),
              new QPushButton(tr("Stop"), &page), new Toast(m_parts.clock, &page)};
    line.words->setSingleLine(true);
    line.words->setObjectName(u"exportLine"_s);
    line.stop->setObjectName(u"stopExport"_s);
    line.stop->setAccessibleName(tr("Stop the export"));
    line.words->hide();
    line.stop->hide();
    page.addFilter(line.words);
    page.addFilter(line.stop);
    connect(line.stop, &QPushButton::clicked, this, [this] { m_parts.engine.cancelExports(); });
    connect(line.toast, &Toast::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    return line;
}

void FileActions::addCommands()
{
    using Group = Commands::Group;
    Commands &commands = m_parts.commands;
    QAction *take =
        commands.add({u"import"_s, Group::People, tr("Import contacts…"), Icon::Import, {Qt::CTRL | Qt::Key_I}},
                     [this] { import(); });
    QAction *give = commands.add(
        {u"export"_s, Group::People, tr("Export what the table shows…"), Icon::Export, {Qt::CTRL | Qt::Key_E}},
        [this] { exportShown(); });

    auto *files = new QPushButton(icon(Icon::Import), tr("Import and export"), &m_parts.contactsPage);
    files->setObjectName(u"contactFiles"_s);
    auto *menu = new QMenu(files);
    menu->addActions({take, give});
    files->setMenu(menu);
    m_parts.contactsPage.addFilterAtEnd(files);

    auto *calls = new QPushButton(icon(Icon::Export), tr("Export…"), &m_parts.callsPage);
    calls->setObjectName(u"exportCalls"_s);
    connect(calls, &QPushButton::clicked, this, &FileActions::exportCalls);
    m_parts.callsPage.addFilterAtEnd(calls);
    const auto showKey = [calls, give] { calls->setToolTip(Commands::keyText(give)); };
    connect(&commands, &Commands::keysChanged, calls, showKey);
    showKey();
}

void FileActions::exportShown()
{
    if (m_parts.callsPage.isVisible())
        exportCalls();
    else if (m_parts.contactsPage.isVisible())
        exportContacts();
    else
        Q_EMIT otherExportWanted();
}

void FileActions::import(const QString &path)
{
    auto *dialog = new ImportDialog(m_parts.engine, m_parts.records, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!path.isEmpty())
        dialog->choose(path);
    dialog->open();
}

void FileActions::exportContacts()
{
    QList<ExportDialog::Choice> choices;
    const QString search = m_parts.contacts.search().trimmed();
    if (!search.isEmpty()) {
        ExportPlan found;
        found.text = search;
        // As it stands in the table, once the table knows all of them.
        if (m_parts.contacts.knownCount())
            found.ids = m_parts.contacts.order();
        choices.append({tr("What the search shows: “%1”").arg(visibleText(search)), found});
    }
    choices.append({tr("All contacts"), {}});
    const QTableView *table = m_parts.contactsPage.table();
    addSelected(choices, table, tr("The selected rows (%n)", nullptr, static_cast<int>(selectedCount(table))));
    ask(What::Contacts, tr("Export contacts"), tr("contacts"), choices);
}

void FileActions::exportCalls()
{
    QList<ExportDialog::Choice> choices;
    // As it stands in the table, once the table knows all of them.
    if (const QString search = m_parts.calls.search().trimmed(); !search.isEmpty() && m_parts.calls.foundCount()) {
        ExportPlan shown;
        shown.ids = m_parts.calls.order();
        choices.append({tr("What the search shows: “%1”").arg(visibleText(search)), shown});
    } else if (search.isEmpty() && m_parts.calls.filter() != storage::calls::Filter()) {
        ExportPlan filtered;
        filtered.filter = m_parts.calls.filter();
        choices.append({tr("What the filter shows"), filtered});
    }
    choices.append({tr("All calls"), {}});
    const QTableView *table = m_parts.callsPage.table();
    addSelected(choices, table, tr("The selected rows (%n)", nullptr, static_cast<int>(selectedCount(table))));
    ask(What::Calls, tr("Export calls"), tr("calls"), choices);
}

void FileActions::ask(What what, const QString &title, const QString &fileName,
                      const QList<ExportDialog::Choice> &choices)
{
    if (m_running) {
        Q_EMIT failed(tr("Another export is under way. Wait for its end, or stop it."));
        return;
    }
    auto *dialog = new ExportDialog(title, fileName, choices, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::confirmed, this, [this, what](const ExportPlan &plan) { write(what, plan); });
    dialog->open();
}

void FileActions::write(What what, const ExportPlan &plan)
{
    m_what = what;
    m_running = true;
    showLine(what, tr("Writing…"));
    const auto written =
        what == What::Contacts ? m_parts.engine.exportContacts(plan) : m_parts.engine.exportCalls(plan);
    whenDone(written, this, [this, what](const Result<ExportReport> &report) {
        m_running = false;
        showLine(what, {});
        if (!report) {
            Q_EMIT failed(report.error().message);
            return;
        }
        m_written = report->path;
        const QString name = visibleText(QFileInfo(report->path).fileName());
        Toast *toast = what == What::Contacts ? m_contactsLine.toast : m_callsLine.toast;
        toast->tell(tr("%1 rows were written to %2.").arg(QLocale().toString(report->rows), name), Icon::Export,
                    tr("Open the folder"));
    });
}

void FileActions::showLine(What what, const QString &words)
{
    const Line &line = what == What::Contacts ? m_contactsLine : m_callsLine;
    line.words->setWords(words);
    line.words->setHidden(words.isEmpty());
    line.stop->setHidden(words.isEmpty());
}

bool FileActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = droppedFile(drop->mimeData());
        if (!path.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                import(path);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ringback
