#include "core/callinghours.h"
#include "core/zonetable.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

const QString sanFrancisco = u"+14155550123"_s;
const QString tollFree = u"+18002530000"_s;
const QString berlin = u"+4930123456"_s;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

// The rule, said in the plainest way: what a clock in each zone shows.
bool isOpen(const QList<QTimeZone> &zones, const QDateTime &at, const CallingHours &hours)
{
    return std::all_of(zones.cbegin(), zones.cend(), [&](const QTimeZone &zone) {
        const QTime time = at.toTimeZone(zone).time();
        return hours.from < hours.until ? time >= hours.from && time < hours.until
                                        : time >= hours.from || time < hours.until;
    });
}

} // namespace

class TestCallingHours : public QObject
{
    Q_OBJECT

private slots:
    void zones_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QList<QByteArray>>("zones");

        using Ids = QList<QByteArray>;
        QTest::newRow("area code") << sanFrancisco << Ids{"America/Los_Angeles"};
        QTest::newRow("one zone for the country") << berlin << Ids{"Europe/Berlin"};
        QTest::newRow("two zones for one area") << u"+19075550123"_s << Ids{"America/Adak", "America/Anchorage"};
        QTest::newRow("renamed zone") << u"+911123456789"_s << Ids{"Asia/Kolkata"};
        QTest::newRow("longer prefix wins")
            << u"+18122345678"_s.replace(4, 4, u"2385"_s).left(12) << Ids{"America/Chicago"};
        QTest::newRow("satellite") << u"+870773111632"_s << Ids{};
        QTest::newRow("no number") << u"Anonymous"_s << Ids{};
        QTest::newRow("empty") << QString() << Ids{};
        QTest::newRow("national") << u"4155550123"_s << Ids{};
        QTest::newRow("no such code") << u"+999123456789"_s << Ids{};
    }

    void zones()
    {
        QFETCH(QString, number);
        QFETCH(QList<QByteArray>, zones);
        QCOMPARE(zonesOf(number), zones);
    }

    void numbersOfNoPlaceLieInAllZonesOfTheirCode()
    {
        const QList<QByteArray> all = zonesOf(tollFree);
        QVERIFY(all.size() > 30);
        for (const char *zone : {"America/New_York", "Pacific/Honolulu", "America/St_Johns", "Pacific/Guam"})
            QVERIFY2(all.contains(zone), zone);
        QCOMPARE(zonesOf(u"+15551234567"_s), all); // possible, not valid
        // An Australian mobile isn't in Sydney just because the table's prefix says so.
        QVERIFY(zonesOf(u"+61412345678"_s).contains("Australia/Perth"));
        QVERIFY(!zonesOf(u"+61891234567"_s).contains("Australia/Sydney")); // a fixed line in the west
    }

    void everyZoneOfTheTableIsKnownHere()
    {
        QVERIFY(zonetable::zoneCount() > 200);
        for (int i = 0; i < zonetable::zoneCount(); ++i) {
            const QByteArray id = zonetable::zoneId(static_cast<std::uint16_t>(i));
            QVERIFY2(QTimeZone(id).isValid(), id.constData());
        }
    }

    void tableLooksUpTheLongestPrefix()
    {
        QVERIFY(zonetable::zonesOfDigits("").empty());
        QVERIFY(zonetable::zonesOfDigits("0149").empty());
        QVERIFY(zonetable::zonesOfDigits("x1").empty());
        QVERIFY(zonetable::zonesOfDigits("800").empty());
        QVERIFY(zonetable::zonesOfDigits("1").size() > 30);
        QCOMPARE(zonetable::zonesOfDigits("1415").size(), std::size_t(1));
        QCOMPARE(zonetable::zonesOfDigits("141599999999999999999999").size(), std::size_t(1));
    }

    void judgements_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("now");
        QTest::addColumn<CallingHours>("hours");
        QTest::addColumn<QString>("next"); // empty: allowed now

        const CallingHours day;
        const CallingHours night{QTime(22, 0), QTime(6, 0)};
        QTest::newRow("at the opening") << sanFrancisco << u"2026-05-20T15:00:00"_s << day << QString();
        QTest::newRow("a second before") << sanFrancisco << u"2026-05-20T14:59:59"_s << day << u"2026-05-20T15:00:00"_s;
        QTest::newRow("the last second") << sanFrancisco << u"2026-05-21T03:59:59"_s << day << QString();
        QTest::newRow("at the close") << sanFrancisco << u"2026-05-21T04:00:00"_s << day << u"2026-05-21T15:00:00"_s;
        // United States: clocks go forward on 8 March 2026 at 10:00 UTC, back on 1 November at 09:00 UTC (Pacific).
        QTest::newRow("spring, US") << sanFrancisco << u"2026-03-08T06:00:00"_s << day << u"2026-03-08T15:00:00"_s;
        QTest::newRow("the day before, US")
            << sanFrancisco << u"2026-03-07T06:00:00"_s << day << u"2026-03-07T16:00:00"_s;
        QTest::newRow("autumn, US") << sanFrancisco << u"2026-11-01T06:00:00"_s << day << u"2026-11-01T16:00:00"_s;
        QTest::newRow("the day before, autumn")
            << sanFrancisco << u"2026-10-31T06:00:00"_s << day << u"2026-10-31T15:00:00"_s;
        // Europe: 29 March 2026 at 01:00 UTC, 25 October at 01:00 UTC.
        QTest::newRow("spring, EU") << berlin << u"2026-03-28T23:00:00"_s << day << u"2026-03-29T06:00:00"_s;
        QTest::newRow("autumn, EU") << berlin << u"2026-10-24T23:00:00"_s << day << u"2026-10-25T07:00:00"_s;
        QTest::newRow("weeks apart: only the US has changed")
            << sanFrancisco << u"2026-03-15T06:00:00"_s << day << u"2026-03-15T15:00:00"_s;
        QTest::newRow("opening skipped by the change")
            << sanFrancisco << u"2026-03-08T09:00:00"_s << CallingHours{QTime(2, 30), QTime(4, 0)}
            << u"2026-03-08T10:00:00"_s;
        QTest::newRow("opening skipped, window closed too")
            << sanFrancisco << u"2026-03-08T09:00:00"_s << CallingHours{QTime(2, 15), QTime(2, 45)}
            << u"2026-03-09T09:15:00"_s;
        QTest::newRow("the hour that comes twice")
            << sanFrancisco << u"2026-11-01T08:45:00"_s << CallingHours{QTime(1, 30), QTime(1, 45)}
            << u"2026-11-01T09:30:00"_s;
        QTest::newRow("past midnight, open") << berlin << u"2026-05-20T23:00:00"_s << night << QString();
        QTest::newRow("past midnight, shut") << berlin << u"2026-05-20T12:00:00"_s << night << u"2026-05-20T20:00:00"_s;
        QTest::newRow("until midnight") << berlin << u"2026-05-20T21:59:59"_s << CallingHours{QTime(8, 0), QTime(0, 0)}
                                        << QString();
        QTest::newRow("whole day") << berlin << u"2026-05-20T01:00:00"_s << CallingHours{QTime(0, 0), QTime(0, 0)}
                                   << QString();
        QTest::newRow("whole minutes only") << berlin << u"2026-05-20T01:00:00"_s
                                            << CallingHours{QTime(8, 0, 30), QTime(9, 0)} << u"2026-05-20T06:01:00"_s;
        // Guam opens at 22:00 UTC, when Newfoundland has an hour and a half left.
        QTest::newRow("many zones, open") << tollFree << u"2026-05-20T23:29:59"_s << day << QString();
        QTest::newRow("many zones, shut") << tollFree << u"2026-05-20T23:30:00"_s << day << u"2026-05-21T22:00:00"_s;
    }

    void judgements()
    {
        QFETCH(QString, number);
        QFETCH(QString, now);
        QFETCH(CallingHours, hours);
        QFETCH(QString, next);
        const HoursJudgement judgement = judgeHours(number, utc(now), hours);
        QVERIFY(judgement.zoneKnown);
        QCOMPARE(judgement.allowed, next.isEmpty());
        QCOMPARE(judgement.nextAllowed, next.isEmpty() ? QDateTime() : utc(next));
        if (judgement.nextAllowed.isValid())
            QCOMPARE(judgement.nextAllowed.timeSpec(), Qt::UTC);
    }

    void neverIsNever()
    {
        const QDateTime noon = utc(u"2026-05-20T12:00:00"_s);
        for (const CallingHours &hours : {CallingHours{QTime(9, 0), QTime(9, 0)}, CallingHours{QTime(), QTime(9, 0)},
                                          CallingHours{QTime(9, 0), QTime()}, CallingHours{QTime(), QTime()}}) {
            const HoursJudgement judgement = judgeHours(berlin, noon, hours);
            QVERIFY(judgement.zoneKnown);
            QVERIFY(!judgement.allowed);
            QVERIFY(!judgement.nextAllowed.isValid());
        }
        // An hour of the morning that Guam and New York never share.
        const HoursJudgement judgement = judgeHours(tollFree, noon, {QTime(9, 0), QTime(10, 0)});
        QVERIFY(!judgement.allowed);
        QVERIFY(!judgement.nextAllowed.isValid());
    }

    void unknownZoneAllowsNothing()
    {
        for (const QString &number : {u"+870773111632"_s, u"nobody"_s, QString()}) {
            const HoursJudgement judgement = judgeHours(number, utc(u"2026-05-20T12:00:00"_s), {});
            QVERIFY(judgement == HoursJudgement{});
        }
        QVERIFY(judgeHours(berlin, QDateTime(), {}) == HoursJudgement{});
    }

    void clocksOnTheWall()
    {
        const QDateTime now = utc(u"2026-05-20T12:34:56"_s);
        QCOMPARE(judgeHours(berlin, now, {}).localTimes, QList<QTime>{QTime(14, 34)});
        QCOMPARE(judgeHours(u"+19075550123"_s, now, {}).localTimes, QList<QTime>({QTime(3, 34), QTime(4, 34)}));
        QCOMPARE(judgeHours(u"+911123456789"_s, now, {}).localTimes, QList<QTime>{QTime(18, 4)});
        const QList<QTime> many = judgeHours(tollFree, now, {}).localTimes;
        QVERIFY(many.size() < zonesOf(tollFree).size());
        QVERIFY(many.contains(QTime(10, 4))); // Newfoundland
        QCOMPARE(many.first(), QTime(1, 34)); // Samoa
        QCOMPARE(many.last(), QTime(22, 34)); // Guam
    }

    // Against a walk from minute to minute, around the days on which clocks are changed.
    void leapsLandWhereAWalkDoes()
    {
        QRandomGenerator random(20260308);
        const QStringList numbers{sanFrancisco,      berlin, u"+19075550123"_s, u"+61412345678"_s, u"+5511912345678"_s,
                                  u"+351912345678"_s};
        const QStringList days{u"2026-03-07T00:00:00"_s, u"2026-03-28T00:00:00"_s, u"2026-04-04T00:00:00"_s,
                               u"2026-10-24T00:00:00"_s, u"2026-10-31T00:00:00"_s, u"2026-07-01T00:00:00"_s};
        for (int i = 0; i < 60; ++i) {
            const QString number = numbers.at(random.bounded(numbers.size()));
            const QDateTime now = utc(days.at(random.bounded(days.size()))).addSecs(random.bounded(2 * 86'400));
            const CallingHours hours{QTime(random.bounded(24), 15 * random.bounded(4)),
                                     QTime(random.bounded(24), 15 * random.bounded(4), 30)};
            QList<QTimeZone> zones;
            for (const QByteArray &id : zonesOf(number))
                zones.append(QTimeZone(id));
            const HoursJudgement judgement = judgeHours(number, now, hours);
            QCOMPARE(judgement.allowed, isOpen(zones, now, hours));
            if (judgement.allowed)
                continue;
            const QDateTime last = judgement.nextAllowed.isValid() ? judgement.nextAllowed : now.addDays(2);
            QDateTime walk = now.addSecs(60 - now.time().second());
            while (walk < last && !isOpen(zones, walk, hours))
                walk = walk.addSecs(60);
            if (judgement.nextAllowed.isValid())
                QVERIFY(isOpen(zones, judgement.nextAllowed, hours));
            QVERIFY2(walk >= last, qPrintable(number + u' ' + now.toString(Qt::ISODate) + u' ' + hours.from.toString() +
                                              u'-' + hours.until.toString()));
        }
    }

    void places()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(placeOf(sanFrancisco), u"Los Angeles"_s);
        QCOMPARE(placeOf(berlin), u"Berlin"_s);
        QCOMPARE(placeOf(u"+541123456789"_s), u"Buenos Aires"_s);
        QCOMPARE(placeOf(u"+351912345678"_s), u"Portugal"_s);
        QCOMPARE(placeOf(tollFree), u"United States"_s);
        QCOMPARE(placeOf(u"+870773111632"_s), QString());
        QCOMPARE(placeOf(u"x"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCallingHours)
#include "tst_callinghours.moc"
