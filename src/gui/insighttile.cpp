#include "gui/insighttile.h"

#include "gui/iconmark.h"
#include "gui/textlabel.h"
#include "models/insighttables.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

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

TileLine targetLine(Measure measure, const Standing &standing, const models::InsightTargets &targets)
{
    const std::optional<double> target = targets.of(measure);
    if (!target)
        return {Icon::Information, Words::tr("No target")};
    const QString text = measure == Measure::Calls
                             ? Words::tr("%1 a day", "calls").arg(measureText(measure, *target))
                             : measureText(measure, *target);
    switch (standing.target) {
    case Standing::Target::Met:
        return {Icon::Check, Words::tr("Target %1 met").arg(text), ColorRole::DoneText};
    case Standing::Target::Missed:
        return {Icon::Attention, Words::tr("Target %1 missed").arg(text), ColorRole::AttentionText};
    case Standing::Target::None:
        break;
    }
    return {Icon::Information, Words::tr("Target %1").arg(text)};
}

TileLine trendLine(Measure measure, const Standing &standing)
{
    const QString before = measureText(measure, standing.before);
    const bool isUp = standing.trend == Standing::Trend::Up;
    switch (standing.trend) {
    case Standing::Trend::Unknown:
        return {Icon::Information, Words::tr("Nothing to compare with")};
    case Standing::Trend::Same:
        return {Icon::ChevronRight, Words::tr("As before: %1").arg(before)};
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
    row.mark->setIcon(line.icon, line.role);
    row.words->setWords(line.words, line.role);
    row.mark->setVisible(!line.words.isEmpty());
    row.words->setVisible(!line.words.isEmpty());
}

void InsightTile::setFigure(const QString &figure, const TileLine &target, const TileLine &trend)
{
    m_figure->setWords(figure);
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
