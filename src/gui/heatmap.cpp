#include "gui/heatmap.h"

#include "gui/paint.h"
#include "gui/theme.h"
#include "models/insighttables.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

constexpr int gap = 3;
constexpr int edge = space::small;
constexpr int cellHeight = 30;
constexpr double faintest = 0.10; ///< of the strongest colour, for nought
constexpr double strongest = 0.92;

} // namespace

HeatMap::HeatMap(QWidget *parent) : Plot(parent), m_days(models::weekdays(QLocale().firstDayOfWeek()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void HeatMap::setInsights(const models::Insights &insights)
{
    m_insights = insights;
    m_days = models::weekdays(insights.question.firstDay);
    std::tie(m_firstHour, m_lastHour) = models::hoursShown(insights);
    dataChanged();
}

int HeatMap::count() const
{
    return static_cast<int>(m_days.size()) * hours();
}

const models::HeatCell &HeatMap::cell(int index) const
{
    const int day = m_days.at(index / hours());
    const int hour = m_firstHour + index % hours();
    return m_insights.heat.at(static_cast<std::size_t>(day)).at(static_cast<std::size_t>(hour));
}

QSize HeatMap::sizeHint() const
{
    return QSize(560, 7 * (cellHeight + gap) + QFontMetrics(textFont(font(), TextSize::Small)).height() + space::small +
                          2 * edge);
}

QSize HeatMap::minimumSizeHint() const
{
    return QSize(300, sizeHint().height());
}

QRectF HeatMap::field() const
{
    int names = 0;
    const QFontMetrics metrics(textFont(font(), TextSize::Small));
    for (const int day : m_days)
        names = std::max(names, metrics.horizontalAdvance(models::weekdayText(day)));
    const int top = edge + metrics.height() + space::tiny;
    return QRectF(edge + names + space::small, top, width() - 2 * edge - names - space::small, height() - top - edge);
}

QRectF HeatMap::placeOf(int index) const
{
    const QRectF all = field();
    const qreal wide = all.width() / hours();
    const qreal high = all.height() / static_cast<qreal>(m_days.size());
    const QRectF place(all.x() + (index % hours()) * wide, all.y() + (index / hours()) * high, wide - gap, high - gap);
    if (layoutDirection() == Qt::LeftToRight)
        return place;
    return QRectF(width() - place.right(), place.y(), place.width(), place.height());
}

int HeatMap::indexAt(const QPointF &position) const
{
    const QPointF at = layoutDirection() == Qt::LeftToRight ? position : QPointF(width() - position.x(), position.y());
    const QRectF all = field();
    if (!all.contains(at))
        return -1;
    const int column = static_cast<int>((at.x() - all.x()) * hours() / all.width());
    const int row = static_cast<int>((at.y() - all.y()) * static_cast<qreal>(m_days.size()) / all.height());
    return row * hours() + std::min(column, hours() - 1);
}

QString HeatMap::sentence(int index) const
{
    const models::HeatCell &at = cell(index);
    const QString when = tr("%1, %2", "weekday, hour")
                             .arg(models::weekdayText(m_days.at(index / hours()), false),
                                  models::hourText(m_firstHour + index % hours()));
    if (at.rang == 0)
        return tr("%1: no calls").arg(when);
    const QString sums = tr("%1: %2 of %3 answered", "when, answered, all")
                             .arg(when, models::countText(at.answered), models::countText(at.rang));
    return at.rate() ? tr("%1, %2", "sentence, share").arg(sums, models::percentText(at.rate())) : sums;
}

int HeatMap::neighbour(int index, Qt::Key key) const
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (key) {
    case Qt::Key_Left:
        return index - forward;
    case Qt::Key_Right:
        return index + forward;
    case Qt::Key_Up:
        return index < hours() ? index : index - hours();
    case Qt::Key_Down:
        return index + hours() >= count() ? index : index + hours();
    default:
        return index;
    }
}

void HeatMap::paintWords(QPainter *painter) const
{
    const Theme theme = Theme::of(palette());
    const QFontMetrics metrics(painter->font());
    painter->setPen(theme.color(ColorRole::SecondaryText));
    for (qsizetype row = 0; row < m_days.size(); ++row) {
        const QRectF first = placeOf(static_cast<int>(row) * hours());
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(edge, qRound(first.y()), qRound(field().x()) - edge - space::small, qRound(first.height())));
        paintLine(painter, words, Qt::AlignLeading | Qt::AlignVCenter, models::weekdayText(m_days.at(row)),
                  layoutDirection());
    }
    int widest = 0;
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour)
        widest = std::max(widest, metrics.horizontalAdvance(models::hourText(hour)));
    const int every = std::max(1, static_cast<int>(std::ceil((widest + space::small) / (field().width() / hours()))));
    for (int i = 0; i < hours(); i += every) {
        const QRectF place = placeOf(i);
        const QRectF words(place.center().x() - widest, edge, 2 * widest, metrics.height());
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, models::hourText(m_firstHour + i));
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QColor ground = theme.color(ColorRole::Surface);
    const QColor strong = theme.color(ColorRole::Accent);
    painter.setFont(textFont(font(), TextSize::Small));
    paintWords(&painter);
    const QFontMetrics metrics(painter.font());
    for (int i = 0; i < count(); ++i) {
        const models::HeatCell &at = cell(i);
        const QRectF place = placeOf(i);
        const std::optional<double> rate = at.rate();
        const QColor line = i == marked() ? theme.color(ColorRole::Text)
                            : rate        ? QColor()
                                          : theme.color(ColorRole::Line);
        const QColor fill = rate ? mixed(ground, strong, faintest + *rate * (strongest - faintest)) : QColor();
        paintRounded(&painter, place, std::min<qreal>(radius::chip, place.width() / 4), fill, line,
                     i == marked() ? 2 : 1);
        if (!rate)
            continue;
        const QString figure = QLocale().toString(static_cast<int>(std::lround(*rate * 100)));
        if (metrics.horizontalAdvance(figure) + space::small > place.width() || metrics.height() > place.height())
            continue;
        painter.setPen(readableOn(fill));
        painter.drawText(place, Qt::AlignCenter, figure);
    }
    paintFocus(&painter);
}

} // namespace ringback
