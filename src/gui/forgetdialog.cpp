#include "gui/forgetdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/verdictline.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr int digitsToType = 4;

} // namespace

ForgetDialog::ForgetDialog(Engine &engine, const QString &phone, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_phone(phone)
    , m_name(name.isEmpty() ? formatNational(phone) : visibleText(name))
    , m_what(new VerdictLine(this))
    , m_stays(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_atThoughtly(new QCheckBox(tr("Delete the contact at &Thoughtly, too"), this))
    , m_digits(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
{
    m_what->setVerdict(VerdictLine::Kind::Caution, formatNational(phone), tr("Looking at what there is…"));
    m_stays->setWordWrap(true);
    m_stays->setWords(tr("What stays is a code made from the number with a secret key. It tells nothing by itself, but "
                         "keeps a do-not-call in force, and keeps outcomes and requests that still arrive from "
                         "bringing the person back. Whoever adds the number by hand brings it back."));
    m_atThoughtly->setObjectName(u"atThoughtly"_s);
    m_digits->setObjectName(u"digits"_s);
    m_digits->setMaxLength(digitsToType);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setText(tr("Forget for good"));
    setLookProperty(m_confirm, dangerProperty, true);

    QVBoxLayout *layout = beginDialog(this, tr("Forget %1?").arg(m_name));
    layout->addWidget(m_what);
    layout->addWidget(m_stays);
    layout->addWidget(m_atThoughtly);
    layout->addLayout(underLabel(tr("To confirm, type the &last %1 digits of the number").arg(digitsToType), m_digits));
    endDialog(layout, m_confirm);
    setFixedWidth(dialogWidth);
    // A layout reckons with a hint of other width, and the last line would be missing.
    m_stays->setMinimumHeight(m_stays->heightForWidth(dialogWidth - 2 * space::huge));

    connect(m_confirm, &QPushButton::clicked, this, &ForgetDialog::confirm);
    connect(m_digits, &QLineEdit::textChanged, this, &ForgetDialog::check);
    check();
    m_digits->setFocus();
    whenDone(engine.planForgetting(phone), this, [this](const Result<ForgetPlan> &plan) {
        if (plan)
            show(*plan);
        else
            fail(plan.error().message);
    });
}

void ForgetDialog::show(const ForgetPlan &plan)
{
    if (!plan.obstacle.isEmpty()) {
        fail(plan.obstacle);
        return;
    }
    QStringList parts;
    if (plan.contacts > 0)
        parts.append(tr("the contact"));
    if (plan.calls > 0)
        parts.append(tr("%n call(s) with their transcripts", nullptr, plan.calls));
    if (plan.callbacks > 0)
        parts.append(tr("%n callback(s)", nullptr, plan.callbacks));
    if (plan.deliveries > 0)
        parts.append(tr("what %n delivery(s) said", nullptr, plan.deliveries));
    parts.append(tr("every mention elsewhere, in logs too"));
    QString detail = tr("This goes for good, and can’t be undone: %1.").arg(parts.join(u", "_s));
    if (plan.doNotCall)
        detail += u' ' + tr("The do-not-call stays in force.");
    m_what->setVerdict(VerdictLine::Kind::Caution, formatNational(m_phone), detail);
    m_atThoughtly->setChecked(plan.atThoughtly);
    m_allowed = true;
    check();
    fit();
}

void ForgetDialog::fail(const QString &why)
{
    m_what->setVerdict(VerdictLine::Kind::Blocked, tr("Not now"), visibleText(why));
    m_allowed = false;
    check();
    fit();
}

void ForgetDialog::fit()
{
    // By itself the layout would go by the height that the words had before.
    m_what->setMinimumHeight(m_what->heightForWidth(dialogWidth - 2 * space::huge));
    setMinimumHeight(layout()->totalHeightForWidth(dialogWidth));
    adjustSize();
}

void ForgetDialog::check()
{
    m_confirm->setEnabled(m_allowed && m_digits->text() == m_phone.right(digitsToType));
}

void ForgetDialog::confirm()
{
    setEnabled(false);
    m_confirm->setText(tr("Forgetting…"));
    whenDone(m_engine.forget(m_phone, m_atThoughtly->isChecked()), this, [this](const Result<Forgotten> &report) {
        setEnabled(true);
        m_confirm->setText(tr("Forget for good"));
        if (report)
            tell(*report);
        else
            fail(report.error().message);
    });
}

void ForgetDialog::tell(const Forgotten &report)
{
    QString sentence = tr("The person is forgotten.");
    if (report.logIsHeld)
        sentence += u' ' + tr("Last traces in the database's log go as soon as no other program reads it.");
    switch (report.atThoughtly) {
    case Forgotten::AtThoughtly::NotAsked:
    case Forgotten::AtThoughtly::Deleted:
        break;
    case Forgotten::AtThoughtly::NotThere:
        sentence += u' ' + tr("Thoughtly didn't know them.");
        break;
    case Forgotten::AtThoughtly::Queued:
        sentence += u' ' + tr("Thoughtly can't be reached: its id is kept until it has deleted the contact.");
        break;
    case Forgotten::AtThoughtly::Refused:
        sentence += u' ' + tr("Thoughtly didn't delete them: %1").arg(report.refusal);
        break;
    }
    Q_EMIT forgotten(sentence);
    accept();
}

} // namespace ringback
