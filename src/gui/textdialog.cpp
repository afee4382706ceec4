#include "gui/textdialog.h"

#include "gui/buttons.h"
#include "gui/textlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
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
    setWindowTitle(words.title);
    m_text->setObjectName(u"text"_s);
    m_text->setMaxLength(longestText);
    if (!words.suggestions.isEmpty()) {
        auto *completer = new QCompleter(words.suggestions, m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_text->setCompleter(completer);
    }
    auto *label = formLabel(words.field, m_text);
    label->setMinimumHeight(0); // it stands above its field, not beside it
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setText(words.confirm);
    m_confirm->setDefault(true);

    auto *field = new QVBoxLayout;
    field->setSpacing(space::small);
    field->addWidget(label);
    field->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(new TextLabel(words.title, TextSize::Title, ColorRole::Text, true, this));
    layout->addLayout(field);
    layout->addLayout(buttons);
    setFixedWidth(dialogWidth);

    const auto check = [this] { m_confirm->setEnabled(!m_text->text().trimmed().isEmpty()); };
    connect(m_text, &QLineEdit::textChanged, this, check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_text->text().simplified());
        accept();
    });
    check();
    m_text->selectAll();
    m_text->setFocus();
}

} // namespace ringback
