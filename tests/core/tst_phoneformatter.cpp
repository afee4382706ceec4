#include "core/phonenumber.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

// A text with the caret written as '|'.
struct Marked
{
    QString text;
    int caret;

    explicit Marked(const QString &marked) : text(marked), caret(static_cast<int>(marked.indexOf(u'|')))
    {
        text.remove(u'|');
    }
};

QString marked(const PhoneFormatter::Formatted &formatted)
{
    return QString(formatted.text).insert(formatted.caret, u'|');
}

QString reformat(PhoneFormatter &formatter, const QString &typed)
{
    const Marked input(typed);
    return marked(formatter.format(input.text, input.caret));
}

} // namespace

class TestPhoneFormatter : public QObject
{
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");

        const QString us = u"US"_s;
        QTest::newRow("empty") << us << u"|"_s << u"|"_s;
        QTest::newRow("first digit") << us << u"4|"_s << u"4|"_s;
        QTest::newRow("fourth digit") << us << u"4155|"_s << u"415-5|"_s;
        QTest::newRow("complete") << us << u"4155550123|"_s << u"(415) 555-0123|"_s;
        QTest::newRow("international") << us << u"+351912|"_s << u"+351 912|"_s;
        QTest::newRow("no space hangs on") << us << u"+351|"_s << u"+351|"_s;
        QTest::newRow("insert in the middle") << us << u"415-59|55"_s << u"415-59|55"_s;
        QTest::newRow("eighth digit, in the middle") << us << u"415-95|5-5012"_s << u"(415) 95|5-5012"_s;
        QTest::newRow("before the first") << us << u"|4155550123"_s << u"|(415) 555-0123"_s;
        QTest::newRow("behind the bracket") << us << u"(|415) 555-0123"_s << u"|(415) 555-0123"_s;
        QTest::newRow("separator deleted backwards") << us << u"(415)|555-0123"_s << u"(415|) 555-0123"_s;
        QTest::newRow("digit deleted in the middle") << us << u"(41|) 555-0123"_s << u"(41|5) 550-123"_s;
        QTest::newRow("pasted with dots") << us << u"415.555.0123|"_s << u"(415) 555-0123|"_s;
        QTest::newRow("pasted with marks") << us << u"\u202A415\u00A0555\u20110123\u202C|"_s << u"(415) 555-0123|"_s;
        QTest::newRow("pasted full-width") << us << u"＋１４１５５５５０１２３|"_s << u"+1 415-555-0123|"_s;
        QTest::newRow("Arabic-Indic") << us << u"٤١٥٥٥٥٠١٢٣|"_s << u"(415) 555-0123|"_s;
        QTest::newRow("other region") << u"PT"_s << u"912345678|"_s << u"912 345 678|"_s;
        QTest::newRow("region unknown") << u"XX"_s << u"912345|"_s << u"912345|"_s;
        QTest::newRow("extension untouched") << us << u"4155550123 x|5"_s << u"4155550123 x|5"_s;
        QTest::newRow("word untouched") << us << u"1-800-FLO|WERS"_s << u"1-800-FLO|WERS"_s;
        QTest::newRow("plus in the middle untouched") << us << u"415+|555"_s << u"415+|555"_s;
        QTest::newRow("plus behind brackets untouched") << us << u"(41)5+|555"_s << u"(41)5+|555"_s;
        QTest::newRow("star untouched") << us << u"*67 415|"_s << u"*67 415|"_s;
        QTest::newRow("far too long") << us << QString(40, u'4') + u'|' << QString(40, u'4') + u'|';
    }

    void edits()
    {
        QFETCH(QString, region);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        PhoneFormatter formatter(region);
        QCOMPARE(reformat(formatter, typed), shown);
        QCOMPARE(reformat(formatter, typed), shown); // nothing of the first time is left
    }

    void typedDigitByDigit()
    {
        PhoneFormatter formatter(u"US"_s);
        PhoneFormatter::Formatted field;
        for (const QChar digit : u"+442079460958"_s) {
            field.text.insert(field.caret, digit);
            field = formatter.format(field.text, field.caret + 1);
            QCOMPARE(field.caret, static_cast<int>(field.text.size()));
        }
        QCOMPARE(field.text, u"+44 20 7946 0958"_s);
    }

    // Backspace must always get on, whatever separators the format puts in.
    void deletedToTheEnd()
    {
        for (const QString &number : {u"4155550123"_s, u"+351912345678"_s, u"+442079460958"_s, u"1 800 253 0000"_s}) {
            PhoneFormatter formatter(u"US"_s);
            PhoneFormatter::Formatted field = formatter.format(number, static_cast<int>(number.size()));
            int presses = 0;
            while (!field.text.isEmpty() && presses < 60) {
                field.text.remove(field.caret - 1, 1);
                field = formatter.format(field.text, field.caret - 1);
                ++presses;
            }
            QVERIFY2(field.text.isEmpty(), qPrintable(field.text));
        }
    }

    void caretOutOfRange()
    {
        PhoneFormatter formatter(u"US"_s);
        QCOMPARE(formatter.format(u"4155"_s, -5).caret, 0);
        QCOMPARE(formatter.format(u"4155"_s, 500).caret, 5);
        QCOMPARE(formatter.format(u"name"_s, 500).caret, 4);
    }

    void regionCanChange()
    {
        PhoneFormatter formatter(u"US"_s);
        formatter.setRegion(u"PT"_s);
        QCOMPARE(reformat(formatter, u"912345678|"_s), u"912 345 678|"_s);
        formatter.setRegion(u"us"_s);
        QCOMPARE(reformat(formatter, u"4155550123|"_s), u"(415) 555-0123|"_s);
    }
};

QTEST_GUILESS_MAIN(TestPhoneFormatter)
#include "tst_phoneformatter.moc"
