#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ringback {

/// The days of a year on which other hours hold, written as words apart: `12-25` each year, `2026-12-31` once, `11/4/4`
/// the fourth Thursday in November (Monday is 1; `5/-1/1` the last Monday in May), `E+1` a day from Easter Sunday (of
/// the western churches), and `observed`: one of a fixed date that falls on a Sunday is kept on Monday, too, and one
/// that falls on a Saturday on Friday and on Monday, for laws differ.
class Holidays
{
public:
    /// None where a word can't be read.
    [[nodiscard]] static std::optional<Holidays> parse(const QString &text);

    [[nodiscard]] bool contains(QDate date) const;
    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }

    bool operator==(const Holidays &) const = default;

private:
    struct Day
    {
        enum class Kind { Yearly, Once, Nth, Easter };

        Kind kind = Kind::Yearly;
        int year = 0;
        int month = 0;
        int day = 0;     ///< of the month; of Nth: which; of Easter: days from it
        int weekday = 0; ///< of Nth

        bool operator==(const Day &) const = default;
    };

    [[nodiscard]] static std::optional<Day> readDay(const QString &word);
    [[nodiscard]] static QDate dateIn(const Day &day, int year);

    std::vector<Day> m_days;
    bool m_observed = false;
};

/// Easter Sunday of the western churches.
[[nodiscard]] QDate easterOf(int year);

} // namespace ringback
