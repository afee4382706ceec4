#include "models/celltext.h"

#include <QLocale>
#include <QTest>

using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestCellText final : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_noon{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void putsTextOnOneLine()
    {
        QCOMPARE(cellText(u"  two\n\tlines "_s), u"two lines"_s);
        QCOMPARE(cellText(u"a\u202eb"_s), u"a\\u202Eb"_s);
        QCOMPARE(phoneText(u"not a\u202e number"_s), u"not a\\u202E number"_s);
        QCOMPARE(phoneText(u"+14155550123"_s), u"(415) 555-0123"_s);
    }

    void tellsPlaceAndTime_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one zone") << u"+14155550123"_s << u"Los Angeles · 05:00"_s;
        QTest::newRow("several zones") << u"+18005550123"_s << u"\u2013"_s;
        QTest::newRow("unknown") << u"12"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void tellsPlaceAndTime()
    {
        QFETCH(QString, phone);
        QFETCH(QString, expected);
        const QString text = placeAndTimeText(phone, m_noon);
        if (expected == u"\u2013"_s)
            QVERIFY2(text.contains(expected), "both ends of the zones are told");
        else
            QCOMPARE(text, expected);
    }

    void tellsThePlaceWithoutATime() { QCOMPARE(placeAndTimeText(u"+14155550123"_s, {}), u"Los Angeles"_s); }

    void tellsHowLongItWaited_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("just now") << 59 << u"0 min"_s;
        QTest::newRow("in the future") << -500 << u"0 min"_s;
        QTest::newRow("minutes") << 3 * 60 + 5 << u"3 min"_s;
        QTest::newRow("hours") << 125 * 60 << u"2 h 05 min"_s;
        QTest::newRow("days") << 4 * 86400 << u"4 day(s)"_s;
    }
    void tellsHowLongItWaited()
    {
        QFETCH(int, seconds);
        QTEST(waitingText(m_noon.addSecs(-seconds), m_noon), "expected");
        QCOMPARE(waitingText({}, m_noon), QString());
    }

    void tellsWhenItIsDue_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("overdue") << -300 << u"5 min overdue"_s;
        QTest::newRow("hardly overdue") << -60 << u"now"_s;
        QTest::newRow("at once") << 59 << u"now"_s;
        QTest::newRow("soon") << 1800 << u"in 30 min"_s;
    }
    void tellsWhenItIsDue()
    {
        QFETCH(int, seconds);
        QTEST(dueText(m_noon.addSecs(seconds), m_noon), "expected");
        QVERIFY(dueText(m_noon.addDays(3), m_noon).contains(u"23.05."_s));
        QCOMPARE(dueText({}, m_noon), QString());
    }

    void tellsTheExactTime()
    {
        QVERIFY(exactTimeText(m_noon).contains(u"2026"_s));
        QCOMPARE(exactTimeText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
