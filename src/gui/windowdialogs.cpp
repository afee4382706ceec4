#include "gui/windowdialogs.h"

#include "gui/aboutdialog.h"
#include "gui/commands.h"
#include "gui/keysheet.h"
#include "gui/logdialog.h"
#include "gui/rulesdialog.h"
#include "gui/settingsdialog.h"
#include "gui/setupdialog.h"

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

WindowDialogs::WindowDialogs(Engine &engine, const models::RecordReader &records, Commands &commands, QWidget *window)
    : QObject(window), m_engine(engine), m_records(records), m_commands(commands), m_window(window)
{
    const auto add = [this](const QString &id, const QString &words, Icon icon, const QList<QKeySequence> &keys,
                            void (WindowDialogs::*open)()) {
        m_commands.add({id, Commands::Group::Window, words, icon, keys}, [this, open] { (this->*open)(); });
    };
    add(u"settings"_s, tr("Settings…"), Icon::Settings, {Qt::CTRL | Qt::Key_Comma}, &WindowDialogs::openSettings);
    add(u"rules"_s, tr("Rules…"), Icon::Filter, {}, &WindowDialogs::openRules);
    add(u"log"_s, tr("Log…"), Icon::Calls, {}, &WindowDialogs::openLog);
    add(u"setup"_s, tr("Set up…"), Icon::Settings, {}, &WindowDialogs::openSetup);
    add(u"about"_s, tr("About Ringback"), Icon::Information, {}, &WindowDialogs::openAbout);
    add(u"keys"_s, tr("Keys…"), Icon::Keyboard, {Qt::Key_Question, Qt::Key_F1}, &WindowDialogs::openKeySheet);
}

template <typename Dialog, typename... Arguments>
Dialog *WindowDialogs::make(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)..., m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void WindowDialogs::openSettings()
{
    auto *dialog = make<SettingsDialog>(m_engine, m_agents);
    connect(dialog, &SettingsDialog::credentialsSaved, this, [this](bool inKeychain) {
        if (!inKeychain)
            Q_EMIT warned(tr("There is no keychain here: the credentials are kept for this session only."));
    });
    connect(dialog, &SettingsDialog::connectRequested, this, &WindowDialogs::connectRequested);
    Q_EMIT settingsOpened(dialog);
    dialog->open();
}

void WindowDialogs::openSetup()
{
    auto *dialog = make<SetupDialog>(m_engine);
    connect(dialog, &SetupDialog::connectRequested, this, &WindowDialogs::connectRequested);
    connect(dialog, &SetupDialog::practiceRequested, this, &WindowDialogs::practiceRequested);
    dialog->open();
}

void WindowDialogs::openRules()
{
    make<RulesDialog>(m_engine, m_records)->open();
}

void WindowDialogs::openLog()
{
    auto *dialog = make<LogDialog>(m_engine);
    connect(dialog, &LogDialog::callChosen, this, &WindowDialogs::callChosen);
    dialog->open();
}

void WindowDialogs::openKeySheet()
{
    make<KeySheet>(m_commands)->open();
}

void WindowDialogs::openAbout()
{
    make<AboutDialog>()->open();
}

} // namespace ringback
