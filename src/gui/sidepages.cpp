#include "gui/sidepages.h"

#include "gui/pagestack.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace ringback {

SidePages::SidePages(QWidget *parent) : QWidget(parent), m_titles(new QListWidget(this)), m_pages(new PageStack(this))
{
    m_titles->setObjectName(QStringLiteral("pageTitles"));
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_titles);
    layout->addWidget(m_pages, 1);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &PageStack::setCurrentIndex);
}

void SidePages::addPage(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_titles->addItem(title);
    m_titles->setMinimumWidth(m_titles->sizeHintForColumn(0) + 2 * m_titles->frameWidth());
    if (m_titles->currentRow() < 0)
        m_titles->setCurrentRow(0);
}

void SidePages::setCurrentPage(QWidget *page)
{
    setCurrentIndex(m_pages->indexOf(page));
}

void SidePages::setCurrentIndex(int index)
{
    m_titles->setCurrentRow(index);
}

int SidePages::count() const
{
    return m_pages->count();
}

} // namespace ringback
