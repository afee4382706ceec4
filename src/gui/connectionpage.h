#pragma once

#include "core/credentials.h"
#include "gui/settingspage.h"

#include <memory>

namespace Ui {
class ConnectionPage;
}

namespace ringback {

class Engine;

/// The credentials, tried out before they are kept, and where the API is. What is typed here never leaves it but to the
/// engine: the fields hide it, and what was saved is never shown again.
class ConnectionPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ConnectionPage(Engine &engine, QWidget *parent = nullptr);
    ~ConnectionPage() override;

    void show(const Settings &settings) override;
    void write(Settings &settings) const override;
    [[nodiscard]] QString complaint() const override;
    void showState(const EngineState &state) override;

    /// Incomplete: nothing was typed.
    [[nodiscard]] Credentials typed() const;
    /// They are gone from this computer.
    void showForgotten();

Q_SIGNALS:
    /// In practice mode: the person wants the real Thoughtly, which only a new start can reach.
    void connectRequested();
    /// What was typed is right: Thoughtly said so.
    void proven();

private:
    void test();

    Engine &m_engine;
    std::unique_ptr<Ui::ConnectionPage> m_ui;
    int m_generation = 0; ///< of the test under way: the answer to what was typed before dies quietly
};

} // namespace ringback
