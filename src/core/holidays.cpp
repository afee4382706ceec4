#include "core/holidays.h"

#include <QStringList>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

QDate easterOf(int year)
{
    // The Gregorian computus as Meeus, Jones and Butcher have it.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::optional<Holidays::Day> Holidays::readDay(const QString &word)
{
    Day day;
    bool ok = false;
    if (word.startsWith(u'E')) {
        day.kind = Day::Kind::Easter;
        day.day = word.size() == 1 ? 0 : QStringView(word).mid(1).toInt(&ok);
        return ok || word.size() == 1 ? std::optional(day) : std::nullopt;
    }
    if (const QStringList parts = word.split(u'/'); parts.size() == 3) {
        bool nthOk = false;
        bool weekdayOk = false;
        day.kind = Day::Kind::Nth;
        day.month = parts.at(0).toInt(&ok);
        day.day = parts.at(1).toInt(&nthOk);
        day.weekday = parts.at(2).toInt(&weekdayOk);
        const bool isNth = day.day == -1 || (day.day >= 1 && day.day <= 5);
        const bool isGood = ok && nthOk && weekdayOk && day.month >= 1 && day.month <= 12 && isNth &&
                            day.weekday >= 1 && day.weekday <= 7;
        return isGood ? std::optional(day) : std::nullopt;
    }
    const bool isOnce = word.size() > 5;
    const QDate date = QDate::fromString(isOnce ? word : u"2024-"_s + word, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    day.kind = isOnce ? Day::Kind::Once : Day::Kind::Yearly;
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

std::optional<Holidays> Holidays::parse(const QString &text)
{
    Holidays holidays;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == "observed"_L1) {
            holidays.m_observed = true;
            continue;
        }
        const std::optional<Day> day = readDay(word);
        if (!day)
            return std::nullopt;
        holidays.m_days.push_back(*day);
    }
    return holidays;
}

QDate Holidays::dateIn(const Day &day, int year)
{
    switch (day.kind) {
    case Day::Kind::Yearly:
        return QDate(year, day.month, day.day);
    case Day::Kind::Once:
        return day.year == year ? QDate(year, day.month, day.day) : QDate();
    case Day::Kind::Easter:
        return easterOf(year).addDays(day.day);
    case Day::Kind::Nth: {
        if (day.day == -1) {
            const QDate last = QDate(year, day.month, 1).addMonths(1).addDays(-1);
            return last.addDays(-((last.dayOfWeek() - day.weekday + 7) % 7));
        }
        const QDate first(year, day.month, 1);
        const QDate date = first.addDays((day.weekday - first.dayOfWeek() + 7) % 7 + 7 * (day.day - 1));
        return date.month() == day.month ? date : QDate();
    }
    }
    return {};
}

bool Holidays::contains(QDate date) const
{
    return std::any_of(m_days.begin(), m_days.end(), [this, date](const Day &day) {
        // What is observed on the last day of a year may be the first of the next.
        for (int year = date.year() - 1; year <= date.year() + 1; ++year) {
            const QDate holiday = dateIn(day, year);
            if (!holiday.isValid())
                continue;
            if (holiday == date)
                return true;
            const bool isFixed = day.kind == Day::Kind::Yearly || day.kind == Day::Kind::Once;
            if (!m_observed || !isFixed)
                continue;
            const bool onFriday = holiday.dayOfWeek() == Qt::Saturday && holiday.addDays(-1) == date;
            const bool onMonday = holiday.dayOfWeek() >= Qt::Saturday && date.dayOfWeek() == Qt::Monday &&
                                  holiday < date && holiday.daysTo(date) <= 2;
            if (onFriday || onMonday)
                return true;
        }
        return false;
    });
}

} // namespace ringback
