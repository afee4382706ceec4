#include "core/placerules.h"

#include "areacodes_data.h"
#include "core/phonenumber_p.h"

#include <algorithm>
#include <array>
#include <list>
#include <set>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *place;
    const char *weekdays;
    const char *saturday;
    const char *sunday;
    const char *onHolidays;
    const char *pause;
    int mostAttempts;
    const char *holidays;
    const char *source;
    const char *asOf;
};

constexpr const char *usHolidays = "01-01 1/3/1 2/3/1 5/-1/1 06-19 07-04 9/1/1 10/2/1 11-11 11/4/4 12-25 observed";
constexpr const char *frHolidays = "01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25";
constexpr const char *esHolidays = "01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25";
constexpr const char *itHolidays = "01-01 01-06 E E+1 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26";
constexpr const char *auHolidays = "01-01 01-26 E-2 E+1 04-25 12-25 12-26 observed";

// clang-format off
constexpr std::array rows{
    Row{"AU", "09:00-20:00", "09:00-17:00", "-", "-", "", 0, auHolidays, "Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, s 8", "2025-11-01"},
    Row{"CA", "09:00-21:30", "10:00-18:00", "10:00-18:00", "", "", 0, "", "CRTC Unsolicited Telecommunications Rules, part III, s 23", "2025-11-01"},
    Row{"ES", "09:00-21:00", "-", "-", "-", "", 0, esHolidays, "Real Decreto Legislativo 1/2007, art. 96.2", "2025-11-01"},
    Row{"FR", "10:00-20:00", "-", "-", "-", "13:00-14:00", 0, frHolidays, "Code de la consommation, art. D. 223-9", "2023-03-01"},
    Row{"IT", "09:00-20:00", "10:00-19:00", "-", "-", "", 0, itHolidays, "AGCOM, delibera 197/23/CONS (codice di condotta)", "2023-08-01"},
    Row{"JP", "08:00-21:00", "", "", "", "", 0, "", "Specified Commercial Transactions Act, guidance on calls at a disturbing hour", "2025-11-01"},
    Row{"US", "08:00-21:00", "", "", "", "", 0, "", "47 CFR 64.1200(c)(1); 16 CFR 310.4(c)", "2025-11-01"},
    Row{"US-AL", "08:00-20:00", "", "-", "-", "", 0, usHolidays, "Ala. Code 8-19A-14; 8-19C", "2025-11-01"},
    Row{"US-CT", "09:00-20:00", "", "", "", "", 0, "", "Conn. Gen. Stat. 42-288a", "2025-11-01"},
    Row{"US-FL", "08:00-20:00", "", "", "", "", 3, "", "Fla. Stat. 501.616(6)", "2025-11-01"},
    Row{"US-KY", "10:00-21:00", "", "", "", "", 0, "", "Ky. Rev. Stat. 367.46955(8)", "2025-11-01"},
    Row{"US-LA", "08:00-20:00", "", "-", "-", "", 0, usHolidays, "La. Rev. Stat. 45:844.15; LPSC rules", "2025-11-01"},
    Row{"US-MA", "08:00-20:00", "", "", "", "", 0, "", "Mass. Gen. Laws ch. 159C, s 3", "2025-11-01"},
    Row{"US-MD", "08:00-20:00", "", "", "", "", 3, "", "Md. Code, Com. Law 14-4502 (Stop the Spam Calls Act)", "2025-11-01"},
    Row{"US-MI", "09:00-21:00", "", "", "", "", 0, "", "Mich. Comp. Laws 445.111a", "2025-11-01"},
    Row{"US-MN", "09:00-21:00", "", "", "", "", 0, "", "Minn. Stat. 325E.30", "2025-11-01"},
    Row{"US-MS", "08:00-20:00", "", "-", "-", "", 0, usHolidays, "Miss. Code 77-3-723", "2025-11-01"},
    Row{"US-NM", "09:00-21:00", "", "", "", "", 0, "", "N.M. Stat. 57-12-22", "2025-11-01"},
    Row{"US-NV", "09:00-20:00", "", "", "", "", 0, "", "Nev. Rev. Stat. 598.0918; 599B", "2025-11-01"},
    Row{"US-OK", "08:00-20:00", "", "", "", "", 3, "", "Okla. Stat. tit. 15, 775C.4", "2025-11-01"},
    Row{"US-PA", "08:00-21:00", "", "13:30-21:00", "-", "", 0, usHolidays, "73 Pa. Stat. 2241-2249", "2025-11-01"},
    Row{"US-RI", "09:00-18:00", "10:00-17:00", "-", "-", "", 0, usHolidays, "R.I. Gen. Laws 5-61-3.6", "2025-11-01"},
    Row{"US-SD", "09:00-21:00", "", "-", "", "", 0, "", "S.D. Codified Laws 37-30A-3", "2025-11-01"},
    Row{"US-TX", "09:00-21:00", "", "12:00-21:00", "", "", 0, "", "Tex. Bus. & Com. Code 301.051", "2025-11-01"},
    Row{"US-UT", "08:00-21:00", "", "-", "-", "", 0, usHolidays, "Utah Code 13-25a-103", "2025-11-01"},
    Row{"US-WA", "08:00-20:00", "", "", "", "", 0, "", "Wash. Rev. Code 80.36.390", "2025-11-01"},
    Row{"US-WY", "08:00-20:00", "", "", "", "", 0, "", "Wyo. Stat. 40-12-302", "2025-11-01"},
};
// clang-format on

PlaceRule ruleOf(const Row &row)
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {text(row.place), text(row.weekdays), text(row.saturday), text(row.sunday), text(row.onHolidays),
            text(row.pause), row.mostAttempts,   text(row.holidays), text(row.source), text(row.asOf)};
}

const QStringList &allStates()
{
    static const QStringList states = [] {
        QStringList all;
        for (const placetable::AreaCode &code : placetable::areaCodes) {
            const QString state = u"US-"_s + QString::fromLatin1(code.state);
            if (!all.contains(state))
                all.append(state);
        }
        all.sort();
        return all;
    }();
    return states;
}

QStringList statesOf(const phone::lib::PhoneNumber &number)
{
    const auto digits = number.national_number();
    if (digits >= 2'000'000'000 && digits <= 9'999'999'999) {
        const int area = static_cast<int>(digits / 10'000'000);
        const auto found =
            std::lower_bound(placetable::areaCodes.begin(), placetable::areaCodes.end(), area,
                             [](const placetable::AreaCode &code, int wanted) { return code.code < wanted; });
        if (found != placetable::areaCodes.end() && found->code == area)
            return {u"US-"_s + QString::fromLatin1(found->state)};
    }
    return allStates();
}

} // namespace

const QList<PlaceRule> &placeRules()
{
    static const QList<PlaceRule> rules = [] {
        QList<PlaceRule> all;
        for (const Row &row : rows)
            all.append(ruleOf(row));
        return all;
    }();
    return rules;
}

std::optional<CallingHours> hoursFromText(const QString &text)
{
    if (text == u"-")
        return CallingHours{QTime(), QTime()};
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    const auto timeOf = [](const QString &end) {
        const QString trimmed = end.trimmed();
        return trimmed == "24:00"_L1 ? QTime(0, 0) : QTime::fromString(trimmed, u"H:mm"_s);
    };
    const CallingHours hours{timeOf(ends.at(0)), timeOf(ends.at(1))};
    return hours.from.isValid() && hours.until.isValid() ? std::optional(hours) : std::nullopt;
}

QString hoursText(const CallingHours &hours)
{
    if (!hours.from.isValid() || !hours.until.isValid())
        return u"-"_s;
    return hours.from.toString(u"HH:mm"_s) + u'-' + hours.until.toString(u"HH:mm"_s);
}

std::optional<QList<WeekHours>> weeksOf(const PlaceRule &rule)
{
    const auto hoursOr = [](const QString &text, const CallingHours &otherwise) {
        return text.isEmpty() ? std::optional(otherwise) : hoursFromText(text);
    };
    const auto weekdays = hoursOr(rule.weekdays, {QTime(0, 0), QTime(0, 0)});
    const auto saturday = weekdays ? hoursOr(rule.saturday, *weekdays) : std::nullopt;
    const auto sunday = saturday ? hoursOr(rule.sunday, *saturday) : std::nullopt;
    const auto holidays = Holidays::parse(rule.holidays);
    if (!sunday || !holidays)
        return std::nullopt;
    WeekHours week;
    week.days.fill(*weekdays);
    week.days[5] = *saturday;
    week.days[6] = *sunday;
    if (!rule.onHolidays.isEmpty()) {
        week.onHolidays = hoursFromText(rule.onHolidays);
        if (!week.onHolidays)
            return std::nullopt;
        week.holidays = *holidays;
    }
    QList<WeekHours> all{week};
    if (!rule.pause.isEmpty()) {
        const auto pause = hoursFromText(rule.pause);
        if (!pause || !pause->from.isValid() || pause->from == pause->until)
            return std::nullopt;
        // Open from the end of the pause round the clock to its beginning.
        WeekHours around;
        around.days.fill({pause->until, pause->from});
        all.append(around);
    }
    return all;
}

QStringList placesOf(const QString &e164)
{
    const auto number = phone::fromE164(e164);
    if (!number)
        return {};
    QStringList places;
    const QString region = phone::describe(*number, "ZZ").region;
    if (region.size() == 2 && region != u"ZZ") {
        places.append(region);
    } else {
        std::list<std::string> regions;
        phone::util().GetRegionCodesForCountryCallingCode(number->country_code(), &regions);
        for (const std::string &one : regions)
            places.append(QString::fromStdString(one));
    }
    if (places.contains(u"US"_s))
        places += statesOf(*number);
    return places;
}

} // namespace ringback
