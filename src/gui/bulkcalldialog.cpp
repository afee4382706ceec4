#include "gui/bulkcalldialog.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/peopleverdicts.h"
#include "gui/textlabel.h"

#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

BulkCallDialog::BulkCallDialog(Engine &engine, const QList<CallTarget> &people, const QString &agentId, QWidget *parent)
    : QDialog(parent), m_people(new PeopleVerdicts(engine, people, agentId, this)), m_call(new PrimaryButton(this))
{
    QVBoxLayout *layout = beginDialog(this, tr("Call %n people back?", nullptr, static_cast<int>(people.size())));
    layout->addWidget(m_people, 1);
    layout->addStretch();
    endDialog(layout, m_call);
    setMinimumWidth(720);

    connect(m_people, &PeopleVerdicts::changed, this, &BulkCallDialog::follow);
    connect(m_call, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_people->chosen());
        accept();
    });
    follow();
}

void BulkCallDialog::follow()
{
    const auto calls = static_cast<int>(m_people->chosen().size());
    m_call->setEnabled(m_people->isJudged() && calls > 0);
    m_call->setText(tr("Call %n now", nullptr, calls));
    if (m_call->isEnabled() && !focusWidget())
        m_call->setFocus();
}

} // namespace ringback
