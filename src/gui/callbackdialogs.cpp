#include "gui/callbackdialogs.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/phoneedit.h"
#include "gui/textlabel.h"
#include "models/celltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QFormLayout *addForm(QVBoxLayout *outer)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    outer->addLayout(form);
    return form;
}

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    form->addRow(formLabel(words, field), field);
}

/// Cancel and the one button that does it, with room above for what comes and goes.
PrimaryButton *addButtons(QVBoxLayout *layout, const QString &words)
{
    auto *confirm = new PrimaryButton(layout->parentWidget());
    confirm->setText(words);
    layout->addStretch();
    endDialog(layout, confirm);
    return confirm;
}

QDateTimeEdit *timeEdit(QWidget *parent)
{
    // Half an hour from now, on a round minute.
    QDateTime start = QDateTime::currentDateTime().addSecs(30 * 60);
    start.setTime(QTime(start.time().hour(), start.time().minute() / 5 * 5));
    auto *edit = new QDateTimeEdit(start, parent);
    edit->setObjectName(u"timeEdit"_s);
    setTimeParts(edit, TimeParts::DateAndTime);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate::currentDate());
    return edit;
}

} // namespace

SkipDialog::SkipDialog(const QString &who, QWidget *parent) : QDialog(parent), m_reason(new QComboBox(this))
{
    auto *layout = beginDialog(this, tr("Skip this callback?"));
    layout->addWidget(new TextLabel(tr("%1 leaves the queue without a call. The reason is kept.").arg(who),
                                    TextSize::Body, ColorRole::SecondaryText, false, this));
    m_reason->setObjectName(u"reasonCombo"_s);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("Solved already"), tr("Reached in another way"), tr("Asked twice"), tr("No longer wanted"),
                        tr("Not for us")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose a reason or type one"));
    m_reason->lineEdit()->setMaxLength(200);
    addRow(addForm(layout), tr("&Reason"), m_reason);
    m_skip = addButtons(layout, tr("Skip"));
    m_skip->setEnabled(false);
    connect(m_reason, &QComboBox::currentTextChanged, this,
            [this](const QString &text) { m_skip->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_reason->currentText().simplified());
        accept();
    });
    alignLabels(this);
    setMinimumWidth(420);
}

LaterDialog::LaterDialog(const QString &who, const QString &phone, QWidget *parent)
    : QDialog(parent)
    , m_phone(phone)
    , m_time(timeEdit(this))
    , m_hint(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
{
    auto *layout = beginDialog(this, tr("Call back later"));
    layout->addWidget(
        new TextLabel(tr("When is %1 to be called?").arg(who), TextSize::Body, ColorRole::SecondaryText, false, this));
    auto *form = addForm(layout);
    addRow(form, tr("&Time"), m_time);
    form->addRow(QString(), m_hint);
    m_ok = addButtons(layout, tr("Later"));
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &LaterDialog::edited);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_time->dateTime().toUTC());
        accept();
    });
    alignLabels(this);
    edited();
    setMinimumWidth(420);
}

void LaterDialog::edited()
{
    const QDateTime at = m_time->dateTime();
    const bool isToCome = at > QDateTime::currentDateTime();
    m_ok->setEnabled(isToCome);
    m_hint->setWords(isToCome ? models::placeAndTimeText(m_phone, at.toUTC())
                              : tr("Choose a time that is still to come."),
                     isToCome ? ColorRole::SecondaryText : ColorRole::FailedText);
}

NewCallbackDialog::NewCallbackDialog(const QString &region, QWidget *parent)
    : QDialog(parent)
    , m_phone(new PhoneEdit(region, this))
    , m_name(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_urgent(new QCheckBox(tr("&Urgent"), this))
    , m_isLater(new QCheckBox(tr("Not before"), this))
    , m_time(timeEdit(this))
    , m_hint(new TextLabel({}, TextSize::Small, ColorRole::FailedText, false, this))
{
    auto *layout = beginDialog(this, tr("New callback"));
    auto *form = addForm(layout);
    m_phone->setObjectName(u"phoneEdit"_s);
    m_name->setObjectName(u"nameEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_urgent->setObjectName(u"urgentCheck"_s);
    m_reason->setPlaceholderText(tr("The voice agent gets to know it"));
    addRow(form, tr("&Phone"), m_phone);
    form->addRow(QString(), m_hint);
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Reason"), m_reason);
    form->addRow(QString(), m_urgent);
    auto *when = new QHBoxLayout;
    when->setSpacing(space::small);
    when->addWidget(m_isLater);
    when->addWidget(m_time, 1);
    form->addRow(QString(), when);
    m_time->setEnabled(false);
    m_time->setAccessibleName(tr("Not before"));
    m_hint->hide();
    m_add = addButtons(layout, tr("Add to the queue"));
    m_add->setEnabled(false);
    connect(m_isLater, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_phone, &PhoneEdit::numberChanged, this, [this] {
        m_add->setEnabled(m_phone->number().has_value());
        m_hint->setWords(m_phone->problem(), ColorRole::FailedText);
        m_hint->setVisible(!m_phone->problem().isEmpty());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        setEnabled(false);
        Q_EMIT confirmed(draft());
    });
    alignLabels(this);
    setMinimumWidth(480);
    m_phone->setFocus();
}

void NewCallbackDialog::fill(const CallbackDraft &known)
{
    if (known.phone.isEmpty())
        return;
    m_phone->setNumber(known.phone);
    m_name->setText(known.name);
    m_reason->setFocus();
}

void NewCallbackDialog::showRefusal(const QString &why)
{
    setEnabled(true);
    m_hint->setWords(why, ColorRole::FailedText);
    m_hint->show();
    m_phone->setFocus();
}

CallbackDraft NewCallbackDialog::draft() const
{
    CallbackDraft draft;
    if (m_phone->number())
        draft.phone = m_phone->number()->e164;
    draft.name = m_name->text();
    draft.reason = m_reason->text();
    draft.priority = m_urgent->isChecked() ? Priority::High : Priority::Normal;
    if (m_isLater->isChecked())
        draft.dueAt = m_time->dateTime().toUTC();
    return draft;
}

} // namespace ringback
