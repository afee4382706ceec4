#include "gui/chartcard.h"

#include "gui/celldelegate.h"
#include "gui/icons.h"
#include "gui/plot.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = space::large;
/// Plots bring room for their focus ring, so that their contents line up with the title.
constexpr int plotMargin = margin - space::small;
constexpr int fewestRowsSeen = 4;

} // namespace

ChartCard::ChartCard(const QString &title, Plot *plot, QWidget *parent)
    : Card(parent)
    , m_title(title)
    , m_plot(plot)
    , m_words(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_legend(new PlotLegend(this))
    , m_asTable(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_table(new QTableView(this))
{
    setAccessibleName(title);
    m_words->setSingleLine(true);
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setIcon(icon(Icon::Columns, ColorRole::SecondaryText));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolTip(tr("Show as a table"));
    m_asTable->setAccessibleName(tr("%1 as a table", "title").arg(title));
    // Titles stand at one height, with the button or without.
    QSizePolicy policy = m_asTable->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_asTable->setSizePolicy(policy);
    m_asTable->setVisible(plot != nullptr);
    m_empty->setAlignment(Qt::AlignCenter);
    if (plot) {
        plot->setParent(this);
        plot->setAccessibleName(title);
        m_stack->addWidget(plot);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(title);
    setUpTable(m_table, Density::Compact);
    m_table->viewport()->setBackgroundRole(QPalette::Base); // it stands on a card, not on the window
    m_table->setMinimumHeight(measure::header + measure::compactRow * fewestRowsSeen);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin - plotMargin, 0, margin - plotMargin, 0);
    head->setSpacing(space::small);
    head->addWidget(m_words, 1);
    head->addWidget(m_asTable);
    auto *legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(margin - plotMargin, 0, margin - plotMargin, 0);
    legendRow->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(plotMargin, space::small, plotMargin, space::small);
    layout->setSpacing(space::tiny);
    layout->addLayout(head);
    layout->addLayout(legendRow);
    layout->addWidget(m_stack, 1);

    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::setAsTable);
    if (plot) {
        connect(plot, &Plot::told, this, [this](const QString &sentence) {
            if (sentence.isEmpty())
                m_plot->setAccessibleDescription(m_note);
            m_words->setRuns({{m_title, true, ColorRole::Text},
                              {u"  "_s + (sentence.isEmpty() ? m_note : sentence), false,
                               sentence.isEmpty() ? ColorRole::SecondaryText : ColorRole::Accent}});
        });
    }
    setNote({});
}

void ChartCard::setNote(const QString &note)
{
    m_note = note;
    if (m_plot && m_plot->marked() < 0)
        m_plot->setAccessibleDescription(note);
    if (!m_plot || m_plot->marked() < 0)
        m_words->setRuns({{m_title, true, ColorRole::Text}, {u"  "_s + note, false, ColorRole::SecondaryText}});
}

void ChartCard::setTable(const models::FigureTable &table, const QString &emptyWords)
{
    m_model.setTable(table);
    m_empty->setWords(emptyWords);
    m_isEmpty = table.rows.isEmpty();
    setAsTable(m_asTable->isChecked());
    sizeTable();
}

void ChartCard::setAsTable(bool on)
{
    m_asTable->setChecked(on);
    m_asTable->setEnabled(!m_isEmpty);
    if (m_isEmpty)
        m_stack->setCurrentWidget(m_empty);
    else if (on || !m_plot)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_plot);
    m_legend->setVisible(m_plot && !m_isEmpty && m_stack->currentWidget() == m_plot &&
                         m_legend->sizeHint().width() > 0);
}

void ChartCard::sizeTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace ringback
