#pragma once

#include "core/credentials.h"
#include "engine/enginestate.h"
#include "engine/settings.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QPushButton;
class QStackedWidget;

namespace ringback {

class CallerPage;
class ConnectionPage;
class Engine;
class MessageBanner;
class PrimaryButton;
class SettingsPage;
class TextLabel;

/// The first run: credentials, voice agent, how outcomes come, calling hours, one after the other. Each step is kept as
/// it is left, so that closing loses nothing; credentials are kept only once Thoughtly took them. Use open().
class SetupDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SetupDialog(Engine &engine, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Leave practice mode: only a new start can reach the real Thoughtly.
    void connectRequested();
    /// Not now: practise first.
    void practiceRequested();

private:
    void build();
    void addStep(SettingsPage *page, const QString &intro);
    void enter(int step);
    void next();
    void connectThoughtly();
    void saveCredentials(const Credentials &credentials);
    void loadAgents();
    void keep();
    void fail(const QString &why);
    void setBusy(bool on);

    Engine &m_engine;
    EngineState m_state;
    Settings m_settings;
    QList<SettingsPage *> m_steps;
    QStringList m_intros;
    QString m_notice; ///< told with the step that is entered next
    ConnectionPage *m_connection;
    CallerPage *m_caller;
    TextLabel *m_title;
    TextLabel *m_intro;
    QStackedWidget *m_stack;
    MessageBanner *m_banner;
    QPushButton *m_practise;
    QPushButton *m_back;
    PrimaryButton *m_next;
};

} // namespace ringback
