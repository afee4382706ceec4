// What can be done in the window by key and by palette.
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/commandpalette.h"
#include "gui/insightspage.h"
#include "gui/insightssection.h"
#include "gui/keysheet.h"
#include "gui/mainwindow.h"
#include "gui/rail.h"
#include "gui/searchfield.h"
#include "gui/tablepage.h"
#include "gui/verdictdialogs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
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
            [this, later] { later->setEnabled(m_details->currentWidget() == m_callbacks->panel()); });
    m_commands.add({u"do-not-call"_s, Group::Calling, tr("Do not call…"), Icon::DoNotCall, {Qt::Key_D}},
                   [this] { m_verdictDialogs->changeDoNotCall(m_target); });
    m_commands.add({u"new-contact"_s, Group::People, tr("New contact…"), Icon::Add, {QKeySequence::New}},
                   [this] { openContactDialog(); });

    m_commands.add({u"search"_s, Group::GoTo, tr("Search"), Icon::Search, {Qt::Key_Slash, QKeySequence::Find}},
                   [this] { focusSearch(); });
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
    m_commands.add({u"keys"_s, Group::Window, tr("Keys…"), Icon::Keyboard, {Qt::Key_Question, Qt::Key_F1}},
                   [this] { openKeySheet(); });
    m_commands.add({u"quit"_s, Group::Window, tr("Quit"), Icon::Close, {QKeySequence::Quit}},
                   [] { QApplication::closeAllWindows(); });
    connect(&m_commands, &Commands::keysChanged, this, &MainWindow::showKeys);
    showKeys();
}

void MainWindow::addSection(Section section, const QString &id, QWidget *page, Icon icon, const QString &word)
{
    const int index = static_cast<int>(section);
    m_pages->insertWidget(index, page);
    m_rail->addSection(index, icon, word);
    m_commands.add({u"go-"_s + id,
                    Commands::Group::GoTo,
                    word,
                    icon,
                    {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index))}},
                   [this, section] { showSection(section); });
}

void MainWindow::showKeys()
{
    const auto key = [this](const QString &id) { return Commands::keyText(m_commands.find(id)); };
    m_search->setKeyHint(key(u"search"_s));
    m_newContact->setToolTip(key(u"new-contact"_s));
    m_callBack->setToolTip(key(u"call-back"_s));
}

void MainWindow::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
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
        for (int i = 0; i < m_agentCombo->count(); ++i) {
            if (i != m_agentCombo->currentIndex() && m_agentCombo->itemText(i).contains(text, Qt::CaseInsensitive))
                found.append({tr("Let “%1” call").arg(m_agentCombo->itemText(i)), tr("voice agent"), Icon::VoiceAgent,
                              [this, i] { m_agentCombo->setCurrentIndex(i); }});
        }
        found.append({tr("Search for “%1”").arg(text), Commands::keyText(m_commands.find(u"search"_s)), Icon::Search,
                      [this, text] { m_search->setText(text); }});
        return found;
    };
    (new CommandPalette(m_commands, others, this))->open();
}

void MainWindow::openKeySheet()
{
    auto *sheet = new KeySheet(m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace ringback
