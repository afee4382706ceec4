#include "models/insighttargets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// Below it a change is no change: a point of a rate, a twentieth of the rest.
constexpr double sameRate = 0.005;
constexpr double sameShare = 0.01;

QString nameOf(Measure measure)
{
    switch (measure) {
    case Measure::Calls:
        return u"calls_a_day"_s;
    case Measure::AnswerRate:
        return u"answer_rate"_s;
    case Measure::Resolved:
        return u"resolved"_s;
    case Measure::MedianWait:
        return u"median_wait"_s;
    case Measure::MedianTalk:
        return u"median_talk"_s;
    case Measure::Overdue:
        return u"overdue"_s;
    }
    return {};
}

bool isRate(Measure measure)
{
    return measure == Measure::AnswerRate || measure == Measure::Resolved;
}

/// Days of the period that have begun: the last one may not be over, what is to come doesn't count.
int daysGone(const InsightQuestion &question)
{
    const QDate today = question.now.toTimeZone(question.zone).date();
    return std::max(1, Period{question.period.first, std::min(question.period.last, today)}.days());
}

std::optional<double> valueOf(Measure measure, const Figures &figures)
{
    switch (measure) {
    case Measure::Calls:
        return figures.calls;
    case Measure::AnswerRate:
        return figures.answerRate();
    case Measure::Resolved:
        return figures.resolvedRate();
    case Measure::MedianWait:
        return figures.medianWait;
    case Measure::MedianTalk:
        return figures.medianTalk;
    case Measure::Overdue:
        break;
    }
    return std::nullopt;
}

Standing::Trend trendOf(Measure measure, double value, double before)
{
    const double change = value - before;
    const double same = isRate(measure) ? sameRate : std::abs(before) * sameShare;
    if (std::abs(change) <= same)
        return Standing::Trend::Same;
    return change > 0 ? Standing::Trend::Up : Standing::Trend::Down;
}

} // namespace

bool isMoreBetter(Measure measure)
{
    return isRate(measure);
}

bool isLessBetter(Measure measure)
{
    return measure == Measure::MedianWait || measure == Measure::Overdue;
}

QByteArray InsightTargets::toJson() const
{
    QJsonObject object{{u"resolved_outcomes"_s, judge.toJson()}};
    for (const Measure measure : allMeasures) {
        const std::optional<double> value = of(measure);
        object.insert(nameOf(measure), value ? QJsonValue(*value) : QJsonValue());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

InsightTargets InsightTargets::fromJson(const QByteArray &json)
{
    InsightTargets targets;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const Measure measure : allMeasures) {
        const QJsonValue value = object.value(nameOf(measure));
        if (value.isNull())
            targets.set(measure, std::nullopt);
        else if (value.isDouble() && value.toDouble() >= 0)
            targets.set(measure, value.toDouble());
    }
    targets.judge = OutcomeJudge::fromJson(object.value(u"resolved_outcomes"_s).toObject());
    return targets;
}

Standing standingOf(Measure measure, const Insights &insights, const InsightTargets &targets)
{
    Standing standing;
    standing.value = measure == Measure::Overdue ? std::optional<double>(insights.queue.overdue)
                                                 : valueOf(measure, insights.figures);
    standing.before = valueOf(measure, insights.before);
    if (measure == Measure::Calls && insights.before.calls == 0)
        standing.before.reset();
    if (const std::optional<double> target = targets.of(measure); target && standing.value) {
        // As it is shown, so that 60 % meets a target of 60 %.
        const double shown = measure == Measure::Calls ? *standing.value / daysGone(insights.question)
                             : isRate(measure)         ? std::round(*standing.value * 100) / 100
                                                       : std::round(*standing.value);
        const bool met = measure == Measure::Calls || isRate(measure) ? shown >= *target : shown <= *target;
        standing.target = met ? Standing::Target::Met : Standing::Target::Missed;
    }
    if (standing.value && standing.before) {
        standing.trend = trendOf(measure, *standing.value, *standing.before);
        standing.isBetter = (standing.trend == Standing::Trend::Up && isMoreBetter(measure)) ||
                            (standing.trend == Standing::Trend::Down && isLessBetter(measure));
    }
    return standing;
}

} // namespace ringback::models
