#include "webhook/mediatype.h"

#include <QTest>

using namespace ringback::webhook;
using ringback::http::Headers;

class tst_MediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<bool>("json");
        for (const char *type : {"application/json", "Application/JSON", "application/json;charset=utf-8",
                                 "application/json ; charset=UTF8 ", "application/json; charset=\"Utf-8\"",
                                 "application/json; v=1; charset=\"\\utf-8\"", "application/json;",
                                 "application/cloudevents+json", "application/problem+json; charset=utf-8"})
            QTest::newRow(type) << true;
        for (const char *type :
             {"", "text/json", "text/plain", "application/jsonp", "application/+json",
              "application/x-www-form-urlencoded", "application/json; charset=iso-8859-1",
              "application/json; charset=utf-16", "application/json; charset",
              "application/json; charset=", "application/json; charset=\"utf-8", "application/json charset=utf-8",
              "application/json, text/plain", "multipart/form-data; boundary=application/json",
              "application/json; charset=utf-8; charset=utf-16", "application/a b+json"})
            QTest::newRow(type) << false;
    }
    void json()
    {
        QFETCH(bool, json);
        QCOMPARE(isJsonContent({{"Content-Type", QTest::currentDataTag()}}), json);
    }

    void otherFields()
    {
        QVERIFY(!isJsonContent({}));
        QVERIFY(!isJsonContent({{"Content-Type", "application/json"}, {"Content-Type", "application/json"}}));
        QVERIFY(!isJsonContent({{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}));
        QVERIFY(isJsonContent({{"Content-Type", "application/json"}, {"Content-Encoding", "Identity"}}));
    }
};

QTEST_GUILESS_MAIN(tst_MediaType)
#include "tst_mediatype.moc"
