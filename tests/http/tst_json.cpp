#include "http/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void repeatedKeys_data();
    void repeatedKeys();
};

void TestJson::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("object") << QByteArray(R"( {"a":[1,true,null,"é"]} )")
                            << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, true, QJsonValue(), u"é"_s}}});
    QTest::addRow("names and texts of any alphabet")
        << QByteArray(R"({"é":"a","b":"ü","a\u0000":"\u0000"})")
        << QJsonValue(QJsonObject{{u"é"_s, u"a"_s}, {u"b"_s, u"ü"_s}, {u"a"_s + QChar(0), QString(QChar(0))}});
    QTest::addRow("array") << QByteArray("[]") << QJsonValue(QJsonArray());
    QTest::addRow("text") << QByteArray("\"ok\"") << QJsonValue(u"ok"_s);
    QTest::addRow("number") << QByteArray("4.5") << QJsonValue(4.5);
    QTest::addRow("null") << QByteArray("null") << QJsonValue();
    QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QJsonValue(QJsonObject());
}

void TestJson::accepts()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const auto parsed = http::parseJson(text);
    QVERIFY(parsed.ok());
    QCOMPARE(*parsed, value);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("blanks") << QByteArray("  \n");
    QTest::addRow("cut off") << QByteArray(R"({"data":)");
    QTest::addRow("two values") << QByteArray("1,2");
    QTest::addRow("bracket game") << QByteArray("1],[2");
    QTest::addRow("trailing comma") << QByteArray("[1,]");
    QTest::addRow("leading zero") << QByteArray("[012]"); // QJsonDocument lets some of these through
    QTest::addRow("bare minus") << QByteArray("[-]");
    QTest::addRow("number with a dot at its end") << QByteArray("[1.]");
    QTest::addRow("control character") << QByteArray("[\"a\x01\"]");
    QTest::addRow("tab in a text") << QByteArray("[\"\t\"]");
    QTest::addRow("no UTF-8") << QByteArray("[\"\xff\"]");
    QTest::addRow("bad escape") << QByteArray(R"(["\x41"])");
    QTest::addRow("HTML") << QByteArray("<html></html>");
    QTest::addRow("zero byte") << QByteArray("{}\0", 3);
    QTest::addRow("very deep") << QByteArray(200'000, '[');
    QTest::addRow("very deep and closed") << QByteArray(5000, '[') + QByteArray(5000, ']');
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    const auto parsed = http::parseJson(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().kind, ErrorKind::Unreadable);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestJson::repeatedKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key"); // null: none
    QTest::newRow("none") << QByteArray(R"({"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]})") << QString();
    QTest::newRow("at the top") << QByteArray(R"({"a":1,"b":2,"a":3})") << QStringLiteral("a");
    QTest::newRow("deep in a list") << QByteArray(R"([0,{"b":[{"c":{"d":1,"d":1}}]}])") << QStringLiteral("d");
    QTest::newRow("written in two ways") << QByteArray(R"({"a":1,"\u0061":2})") << QStringLiteral("a");
    QTest::newRow("beside its own objects")
        << QByteArray(R"({"a":{"b":1},"c":{"d":1},"b":2,"a":3})") << QStringLiteral("a");
    QByteArray many("{");
    for (int i = 0; i < 100; ++i)
        many += "\"k" + QByteArray::number(i) + "\":{\"k1\":1},";
    QTest::newRow("none of many") << many + R"("z":1})" << QString();
    QTest::newRow("among many") << many + R"("k7":1})" << QStringLiteral("k7");
    QTest::newRow("no JSON") << QByteArray(R"({"a":1,"a":)") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestJson::repeatedKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QCOMPARE(http::repeatedKey(text).value_or(QString()), key);
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestJson)
#include "tst_json.moc"
