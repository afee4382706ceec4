#include "webhook/jsoncheck.h"

#include <QTest>

using namespace ringback::webhook;

class tst_JsonCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *name, const QByteArray &text, bool valid) {
            QTest::newRow(name) << text << valid;
        };
        row("object", R"({"a":[1,-2.5e+3,true,false,null,"\u00e9\n"]})", true);
        row("white space around", " \t\r\n{} \n", true);
        row("bare string", R"("a")", true);
        row("bare number", "42", true);
        row("same key twice", R"({"a":1,"a":2})", true);
        row("surrogate pair", R"("\ud83d\ude00")", true);
        row("64 levels", QByteArray(64, '[') + QByteArray(64, ']'), true);
        row("number beyond 64 bits", R"({"id":123456789012345678901234567890})", true);
        row("number beyond a double", R"([1e999,-1E+400,"1e999x\\"])", true);
        row("large", "[\"" + QByteArray(700'000, 'x') + "\"]", true);

        row("empty", "", false);
        row("only space", "  ", false);
        row("cut off", R"({"a":1)", false);
        row("trailing comma", "[1,]", false);
        row("two values", "{} {}", false);
        row("garbage behind", "{}x", false);
        row("single quotes", "{'a':1}", false);
        row("bare key", "{a:1}", false);
        row("comment", "/**/{}", false);
        row("NaN", "[NaN]", false);
        row("leading zero", "[01]", false);
        row("leading plus", "[+1]", false);
        row("no digits behind the point", "[1.]", false);
        row("no digits before the point", "[.5]", false);
        row("hex", "[0x1]", false);
        row("half an exponent", "[1e]", false);
        row("bad number beside a huge one", "[1e999,01]", false);
        row("bad exponent beside a huge one", "[1e999,1e+]", false);
        row("control character in a string", "\"a\nb\"", false);
        row("NUL in a string", QByteArray("\"a\0b\"", 5), false);
        row("NUL behind", QByteArray("{}\0", 3), false);
        row("bad escape", R"("\x")", false);
        row("broken UTF-8", "\"\xff\"", false);
        row("overlong UTF-8", "\"\xc0\xaf\"", false);
        row("surrogate in UTF-8", "\"\xed\xa0\x80\"", false);
        row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), false);
        row("65 levels of objects", QByteArray("{\"a\":").repeated(65) + '1' + QByteArray(65, '}'), false);
        row("100000 levels", QByteArray(100'000, '['), false);
        row("form", "a=1&b=2", false);
    }
    void valid()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QCOMPARE(m_check.isValid(text), valid);
        QVERIFY(m_check.isValid("{}")); // nothing is left over from the text before
    }

    void stringAt()
    {
        QCOMPARE(m_check.stringAt(R"({"nonce":"a\u0062"})", "nonce"), "ab");
        QCOMPARE(m_check.stringAt(R"({"nonce":1})", "nonce"), std::nullopt);
        QCOMPARE(m_check.stringAt(R"({"a":{"nonce":"x"}})", "nonce"), std::nullopt);
        QCOMPARE(m_check.stringAt(R"(["nonce"])", "nonce"), std::nullopt);
        QCOMPARE(m_check.stringAt("{", "nonce"), std::nullopt);
    }

private:
    JsonCheck m_check;
};

QTEST_GUILESS_MAIN(tst_JsonCheck)
#include "tst_jsoncheck.moc"
