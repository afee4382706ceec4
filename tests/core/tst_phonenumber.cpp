#include "core/phonenumber.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void anyNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");

        const QString sf = u"+14155550123"_s;
        QTest::newRow("national") << u"(415) 555-0123"_s << u"US"_s << sf;
        QTest::newRow("bare digits") << u"4155550123"_s << u"US"_s << sf;
        QTest::newRow("trunk prefix") << u"1 415 555 0123"_s << u"US"_s << sf;
        QTest::newRow("small letters, spaces") << u" 4155550123\n"_s << u" us "_s << sf;
        QTest::newRow("international") << u"+1 415-555-0123"_s << u"DE"_s << sf;
        QTest::newRow("no region needed") << u"+1 415 555 0123"_s << QString() << sf;
        QTest::newRow("international prefix") << u"00 1 415 555 0123"_s << u"DE"_s << sf;
        QTest::newRow("full-width") << u"＋１（４１５）５５５－０１２３"_s << QString() << sf;
        QTest::newRow("Arabic-Indic") << u"+١٤١٥٥٥٥٠١٢٣"_s << QString() << sf;
        QTest::newRow("bidi marks around it") << u"\u202A+1 415 555 0123\u202C"_s << QString() << sf;
        QTest::newRow("tel") << u"tel:+1-415-555-0123"_s << QString() << sf;
        QTest::newRow("tel, escaped") << u"TEL:%2B1%20415%20555%200123"_s << QString() << sf;
        QTest::newRow("tel with context") << u"tel:555-0123;phone-context=+1-415"_s << QString() << sf;
        QTest::newRow("callto") << u"callto:+14155550123"_s << QString() << sf;
        QTest::newRow("extension left out") << u"415 555 0123 ext. 55"_s << u"US"_s << sf;
        QTest::newRow("letters on the keys") << u"1-800-FLOWERS"_s << u"US"_s << u"+18003569377"_s;
        QTest::newRow("zero in brackets") << u"+44 (0)20 7946 0958"_s << QString() << u"+442079460958"_s;
        QTest::newRow("zero that stays") << u"06 698 12345"_s << u"IT"_s << u"+390669812345"_s;
        QTest::newRow("mobile") << u"912 345 678"_s << u"PT"_s << u"+351912345678"_s;
    }

    void anyNotation()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        const auto number = parsePhoneNumber(text, region);
        QVERIFY2(number.ok(), number.ok() ? "" : qPrintable(number.error().detail));
        QCOMPARE(number->e164, e164);
        QVERIFY(number->valid);
    }

    void allForms()
    {
        const auto number = parsePhoneNumber(u"4155550123 x9"_s, u"US"_s);
        QVERIFY(number.ok());
        QCOMPARE(*number, (PhoneNumber{u"+14155550123"_s, u"(415) 555-0123"_s, u"+1 415-555-0123"_s, u"US"_s, true}));
    }

    void regionOfAnExactOrSharedCode()
    {
        QCOMPARE(parsePhoneNumber(u"+1 416 555 0123"_s, u"US"_s)->region, u"CA"_s);
        QCOMPARE(parsePhoneNumber(u"+800 1234 5678"_s, u"US"_s)->region, u"001"_s);
    }

    // The guide's own sample number: to be warned about, not refused.
    void possibleIsEnough()
    {
        const auto number = parsePhoneNumber(u"+15551234567"_s, u"PT"_s);
        QVERIFY(number.ok());
        QVERIFY(!number->valid);
        QCOMPARE(number->e164, u"+15551234567"_s);
        QCOMPARE(number->region, u"US"_s);
        QCOMPARE(parsePhoneNumber(u"+15551234567"_s, u"CA"_s)->region, u"CA"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("detail");

        QTest::newRow("empty") << u"  "_s << u"US"_s << u"empty"_s;
        QTest::newRow("words") << u"call me"_s << u"US"_s << u"not_a_number"_s;
        QTest::newRow("plus only") << u"+"_s << u"US"_s << u"not_a_number"_s;
        QTest::newRow("emergency") << u"911"_s << u"US"_s << u"too_short"_s;
        QTest::newRow("cut off") << u"+4420"_s << u"US"_s << u"too_short"_s;
        QTest::newRow("country code only") << u"+44"_s << u"US"_s << u"too_short"_s;
        QTest::newRow("one digit") << u"4"_s << u"US"_s << u"too_short"_s;
        QTest::newRow("no area code") << u"555 0123"_s << u"US"_s << u"local_only"_s;
        QTest::newRow("too long") << u"+1 415 555 01234"_s << u"US"_s << u"too_long"_s;
        QTest::newRow("far too long") << u"1234567890123456789012"_s << u"US"_s << u"too_long"_s;
        QTest::newRow("between two lengths") << u"+376 1234567"_s << QString() << u"invalid_length"_s;
        QTest::newRow("no such code") << u"+999 123 456"_s << u"US"_s << u"invalid_country_code"_s;
        QTest::newRow("region missing") << u"912 345 678"_s << QString() << u"no_country"_s;
        QTest::newRow("region unknown") << u"912 345 678"_s << u"XX"_s << u"no_country"_s;
        QTest::newRow("region nonsense") << u"912 345 678"_s << u"Portugal"_s << u"no_country"_s;
        QTest::newRow("control characters") << QString(u'\0') + u'\x1b' << u"US"_s << u"not_a_number"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << u"US"_s << u"not_a_number"_s;
        QTest::newRow("a million digits") << QString(1'000'000, u'4') << u"US"_s << u"not_a_number"_s;
    }

    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, detail);
        const auto number = parsePhoneNumber(text, region);
        QVERIFY(!number.ok());
        QCOMPARE(number.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(number.error().detail, detail);
        QVERIFY(number.error().message.endsWith(u'.'));
    }

    // Everything that a delivery says goes through here.
    void hostileTextEndsSoon()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece :
             {u"4"_s, u"+"_s, u"("_s, u"1 "_s, u"1x"_s, u"/x1"_s, u"ext"_s, u";phone-context="_s, u"٤"_s})
            static_cast<void>(parsePhoneNumber(piece.repeated(250).left(250), u"US"_s));
        const QString endless = u'+' + QString(1'000'000, u'4');
        QCOMPARE(formatNational(endless), endless);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void eachRefusalHasItsSentence()
    {
        QSet<QString> sentences;
        for (const QString &text :
             {u""_s, u"x"_s, u"911"_s, u"555 0123"_s, u"+1 415 555 01234"_s, u"+376 1234567"_s, u"+999 123 456"_s})
            sentences.insert(parsePhoneNumber(text, u"US"_s).error().message);
        sentences.insert(parsePhoneNumber(u"912 345 678"_s, QString()).error().message);
        QCOMPARE(sentences.size(), 8);
    }

    void nationalForm_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("shown");

        QTest::newRow("us") << u"+14155550123"_s << u"(415) 555-0123"_s;
        QTest::newRow("pt") << u"+351912345678"_s << u"912 345 678"_s;
        QTest::newRow("not valid") << u"+15551234567"_s << u"(555) 123-4567"_s;
        for (const QString &other :
             {QString(), u"+"_s, u"4155550123"_s, u"+1415"_s, u"+999123456789"_s, u"+1 415 555 0123"_s, u"Anonymous"_s,
              u"+12345678901234567890"_s, u"+１４１５５５５０１２３"_s})
            QTest::addRow("unchanged: %s", qPrintable(other)) << other << other;
    }

    void nationalForm()
    {
        QFETCH(QString, e164);
        QFETCH(QString, shown);
        QCOMPARE(formatNational(e164), shown);
        QCOMPARE(formatNational(e164), shown); // from the cache
    }

    void nationalFormInSeveralThreads()
    {
        std::atomic<int> wrong = 0;
        const auto work = [&wrong] {
            for (int i = 0; i < 3000; ++i) {
                const QString last = QString::number(1000 + i % 2500);
                if (formatNational(u"+1415555"_s + last) != u"(415) 555-"_s + last)
                    ++wrong;
            }
        };
        const std::unique_ptr<QThread> other(QThread::create(work));
        other->start();
        work();
        QVERIFY(other->wait());
        QCOMPARE(wrong.load(), 0);
    }

    void kinds()
    {
        QCOMPARE(phoneKindName(u"+351912345678"_s), u"mobile"_s);
        QCOMPARE(phoneKindName(u"+442079460958"_s), u"fixed line"_s);
        QCOMPARE(phoneKindName(u"+14155550123"_s), u"fixed line or mobile"_s);
        QCOMPARE(phoneKindName(u"+18002530000"_s), u"toll-free"_s);
        QCOMPARE(phoneKindName(u"+15551234567"_s), QString());
        QCOMPARE(phoneKindName(u"hello"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
