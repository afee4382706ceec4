#include "gui/languagechoice.h"

#include "gui/commands.h"
#include "gui/languagepage.h"
#include "gui/languages.h"
#include "gui/settingsdialog.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace ringback {

using namespace Qt::StringLiterals;

LanguageChoice::LanguageChoice(QSettings &kept, Commands &commands, QWidget *window)
    : QObject(window), m_kept(kept), m_window(window)
{
    commands.add({u"language"_s, Commands::Group::Window, tr("Language…"), Icon::Language, {}}, [this] { openMenu(); });
}

QString LanguageChoice::current() const
{
    return m_kept.value(Languages::keptUnder()).toString();
}

void LanguageChoice::openMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"languages"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(name, this, [this, code] { choose(code); });
        action->setCheckable(true);
        action->setChecked(code == current());
        group->addAction(action);
    };
    add({}, tr("As the system"));
    menu->addSeparator();
    const QList<Languages::Language> languages = Languages::offered();
    for (const Languages::Language &language : languages)
        add(language.code, language.name);
    QRect place({}, menu->sizeHint());
    place.moveCenter(m_window->rect().center());
    menu->popup(m_window->mapToGlobal(place.topLeft()));
}

void LanguageChoice::addPage(SettingsDialog *dialog)
{
    auto *page = new LanguagePage(current(), dialog);
    dialog->addPage(page, tr("Language"));
    connect(dialog, &QDialog::accepted, this, [this, page] { choose(page->chosen()); });
}

void LanguageChoice::choose(const QString &code)
{
    if (current() == code)
        return;
    m_kept.setValue(Languages::keptUnder(), code);
    Q_EMIT chosen(code);
}

} // namespace ringback
