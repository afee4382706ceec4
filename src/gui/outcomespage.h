#pragma once

#include "gui/settingspage.h"

#include <memory>

namespace Ui {
class OutcomesPage;
}

namespace ringback {

class Engine;

/// How outcomes reach this console: Ringback asks for them, or Thoughtly sends them to a public URL, which is proven by
/// a probe before Thoughtly is told of it. Also where the listener listens.
class OutcomesPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit OutcomesPage(Engine &engine, QWidget *parent = nullptr);
    ~OutcomesPage() override;

    void show(const Settings &settings) override;
    void write(Settings &settings) const override;
    [[nodiscard]] QString complaint() const override;
    void showState(const EngineState &state) override;

private:
    void showChoice();
    void showListenerHint();
    void copyWebhookUrl();
    /// Keeps the public URL, proves it, and has Thoughtly send outcomes there.
    void connectOutcomes();
    void prove();
    void showProof(const EngineState &state);
    void outcomesFailed(const QString &why);

    Engine &m_engine;
    std::unique_ptr<Ui::OutcomesPage> m_ui;
    bool m_isPractice = false;
};

} // namespace ringback
