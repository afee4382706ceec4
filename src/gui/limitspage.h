#pragma once

#include "gui/settingspage.h"

#include <memory>

namespace Ui {
class LimitsPage;
}

namespace ringback {

/// When people may be called, and how often.
class LimitsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);
    ~LimitsPage() override;

    void show(const Settings &settings) override;
    void write(Settings &settings) const override;

private:
    std::unique_ptr<Ui::LimitsPage> m_ui;
};

} // namespace ringback
