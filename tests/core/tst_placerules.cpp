#include "core/placerules.h"
#include "core/verdictrules.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPlaceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowCanBeReadAndNamesItsSource()
    {
        QVERIFY(placeRules().size() > 20);
        QString before;
        for (const PlaceRule &rule : placeRules()) {
            QVERIFY2(weeksOf(rule), qPrintable(rule.place));
            QVERIFY2(!rule.source.isEmpty() && QDate::fromString(rule.asOf, Qt::ISODate).isValid(),
                     qPrintable(rule.place));
            QVERIFY(before < rule.place);
            before = rule.place;
        }
    }

    void places_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::newRow("+13055550123") << QStringList{u"US"_s, u"US-FL"_s};
        QTest::newRow("+14055550123") << QStringList{u"US"_s, u"US-OK"_s};
        QTest::newRow("+13125550123") << QStringList{u"US"_s, u"US-IL"_s}; // named by its city
        QTest::newRow("+14165550123") << QStringList{u"CA"_s};
        QTest::newRow("+33142685300") << QStringList{u"FR"_s};
        QTest::newRow("+351912345678") << QStringList{u"PT"_s};
        QTest::newRow("nobody") << QStringList{};
    }

    void places()
    {
        QFETCH(QStringList, places);
        QCOMPARE(placesOf(QString::fromLatin1(QTest::currentDataTag())), places);
    }

    void whoMayBeAnywhereIsEverywhere()
    {
        const QStringList tollFree = placesOf(u"+18002530000"_s);
        for (const QString &place : {u"US"_s, u"US-FL"_s, u"US-RI"_s, u"US-DC"_s})
            QVERIFY2(tollFree.contains(place), qPrintable(place));
    }

    void hoursAreRead()
    {
        QCOMPARE(hoursFromText(u"09:00-20:30"_s), (CallingHours{QTime(9, 0), QTime(20, 30)}));
        QCOMPARE(hoursFromText(u"9:00 - 24:00"_s), (CallingHours{QTime(9, 0), QTime(0, 0)}));
        QVERIFY(!hoursFromText(u"-"_s)->from.isValid());
        for (const QString &text : {u""_s, u"9-20"_s, u"09:00"_s, u"09:00-25:00"_s, u"a-b"_s, u"09:00-10:00-11:00"_s})
            QVERIFY2(!hoursFromText(text), qPrintable(text));
        QCOMPARE(hoursText(*hoursFromText(u"-"_s)), u"-"_s);
        QCOMPARE(hoursText({QTime(8, 5), QTime(21, 0)}), u"08:05-21:00"_s);
        QVERIFY(!weeksOf({.place = u"X"_s, .weekdays = u"early"_s}));
        QVERIFY(!weeksOf({.place = u"X"_s, .pause = u"-"_s}));
        QVERIFY(!weeksOf({.place = u"X"_s, .holidays = u"13-45"_s}));
    }

    void holidays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("yearly") << u"12-25"_s << QDate(2031, 12, 25) << true;
        QTest::newRow("yearly, not") << u"12-25"_s << QDate(2031, 12, 26) << false;
        QTest::newRow("once") << u"2026-12-31"_s << QDate(2026, 12, 31) << true;
        QTest::newRow("once, not") << u"2026-12-31"_s << QDate(2027, 12, 31) << false;
        QTest::newRow("Thanksgiving") << u"11/4/4"_s << QDate(2026, 11, 26) << true;
        QTest::newRow("Memorial Day") << u"5/-1/1"_s << QDate(2026, 5, 25) << true;
        QTest::newRow("not the one before") << u"5/-1/1"_s << QDate(2026, 5, 18) << false;
        QTest::newRow("Good Friday") << u"E-2"_s << QDate(2026, 4, 3) << true;
        QTest::newRow("Easter Monday 2038") << u"E+1"_s << QDate(2038, 4, 26) << true;
        QTest::newRow("Easter") << u"E"_s << QDate(2027, 3, 28) << true;
        QTest::newRow("observed on Friday") << u"07-04 observed"_s << QDate(2026, 7, 3) << true;
        QTest::newRow("observed on Monday") << u"07-04 observed"_s << QDate(2027, 7, 5) << true;
        QTest::newRow("in the year before") << u"01-01 observed"_s << QDate(2027, 12, 31) << true;
        QTest::newRow("not observed") << u"07-04"_s << QDate(2026, 7, 3) << false;
        QTest::newRow("leap day") << u"02-29"_s << QDate(2028, 2, 29) << true;
        QTest::newRow("fifth") << u"3/5/1"_s << QDate(2026, 3, 30) << true;
        QTest::newRow("no fifth") << u"4/5/1"_s << QDate(2026, 5, 4) << false;
    }

    void holidays()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(bool, isOne);
        const auto holidays = Holidays::parse(text);
        QVERIFY(holidays);
        QCOMPARE(holidays->contains(date), isOne);
    }

    void whatCannotBeReadIsNoHoliday()
    {
        for (const QString &text : {u"Christmas"_s, u"25-12"_s, u"11/6/4"_s, u"0/1/1"_s, u"11/4"_s, u"E+x"_s})
            QVERIFY2(!Holidays::parse(text), qPrintable(text));
        QVERIFY(Holidays::parse(QString())->isEmpty());
    }

    void theTeamsOwnWeek()
    {
        VerdictRules rules;
        rules.days[5] = CallingHours{QTime(10, 0), QTime(14, 0)};
        rules.days[6] = CallingHours{QTime(), QTime()};
        rules.holidays = u"12-25"_s;
        const QList<WeekHours> week{weekOf(rules)};
        const auto allowed = [&week](const QString &utc) {
            return judgeHours({u"+4930123456"_s, {}}, QDateTime::fromString(utc + u'Z', Qt::ISODate), week).allowed;
        };
        QVERIFY(allowed(u"2026-11-20T18:00:00"_s));  // Friday 19:00
        QVERIFY(allowed(u"2026-11-21T12:59:00"_s));  // Saturday 13:59
        QVERIFY(!allowed(u"2026-11-21T13:00:00"_s)); // Saturday 14:00
        QVERIFY(!allowed(u"2026-11-22T12:00:00"_s)); // Sunday
        QVERIFY(!allowed(u"2026-12-25T12:00:00"_s)); // Christmas, a Friday
        const auto next =
            judgeHours({u"+4930123456"_s, {}}, QDateTime::fromString(u"2026-12-24T21:00:00Z"_s, Qt::ISODate), week)
                .nextAllowed;
        QCOMPARE(next, QDateTime::fromString(u"2026-12-26T09:00:00Z"_s, Qt::ISODate)); // Saturday 10:00
        // Friday's night runs into Saturday, Saturday's is not.
        WeekHours nights;
        nights.days.fill({QTime(), QTime()});
        nights.days[4] = {QTime(22, 0), QTime(2, 0)};
        const auto atNight = [&nights](const QString &utc) {
            return judgeHours({u"+4930123456"_s, {}}, QDateTime::fromString(utc + u'Z', Qt::ISODate), {nights}).allowed;
        };
        QVERIFY(atNight(u"2026-11-21T00:30:00"_s));  // Saturday 01:30
        QVERIFY(!atNight(u"2026-11-20T00:30:00"_s)); // Friday 01:30
        QVERIFY(!atNight(u"2026-11-21T21:30:00"_s)); // Saturday 22:30
    }

    void theContactsZoneCounts()
    {
        const QDateTime at = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);
        const QList<WeekHours> day{WeekHours::daily({})};
        QVERIFY(judgeHours({u"+4930123456"_s, {}}, at, day).allowed);
        QVERIFY(!judgeHours({u"+4930123456"_s, "America/Los_Angeles"}, at, day).allowed);
        QVERIFY(judgeHours({u"+4930123456"_s, "Nowhere/Land"}, at, day).allowed);
    }
};

QTEST_GUILESS_MAIN(TestPlaceRules)
#include "tst_placerules.moc"
