#include "http/message.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringback::http;
using namespace Qt::StringLiterals;

class tst_Message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersCompareWithoutCase()
    {
        const Headers headers{{"Accept", "a"}, {"X-One", "1"}, {"ACCEPT", "b"}};
        QCOMPARE(headers.value("accept"), "a");
        QCOMPARE(headers.values("Accept"), QByteArrayList({"a", "b"}));
        QVERIFY(headers.contains("x-one"));
        QVERIFY(!headers.contains("x-on"));
        QCOMPARE(headers.value("missing"), QByteArray());
    }

    void setReplacesEveryField()
    {
        Headers headers{{"Host", "a"}, {"X", "1"}, {"host", "b"}};
        headers.set("Host", "c");
        QCOMPARE(headers, (Headers{{"X", "1"}, {"Host", "c"}}));
    }

    void problemIsRfc9457()
    {
        const auto response = ServerResponse::problem(405, "Say \"POST\".", {{"Allow", "POST"}});
        QCOMPARE(response.status, 405);
        QCOMPARE(response.headers.value("Content-Type"), "application/problem+json");
        QCOMPARE(response.headers.value("Allow"), "POST");
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body.value("status"_L1).toInt(), 405);
        QCOMPARE(body.value("title"_L1).toString(), u"Say \"POST\"."_s);
        QCOMPARE(body.value("type"_L1).toString(), u"about:blank"_s);
    }

    void jsonHasItsType()
    {
        const auto response = ServerResponse::json(200, "{}");
        QCOMPARE(response.headers.value("content-type"), "application/json");
        QCOMPARE(response.body, "{}");
    }

    void reasonPhrases()
    {
        QCOMPARE(reasonPhrase(200), "OK");
        QCOMPARE(reasonPhrase(431), "Request Header Fields Too Large");
        QCOMPARE(reasonPhrase(299), "Unknown");
    }
};

QTEST_GUILESS_MAIN(tst_Message)
#include "tst_message.moc"
