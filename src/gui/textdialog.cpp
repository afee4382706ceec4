#include "gui/textdialog.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/textlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 400;
constexpr int longestText = 80;

} // namespace

TextDialog::TextDialog(const Words &words, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit(words.text, this)), m_confirm(new PrimaryButton(this))
{
    m_text->setObjectName(u"text"_s);
    m_text->setMaxLength(longestText);
    if (!words.suggestions.isEmpty()) {
        auto *completer = new QCompleter(words.suggestions, m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_text->setCompleter(completer);
    }
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setText(words.confirm);

    QVBoxLayout *layout = beginDialog(this, words.title);
    layout->addLayout(underLabel(words.field, m_text));
    endDialog(layout, m_confirm);
    setFixedWidth(dialogWidth);

    const auto check = [this] { m_confirm->setEnabled(!m_text->text().trimmed().isEmpty()); };
    connect(m_text, &QLineEdit::textChanged, this, check);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_text->text().simplified());
        accept();
    });
    check();
    m_text->selectAll();
    m_text->setFocus();
}

} // namespace ringback
