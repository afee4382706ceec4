#pragma once

#include "gui/settingspage.h"

#include <memory>

namespace Ui {
class KeepingPage;
}

namespace ringback {

/// How long things are kept.
class KeepingPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeepingPage(QWidget *parent = nullptr);
    ~KeepingPage() override;

    void show(const Settings &settings) override;
    void write(Settings &settings) const override;

private:
    std::unique_ptr<Ui::KeepingPage> m_ui;
};

} // namespace ringback
