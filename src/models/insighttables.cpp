#include "models/insighttables.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Insights)
};

constexpr int workingDayBegins = 8;
constexpr int workingDayEnds = 18;
constexpr int oddShare = 100; ///< less than a hundredth of the calls is odd

QString none()
{
    return u"–"_s;
}

} // namespace

QString groupText(CallGroup group)
{
    switch (group) {
    case CallGroup::Answered:
        return Words::tr("Completed");
    case CallGroup::Transferred:
        return Words::tr("Transferred");
    case CallGroup::Voicemail:
        return Words::tr("Voicemail");
    case CallGroup::NotReached:
        return Words::tr("No answer or busy");
    case CallGroup::Failed:
        return Words::tr("Failed");
    case CallGroup::Open:
        return Words::tr("Still open");
    case CallGroup::NotPlaced:
        break;
    }
    return Words::tr("Not placed");
}

QString outcomeText(const OutcomeCount &outcome)
{
    return outcome.outcome.trimmed().isEmpty() ? Words::tr("None given") : visibleText(outcome.outcome.simplified());
}

QString percentText(std::optional<double> rate)
{
    return rate ? Words::tr("%1 %", "percent").arg(QLocale().toString(static_cast<int>(std::lround(*rate * 100))))
                : none();
}

QString secondsText(std::optional<double> seconds)
{
    const QString text = seconds ? durationText(*seconds) : QString();
    return text.isEmpty() ? none() : text;
}

QString countText(int count)
{
    return QLocale().toString(count);
}

QString stepText(const Step &step, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Hour:
        return Words::tr("%1, %2", "weekday, time")
            .arg(locale.dayName(step.from.date().dayOfWeek(), QLocale::ShortFormat), clockText(step.from.time()));
    case Grain::Day:
        // A quarter at most: the year goes without saying.
        return Words::tr("%1, %2", "weekday, date")
            .arg(locale.dayName(step.from.date().dayOfWeek(), QLocale::ShortFormat), dayText(step.from.date()));
    case Grain::Week:
        return Words::tr("%1 – %2", "first and last day")
            .arg(dayText(step.from.date()), dayText(step.to.addMSecs(-1).date()));
    case Grain::Month:
        break;
    }
    return locale.toString(step.from.date(), u"MMMM yyyy"_s);
}

QString stepMark(const Step &step, Grain grain)
{
    if (grain == Grain::Hour)
        return clockText(step.from.time());
    return grain == Grain::Month ? QLocale().toString(step.from.date(), u"MMM yy"_s) : dayText(step.from.date());
}

QString weekdayText(int weekday, bool isShort)
{
    return QLocale().standaloneDayName(weekday + 1, isShort ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString hourText(int hour)
{
    return clockText(QTime(hour, 0));
}

QList<int> weekdays(Qt::DayOfWeek firstDay)
{
    QList<int> days;
    for (int i = 0; i < 7; ++i)
        days.append((static_cast<int>(firstDay) - 1 + i) % 7);
    return days;
}

std::pair<int, int> hoursShown(const Insights &insights)
{
    std::pair<int, int> hours{workingDayBegins, workingDayEnds};
    for (int hour = 0; hour < 24; ++hour) {
        int rang = 0;
        for (const auto &day : insights.heat)
            rang += day.at(static_cast<std::size_t>(hour)).rang;
        if (rang >= std::max(HeatCell::fewest, insights.figures.rang / oddShare))
            hours = {std::min(hours.first, hour), std::max(hours.second, hour)};
    }
    return hours;
}

FigureTable callsTable(const Insights &insights)
{
    FigureTable table;
    table.titles = {insights.grain == Grain::Hour ? Words::tr("Hour") : Words::tr("Day"), Words::tr("All")};
    for (int group = 0; group < plottedGroups; ++group)
        table.titles.append(groupText(static_cast<CallGroup>(group)));
    for (const Step &step : insights.steps) {
        QStringList row{stepText(step, insights.grain), countText(step.total())};
        for (const int count : step.counts)
            row.append(countText(count));
        table.rows.append(row);
    }
    return table;
}

FigureTable timesTable(const Insights &insights)
{
    FigureTable table;
    table.titles = {insights.grain == Grain::Hour ? Words::tr("Hour") : Words::tr("Day"), Words::tr("Talk time"),
                    Words::tr("Wait")};
    for (const Step &step : insights.steps)
        table.rows.append({stepText(step, insights.grain), secondsText(step.medianTalk), secondsText(step.medianWait)});
    return table;
}

FigureTable outcomesTable(const Insights &insights)
{
    FigureTable table;
    table.titles = {Words::tr("Outcome"), Words::tr("Calls"), Words::tr("Share"), Words::tr("Resolved")};
    for (const OutcomeCount &outcome : insights.outcomes)
        table.rows.append({outcomeText(outcome), countText(outcome.count),
                           percentText(static_cast<double>(outcome.count) / std::max(1, insights.figures.answered)),
                           outcome.resolved ? Words::tr("Yes") : Words::tr("No")});
    return table;
}

FigureTable statusesTable(const Insights &insights)
{
    int all = 0;
    for (const StatusCount &status : insights.statuses)
        all += status.count;
    FigureTable table;
    table.titles = {Words::tr("Status"), Words::tr("Calls"), Words::tr("Share")};
    for (const StatusCount &status : insights.statuses)
        table.rows.append({statusText(status.status), countText(status.count),
                           percentText(static_cast<double>(status.count) / std::max(1, all))});
    return table;
}

FigureTable heatTable(const Insights &insights)
{
    FigureTable table;
    const auto hasEnough = [](const HeatCell &cell) { return cell.rate().has_value(); };
    if (std::none_of(insights.heat.begin(), insights.heat.end(),
                     [&](const auto &day) { return std::any_of(day.begin(), day.end(), hasEnough); }))
        return table;
    const auto [first, last] = hoursShown(insights);
    const QList<int> days = weekdays(insights.question.firstDay);
    table.titles = {Words::tr("Hour")};
    for (const int day : days)
        table.titles.append(weekdayText(day));
    for (int hour = first; hour <= last; ++hour) {
        QStringList row{hourText(hour)};
        for (const int day : days) {
            const HeatCell &cell = insights.heat.at(static_cast<std::size_t>(day)).at(static_cast<std::size_t>(hour));
            row.append(percentText(cell.rate()));
        }
        table.rows.append(row);
    }
    return table;
}

FigureTable agentsTable(const Insights &insights)
{
    FigureTable table;
    table.titles = {Words::tr("Voice agent"), Words::tr("Calls"), Words::tr("Answered"), Words::tr("Resolved"),
                    Words::tr("Talk time")};
    for (const AgentFigures &agent : insights.agents) {
        const QString name = !agent.title.isEmpty() ? agent.title : agent.id;
        table.rows.append({name.isEmpty() ? Words::tr("Not known") : visibleText(name), countText(agent.figures.calls),
                           percentText(agent.figures.answerRate()), percentText(agent.figures.resolvedRate()),
                           secondsText(agent.figures.medianTalk)});
    }
    return table;
}

namespace {

QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

class Csv
{
public:
    void add(const QString &table, const QString &row, const QString &column, std::optional<double> value)
    {
        if (value)
            rows.append({table, row, column, plain(*value)});
    }
    void add(const QString &table, const QString &row, const Figures &figures)
    {
        add(table, row, u"calls"_s, figures.calls);
        add(table, row, u"rang"_s, figures.rang);
        add(table, row, u"answered"_s, figures.answered);
        add(table, row, u"answer_rate"_s, figures.answerRate());
        add(table, row, u"resolved"_s, figures.resolved);
        add(table, row, u"resolved_rate"_s, figures.resolvedRate());
        add(table, row, u"median_talk_seconds"_s, figures.medianTalk);
        add(table, row, u"median_wait_seconds"_s, figures.medianWait);
    }

    QList<QStringList> rows{{u"table"_s, u"row"_s, u"column"_s, u"value"_s}};
};

QString groupToken(int group)
{
    constexpr std::array tokens{"completed"_L1,   "transferred"_L1, "voicemail"_L1,
                                "not_reached"_L1, "failed"_L1,      "open"_L1};
    return tokens.at(static_cast<std::size_t>(group));
}

} // namespace

QList<QStringList> csvRows(const Insights &insights)
{
    Csv csv;
    const Period &period = insights.question.period;
    csv.add(u"figures"_s, period.first.toString(Qt::ISODate) + u'/' + period.last.toString(Qt::ISODate),
            insights.figures);
    csv.add(u"figures"_s, u"before"_s, insights.before);
    csv.add(u"callbacks"_s, u"now"_s, u"open"_s, insights.queue.open);
    csv.add(u"callbacks"_s, u"now"_s, u"overdue"_s, insights.queue.overdue);
    for (const Step &step : insights.steps) {
        const QString row = insights.grain == Grain::Hour
                                ? step.from.toOffsetFromUtc(step.from.offsetFromUtc()).toString(Qt::ISODate)
                                : step.from.date().toString(Qt::ISODate);
        for (int group = 0; group < plottedGroups; ++group)
            csv.add(u"time"_s, row, groupToken(group), step.counts.at(static_cast<std::size_t>(group)));
        csv.add(u"time"_s, row, u"median_talk_seconds"_s, step.medianTalk);
        csv.add(u"time"_s, row, u"median_wait_seconds"_s, step.medianWait);
    }
    for (const OutcomeCount &outcome : insights.outcomes)
        csv.add(u"outcomes"_s, outcome.outcome, u"calls"_s, outcome.count);
    for (const StatusCount &status : insights.statuses)
        csv.add(u"statuses"_s, token(status.status), u"calls"_s, status.count);
    constexpr std::array days{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
    for (std::size_t day = 0; day < days.size(); ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const HeatCell &cell = insights.heat.at(day).at(hour);
            if (cell.rang == 0)
                continue;
            const QString row = u"%1 %2"_s.arg(days.at(day)).arg(hour, 2, 10, QChar(u'0'));
            csv.add(u"hours"_s, row, u"rang"_s, cell.rang);
            csv.add(u"hours"_s, row, u"answered"_s, cell.answered);
        }
    }
    for (const AgentFigures &agent : insights.agents)
        csv.add(u"agents"_s, agent.title.isEmpty() ? agent.id : agent.title, agent.figures);
    return csv.rows;
}

} // namespace ringback::models
