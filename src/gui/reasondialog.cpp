#include "gui/reasondialog.h"

#include "gui/buttons.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int longestReason = 500;

} // namespace

ReasonDialog::ReasonDialog(const Words &words, QWidget *parent)
    : QDialog(parent), m_needed(words.needed), m_reason(new QLineEdit(this)), m_confirm(new PrimaryButton(this))
{
    setWindowTitle(words.question);
    auto *title = new TextLabel(words.question, TextSize::Title, ColorRole::Text, true, this);
    auto *why = new VerdictLine(this);
    why->setVerdict(words.kind, words.headline, words.detail);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(words.example);
    auto *label = formLabel(words.field, m_reason);
    label->setMinimumHeight(0); // it stands above its field, not beside it
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setText(words.confirm);
    m_confirm->setDefault(true);

    auto *field = new QVBoxLayout;
    field->setSpacing(space::small);
    field->addWidget(label);
    field->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addLayout(field);
    layout->addLayout(buttons);
    // The line's height follows from the width, which a dialog's own first size does not heed.
    setFixedWidth(dialogWidth);
    setMinimumHeight(layout->totalHeightForWidth(dialogWidth));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonDialog::confirm);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::check);
    check();
    m_reason->setFocus();
}

void ReasonDialog::check()
{
    m_confirm->setEnabled(!m_needed || !m_reason->text().trimmed().isEmpty());
}

void ReasonDialog::confirm()
{
    const QString reason = m_reason->text().simplified();
    Q_EMIT confirmed(reason.isNull() ? u""_s : reason);
    accept();
}

} // namespace ringback
