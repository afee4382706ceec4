#include "gui/segments.h"

#include "gui/buttons.h"
#include "gui/paint.h"
#include "gui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace ringback {

namespace {

/// One choice. All of them together look like one control: only its two ends are round.
class Segment final : public QPushButton
{
public:
    Segment(const QString &words, QWidget *parent) : QPushButton(words, parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(font(), TextSize::Body, true));
        return QSize(metrics.horizontalAdvance(text()) + 2 * space::medium,
                     std::max(measure::control, metrics.height() + space::large));
    }
    QSize minimumSizeHint() const override { return QSize(48, sizeHint().height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        QStyleOptionButton option;
        initStyleOption(&option);
        const qreal stress = isDown() ? 0.12 : option.state & QStyle::State_MouseOver ? 0.05 : 0.0;
        const QColor ground = theme.color(isChecked() ? ColorRole::AccentTint : ColorRole::Surface);
        const bool leftEnd = isRightToLeft() ? m_last : m_first;
        const bool rightEnd = isRightToLeft() ? m_first : m_last;
        // The round ends reach beyond an inner segment's edges, where they are clipped away.
        const QRect shape = rect().adjusted(leftEnd ? 0 : -20, 0, rightEnd ? 0 : 20, 0);
        painter.save();
        painter.setClipRect(rect());
        paintRounded(&painter, shape, radius::control, mixed(ground, theme.color(ColorRole::Text), stress),
                     theme.color(ColorRole::ControlLine));
        painter.restore();
        if (!rightEnd)
            paintEdge(&painter, rect(), Qt::RightEdge, theme.color(ColorRole::ControlLine));
        painter.setFont(textFont(font(), TextSize::Body, isChecked()));
        painter.setPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::Text));
        const QRect room = rect().adjusted(space::small, 0, -space::small, 0);
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, elided(text(), painter.font(), room.width() + 1));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            paintRounded(&painter, rect(), radius::control, {}, theme.color(ColorRole::Accent), measure::focusRing);
    }

private:
    bool m_first = false;
    bool m_last = false;
};

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        tabToChosen(*m_group);
        if (on)
            emit currentChanged(id);
    });
}

void Segments::addSegment(int id, const QString &words)
{
    auto *segment = new Segment(words, this);
    if (m_row->count() > 0) {
        auto *before = static_cast<Segment *>(m_row->itemAt(m_row->count() - 1)->widget());
        before->setEnds(m_row->count() == 1, false);
    }
    segment->setEnds(m_row->count() == 0, true);
    m_row->addWidget(segment);
    m_group->addButton(segment, id);
    if (m_group->checkedId() < 0)
        segment->setChecked(true);
    tabToChosen(*m_group);
}

void Segments::setWords(int id, const QString &words)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setText(words);
}

void Segments::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

} // namespace ringback
