// A window that takes another one's place, and the choice of the language that makes it necessary.
#include "gui/languagepage.h"
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/searchfield.h"
#include "gui/settingsdialog.h"
#include "gui/tablepage.h"
#include "gui/topbar.h"
#include "gui/undobanner.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace ringback {

using namespace Qt::StringLiterals;

MainWindow::Place MainWindow::place() const
{
    Place place;
    place.section = static_cast<Section>(m_pages->currentIndex());
    place.selected = currentPage() ? currentPage()->currentId() : 0;
    place.search = m_bar->search().text();
    if (m_undoBanner->isOffering()) {
        place.undoableCall = m_controller.undoableCall();
        place.undoableWho = m_undoBanner->who();
        place.undoTime = m_undoBanner->left();
    }
    return place;
}

void MainWindow::resume(const Place &place)
{
    showSection(place.section);
    m_bar->search().setText(place.search);
    if (place.selected != 0 && currentPage()) {
        currentPage()->select(place.selected);
        m_pendingSelection = currentPage()->currentId() == place.selected ? 0 : place.selected;
    }
    if (place.undoableCall != 0 && place.undoTime.count() > 0)
        m_controller.resumeCountdown(place.undoableCall, place.undoableWho, place.undoTime);
}

void MainWindow::openLanguages()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"languages"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const QString current = m_kept.value(Languages::keptUnder()).toString();
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(name, this, [this, code] { chooseLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    };
    add({}, tr("As the system"));
    menu->addSeparator();
    const QList<Languages::Language> languages = Languages::offered();
    for (const Languages::Language &language : languages)
        add(language.code, language.name);
    menu->popup(mapToGlobal(rect().center() - menu->sizeHint().width() / 2 * QPoint(1, 0) -
                            menu->sizeHint().height() / 2 * QPoint(0, 1)));
}

void MainWindow::addLanguagePage(SettingsDialog *dialog)
{
    auto *page = new LanguagePage(m_kept.value(Languages::keptUnder()).toString(), dialog);
    dialog->addPage(page, tr("Language"));
    connect(dialog, &QDialog::accepted, this, [this, page] { chooseLanguage(page->chosen()); });
}

void MainWindow::chooseLanguage(const QString &code)
{
    if (m_kept.value(Languages::keptUnder()).toString() == code)
        return;
    m_kept.setValue(Languages::keptUnder(), code);
    Q_EMIT languageChosen(code);
}

} // namespace ringback
