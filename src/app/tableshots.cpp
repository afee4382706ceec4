#include "app/tableshots.h"

#include "gui/filterbar.h"
#include "gui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *visible(const MainWindow *window, const QString &name = {})
{
    const QList<Widget *> all = window->findChildren<Widget *>(name);
    const auto shown = std::find_if(all.begin(), all.end(), [](const Widget *one) { return one->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

void addMenuSteps(std::vector<Script::Step> &steps, MainWindow *window, const QString &name,
                  const std::function<void()> &open, const std::function<void(QWidget *, const QString &)> &picture)
{
    steps.push_back({"a menu opens", open, [window, name] { return visible<QMenu>(window, name) != nullptr; }});
    steps.push_back(
        {"a picture of the menu", [window, name, picture] { picture(visible<QMenu>(window, name), name); }});
    steps.push_back({"the menu closes", [window, name] { visible<QMenu>(window, name)->close(); },
                     [window, name] { return !visible<QMenu>(window, name); }});
}

} // namespace

void addTableSteps(std::vector<Script::Step> &steps, MainWindow *window,
                   const std::function<void(const QString &)> &shot,
                   const std::function<void(QWidget *, const QString &)> &picture)
{
    const auto closeDialog = [&steps, window] {
        steps.push_back({"the dialog closes", [window] { visible<QDialog>(window)->reject(); },
                         [window] { return !visible<QDialog>(window); }});
    };
    const auto command = [window](const QString &id) { window->findChild<QAction *>(id)->trigger(); };
    steps.push_back({"calls are filtered",
                     [window] {
                         window->showSection(MainWindow::Section::Calls);
                         window->findChild<FilterBar *>(u"callFilter"_s)
                             ->setValues({{u"status"_s, u"completed"_s}, {u"when"_s, u"month"_s}});
                     },
                     [window] { return visible<QPushButton>(window, u"filterChip"_s) != nullptr; }});
    steps.push_back({"some are selected", [window] {
                         auto *table = visible<QTableView>(window);
                         table->selectRow(0);
                         table->selectionModel()->select(table->model()->index(2, 0),
                                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
                     }});
    steps.push_back({"a picture of the filter", [shot] { shot(u"calls-filtered"_s); }});
    addMenuSteps(
        steps, window, u"rowMenu"_s,
        [window] { Q_EMIT visible<QTableView>(window)->customContextMenuRequested(QPoint(40, 40)); }, picture);
    addMenuSteps(
        steps, window, u"headerMenu"_s,
        [window] {
            Q_EMIT visible<QTableView>(window)->horizontalHeader()->customContextMenuRequested(QPoint(40, 10));
        },
        picture);
    for (const auto &[id, name] :
         {std::pair{u"columns"_s, u"columns"_s}, std::pair{u"add-tag"_s, u"tag"_s},
          std::pair{u"do-not-call"_s, u"never-call-many"_s}, std::pair{u"save-view-calls"_s, u"save-view"_s}}) {
        const bool ofPeople = id == "add-tag"_L1 || id == "do-not-call"_L1;
        steps.push_back({"rows are selected", [window, ofPeople] {
                             window->showSection(ofPeople ? MainWindow::Section::Contacts : MainWindow::Section::Calls);
                             visible<QTableView>(window)->selectAll();
                         }});
        steps.push_back({"a dialog of the table opens", [command, id = id] { command(id); },
                         [window] { return visible<QDialog>(window) != nullptr; }});
        steps.push_back({"a picture of it", [shot, name = name] { shot(name); }});
        closeDialog();
    }
    steps.push_back({"nothing passes the filter",
                     [window] {
                         window->findChild<FilterBar *>(u"callFilter"_s)
                             ->setValues({{u"status"_s, u"cancelled"_s}, {u"when"_s, u"yesterday"_s}});
                     },
                     [window] { return !visible<QTableView>(window); }});
    steps.push_back({"a picture of that", [shot] { shot(u"calls-none-pass"_s); }});
    steps.push_back({"the filter is cleared", [window] { window->findChild<FilterBar *>(u"callFilter"_s)->clear(); },
                     [window] { return visible<QTableView>(window) != nullptr; }});
}

} // namespace ringback
