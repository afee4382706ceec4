#include "core/durationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::DurationText)
};

constexpr double longestSeconds = 1e9; // 31 years: beyond it, a sender's mistake

QString twoDigits(qint64 number)
{
    return u"%L1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString clockText(const QTime &time)
{
    const QLocale locale;
    // Some locales' short form has seconds.
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(":ss"_L1));
}

QString dayText(const QDate &date)
{
    // The locale's short form has numbers only, its long one too much: "d. MMM" is left of "dddd, d. MMMM yyyy",
    // "M月d日" of "yyyy年M月d日dddd".
    static const QRegularExpression dayAndMonth(u"(?:M+|d+)[^dMy]*(?:M+|d+)日?"_s);
    const QLocale locale;
    const QString format = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    const QString match = dayAndMonth.match(format).captured();
    return locale.toString(date, match.isEmpty() ? u"d MMM"_s : match);
}

QString durationText(double seconds)
{
    if (!(seconds >= 0 && seconds < longestSeconds))
        return {};
    const qint64 whole = std::llround(seconds);
    const qint64 minutes = whole / 60;
    if (minutes < 60)
        return Words::tr("%1m %2s", "minutes and seconds").arg(minutes).arg(twoDigits(whole % 60));
    return Words::tr("%1h %2m", "hours and minutes").arg(minutes / 60).arg(twoDigits(minutes % 60));
}

QString relativeTimeText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid() || !now.isValid())
        return {};
    const qint64 seconds = then.msecsTo(now) / 1000;
    if (seconds > -60 && seconds < 1)
        return Words::tr("now");
    if (seconds > 0 && seconds < 60)
        return Words::tr("%n s ago", "seconds", static_cast<int>(seconds));
    if (seconds > 0 && seconds < 3600)
        return Words::tr("%n min ago", "minutes", static_cast<int>(seconds / 60));
    const QDateTime local = then.toLocalTime();
    const QDate today = now.toLocalTime().date();
    switch (local.date().daysTo(today)) {
    case -1:
        return Words::tr("tomorrow");
    case 0:
        return clockText(local.time());
    case 1:
        return Words::tr("yesterday");
    default:
        return local.date().year() == today.year() ? dayText(local.date())
                                                   : QLocale().toString(local.date(), QLocale::ShortFormat);
    }
}

} // namespace ringback
