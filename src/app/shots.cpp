#include "app/shots.h"

#include "app/console.h"
#include "app/dialogshots.h"
#include "app/stillplayer.h"
#include "app/tableshots.h"
#include "gui/callpanel.h"
#include "gui/clipboardoffer.h"
#include "gui/contactactions.h"
#include "gui/importdialog.h"
#include "gui/insightcharts.h"
#include "gui/insightspage.h"
#include "gui/insightsview.h"
#include "gui/recordingbar.h"
#include "gui/reminderspage.h"
#include "gui/sidepages.h"
#include "gui/tablepage.h"
#include "gui/trayicon.h"
#include "gui/verdictline.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"
#include "models/callsmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <array>
#include <functional>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Where the sample data has them.
constexpr int unconfirmedRow = 2;
constexpr int completedRow = 3;
constexpr int notedRow = 8;
constexpr int doubtedRow = 11;

/// Deliveries of each kind, and the form that nobody understood.
void addDeliverySteps(std::vector<Script::Step> &steps, MainWindow *window,
                      const std::function<void(const QString &)> &shot)
{
    constexpr int strangeRow = 2; // where the sample data has it
    const auto closes = [&steps, window](const std::function<void()> &close) {
        steps.push_back({"it closes", close, [window] { return visibleDialog(*window) == nullptr; }});
    };
    steps.push_back({"a delivery that nobody understood is chosen",
                     [window] {
                         window->showSection(MainWindow::Section::Deliveries);
                         visibleTable(*window)->setCurrentIndex(visibleTable(*window)->model()->index(strangeRow, 0));
                     },
                     [window] { return window->findChild<QPushButton *>(u"teachForm"_s)->isVisible(); }});
    steps.push_back({"a picture of it", [shot] { shot(u"delivery-not-understood"_s); }});
    steps.push_back({"the editor opens", [window] { window->findChild<QPushButton *>(u"teachForm"_s)->click(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of the editor", [shot] { shot(u"teach-empty"_s); }});
    steps.push_back(
        {"fields are told", [window] {
             QDialog *editor = visibleDialog(*window);
             const auto tell = [editor](const QString &field, int meaning) {
                 auto *tree = editor->findChild<QTreeWidget *>(u"bodyTree"_s);
                 tree->setCurrentItem(tree->findItems(field, Qt::MatchExactly | Qt::MatchRecursive).first());
                 auto *choice = editor->findChild<QComboBox *>(u"fieldMeaning"_s);
                 choice->setCurrentIndex(meaning);
                 Q_EMIT choice->activated(meaning);
             };
             for (const auto &[field, meaning] :
                  {std::pair{u"tel"_s, 3}, std::pair{u"called"_s, 4}, std::pair{u"gist"_s, 6}, std::pair{u"talk"_s, 10},
                   std::pair{u"kept"_s, 12}, std::pair{u"no"_s, 1}, std::pair{u"stage"_s, 5}})
                 tell(field, meaning);
             auto *status = editor->findChild<QComboBox *>(u"statusMeaning"_s);
             status->setCurrentIndex(1);
             Q_EMIT status->activated(1);
         }});
    steps.push_back({"a picture of the editor, filled", [shot] { shot(u"teach"_s); }});
    steps.push_back({"it is saved",
                     [window] { visibleDialog(*window)->findChild<QPushButton *>(u"saveMapping"_s)->click(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back({"a picture of what came of it", [shot] { shot(u"delivery-taught"_s); }});
    steps.push_back({"the list of what was taught opens",
                     [window] { window->findChild<QAction *>(u"taught-forms"_s)->trigger(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of the list", [shot] { shot(u"taught-forms"_s); }});
    closes([window] { visibleDialog(*window)->reject(); });
    steps.push_back({"what was refused opens",
                     [window] { window->findChild<QAction *>(u"refused-requests"_s)->trigger(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of the refused", [shot] { shot(u"refused"_s); }});
    closes([window] { visibleDialog(*window)->reject(); });
}

void addReminderSteps(std::vector<Script::Step> &steps, MainWindow *window,
                      const std::function<void(const QString &)> &shot)
{
    auto *page = window->findChild<RemindersPage *>();
    steps.push_back({"the reminders open", [window] { window->showSection(MainWindow::Section::Reminders); },
                     [window] { return visibleTable(*window) && visibleTable(*window)->model()->rowCount() > 0; }});
    steps.push_back({"a reminder is chosen", [window] {
                         QTableView *table = visibleTable(*window);
                         table->setCurrentIndex(table->model()->index(1, 0));
                     }});
    steps.push_back({"a picture of the reminders", [shot] { shot(u"reminders"_s); }});
    const auto addDialog = [&steps, window, shot](const QString &screen, const std::function<void()> &open) {
        steps.push_back(
            {"a dialog of the reminders opens", open, [window] { return visibleDialog(*window) != nullptr; }});
        steps.push_back({"a picture of it", [shot, screen] { shot(screen); }});
        steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); },
                         [window] { return visibleDialog(*window) == nullptr; }});
    };
    addDialog(u"appointment"_s, [page] { page->openAppointment({}); });
    addDialog(u"reminder-rule"_s, [page] { page->openRule({}); });
}

/// Import or export.
void chooseFileAction(const MainWindow &window, int index)
{
    window.findChild<QPushButton *>(u"contactFiles"_s)->menu()->actions().at(index)->trigger();
}

/// A file with people who are new, known and refused; its path.
QString sampleFile(const QString &directory)
{
    QFile file(QDir(directory).filePath(u"people.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("Customer;Telephone;E-mail;Company;City;Shoe size\n"
                   "Ana Silva;+351 912 345 678;ana@example.com;Padaria Silva;Porto;38\n"
                   "Bruno Costa;12;bruno@example.com;;Lisboa;44\n"
                   "\xd7\x93\xd7\xa0\xd7\x94 \xd7\x9b\xd7\x94\xd7\x9f;+972 50 234 5678;;;Haifa;\n"
                   "Jo\xc3\xa3o Neves;+351912345679;joao@example.com;Oficina Neves;Braga;43\n"
                   "Jo\xc3\xa3o Neves;+351 912 345 679;;;;\n"
                   "Carla Reis;1.5E+10;carla@example.com;;Faro;37\n");
    }
    return file.fileName();
}

/// In practice mode each step of the set-up can be left as it is.
void addSetupSteps(std::vector<Script::Step> &steps, MainWindow *window,
                   const std::function<void(const QString &)> &shot)
{
    const auto pages = [window] {
        QDialog *dialog = visibleDialog(*window);
        return dialog ? dialog->findChild<QStackedWidget *>() : nullptr;
    };
    steps.push_back(
        {"the set-up opens", [window] { window->dialogs().openSetup(); }, [pages] { return pages() != nullptr; }});
    for (int page = 0; page < 4; ++page) {
        steps.push_back({"a step of the set-up", [] {}, [pages, page] { return pages()->currentIndex() == page; }});
        steps.push_back({"a picture of it", [shot, page] { shot(u"setup-%1"_s.arg(page)); }});
        steps.push_back({"on", [window] { visibleDialog(*window)->findChild<QPushButton *>(u"next"_s)->click(); }});
    }
    steps.push_back({"the set-up is done", [] {}, [window] { return visibleDialog(*window) == nullptr; }});
}

void addFileSteps(std::vector<Script::Step> &steps, MainWindow *window,
                  const std::function<void(const QString &)> &shot, const QString &directory)
{
    const auto isEnabled = [window](const QString &button) {
        const auto *dialog = visibleDialog(*window);
        const auto *found = dialog ? dialog->findChild<QPushButton *>(button) : nullptr;
        return found && found->isVisible() && found->isEnabled();
    };
    steps.push_back({"Import opens",
                     [window] {
                         window->showSection(MainWindow::Section::Contacts);
                         chooseFileAction(*window, 0);
                     },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of Import", [shot] { shot(u"import-empty"_s); }});
    steps.push_back(
        {"a file is chosen",
         [window, directory] { static_cast<ImportDialog *>(visibleDialog(*window))->choose(sampleFile(directory)); },
         [isEnabled] { return isEnabled(u"confirmButton"_s); }});
    steps.push_back({"a picture of the preview", [shot] { shot(u"import"_s); }});
    steps.push_back({"the file is imported",
                     [window] { visibleDialog(*window)->findChild<QPushButton *>(u"confirmButton"_s)->click(); },
                     [isEnabled] { return isEnabled(u"undoImport"_s); }});
    steps.push_back({"a picture of the sums", [shot] { shot(u"import-done"_s); }});
    steps.push_back({"Import closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back({"Export opens", [window] { chooseFileAction(*window, 1); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of Export", [shot] { shot(u"export"_s); }});
    steps.push_back({"Export closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
}

void addInsightSteps(std::vector<Script::Step> &steps, MainWindow *window,
                     const std::function<void(const QString &)> &shot,
                     const std::function<void(QWidget *, const QString &)> &picture)
{
    const auto page = [window] { return window->findChild<InsightsPage *>(); };
    // The figures of the period that is chosen, whenever they were read.
    const auto isRead = [page](int days) {
        return page() && page()->source().state() == models::InsightSource::State::Ready &&
               page()->source().insights()->question.period.days() == days;
    };
    steps.push_back({"Insights opens", [window] { window->showSection(MainWindow::Section::Insights); },
                     [isRead] { return isRead(30); }});
    steps.push_back({"a picture of Insights", [shot] { shot(u"insights"_s); }});
    steps.push_back({"a picture of all of it",
                     [page, picture] { picture(page()->findChild<InsightsView *>(), u"insights-whole"_s); }});
    for (const auto &[index, days, name] :
         {std::tuple{0, 1, u"insights-today"_s}, std::tuple{3, 90, u"insights-90"_s}}) {
        steps.push_back({"another period is chosen",
                         [page, index = index] { page()->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(index); },
                         [isRead, days = days] { return isRead(days); }});
        steps.push_back({"a picture of it", [shot, name = name] { shot(name); }});
    }
    steps.push_back({"the plots turn into tables", [page] {
                         const auto buttons = page()->findChildren<QToolButton *>(u"asTable"_s);
                         for (QToolButton *button : buttons)
                             button->setChecked(button->isVisible());
                     }});
    steps.push_back({"a picture of tables", [shot] { shot(u"insights-tables"_s); }});
    steps.push_back({"days without calls are chosen",
                     [page] {
                         const auto buttons = page()->findChildren<QToolButton *>(u"asTable"_s);
                         for (QToolButton *button : buttons)
                             button->setChecked(false);
                         page()->findChild<QDateEdit *>(u"fromDate"_s)->setDate(QDate(2020, 5, 1));
                         page()->findChild<QDateEdit *>(u"toDate"_s)->setDate(QDate(2020, 5, 3));
                         page()->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(4);
                     },
                     [isRead] { return isRead(3); }});
    steps.push_back({"a picture of no figures", [shot] { shot(u"insights-empty"_s); }});
    steps.push_back({"thirty days are chosen",
                     [page] { page()->findChild<QComboBox *>(u"period"_s)->setCurrentIndex(2); },
                     [isRead] { return isRead(30); }});
    steps.push_back({"the window is narrow and a day is pointed at", [window, page] {
                         window->resize(900, 900);
                         page()->findChild<TimeChart *>()->mark(20);
                     }});
    steps.push_back({"a picture of the day", [shot] { shot(u"insights-narrow"_s); }});
    steps.push_back({"the window is as it was", [window] { window->resize(1440, 900); }});
    steps.push_back(
        {"Targets opens", [page] { page()->openTargets(); }, [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of Targets", [shot] { shot(u"targets"_s); }});
    steps.push_back({"Targets closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    const auto wallboard = [page] { return page()->findChild<QWidget *>(u"wallboard"_s); };
    steps.push_back({"the wallboard opens", [page] { page()->openWallboard(); },
                     [wallboard] { return wallboard() && wallboard()->isVisible(); }});
    steps.push_back({"the wallboard is as large as a screen", [wallboard] {
                         wallboard()->showNormal();
                         wallboard()->resize(1920, 1080);
                     }});
    steps.push_back({"a picture of the wallboard", [wallboard, picture] { picture(wallboard(), u"wallboard"_s); }});
    steps.push_back({"the wallboard closes", [wallboard] { wallboard()->close(); },
                     [wallboard] { return wallboard() == nullptr; }});
}

/// The tray's icon in all its states, on a light and a dark panel.
QPixmap traySheet()
{
    constexpr std::array sizes{16, 22, 32, 48, 64};
    constexpr std::array<std::pair<int, bool>, 5> states{{{0, false}, {3, false}, {12, false}, {0, true}, {3, true}}};
    constexpr int cell = 72;
    constexpr int panel = cell * static_cast<int>(sizes.size());
    QPixmap sheet(2 * panel, cell * static_cast<int>(states.size()));
    sheet.fill(QColor(0xf0f0f0));
    QPainter painter(&sheet);
    painter.fillRect(QRect(panel, 0, panel, sheet.height()), QColor(0x202326));
    int x = 0;
    for (const int size : sizes) {
        int y = 0;
        for (const auto &[waiting, isFaulty] : states) {
            const QPixmap icon = TrayIcon::picture(size, waiting, isFaulty);
            painter.drawPixmap(x + 4, y + 4, icon);
            painter.drawPixmap(panel + x + 4, y + 4, icon);
            y += cell;
        }
        x += cell;
    }
    return sheet;
}

/// What stands in the bar and in the tray.
void addDesktopSteps(std::vector<Script::Step> &steps, Console &console,
                     const std::function<void(const QString &)> &shot,
                     const std::function<void(QWidget *, const QString &)> &picture, const QString &directory)
{
    MainWindow *window = &console.window();
    const auto offer = [window](const QString &text) {
        window->findChild<ClipboardOffer *>()->offer(numberIn(text, {}));
    };
    steps.push_back({"a number is on the clipboard", [offer] { offer(u"+351 914 000 222"_s); }});
    steps.push_back({"a picture of the offer", [shot] { shot(u"clipboard"_s); }});
    steps.push_back({"it is gone", [offer] { offer({}); }});
    steps.push_back(
        {"a picture of the tray", [directory] { traySheet().save(QDir(directory).filePath(u"tray.png"_s)); }});
    QMenu *menu = &console.desktop().tray().menu();
    steps.push_back({"the tray's menu opens", [menu] { menu->popup({}); }, [menu] { return menu->isVisible(); }});
    steps.push_back({"a picture of it", [menu, picture] {
                         picture(menu, u"tray-menu"_s);
                         menu->close();
                     }});
}

} // namespace

std::vector<Script::Step> screenSteps(Console &console, const QString &directory, const Show &show)
{
    MainWindow *window = &console.window();
    const auto shot = [window, show](const QString &screen) {
        QWidget *shown = visibleDialog(*window);
        if (auto *inner = shown ? shown->findChild<QDialog *>() : nullptr) // a dialog of the dialog
            shown = inner;
        show(shown ? *shown : *window, screen);
    };
    std::vector<Script::Step> steps{
        {"the voice agents arrive", [] {},
         [window] { return window->findChild<QComboBox *>(u"voiceAgent"_s)->count() > 0; }}};

    struct Screen
    {
        MainWindow::Section section;
        QString name;
        int row;
    };
    for (const Screen &screen : {Screen{MainWindow::Section::Callbacks, u"callbacks"_s, 0},
                                 Screen{MainWindow::Section::Contacts, u"contacts"_s, 1},
                                 Screen{MainWindow::Section::Calls, u"calls"_s, completedRow},
                                 Screen{MainWindow::Section::Deliveries, u"deliveries"_s, 0}}) {
        steps.push_back({"a section opens", [window, screen] { window->showSection(screen.section); },
                         [window] { return visibleTable(*window) != nullptr; }});
        steps.push_back({"a row is chosen", [window, screen] {
                             QTableView *table = visibleTable(*window);
                             table->setCurrentIndex(table->model()->index(screen.row, 0));
                         }});
        steps.push_back({"a picture of a section", [shot, screen] { shot(screen.name); }});
    }
    const auto press = [window](const QString &button) { window->findChild<QPushButton *>(button)->click(); };
    const auto dialogShot = [&steps, window, shot](const QString &screen, const std::function<void()> &open) {
        steps.push_back({"a dialog of the queue opens", open, [window] { return visibleDialog(*window) != nullptr; }});
        steps.push_back({"a picture of it", [shot, screen] { shot(screen); }});
        steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); },
                         [window] { return visibleDialog(*window) == nullptr; }});
    };
    steps.push_back({"the queue opens", [window] { window->showSection(MainWindow::Section::Callbacks); },
                     [window] { return window->findChild<QPushButton *>(u"callbackSkip"_s)->isVisible(); }});
    dialogShot(u"skip"_s, [press] { press(u"callbackSkip"_s); });
    dialogShot(u"new-callback"_s, [press] { press(u"newCallback"_s); });
    steps.push_back({"several are chosen", [window] { visibleTable(*window)->selectAll(); }});
    steps.push_back({"the sheet opens", [press] { press(u"callbackCallBack"_s); },
                     [window] {
                         const QDialog *sheet = visibleDialog(*window);
                         return sheet && sheet->findChild<QWidget *>(u"notCalled"_s)->isVisible();
                     }});
    dialogShot(u"call-many"_s, [] {});
    steps.push_back({"an unconfirmed call is chosen", [window] {
                         window->showSection(MainWindow::Section::Calls);
                         QTableView *table = visibleTable(*window);
                         table->setCurrentIndex(table->model()->index(unconfirmedRow, 0));
                     }});
    steps.push_back({"a picture of the doubt", [shot] { shot(u"unconfirmed"_s); }});
    steps.push_back({"another call is chosen", [window] {
                         QTableView *table = visibleTable(*window);
                         table->setCurrentIndex(table->model()->index(completedRow, 0));
                     }});
    for (const auto &[row, name] : {std::pair{notedRow, u"call-note"_s}, std::pair{doubtedRow, u"call-doubt"_s}}) {
        steps.push_back({"a call with marks is chosen", [window, row = row] {
                             window->showSection(MainWindow::Section::Calls);
                             QTableView *table = visibleTable(*window);
                             table->setCurrentIndex(table->model()->index(row, 0));
                         }});
        steps.push_back({"a picture of its marks", [shot, name = name] { shot(name); }});
    }
    steps.push_back({"the outcome is edited", [window] { window->findChild<QToolButton *>(u"editOutcome"_s)->click(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a picture of that", [shot] { shot(u"edit-outcome"_s); }});
    steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back({"words are sought in a transcript",
                     [window] {
                         QTableView *table = visibleTable(*window);
                         table->setCurrentIndex(table->model()->index(completedRow, 0));
                         window->findChild<CallPanel *>()->find();
                     },
                     [window] { return window->findChild<QLineEdit *>(u"findText"_s)->isVisible(); }});
    steps.push_back(
        {"they are typed", [window] { Script::type(window->findChild<QLineEdit *>(u"findText"_s), u"charge"_s); }});
    steps.push_back({"a picture of what is found", [shot] { shot(u"call-find"_s); }});
    steps.push_back({"the search closes",
                     [window] { Script::press(window->findChild<QLineEdit *>(u"findText"_s), Qt::Key_Escape); }});
    steps.push_back({"the recording is played", [window] {
                         auto *recording = window->findChild<RecordingBar *>();
                         recording->setPlayer([](const auto &) { return std::make_unique<StillPlayer>(); });
                         recording->findChild<QPushButton *>(u"playRecording"_s)->click();
                         recording->take(window->findChild<CallPanel *>()->detail().call.id, QByteArray("sound"));
                     }});
    steps.push_back({"a picture of that", [shot] { shot(u"recording"_s); }});
    for (int tab = 1; tab < 5; ++tab) {
        steps.push_back({"a tab of the call opens", [window, tab] {
                             window->showSection(MainWindow::Section::Calls);
                             window->findChild<QTabWidget *>()->setCurrentIndex(tab);
                         }});
        steps.push_back({"a picture of a tab", [shot, tab] { shot(u"call-tab-%1"_s.arg(tab)); }});
    }
    const auto verdictIs = [window](VerdictLine::Kind kind) {
        const QList<VerdictLine *> lines = window->findChildren<VerdictLine *>();
        return std::any_of(lines.begin(), lines.end(),
                           [kind](const VerdictLine *line) { return line->isVisible() && line->kind() == kind; });
    };
    for (const auto &[name, screen] : {std::pair{u"Chloé"_s, u"blocked"_s}, std::pair{u"Sam"_s, u"do-not-call"_s}}) {
        steps.push_back({"a person is chosen who may not be called",
                         [window, name = name] { choosePerson(*window, name); },
                         [verdictIs] { return verdictIs(VerdictLine::Kind::Blocked); }});
        steps.push_back({"a picture of the verdict", [shot, screen = screen] { shot(screen); }});
    }
    for (const auto &[button, screen] :
         {std::pair{u"contactCallBack"_s, u"call-anyway"_s}, std::pair{u"doNotCall"_s, u"never-call"_s}}) {
        steps.push_back({"a person is chosen who may be called with a reason",
                         [window] { choosePerson(*window, u"Chloé"_s); },
                         [window, button = button] { return window->findChild<QPushButton *>(button)->isEnabled(); }});
        steps.push_back({"the reason is asked for",
                         [window, button = button] { Script::click(window->findChild<QPushButton *>(button)); },
                         [window] { return visibleDialog(*window) != nullptr; }});
        steps.push_back({"a picture of the question", [shot, screen = screen] { shot(screen); }});
        steps.push_back({"the question closes", [window] { visibleDialog(*window)->reject(); },
                         [window] { return visibleDialog(*window) == nullptr; }});
    }
    steps.push_back({"New contact opens", [window] { window->actions().people().add(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    steps.push_back({"a number is typed", [window] {
                         Script::type(visibleDialog(*window)->findChild<QLineEdit *>(u"phoneEdit"_s),
                                      u"+351914000221"_s);
                     }});
    steps.push_back({"a picture of New contact", [shot] { shot(u"new-contact"_s); }});
    steps.push_back({"New contact closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    steps.push_back({"Settings opens", [window] { window->dialogs().openSettings(); },
                     [window] { return visibleDialog(*window) != nullptr; }});
    for (int page = 0; page < 7; ++page) {
        steps.push_back({"a page of Settings",
                         [window, page] { visibleDialog(*window)->findChild<SidePages *>()->setCurrentIndex(page); }});
        steps.push_back({"a picture of Settings", [shot, page] { shot(u"settings-%1"_s.arg(page)); }});
    }
    steps.push_back({"Settings closes", [window] { visibleDialog(*window)->reject(); },
                     [window] { return visibleDialog(*window) == nullptr; }});
    addSetupSteps(steps, window, shot);
    for (const QString &command : {u"palette"_s, u"keys"_s, u"about"_s}) {
        steps.push_back({"the palette or the keys open",
                         [window, command] { window->commands().find(command)->trigger(); },
                         [window] { return visibleDialog(*window) != nullptr; }});
        steps.push_back({"a picture of it", [shot, command] { shot(command); }});
        steps.push_back({"it closes", [window] { visibleDialog(*window)->reject(); },
                         [window] { return visibleDialog(*window) == nullptr; }});
    }
    const auto picture = [show](QWidget *widget, const QString &name) { show(*widget, name); };
    addDesktopSteps(steps, console, shot, picture, directory);
    addDialogSteps(steps, window, shot);
    addDeliverySteps(steps, window, shot);
    addReminderSteps(steps, window, shot);
    addFileSteps(steps, window, shot, directory);
    steps.push_back({"calls are searched",
                     [window] {
                         window->showSection(MainWindow::Section::Calls);
                         window->findChild<QLineEdit *>(u"search"_s)->setText(u"refund euros"_s);
                     },
                     [window] {
                         const QTableView *table = visibleTable(*window);
                         return table && !table->model()->index(0, 0).data(models::CallsModel::ExcerptRole).isNull();
                     }});
    steps.push_back({"one of those found is chosen", [window] {
                         QTableView *table = visibleTable(*window);
                         table->setCurrentIndex(table->model()->index(1, 0));
                         table->sortByColumn(models::CallsModel::Contact, Qt::AscendingOrder);
                     }});
    steps.push_back({"a picture of what was said", [shot] { shot(u"calls-search"_s); }});
    steps.push_back({"the search ends", [window] { window->findChild<QLineEdit *>(u"search"_s)->clear(); }});
    addTableSteps(steps, window, shot, picture);
    addInsightSteps(steps, window, shot, picture);
    steps.push_back({"nothing is found", [window] {
                         window->showSection(MainWindow::Section::Contacts);
                         window->findChild<QLineEdit *>(u"search"_s)->setText(u"nobody of that name"_s);
                     }});
    steps.push_back({"a picture of nothing found", [shot] { shot(u"nothing-found"_s); }});
    return steps;
}

std::vector<Script::Step> shotSteps(Console &console, const QString &directory, const QString &look)
{
    return screenSteps(console, directory, [directory, look](QWidget &shown, const QString &screen) {
        shown.grab().save(QDir(directory).filePath(screen + u'-' + look + ".png"_L1));
    });
}

} // namespace ringback
