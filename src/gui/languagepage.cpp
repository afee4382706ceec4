#include "gui/languagepage.h"

#include "gui/languages.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

LanguagePage::LanguagePage(const QString &code, QWidget *parent) : QWidget(parent), m_languages(new QComboBox(this))
{
    constexpr int gap = 16;
    m_languages->setObjectName(u"language"_s);
    m_languages->addItem(tr("As the system"), QString());
    const QList<Languages::Language> languages = Languages::offered();
    for (const Languages::Language &language : languages)
        m_languages->addItem(language.name, language.code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(code)));
    auto *hint = new TextLabel(this);
    hint->setSize(TextSize::Small);
    hint->setWordWrap(true);
    hint->setWords(tr("The window is rebuilt when you save. Calls go on meanwhile."), ColorRole::SecondaryText);
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_languages);
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, m_languages);
    form->addRow(new QWidget(this), hint);
}

QString LanguagePage::chosen() const
{
    return m_languages->currentData().toString();
}

} // namespace ringback
