#include "gui/filterbar.h"

#include "core/maskedtext.h"
#include "gui/icons.h"
#include "gui/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChip = 220;

/// In menus and on buttons an ampersand would be a mnemonic.
QString plain(QString words)
{
    return visibleText(words).replace(u'&', u"&&"_s);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(icon(Icon::Filter), tr("Filter"), parent))
    , m_menu(new QMenu(m_button))
    , m_row(new QHBoxLayout(this))
{
    m_button->setObjectName(u"filter"_s);
    m_button->setMenu(m_menu);
    m_row->setContentsMargins(space::large, 0, space::large, space::medium);
    m_row->setSpacing(space::small);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // many chips must not widen the page
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    hide();
}

void FilterBar::addFacet(const Facet &facet)
{
    m_facets.append(facet);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (const Facet &facet : std::as_const(m_facets)) {
        QMenu *choices = m_menu->addMenu(facet.words);
        auto *group = new QActionGroup(choices);
        const QString chosen = m_values.value(facet.id);
        const auto add = [&](const QString &key, const QString &words) {
            QAction *entry = choices->addAction(words);
            entry->setCheckable(true);
            entry->setChecked(key == chosen);
            group->addAction(entry);
            connect(entry, &QAction::triggered, this, [this, id = facet.id, key] { choose(id, key); });
        };
        add({}, tr("Any"));
        choices->addSeparator();
        const QList<Option> options = facet.options();
        for (const Option &option : options)
            add(option.key, plain(option.words));
    }
    m_menu->addSeparator();
    QAction *clearAll = m_menu->addAction(tr("&Clear the filter"), this, &FilterBar::clear);
    clearAll->setEnabled(!m_values.isEmpty());
}

void FilterBar::choose(const QString &facet, const QString &key)
{
    models::Facets values = m_values;
    if (key.isEmpty())
        values.remove(facet);
    else
        values.insert(facet, key);
    setValues(values);
}

void FilterBar::setValues(const models::Facets &values)
{
    models::Facets known;
    for (const Facet &facet : std::as_const(m_facets)) {
        if (const QString key = values.value(facet.id); !key.isEmpty())
            known.insert(facet.id, key);
    }
    if (known == m_values)
        return;
    m_values = known;
    updateWords();
    Q_EMIT changed();
}

QString FilterBar::wordsOf(const Facet &facet) const
{
    const QString key = m_values.value(facet.id);
    const QList<Option> options = facet.options();
    const auto option =
        std::find_if(options.begin(), options.end(), [&key](const Option &one) { return one.key == key; });
    return option == options.end() ? key : option->words;
}

void FilterBar::updateWords()
{
    // The chip that was pressed goes with the others: not before its own event is over.
    while (m_row->count() > 1) {
        QWidget *chip = m_row->takeAt(0)->widget();
        chip->hide();
        chip->deleteLater();
    }
    QWidget *before = m_button;
    for (const Facet &facet : std::as_const(m_facets)) {
        if (!m_values.contains(facet.id))
            continue;
        const QString words = visibleText(wordsOf(facet));
        auto *chip = new QPushButton(icon(Icon::Close), {}, this);
        chip->setObjectName(u"filterChip"_s);
        chip->setAutoDefault(false);
        chip->setMaximumWidth(widestChip);
        chip->setText(plain(chip->fontMetrics().elidedText(words, Qt::ElideRight, widestChip - 3 * space::huge)));
        chip->setAccessibleName(tr("Drop the filter %1: %2").arg(facet.words, words));
        chip->setToolTip(chip->accessibleName().toHtmlEscaped());
        connect(chip, &QPushButton::clicked, this, [this, id = facet.id] { choose(id, {}); });
        m_row->insertWidget(m_row->count() - 1, chip);
        setTabOrder(before, chip);
        before = chip;
    }
    setVisible(!m_values.isEmpty());
}

} // namespace ringback
