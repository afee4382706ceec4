#include "core/durationtext.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestDurationText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Lisbon"); // UTC+1 in May
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << 0.0 << u"0m 00s"_s;
        QTest::newRow("seconds") << 31.0 << u"0m 31s"_s;
        QTest::newRow("minutes") << 135.0 << u"2m 15s"_s;
        QTest::newRow("padded") << 125.0 << u"2m 05s"_s;
        QTest::newRow("rounded up") << 59.6 << u"1m 00s"_s;
        QTest::newRow("rounded down") << 42.4 << u"0m 42s"_s;
        QTest::newRow("last minute") << 3599.0 << u"59m 59s"_s;
        QTest::newRow("hours") << 3725.0 << u"1h 02m"_s;
        QTest::newRow("days") << 100'000.0 << u"27h 46m"_s;
        QTest::newRow("negative") << -1.0 << QString();
        QTest::newRow("not a number") << std::nan("") << QString();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString();
        QTest::newRow("absurd") << 1e300 << QString();
    }

    void durations()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(seconds), text);
    }

    void times_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("text");

        // Seen from Wednesday 20 May 2026, 14:30:00 in Lisbon.
        QTest::newRow("this moment") << qint64(0) << u"now"_s;
        QTest::newRow("under a second") << qint64(999) << u"now"_s;
        QTest::newRow("seconds") << qint64(4'000) << u"4 s ago"_s;
        QTest::newRow("last second") << qint64(59'999) << u"59 s ago"_s;
        QTest::newRow("a minute") << qint64(60'000) << u"1 min ago"_s;
        QTest::newRow("minutes") << qint64(12 * 60'000) << u"12 min ago"_s;
        QTest::newRow("last minute") << qint64(3'599'999) << u"59 min ago"_s;
        QTest::newRow("an hour") << qint64(3'600'000) << u"13:30"_s;
        QTest::newRow("today") << qint64(28 * 60'000 + 5 * 3'600'000) << u"09:02"_s;
        QTest::newRow("first minute of the local day") << qint64(14'500 * 3'600) << u"00:00"_s;
        QTest::newRow("yesterday") << qint64(14'500 * 3'600 + 1'000) << u"yesterday"_s;
        QTest::newRow("this year") << qint64(40) * 86'400'000 << u"10 Apr"_s;
        QTest::newRow("long ago") << qint64(365) * 86'400'000 << u"20/05/2025"_s;
        QTest::newRow("clocks differ") << qint64(-30'000) << u"now"_s;
        QTest::newRow("later today") << qint64(-30 * 60'000) << u"15:00"_s;
        QTest::newRow("tomorrow") << qint64(-86'400'000) << u"tomorrow"_s;
    }

    void times()
    {
        QFETCH(qint64, ago);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 5, 20), QTime(13, 30), Qt::UTC);
        QCOMPARE(relativeTimeText(now.addMSecs(-ago), now), text);
        QCOMPARE(relativeTimeText(now.addMSecs(-ago).toLocalTime(), now.toOffsetFromUtc(-3600)), text);
    }

    void noTimeNoText()
    {
        QVERIFY(relativeTimeText({}, QDateTime::currentDateTimeUtc()).isEmpty());
        QVERIFY(relativeTimeText(QDateTime::currentDateTimeUtc(), {}).isEmpty());
    }

    // The plain locale's short form of a time has seconds.
    void clockTimeHasNoSeconds()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        const QDateTime now(QDate(2026, 5, 20), QTime(13, 30), Qt::UTC);
        const QString text = relativeTimeText(now.addSecs(-7200), now);
        QLocale::setDefault(before);
        QCOMPARE(text, u"12:30"_s);
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
