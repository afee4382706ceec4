#include "gui/keepingpage.h"

#include "gui/formlook.h"
#include "gui/textlabel.h"
#include "ui_keepingpage.h"

namespace ringback {

KeepingPage::KeepingPage(QWidget *parent) : SettingsPage(parent), m_ui(std::make_unique<Ui::KeepingPage>())
{
    m_ui->setupUi(this);
    alignLabels(this);
    makeHints({m_ui->keepHint});
}

KeepingPage::~KeepingPage() = default;

void KeepingPage::show(const Settings &settings)
{
    m_ui->keepCallsSpin->setValue(settings.retention.calls);
    m_ui->keepWordsSpin->setValue(settings.retention.transcripts);
    m_ui->keepDeliveriesSpin->setValue(settings.retention.deliveries);
}

void KeepingPage::write(Settings &settings) const
{
    settings.retention = {m_ui->keepCallsSpin->value(), m_ui->keepWordsSpin->value(),
                          m_ui->keepDeliveriesSpin->value()};
}

} // namespace ringback
