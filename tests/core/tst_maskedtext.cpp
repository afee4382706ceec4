#include "core/maskedtext.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestMaskedText : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextStays_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("empty") << QString();
        QTest::newRow("lines and tabs") << u"a\tb\nc\r\nd"_s;
        QTest::newRow("accents, combining") << u"Ação, Zażółć, e\u0301"_s;
        QTest::newRow("Hebrew") << u"שלום, מה שלומך?\u200F"_s;
        QTest::newRow("Arabic") << u"مرحبا\u061C 123 \u0600"_s;
        QTest::newRow("Persian joiner") << u"می\u200Cخواهم"_s;
        QTest::newRow("Devanagari joiner") << u"क्\u200Dष"_s;
        QTest::newRow("emoji family") << u"👨\u200D👩\u200D👧 ❤\uFE0F"_s;
        QTest::newRow("no-break space") << u"12\u00A0345"_s;
        QTest::newRow("backslashes") << uR"(\u202E stays as typed)"_s;
        QTest::newRow("outside the first plane") << u"𝒳 𠀋"_s;
    }

    void ordinaryTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(visibleText(text), text);
    }

    void theRestIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("override") << u"invoice\u202Efdp.exe"_s << uR"(invoice\u202Efdp.exe)"_s;
        QTest::newRow("embedding and pop") << u"\u202Aa\u202C\u202B\u202D"_s << uR"(\u202Aa\u202C\u202B\u202D)"_s;
        QTest::newRow("isolates") << u"\u2066\u2067\u2068\u2069"_s << uR"(\u2066\u2067\u2068\u2069)"_s;
        QTest::newRow("null, escape, bell") << QString(u'\0') + u"\x1b[31m\a"_s << u"␀␛[31m␇"_s;
        QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
        QTest::newRow("C1") << u"\u0085\u009B"_s << uR"(\u0085\u009B)"_s;
        QTest::newRow("carriage return alone") << u"good\rbad\r"_s << u"good␍bad␍"_s;
        QTest::newRow("two returns, one newline") << u"\r\r\n"_s << u"␍\r\n"_s;
        QTest::newRow("zero width") << u"pay\u200Bpal\uFEFF\u2060\u00AD"_s << uR"(pay\u200Bpal\uFEFF\u2060\u00AD)"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << uR"(a\u2028b\u2029)"_s;
        QTest::newRow("tags") << u"x\U000E0041"_s << uR"(x\U000E0041)"_s;
        QTest::newRow("half characters") << QString(QChar(0xD83D)) + u"a"_s + QChar(0xDE00) << uR"(\uD83Da\uDE00)"_s;
        QTest::newRow("ends in half a character") << u"a"_s + QChar(0xD83D) << uR"(a\uD83D)"_s;
        QTest::newRow("no characters") << QString(QChar(0xFFFF)) << uR"(\uFFFF)"_s;
    }

    void theRestIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(visibleText(shown), shown);
    }
};

QTEST_APPLESS_MAIN(TestMaskedText)
#include "tst_maskedtext.moc"
