#pragma once

#include "core/agent.h"

#include <QDialog>
#include <QList>
#include <QObject>

namespace ringback {

class Commands;
class Engine;
class SettingsDialog;
namespace models {
class RecordReader;
}

/// The window's dialogs that are about no row: settings, set-up, rules, the log, the keys, About; and their commands.
/// Each opens and returns at once. Window thread.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    WindowDialogs(Engine &engine, const models::RecordReader &records, Commands &commands, QWidget *window);

    void setAgents(const QList<Agent> &agents) { m_agents = agents; }
    void openSettings();
    void openSetup();
    void openRules();
    void openLog();
    void openKeySheet();
    void openAbout();

Q_SIGNALS:
    /// The settings are about to be shown: who has a page for them adds it.
    void settingsOpened(ringback::SettingsDialog *dialog);
    /// The person wants to leave practice mode for the real Thoughtly.
    void connectRequested();
    /// The person wants to practise before anything is set up.
    void practiceRequested();
    void callChosen(qint64 callId);
    /// It was done, but not as people would expect.
    void warned(const QString &sentence);

private:
    template <typename Dialog, typename... Arguments>
    Dialog *make(Arguments &&...arguments);

    Engine &m_engine;
    const models::RecordReader &m_records;
    Commands &m_commands;
    QWidget *m_window;
    QList<Agent> m_agents;
};

} // namespace ringback
