#include "gui/bulkcalldialog.h"

#include "gui/buttons.h"
#include "gui/peopleverdicts.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

BulkCallDialog::BulkCallDialog(Engine &engine, const QList<CallTarget> &people, const QString &agentId, QWidget *parent)
    : QDialog(parent), m_people(new PeopleVerdicts(engine, people, agentId, this)), m_call(new PrimaryButton(this))
{
    const QString title = tr("Call %n people back?", nullptr, static_cast<int>(people.size()));
    setWindowTitle(title);
    m_call->setObjectName(u"confirmButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(new TextLabel(title, TextSize::Title, ColorRole::Text, true, this));
    layout->addWidget(m_people, 1);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_call);
    layout->addLayout(buttons);
    setMinimumWidth(720);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
