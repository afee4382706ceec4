#include "http/responsewriter.h"

#include <QTest>

using namespace ringback::http;

class tst_ResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("head");
        QTest::addColumn<bool>("http10");
        QTest::addColumn<bool>("close");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("plain") << 200 << false << false << false
                               << QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nX: 1\r\nContent-Length: 2\r\n\r\nhi");
        QTest::newRow("HEAD: the length without the body")
            << 200 << true << false << false
            << QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nX: 1\r\nContent-Length: 2\r\n\r\n");
        QTest::newRow("204 has neither") << 204 << false << false << false
                                         << QByteArray("HTTP/1.1 204 No Content\r\nDate: D\r\nX: 1\r\n\r\n");
        QTest::newRow("close") << 400 << false << true << true
                               << QByteArray("HTTP/1.1 400 Bad Request\r\nDate: D\r\nX: 1\r\nContent-Length: 2\r\n"
                                             "Connection: close\r\n\r\nhi");
        QTest::newRow("kept for HTTP/1.0") << 200 << false << true << false
                                           << QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nX: 1\r\nContent-Length: 2\r\n"
                                                         "Connection: keep-alive\r\n\r\nhi");
    }
    void writes()
    {
        QFETCH(int, status);
        QFETCH(bool, head);
        QFETCH(bool, http10);
        QFETCH(bool, close);
        QFETCH(QByteArray, wanted);
        const ServerResponse response{
            .status = status,
            .headers = {{"X", "1"}, {"content-length", "99"}, {"Transfer-Encoding", "chunked"}},
            .body = "hi"};
        QByteArray out("before");
        appendResponse(out, response, {.head = head, .http10 = http10, .close = close}, "D");
        QCOMPARE(out, "before" + wanted);
    }
};

QTEST_GUILESS_MAIN(tst_ResponseWriter)
#include "tst_responsewriter.moc"
