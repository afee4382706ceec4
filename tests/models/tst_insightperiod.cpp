#include "models/insightperiod.h"

#include <QTest>

using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestInsightPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presets()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(periodOf(PeriodPreset::Today, today), (Period{today, today}));
        QCOMPARE(periodOf(PeriodPreset::Week, today).days(), 7);
        QCOMPARE(periodOf(PeriodPreset::Month, today).first, QDate(2026, 10, 24));
        QCOMPARE(periodOf(PeriodPreset::Quarter, today).days(), 90);
        QVERIFY(!(Period{today, today.addDays(-1)}).isValid());
        QVERIFY(edges({today, today.addDays(-1)}, Grain::Day, QTimeZone("UTC")).isEmpty());
    }

    void grains_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("grain");
        QTest::newRow("a day") << 1 << int(Grain::Hour);
        QTest::newRow("two") << 2 << int(Grain::Hour);
        QTest::newRow("three") << 3 << int(Grain::Day);
        QTest::newRow("a quarter") << 92 << int(Grain::Day);
        QTest::newRow("half a year") << 180 << int(Grain::Week);
        QTest::newRow("three years") << 1095 << int(Grain::Month);
    }
    void grains()
    {
        QFETCH(int, days);
        const QDate first(2026, 1, 1);
        QTEST(int(grainOf({first, first.addDays(days - 1)})), "grain");
    }

    void hoursOfADay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("plain") << QByteArray("Europe/Lisbon") << QDate(2026, 11, 22) << 24;
        QTest::newRow("spring") << QByteArray("Europe/Lisbon") << QDate(2026, 3, 29) << 23;
        QTest::newRow("autumn") << QByteArray("Europe/Lisbon") << QDate(2026, 10, 25) << 25;
        QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 25;
        // There the clock skips midnight: the day begins at one.
        QTest::newRow("no midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << 23;
    }
    void hoursOfADay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const QList<QDateTime> found = edges({day, day}, Grain::Hour, QTimeZone(zone));
        QTEST(int(found.size() - 1), "hours");
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QCOMPARE(found.last(), day.addDays(1).startOfDay(QTimeZone(zone)));
    }

    void daysKeepTheirOwnMidnight()
    {
        const QTimeZone lisbon("Europe/Lisbon");
        const QList<QDateTime> days = edges({QDate(2026, 10, 24), QDate(2026, 10, 26)}, Grain::Day, lisbon);
        QCOMPARE(days.size(), 4);
        QCOMPARE(days.at(1).secsTo(days.at(2)), 25 * 3600);
        QCOMPARE(days.at(0).toUTC().time(), QTime(23, 0));
        QCOMPARE(days.at(2).toUTC().time(), QTime(0, 0));
    }

    void weeksAndMonthsAreCutToThePeriod()
    {
        const QTimeZone utc("UTC");
        // A Wednesday to a Tuesday.
        const QList<QDateTime> weeks = edges({QDate(2026, 11, 4), QDate(2026, 11, 17)}, Grain::Week, utc);
        QCOMPARE(weeks.size(), 4);
        QCOMPARE(weeks.at(1).date(), QDate(2026, 11, 9));
        QCOMPARE(weeks.last().date(), QDate(2026, 11, 18));
        QCOMPARE(edges({QDate(2026, 11, 4), QDate(2026, 11, 17)}, Grain::Week, utc, Qt::Sunday).at(1).date(),
                 QDate(2026, 11, 8));
        const QList<QDateTime> months = edges({QDate(2026, 1, 31), QDate(2026, 3, 1)}, Grain::Month, utc);
        QCOMPARE(months.size(), 4);
        QCOMPARE(months.at(1).date(), QDate(2026, 2, 1));
    }

    void aDayThatIsNotOverIsComparedWithAsMuchOfAnother()
    {
        const QTimeZone lisbon("Europe/Lisbon");
        const QDate day(2026, 10, 25); // the one of 25 hours
        const QDateTime now(day, QTime(15, 30), lisbon);
        const Stretch before = stretchBefore({day, day}, lisbon, now.toUTC());
        QCOMPARE(before.from, day.addDays(-1).startOfDay(lisbon));
        QCOMPARE(before.to, QDateTime(day.addDays(-1), QTime(15, 30), lisbon));
        // Over: the whole of it.
        QCOMPARE(stretchBefore({day, day}, lisbon, now.addDays(3)).to, day.startOfDay(lisbon));
        const Stretch month = stretchBefore({day.addDays(-29), day}, lisbon, now);
        QCOMPARE(month.from, day.addDays(-59).startOfDay(lisbon));
        QCOMPARE(month.to, QDateTime(day.addDays(-30), QTime(15, 30), lisbon));
    }
};

QTEST_GUILESS_MAIN(TestInsightPeriod)
#include "tst_insightperiod.moc"
