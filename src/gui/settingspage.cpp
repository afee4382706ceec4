#include "gui/settingspage.h"

#include "gui/textlabel.h"

namespace ringback {

void SettingsPage::greyOut(const QStringList &fixed)
{
    for (const QString &variable : fixed) {
        const QList<QWidget *> fields = m_fixable.value(variable);
        for (QWidget *field : fields) {
            const QString why = tr("Set by %1 in the environment or on the command line.").arg(variable);
            field->setEnabled(false);
            field->setToolTip(why);
            field->setAccessibleDescription(why);
        }
    }
}

void SettingsPage::makeHints(std::initializer_list<TextLabel *> hints)
{
    for (TextLabel *hint : hints) {
        hint->setSize(TextSize::Small);
        hint->setWords(hint->text(), ColorRole::SecondaryText);
    }
}

} // namespace ringback
