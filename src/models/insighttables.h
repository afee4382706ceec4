#pragma once

#include "models/insights.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ringback::models {

/// A table of figures as people read it; what each plot also is.
struct FigureTable
{
    QStringList titles = {};
    QList<QStringList> rows = {}; ///< the first cell names the row, the others are numbers

    bool operator==(const FigureTable &) const = default;
};

[[nodiscard]] FigureTable callsTable(const Insights &insights);
[[nodiscard]] FigureTable timesTable(const Insights &insights);
[[nodiscard]] FigureTable outcomesTable(const Insights &insights);
[[nodiscard]] FigureTable statusesTable(const Insights &insights);
/// Empty where no hour has calls enough to tell.
[[nodiscard]] FigureTable heatTable(const Insights &insights);
[[nodiscard]] FigureTable agentsTable(const Insights &insights);

/// All of it for programs, in a tidy form (table, row, column, value): stable words, ISO dates, plain numbers.
[[nodiscard]] QList<QStringList> csvRows(const Insights &insights);

// The words of figures, in the language and the format of the locale.
[[nodiscard]] QString groupText(CallGroup group);
[[nodiscard]] QString outcomeText(const OutcomeCount &outcome);
[[nodiscard]] QString percentText(std::optional<double> rate);
[[nodiscard]] QString secondsText(std::optional<double> seconds);
[[nodiscard]] QString countText(int count);
/// A step's own name: "Tue, 3 Nov", "14:00", "2–8 Nov", "November 2026".
[[nodiscard]] QString stepText(const Step &step, Grain grain);
/// The same as short as an axis needs it.
[[nodiscard]] QString stepMark(const Step &step, Grain grain);
[[nodiscard]] QString weekdayText(int weekday, bool isShort = true); ///< Monday 0
[[nodiscard]] QString hourText(int hour);
/// The weekdays from the locale's first on, Monday 0.
[[nodiscard]] QList<int> weekdays(Qt::DayOfWeek firstDay);
/// The hours in which calls are made, at least the working day; from the first to the last of them. An odd call at
/// night doesn't stretch the table.
[[nodiscard]] std::pair<int, int> hoursShown(const Insights &insights);

} // namespace ringback::models
