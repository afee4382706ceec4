#pragma once

#include "core/agent.h"
#include "engine/enginestate.h"
#include "engine/settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace ringback {

class Engine;

/// Credentials, calls, listener. Values fixed from the environment are greyed out with the reason in the tip. Use
/// open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Engine &engine, QList<Agent> agents, QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void credentialsSaved(bool inKeychain);
    /// In practice mode: the person wants the real Thoughtly, which only a new start can reach.
    void connectRequested();

private:
    void show(const Settings &settings);
    void showState(const EngineState &state);
    void greyOut(const QStringList &fixed);
    void showListenerHint();
    void testConnection();
    void save();
    void forget();
    void copyWebhookUrl();
    /// Keeps the public URL, proves it, and has Thoughtly send outcomes there.
    void connectOutcomes();
    void showProof(const EngineState &state);
    void outcomesFailed(const QString &why);
    [[nodiscard]] Settings edited() const;
    [[nodiscard]] Credentials typed() const;
    void fail(const QString &why);

    Engine &m_engine;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
};

} // namespace ringback
