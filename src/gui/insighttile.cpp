#include "gui/insighttile.h"

#include "gui/iconmark.h"
#include "gui/paint.h"
#include "gui/textlabel.h"
#include "models/insighttables.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;
using models::Measure;
using models::Standing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::InsightTile)
};

constexpr double largestShare = 7.2; ///< of a large tile's height is half a figure's
constexpr double markShare = 0.9;    ///< of the text's height
constexpr int secondsOfAMinute = 60;

/// A target is a round time more often than not: "10 min" instead of "10m 00s".
QString targetText(Measure measure, double target)
{
    const qint64 seconds = std::llround(target);
    if ((measure == Measure::MedianWait || measure == Measure::MedianTalk) && seconds % secondsOfAMinute == 0)
        return Words::tr("%1 min", "minutes").arg(QLocale().toString(seconds / secondsOfAMinute));
    return measureText(measure, target);
}

TileLine targetLine(Measure measure, const Standing &standing, const models::InsightTargets &targets)
{
    const std::optional<double> target = targets.of(measure);
    if (!target)
        return {{}, Words::tr("No target")};
    const QString text = measure == Measure::Calls ? Words::tr("%1 a day", "calls").arg(targetText(measure, *target))
                                                   : targetText(measure, *target);
    switch (standing.target) {
    case Standing::Target::Met:
        return {Icon::Check, Words::tr("Target %1 met").arg(text), ColorRole::DoneText};
    case Standing::Target::Missed:
        return {Icon::Attention, Words::tr("Target %1 missed").arg(text), ColorRole::AttentionText};
    case Standing::Target::None:
        break;
    }
    return {{}, Words::tr("Target %1").arg(text)};
}

TileLine trendLine(Measure measure, const Standing &standing)
{
    const QString before = measureText(measure, standing.before);
    const bool isUp = standing.trend == Standing::Trend::Up;
    switch (standing.trend) {
    case Standing::Trend::Unknown:
        return {{}, Words::tr("Nothing to compare with")};
    case Standing::Trend::Same:
        return {{}, Words::tr("As before: %1").arg(before)};
    case Standing::Trend::Up:
    case Standing::Trend::Down:
        break;
    }
    const Icon icon = isUp ? Icon::ChevronUp : Icon::ChevronDown;
    if (!models::isMoreBetter(measure) && !models::isLessBetter(measure))
        return {icon, (isUp ? Words::tr("Up from %1") : Words::tr("Down from %1")).arg(before)};
    if (standing.isBetter)
        return {icon, Words::tr("Better: was %1").arg(before), ColorRole::DoneText};
    return {icon, Words::tr("Worse: was %1").arg(before), ColorRole::AttentionText};
}

} // namespace

InsightTile::InsightTile(const QString &name, QWidget *parent)
    : Card(parent), m_figure(new TextLabel({}, TextSize::Figure, ColorRole::Text, true, this))
{
    setAccessibleName(name);
    m_figure->setTabular(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(2);
    auto *title = new TextLabel(name, TextSize::Body, ColorRole::SecondaryText, false, this);
    title->setSingleLine(true);
    layout->addWidget(title);
    layout->addWidget(m_figure);
    layout->addSpacing(2);
    m_target = addRow();
    m_trend = addRow();
    layout->addStretch(1);
}

InsightTile::Row InsightTile::addRow()
{
    const Row row{new IconMark(Icon::Information, ColorRole::SecondaryText, measure::chipIcon, this),
                  new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this)};
    row.words->setSingleLine(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::tiny + 2);
    line->addWidget(row.mark, 0, Qt::AlignVCenter);
    line->addWidget(row.words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    return row;
}

void InsightTile::show(const Row &row, const TileLine &line)
{
    if (line.icon)
        row.mark->setIcon(*line.icon, line.role);
    row.words->setWords(line.words, line.role);
    row.mark->setVisible(line.icon && !line.words.isEmpty());
    row.words->setVisible(!line.words.isEmpty());
}

void InsightTile::setLarge(bool on)
{
    m_isLarge = on;
    // In the middle of what is larger than it needs.
    if (on) {
        static_cast<QVBoxLayout *>(layout())->insertStretch(0, 1);
        layout()->setContentsMargins(space::huge + space::small, space::huge, space::huge + space::small, space::huge);
    }
    fit();
}

void InsightTile::fit()
{
    if (!m_isLarge)
        return;
    const QMargins edges = layout()->contentsMargins();
    const int room = width() - edges.left() - edges.right();
    QFont larger = font();
    const int body = QFontInfo(font()).pixelSize();
    const qreal unit = tabularWidth(m_figure->text(), textFont(larger, TextSize::Figure, true));
    // A label's figure is twice as high as its font's text.
    const double most = std::min(height() / largestShare, unit > 0 ? body * room / unit : height());
    larger.setPixelSize(std::max(body, static_cast<int>(most)));
    m_figure->setFont(larger);
    const int mark = std::max(measure::chipIcon, static_cast<int>(body * markShare));
    for (const Row &row : {m_target, m_trend})
        row.mark->setFixedSize(mark, mark);
}

void InsightTile::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void InsightTile::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void InsightTile::setFigure(const QString &figure, const TileLine &target, const TileLine &trend)
{
    m_figure->setWords(figure);
    fit();
    show(m_target, target);
    show(m_trend, trend);
    QStringList parts{figure, target.words, trend.words};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u", "_s));
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Calls:
        return Words::tr("Calls");
    case Measure::AnswerRate:
        return Words::tr("Answer rate");
    case Measure::Resolved:
        return Words::tr("Resolved");
    case Measure::MedianWait:
        return Words::tr("Median wait");
    case Measure::MedianTalk:
        return Words::tr("Median talk time");
    case Measure::Overdue:
        break;
    }
    return Words::tr("Callbacks open");
}

QString measureText(Measure measure, std::optional<double> value)
{
    switch (measure) {
    case Measure::AnswerRate:
    case Measure::Resolved:
        return models::percentText(value);
    case Measure::MedianWait:
    case Measure::MedianTalk:
        return models::secondsText(value);
    case Measure::Calls:
    case Measure::Overdue:
        break;
    }
    return value ? models::countText(static_cast<int>(std::lround(*value))) : u"–"_s;
}

void showMeasure(InsightTile &tile, Measure measure, const models::Insights &insights,
                 const models::InsightTargets &targets)
{
    const Standing standing = standingOf(measure, insights, targets);
    if (measure != Measure::Overdue) {
        tile.setFigure(measureText(measure, standing.value), targetLine(measure, standing, targets),
                       trendLine(measure, standing));
        return;
    }
    // The queue as it is now: there is no period before.
    const bool isBad = insights.queue.overdue > 0;
    const TileLine overdue{isBad ? Icon::Due : Icon::Check,
                           isBad ? Words::tr("%1 overdue").arg(models::countText(insights.queue.overdue))
                                 : Words::tr("None overdue"),
                           isBad ? ColorRole::FailedText : ColorRole::DoneText};
    tile.setFigure(models::countText(insights.queue.open), overdue, targetLine(measure, standing, targets));
}

} // namespace ringback
