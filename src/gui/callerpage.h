#pragma once

#include "core/agent.h"
#include "gui/settingspage.h"

#include <memory>

namespace Ui {
class CallerPage;
}

namespace ringback {

/// Who calls: the voice agent, for whom, from which country.
class CallerPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit CallerPage(const QList<Agent> &agents, QWidget *parent = nullptr);
    ~CallerPage() override;

    void show(const Settings &settings) override;
    void write(Settings &settings) const override;

    /// Those there are to choose from; what was chosen stays chosen. `why`: there are none, in words.
    void setAgents(const QList<Agent> &agents, const QString &why = {});

private:
    std::unique_ptr<Ui::CallerPage> m_ui;
};

} // namespace ringback
