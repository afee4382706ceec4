#include "gui/limitspage.h"

#include "gui/formlook.h"
#include "gui/textlabel.h"
#include "ui_limitspage.h"

namespace ringback {

LimitsPage::LimitsPage(QWidget *parent) : SettingsPage(parent), m_ui(std::make_unique<Ui::LimitsPage>())
{
    m_ui->setupUi(this);
    alignLabels(this);
    makeHints(
        {m_ui->hoursHint, m_ui->attemptsHint, m_ui->recentHint, m_ui->undoHint, m_ui->lateHint, m_ui->automaticHint});
    setTimeParts(m_ui->fromEdit, TimeParts::Time);
    setTimeParts(m_ui->untilEdit, TimeParts::Time);
    m_ui->fromEdit->setAccessibleName(tr("Calling hours begin"));
    m_ui->untilEdit->setAccessibleName(tr("Calling hours end"));
}

LimitsPage::~LimitsPage() = default;

void LimitsPage::show(const Settings &settings)
{
    m_ui->fromEdit->setTime(settings.verdict.hours.from);
    m_ui->untilEdit->setTime(settings.verdict.hours.until);
    m_ui->attemptsSpin->setValue(settings.verdict.mostAttempts);
    m_ui->recentSpin->setValue(static_cast<int>(settings.verdict.recent.count()));
    m_ui->undoSpin->setValue(static_cast<int>(settings.undoTime.count() / 1000));
    m_ui->lateSpin->setValue(static_cast<int>(settings.serviceLevel.late.count()));
    m_ui->automaticSpin->setValue(settings.automaticCalls);
}

void LimitsPage::write(Settings &settings) const
{
    settings.verdict.hours = {m_ui->fromEdit->time(), m_ui->untilEdit->time()};
    settings.verdict.mostAttempts = m_ui->attemptsSpin->value();
    settings.verdict.recent = std::chrono::minutes(m_ui->recentSpin->value());
    settings.serviceLevel.late = std::chrono::minutes(m_ui->lateSpin->value());
    settings.automaticCalls = m_ui->automaticSpin->value();
    settings.undoTime = std::chrono::seconds(m_ui->undoSpin->value());
}

} // namespace ringback
