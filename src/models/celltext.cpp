#include "models/celltext.h"

#include "core/callinghours.h"
#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::CellText)
};

QString spanText(qint64 seconds)
{
    const int minutes = static_cast<int>(std::max<qint64>(seconds, 0) / 60);
    if (minutes < 60)
        return Words::tr("%n min", "minutes", minutes);
    if (minutes < 48 * 60)
        return Words::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
    return Words::tr("%n day(s)", "days", minutes / (24 * 60));
}

} // namespace

QString cellText(const QString &text)
{
    return visibleText(text.simplified());
}

QString phoneText(const QString &e164)
{
    return cellText(formatNational(e164));
}

QString exactTimeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString placeAndTimeText(const QString &e164, const QDateTime &now)
{
    const QString place = placeOf(e164);
    QList<QDateTime> clocks;
    if (now.isValid()) {
        const QList<QByteArray> zones = zonesOf(e164);
        for (const QByteArray &id : zones) {
            if (const QTimeZone zone(id); zone.isValid())
                clocks.append(now.toTimeZone(zone));
        }
    }
    if (clocks.isEmpty())
        return place;
    const auto [west, east] = std::minmax_element(clocks.begin(), clocks.end(), [](const auto &a, const auto &b) {
        return a.offsetFromUtc() < b.offsetFromUtc();
    });
    QString times = clockText(west->time());
    if (west->offsetFromUtc() != east->offsetFromUtc())
        times += u"–"_s + clockText(east->time());
    return place.isEmpty() ? times : place + u" · "_s + times;
}

QString waitingText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() && now.isValid() ? spanText(since.secsTo(now)) : QString();
}

QString dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(due);
    if (seconds < -60)
        return Words::tr("%1 overdue", "a time span").arg(spanText(-seconds));
    if (seconds < 60)
        return Words::tr("now");
    if (seconds < 3600)
        return Words::tr("in %1", "a time span").arg(spanText(seconds));
    const QDateTime local = due.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return clockText(local.time());
    return days == 1 ? Words::tr("Tomorrow") : QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace ringback::models
