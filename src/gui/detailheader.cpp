#include "gui/detailheader.h"

#include "core/maskedtext.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ringback {

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Title, ColorRole::Text, true, this))
    , m_line(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_row(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_title, 1);
    layout->addLayout(m_row);
    layout->addWidget(m_line);
}

void DetailHeader::show(const QString &title, const QString &line)
{
    m_title->setWords(visibleText(title));
    m_line->setWords(visibleText(line));
    m_line->setVisible(!line.isEmpty());
}

void DetailHeader::setCorner(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace ringback
