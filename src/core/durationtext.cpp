#include "core/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

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
    return u"%1"_s.arg(number, 2, 10, '0'_L1);
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
    // The locale's short form has numbers only, its long one too much.
    const QLocale locale;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    return locale.toString(date, monthFirst ? u"MMM d"_s : u"d MMM"_s);
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
