#include "gui/callerpage.h"

#include "core/phonenumber.h"
#include "gui/formlook.h"
#include "gui/theme.h"
#include "ui_callerpage.h"

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

CallerPage::CallerPage(const QList<Agent> &agents, QWidget *parent)
    : SettingsPage(parent), m_ui(std::make_unique<Ui::CallerPage>())
{
    m_ui->setupUi(this);
    alignLabels(this);
    makeHints({m_ui->regionHint, m_ui->agentHint});
    m_ui->agentHint->setLive();
    setFixable(u"THOUGHTLY_AGENT_ID"_s, {m_ui->agentCombo});
    setAgents(agents);
    const QStringList regions = supportedRegions();
    for (const QString &region : regions)
        m_ui->regionCombo->addItem(u"%1 (+%2)"_s.arg(regionName(region)).arg(callingCode(region)), region);
    m_ui->regionCombo->model()->sort(0);
}

CallerPage::~CallerPage() = default;

void CallerPage::setAgents(const QList<Agent> &agents, const QString &why)
{
    const QString chosen = m_ui->agentCombo->currentData().toString();
    m_ui->agentCombo->clear();
    m_ui->agentCombo->addItem(tr("Ask each time"), QString());
    for (const Agent &agent : agents) {
        if (!agent.archived)
            m_ui->agentCombo->addItem(agent.title, agent.id);
    }
    m_ui->agentCombo->setCurrentIndex(std::max(0, m_ui->agentCombo->findData(chosen)));
    m_ui->agentHint->setWords(why, ColorRole::FailedText);
    m_ui->agentHint->setVisible(!why.isEmpty());
}

void CallerPage::show(const Settings &settings)
{
    int index = m_ui->agentCombo->findData(settings.agentId);
    if (index < 0) { // set, but not heard of yet: opening this page must not change it
        index = m_ui->agentCombo->count();
        m_ui->agentCombo->addItem(settings.agentId, settings.agentId);
    }
    m_ui->agentCombo->setCurrentIndex(index);
    m_ui->userEdit->setText(settings.userName);
    m_ui->regionCombo->setCurrentIndex(m_ui->regionCombo->findData(settings.region));
}

void CallerPage::write(Settings &settings) const
{
    settings.agentId = m_ui->agentCombo->currentData().toString();
    settings.userName = m_ui->userEdit->text().simplified();
    settings.region = m_ui->regionCombo->currentData().toString();
}

} // namespace ringback
