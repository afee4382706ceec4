#include "gui/reasondialog.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/textlabel.h"

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
    auto *why = new VerdictLine(this);
    why->setVerdict(words.kind, words.headline, words.detail);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(words.example);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setText(words.confirm);

    QVBoxLayout *layout = beginDialog(this, words.question);
    layout->addWidget(why);
    layout->addLayout(underLabel(words.field, m_reason));
    endDialog(layout, m_confirm);
    // The line's height follows from the width, which a dialog's own first size does not heed.
    setFixedWidth(dialogWidth);
    setMinimumHeight(layout->totalHeightForWidth(dialogWidth));

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
