#include "core/phonenumber.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPhoneSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsThemWhereTheyStand()
    {
        const QString text = u"Ana Sílva 😀\ntel (415) 555-0123 or +351 912 345 678\n"
                             "ref 12345678, 2026-05-20 14:00, sample +15551234567."_s;
        const QList<FoundPhoneNumber> found = findPhoneNumbers(text, u"US"_s);
        QCOMPARE(found.size(), 3);
        const QStringList numbers{u"+14155550123"_s, u"+351912345678"_s, u"+15551234567"_s};
        const QStringList asWritten{u"(415) 555-0123"_s, u"+351 912 345 678"_s, u"+15551234567"_s};
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).number.e164, numbers.at(i));
            QCOMPARE(text.mid(found.at(i).start, found.at(i).length), asWritten.at(i));
        }
        QVERIFY(!found.at(2).number.valid);
    }

    void regionDecidesOnNationalOnes()
    {
        QCOMPARE(findPhoneNumbers(u"ring 912 345 678"_s, u"PT"_s).value(0).number.e164, u"+351912345678"_s);
        QVERIFY(findPhoneNumbers(u"ring 912 345 678"_s, QString()).isEmpty());
        QVERIFY(findPhoneNumbers(QString(), u"US"_s).isEmpty());
    }

    void looksAtTheBeginningOnly()
    {
        const QString number = u"+351912345678"_s;
        QCOMPARE(findPhoneNumbers(QString(19'000, u' ') + number, u"US"_s).size(), 1);
        QVERIFY(findPhoneNumbers(QString(20'000, u' ') + number, u"US"_s).isEmpty());
    }

    void hostileTextEndsSoon()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(findPhoneNumbers(QString(2'000'000, u'('), u"US"_s).isEmpty());
        QVERIFY(findPhoneNumbers(u"1 2/"_s.repeated(500'000), u"US"_s).isEmpty());
        QVERIFY(findPhoneNumbers(QString(50'000, QChar(0xDC00)), u"US"_s).isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPhoneSearch)
#include "tst_phonesearch.moc"
