#pragma once

#include "core/agent.h"
#include "engine/settings.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace ringback {

class ConnectionPage;
class Engine;
class SettingsPage;

/// All that can be set, a page for each subject; kept together or not at all. Values fixed from the environment are
/// greyed out with the reason in the tip. Use open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Engine &engine, const QList<Agent> &agents, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// A page of somebody else's, behind our own; what it says is taken over by whoever added it, once accepted.
    void addPage(QWidget *page, const QString &title);
    /// One more page, behind the others; before open().
    void addPage(SettingsPage *page);

Q_SIGNALS:
    void credentialsSaved(bool inKeychain);
    /// In practice mode: the person wants the real Thoughtly, which only a new start can reach.
    void connectRequested();

private:
    void save();
    void forget();
    void fail(const QString &why);

    Engine &m_engine;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    ConnectionPage *m_connection;
    QList<SettingsPage *> m_pages;
    Settings m_settings;
};

} // namespace ringback
