#include "app/dialogshots.h"

#include "gui/contactactions.h"
#include "gui/mainwindow.h"
#include "gui/tablepage.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

namespace ringback {

using namespace Qt::StringLiterals;

QDialog *visibleDialog(const MainWindow &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QTableView *visibleTable(const MainWindow &window)
{
    const QList<QTableView *> tables = window.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (table->isVisible())
            return table;
    }
    return nullptr;
}

void choosePerson(MainWindow &window, const QString &name)
{
    window.showSection(MainWindow::Section::Contacts);
    QTableView *table = visibleTable(window);
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith);
    if (!found.isEmpty())
        table->setCurrentIndex(found.first());
}

namespace {

/// Asks whether the chosen person is to be forgotten, until nothing but a click is missing.
void addForgetSteps(std::vector<Script::Step> &steps, MainWindow *window,
                    const std::function<void(const QString &)> &shot)
{
    steps.push_back({"forgetting is asked about",
                     [window] {
                         choosePerson(*window, u"Ana"_s);
                         const QAbstractItemView *table = visibleTable(*window);
                         const auto *page = qobject_cast<TablePage *>(table->parentWidget());
                         window->findChild<ContactActions *>()->forget(page ? page->currentId() : 0);
                     },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of Forget", [shot] { shot(u"forget"_s); }});
    steps.push_back({"the digits are typed",
                     [window] { Script::type(visibleDialog(*window)->findChild<QLineEdit *>(u"digits"_s), u"0221"_s); },
                     [window] { return visibleDialog(*window)->findChild<QPushButton *>(u"confirm"_s)->isEnabled(); }});
    steps.push_back({"a picture of Forget, ready", [shot] { shot(u"forget-ready"_s); }});
    steps.push_back({"Forget closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
}

/// Who may be called, and when.
void addLawSteps(std::vector<Script::Step> &steps, MainWindow *window, const std::function<void(const QString &)> &shot)
{
    const auto isOpen = [window] { return visibleDialog(*window) != nullptr && visibleDialog(*window)->isEnabled(); };
    steps.push_back({"the do-not-call list opens",
                     [window] { window->findChild<QAction *>(u"do-not-call-list"_s)->trigger(); }, isOpen});
    steps.push_back({"a picture of the list", [shot] { shot(u"do-not-call-list"_s); }});
    steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back(
        {"the calling rules open", [window] { window->findChild<QAction *>(u"calling-rules"_s)->trigger(); }, isOpen});
    for (int tab = 0; tab < 3; ++tab) {
        steps.push_back({"a page of the rules",
                         [window, tab] { visibleDialog(*window)->findChild<QTabWidget *>()->setCurrentIndex(tab); }});
        steps.push_back({"a picture of the rules", [shot, tab] { shot(u"calling-rules-%1"_s.arg(tab)); }});
    }
    steps.push_back({"the rules close", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
}

void addRuleSteps(std::vector<Script::Step> &steps, MainWindow *window,
                  const std::function<void(const QString &)> &shot)
{
    const auto openDialogs = [window] { return window->findChildren<QDialog *>().size(); };
    steps.push_back({"the rules open", [window] { window->findChild<QAction *>(u"rules"_s)->trigger(); },
                     [window] {
                         const QDialog *dialog = visibleDialog(*window);
                         return dialog && dialog->findChild<QListWidget *>()->count() > 0;
                     }});
    steps.push_back({"a picture of the rules", [shot] { shot(u"rules"_s); }});
    steps.push_back(
        {"one that calls", [window] { visibleDialog(*window)->findChild<QListWidget *>()->setCurrentRow(2); }});
    steps.push_back({"a picture of one that calls", [shot] { shot(u"rules-automatic"_s); }});
    steps.push_back({"the destinations open",
                     [window] { visibleDialog(*window)->findChild<QPushButton *>(u"destinations"_s)->click(); },
                     [openDialogs] { return openDialogs() == 2; }});
    steps.push_back({"a picture of the destinations", [shot] { shot(u"destinations"_s); }});
    steps.push_back({"they close", [window] { visibleDialog(*window)->findChild<QDialog *>()->reject(); },
                     [openDialogs] { return openDialogs() == 1; }});
    steps.push_back({"the rules close", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back({"the log opens", [window] { window->findChild<QAction *>(u"log"_s)->trigger(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of the log", [shot] { shot(u"log"_s); }});
    steps.push_back({"the log closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
}

/// Triggering an automation for somebody, and the list of the saved ones.
void addAutomationSteps(std::vector<Script::Step> &steps, MainWindow *window,
                        const std::function<void(const QString &)> &shot)
{
    const auto isGone = [window] { return visibleDialog(*window) == nullptr; };
    steps.push_back({"somebody is chosen", [window] { choosePerson(*window, u"Ana"_s); }});
    steps.push_back({"the sheet of automations opens",
                     [window] { window->findChild<QAction *>(u"trigger-automation"_s)->trigger(); },
                     [window] {
                         const QDialog *dialog = visibleDialog(*window);
                         return dialog && dialog->findChild<QPushButton *>(u"confirmButton"_s)->isEnabled();
                     }});
    steps.push_back({"a picture of it", [shot] { shot(u"trigger"_s); }});
    steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); }, isGone});
    steps.push_back({"the saved ones open", [window] { window->findChild<QAction *>(u"automations"_s)->trigger(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of them", [shot] { shot(u"automations"_s); }});
    steps.push_back({"they close", [window] { visibleDialog(*window)->reject(); }, isGone});
}

} // namespace

void addDialogSteps(std::vector<Script::Step> &steps, MainWindow *window,
                    const std::function<void(const QString &)> &shot)
{
    addForgetSteps(steps, window, shot);
    addLawSteps(steps, window, shot);
    addRuleSteps(steps, window, shot);
    addAutomationSteps(steps, window, shot);
}

} // namespace ringback
