// What can be done in the window by key and by palette.
#include "core/phonenumber.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/commandpalette.h"
#include "gui/detailarea.h"
#include "gui/insightspage.h"
#include "gui/insightssection.h"
#include "gui/keysheet.h"
#include "gui/logdialog.h"
#include "gui/mainwindow.h"
#include "gui/rail.h"
#include "gui/rulesdialog.h"
#include "gui/searchfield.h"
#include "gui/tablepage.h"
#include "gui/topbar.h"
#include "gui/verdictdialogs.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

void MainWindow::buildCommands()
{
    using Group = Commands::Group;
    m_commands.add(
        {u"call-back"_s, Group::Calling, tr("Call back"), Icon::CallBack, {Qt::Key_C, Qt::CTRL | Qt::Key_Return}},
        [this] { callBack(); });
    QAction *later = m_commands.add({u"later"_s, Group::Calling, tr("Call back later…"), Icon::Later, {Qt::Key_S}},
                                    [this] { m_callbacks->panel()->openLaterMenu(); });
    later->setEnabled(false);
    connect(m_details, &QStackedWidget::currentChanged, later,
            [this, later] { later->setEnabled(m_details->showsCallback()); });
    m_commands.add({u"do-not-call"_s, Group::Calling, tr("Do not call…"), Icon::DoNotCall, {Qt::Key_D}},
                   [this] { forbid(); });
    m_commands.add({u"stop-automatic-calls"_s, Group::Calling, tr("Stop automatic calls"), Icon::Pause, {}},
                   [this] { m_callbacks->stopAutomaticCalls(); });
    m_commands.add({u"new-contact"_s, Group::People, tr("New contact…"), Icon::Add, {QKeySequence::New}},
                   [this] { openContactDialog(); });

    m_commands.add({u"search"_s, Group::GoTo, tr("Search"), Icon::Search, {Qt::Key_Slash, QKeySequence::Find}},
                   [this] { m_bar->focusSearch(); });
    m_commands.add({u"palette"_s, Group::GoTo, tr("Do anything…"), Icon::Menu, {Qt::CTRL | Qt::Key_K}},
                   [this] { openPalette(); });
    m_commands.add({u"next-row"_s, Group::GoTo, tr("Next row"), Icon::ChevronDown, {Qt::Key_J}},
                   [this] { moveRow(1); });
    m_commands.add({u"previous-row"_s, Group::GoTo, tr("Previous row"), Icon::ChevronUp, {Qt::Key_K}},
                   [this] { moveRow(-1); });

    m_commands.add({u"wallboard"_s, Group::Window, tr("Wallboard"), Icon::Wallboard, {Qt::Key_F11}},
                   [this] { m_insights->page().openWallboard(); });
    m_commands.add({u"settings"_s, Group::Window, tr("Settings…"), Icon::Settings, {Qt::CTRL | Qt::Key_Comma}},
                   [this] { openSettings(); });
    m_commands.add({u"language"_s, Group::Window, tr("Language…"), Icon::Language, {}}, [this] { openLanguages(); });
    m_commands.add({u"rules"_s, Group::Window, tr("Rules…"), Icon::Filter, {}}, [this] { openRules(); });
    m_commands.add({u"log"_s, Group::Window, tr("Log…"), Icon::Calls, {}}, [this] { openLog(); });
    m_commands.add({u"setup"_s, Group::Window, tr("Set up…"), Icon::Settings, {}}, [this] { openSetup(); });
    m_commands.add({u"about"_s, Group::Window, tr("About Ringback"), Icon::Information, {}}, [this] { openAbout(); });
    m_commands.add({u"keys"_s, Group::Window, tr("Keys…"), Icon::Keyboard, {Qt::Key_Question, Qt::Key_F1}},
                   [this] { openKeySheet(); });
    m_commands.add({u"quit"_s, Group::Window, tr("Quit"), Icon::Close, {QKeySequence::Quit}},
                   [] { QApplication::closeAllWindows(); });
    connect(&m_commands, &Commands::keysChanged, m_bar, [this] { m_bar->showKeys(m_commands); });
    m_bar->showKeys(m_commands);
}

void MainWindow::addSection(Section section, const QString &id, QWidget *page, Icon icon, const QString &word)
{
    const int index = static_cast<int>(section);
    page->setObjectName(id);
    m_pages->insertWidget(index, page);
    m_rail->addSection(index, icon, word);
    m_commands.add({u"go-"_s + id,
                    Commands::Group::GoTo,
                    word,
                    icon,
                    {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index))}},
                   [this, section] { showSection(section); });
}

void MainWindow::moveRow(int by)
{
    if (!currentPage())
        return;
    QTableView *table = currentPage()->table();
    const int row = table->currentIndex().isValid() ? table->currentIndex().row() + by : 0;
    const QModelIndex next = table->model()->index(row, std::max(0, table->currentIndex().column()));
    if (next.isValid())
        table->setCurrentIndex(next);
}

void MainWindow::openPalette()
{
    const auto others = [this](const QString &text) {
        QList<CommandPalette::Entry> found;
        if (const Result<PhoneNumber> number = parsePhoneNumber(text, m_settings.region)) {
            found.append({tr("Open %1").arg(number->international), tr("number"), Icon::CallBack,
                          [this, text] { openNumber(text); }});
        }
        const QList<Agent> agents = m_bar->otherAgents(text);
        for (const Agent &agent : agents) {
            found.append({tr("Let “%1” call").arg(agent.title), tr("voice agent"), Icon::VoiceAgent,
                          [this, id = agent.id] { m_bar->chooseAgent(id); }});
        }
        found.append({tr("Search for “%1”").arg(text), Commands::keyText(m_commands.find(u"search"_s)), Icon::Search,
                      [this, text] { m_bar->search().setText(text); }, true});
        return found;
    };
    (new CommandPalette(m_commands, others, this))->open();
}

void MainWindow::openRules()
{
    auto *dialog = new RulesDialog(m_engine, m_records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openLog()
{
    auto *dialog = new LogDialog(m_engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogDialog::callChosen, this, &MainWindow::openCall);
    dialog->open();
}

void MainWindow::openKeySheet()
{
    auto *sheet = new KeySheet(m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace ringback
