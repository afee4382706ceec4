#include "gui/insightcharts.h"

#include "gui/paint.h"

#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = space::small;
constexpr int mostLines = 5;
constexpr int fewestForSharpBars = 40; ///< with more steps, bars stand closer

/// The distance of the grid's lines: a round one that gives at most `mostLines`.
double stepOf(double most, TimeChart::Kind kind)
{
    if (kind == TimeChart::Kind::LinesOfSeconds) {
        for (const double step :
             std::to_array<double>({15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800}))
            if (most <= step * mostLines)
                return step;
    }
    double step = kind == TimeChart::Kind::LinesOfSeconds ? 86400 : 1;
    const std::array factors{2.0, 2.5, 2.0};
    for (std::size_t i = 0; step * mostLines < most; i = (i + 1) % factors.size())
        step *= factors.at(i);
    return step;
}

QString axisText(double value, TimeChart::Kind kind)
{
    const auto text = [](const char *words, const char *what, double number) {
        const QLocale locale;
        const bool isWhole = std::abs(number - std::round(number)) < 0.01;
        return QCoreApplication::translate("ringback::TimeChart", words, what)
            .arg(locale.toString(number, 'f', isWhole ? 0 : 1));
    };
    if (kind == TimeChart::Kind::StackedCounts || value <= 0)
        return QLocale().toString(std::llround(value));
    if (value < 60)
        return text(QT_TRANSLATE_NOOP("ringback::TimeChart", "%1 s"), "seconds", value);
    if (value < 2 * 3600)
        return text(QT_TRANSLATE_NOOP("ringback::TimeChart", "%1 min"), "minutes", value / 60);
    return text(QT_TRANSLATE_NOOP("ringback::TimeChart", "%1 h"), "hours", value / 3600);
}

} // namespace

class TimeChart::Private
{
public:
    explicit Private(Kind which) : kind(which)
    {
        chart = new QChart;
        chart->legend()->hide();
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        // Charts know no direction of their own: time runs as figures do.
        chart->setLayoutDirection(Qt::LeftToRight);
        scene.addItem(chart);
        for (QValueAxis *axis : {&across, &up}) {
            axis->setLabelsVisible(false);
            axis->setMinorGridLineVisible(false);
            axis->setLineVisible(false);
        }
        // Qt Charts lays its grid out a moment late, and so beside ours of the labels: it is painted here, too.
        across.setGridLineVisible(false);
        up.setGridLineVisible(false);
        chart->addAxis(&across, Qt::AlignBottom);
        chart->addAxis(&up, Qt::AlignLeft);
    }
    ~Private()
    {
        // They are members, so the chart must not delete them.
        chart->removeAllSeries();
        chart->removeAxis(&across);
        chart->removeAxis(&up);
    }

    [[nodiscard]] double highest() const
    {
        double most = 0;
        for (qsizetype step = 0; step < data.marks.size(); ++step) {
            double sum = 0;
            for (const Series &series : data.series) {
                const double value = series.values.value(step).value_or(0);
                sum = kind == Kind::StackedCounts ? sum + value : std::max(sum, value);
            }
            most = std::max(most, sum);
        }
        return most;
    }

    void build(const Theme &theme)
    {
        chart->removeAllSeries();
        const double step = stepOf(highest(), kind);
        gridStep = step;
        top = step * std::max(1.0, std::ceil(highest() / step));
        up.setRange(0, top);
        across.setRange(-0.5, std::max<double>(0.5, static_cast<double>(data.marks.size()) - 0.5));
        if (kind == Kind::StackedCounts)
            addBars(theme);
        else
            addLines(theme);
    }

    void addBars(const Theme &theme)
    {
        auto *bars = new QStackedBarSeries;
        bars->setBarWidth(data.marks.size() < fewestForSharpBars ? 0.66 : 0.8);
        for (const Series &series : data.series) {
            auto *set = new QBarSet(series.name);
            set->setColor(theme.color(series.role));
            // A hair of ground between the parts tells them apart without their colours.
            set->setPen(QPen(theme.color(ColorRole::Surface), 1));
            for (const std::optional<double> &value : series.values)
                set->append(value.value_or(0));
            bars->append(set);
        }
        attach(bars);
    }

    void addLines(const Theme &theme)
    {
        Qt::PenStyle style = Qt::SolidLine;
        for (const Series &series : data.series) {
            // A gap is one: no line leads over a day without a call.
            QLineSeries *run = nullptr;
            for (qsizetype i = 0; i < series.values.size(); ++i) {
                if (!series.values.at(i)) {
                    run = nullptr;
                    continue;
                }
                if (!run) {
                    run = new QLineSeries;
                    QPen pen(theme.color(series.role), 2, style);
                    pen.setCapStyle(Qt::RoundCap);
                    pen.setJoinStyle(Qt::RoundJoin);
                    run->setPen(pen);
                    attach(run);
                }
                run->append(static_cast<double>(i), *series.values.at(i));
            }
            style = Qt::DashLine;
        }
    }

    void attach(QAbstractSeries *series)
    {
        chart->addSeries(series);
        series->attachAxis(&across);
        series->attachAxis(&up);
    }

    [[nodiscard]] QRectF plotArea(const QSize &size, const QFont &small) const
    {
        const QFontMetrics metrics(small);
        int widest = metrics.horizontalAdvance(u"00"_s);
        for (double value = 0; value <= top + gridStep / 2; value += gridStep)
            widest = std::max(widest, metrics.horizontalAdvance(axisText(value, kind)));
        const int left = edge + widest + space::small;
        const int above = edge + metrics.height() / 2;
        const int below = metrics.height() + space::small + edge;
        return QRectF(left, above, size.width() - left - edge, size.height() - above - below);
    }

    [[nodiscard]] double xOf(const QRectF &area, double step) const
    {
        return area.x() + area.width() * (step + 0.5) / std::max<double>(1, static_cast<double>(data.marks.size()));
    }
    [[nodiscard]] double yOf(const QRectF &area, double value) const
    {
        return area.bottom() - area.height() * value / top;
    }

    void paintPoints(QPainter &painter, const QRectF &area, const Theme &theme, int marked) const
    {
        // Single days between gaps have no line: points show them, and all others.
        if (kind == Kind::LinesOfSeconds) {
            bool isHollow = false;
            for (const Series &series : std::as_const(data.series)) {
                for (qsizetype i = 0; i < series.values.size(); ++i) {
                    if (!series.values.at(i))
                        continue;
                    const QPointF at(xOf(area, static_cast<double>(i)), yOf(area, *series.values.at(i)));
                    const double size = i == marked ? 4.5 : 3;
                    painter.setPen(QPen(theme.color(series.role), 2));
                    painter.setBrush(isHollow ? theme.color(ColorRole::Surface) : theme.color(series.role));
                    painter.drawEllipse(at, size, size);
                }
                isHollow = true;
            }
        }
    }

    void paintWords(QPainter &painter, const QRectF &area) const
    {
        const QFontMetrics metrics(painter.font());
        const auto count = static_cast<int>(data.marks.size());
        for (double value = 0; value <= top + gridStep / 2; value += gridStep) {
            const double y = yOf(area, value);
            painter.drawText(QRectF(0, y - metrics.height(), area.left() - space::small, 2.0 * metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, axisText(value, kind));
        }
        int widest = 1;
        for (const QString &mark : std::as_const(data.marks))
            widest = std::max(widest, metrics.horizontalAdvance(mark));
        const double room = area.width() / std::max(1, count);
        const int every = std::max(1, static_cast<int>(std::ceil((widest + space::large) / std::max(1.0, room))));
        for (int i = 0; i < count; i += every) {
            const double wide = std::max<double>(widest, room * every);
            QRectF place(xOf(area, i) - wide / 2, area.bottom() + space::tiny, wide, metrics.height() + space::tiny);
            painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, data.marks.at(i));
        }
    }

    Kind kind;
    QGraphicsScene scene;
    QChart *chart; ///< the scene's
    QValueAxis across;
    QValueAxis up;
    Data data;
    double top = 1;
    double gridStep = 1;
};

TimeChart::TimeChart(Kind kind, QWidget *parent) : Plot(parent), d(std::make_unique<Private>(kind))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(const Data &plotted)
{
    if (plotted == d->data)
        return;
    d->data = plotted;
    d->build(Theme::of(palette()));
    dataChanged();
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        d->build(Theme::of(palette()));
    return Plot::event(event);
}

int TimeChart::count() const
{
    return static_cast<int>(d->data.marks.size());
}

int TimeChart::indexAt(const QPointF &position) const
{
    const QRectF area = d->plotArea(size(), textFont(font(), TextSize::Small));
    if (count() == 0 || position.x() < area.left() || position.x() >= area.right())
        return -1;
    return static_cast<int>((position.x() - area.x()) * count() / area.width());
}

QString TimeChart::sentence(int index) const
{
    return d->data.sentences.value(index);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    painter.setLayoutDirection(Qt::LeftToRight); // as the plot is
    painter.setFont(textFont(font(), TextSize::Small));
    const QRectF area = d->plotArea(size(), painter.font());

    if (marked() >= 0) {
        const double half = area.width() / std::max(1, count()) / 2;
        const double x = d->xOf(area, marked());
        paintRounded(&painter, QRectF(x - half, area.top(), 2 * half, area.height()), 3,
                     theme.color(ColorRole::WaitingFill));
    }
    for (double value = 0; value <= d->top + d->gridStep / 2; value += d->gridStep) {
        const QRectF line(area.left(), d->yOf(area, value), area.width(), 1);
        painter.fillRect(snapped(&painter, line), theme.color(value > 0 ? ColorRole::Line : ColorRole::ControlLine));
    }
    d->chart->setGeometry(QRectF(QPointF(0, 0), QSizeF(size())));
    d->chart->setPlotArea(area);
    d->chart->layout()->activate();
    d->scene.render(&painter, rect(), rect(), Qt::IgnoreAspectRatio);
    d->paintPoints(painter, area, theme, marked());
    painter.setPen(theme.color(ColorRole::SecondaryText));
    d->paintWords(painter, area);
    paintFocus(&painter);
}

} // namespace ringback
