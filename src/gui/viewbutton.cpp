#include "gui/viewbutton.h"

#include "core/maskedtext.h"
#include "gui/icons.h"
#include "gui/savedviews.h"
#include "gui/tableshape.h"
#include "gui/textdialog.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestWords = 160;

/// In menus and on buttons an ampersand would be a mnemonic.
QString plain(const QString &name)
{
    return visibleText(name).replace(u'&', u"&&"_s);
}

} // namespace

ViewButton::ViewButton(SavedViews &views, const QString &table, TableShape &shape, QWidget *parent)
    : QPushButton(ringback::icon(Icon::Columns), {}, parent), m_views(views), m_table(table), m_shape(shape)
{
    setObjectName(u"views"_s);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    connect(&views, &SavedViews::changed, this, &ViewButton::showWords);
    showWords();
}

bool ViewButton::isChanged() const
{
    const auto view = m_views.byNumber(m_current);
    return view && view->state != m_shape.state();
}

void ViewButton::choose(int number)
{
    const auto view = m_views.byNumber(number);
    if (number != 0 && (!view || view->table != m_table))
        return;
    m_current = number;
    m_shape.restore(view ? view->state : QJsonObject());
    showWords();
}

void ViewButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [this, group](int number, const QString &words) {
        QAction *entry = menu()->addAction(words);
        entry->setCheckable(true);
        entry->setChecked(number == m_current);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, number] { choose(number); });
    };
    add(0, tr("As it comes"));
    const QList<SavedViews::View> views = m_views.of(m_table);
    for (const SavedViews::View &view : views)
        add(view.number, plain(view.name));
    menu()->addSeparator();
    menu()->addAction(tr("&Save as a view…"), this, &ViewButton::save);
    if (const auto view = m_views.byNumber(m_current)) {
        QAction *update = menu()->addAction(tr("Save the &changes to “%1”").arg(plain(view->name)), this,
                                            [this] { m_views.update(m_current, m_shape.state()); });
        update->setEnabled(isChanged());
        menu()->addAction(tr("&Rename “%1”…").arg(plain(view->name)), this, &ViewButton::rename);
        menu()->addAction(ringback::icon(Icon::Delete), tr("&Delete “%1”").arg(plain(view->name)), this,
                          [this] { m_views.remove(m_current); });
    }
}

void ViewButton::save()
{
    auto *dialog =
        new TextDialog({.title = tr("Save as a view"), .field = tr("&Name"), .confirm = tr("Save")}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TextDialog::confirmed, this, [this](const QString &name) {
        m_current = m_views.save(m_table, name, m_shape.state());
        showWords();
    });
    dialog->open();
}

void ViewButton::rename()
{
    const auto view = m_views.byNumber(m_current);
    if (!view)
        return;
    auto *dialog = new TextDialog(
        {.title = tr("Rename the view"), .field = tr("&Name"), .confirm = tr("Rename"), .text = view->name}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TextDialog::confirmed, this,
            [this, number = m_current](const QString &name) { m_views.rename(number, name); });
    dialog->open();
}

void ViewButton::showWords()
{
    const auto view = m_views.byNumber(m_current);
    if (!view)
        m_current = 0;
    const QString name = view ? visibleText(view->name) : tr("Views");
    setText(fontMetrics().elidedText(name, Qt::ElideRight, widestWords).replace(u'&', u"&&"_s));
    setAccessibleName(view ? tr("View: %1").arg(name) : tr("Views"));
    setToolTip(view ? accessibleName().toHtmlEscaped() : tr("Saved views of this table"));
}

void ViewButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showWords();
}

} // namespace ringback
