#include "webhook/authentication.h"

#include <QTest>

using namespace ringback::webhook;
using ringback::http::Headers;
using ringback::http::ServerRequest;

namespace {

const QByteArray secret("the-right-secret");

ServerRequest request(const QByteArray &host, const QString &peer, const Headers &extra = {})
{
    ServerRequest r{
        .method = "POST", .path = "/webhook/new-lead", .query = {}, .headers = {}, .body = {}, .peer = {}, .local = {}};
    if (!host.isEmpty())
        r.headers.append("Host", host);
    for (const auto &field : extra.fields())
        r.headers.append(field.name, field.value);
    r.peer = QHostAddress(peer);
    return r;
}

} // namespace

class tst_Authentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretCountsFromAnywhere_data()
    {
        QTest::addColumn<QByteArray>("inPath"); // empty: none
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("granted");
        const QByteArray no;
        QTest::newRow("path") << secret << no << no << true;
        QTest::newRow("bearer") << no << "Bearer " + secret << no << true;
        QTest::newRow("bearer in any case") << no << "bEARER  " + secret << no << true;
        QTest::newRow("field") << no << no << secret << true;
        QTest::newRow("all three") << secret << "Bearer " + secret << secret << true;
        QTest::newRow("none") << no << no << no << false;
        QTest::newRow("wrong path") << QByteArray("x") << no << no << false;
        QTest::newRow("wrong bearer") << no << QByteArray("Bearer x") << no << false;
        QTest::newRow("no scheme") << no << secret << no << false;
        QTest::newRow("other scheme") << no << "Basic " + secret << no << false;
        QTest::newRow("half of it") << no << no << secret.first(5) << false;
        QTest::newRow("more than it") << no << no << secret + 'x' << false;
        QTest::newRow("other case") << no << no << secret.toUpper() << false;
        QTest::newRow("one right, one wrong") << secret << no << QByteArray("x") << false;
        QTest::newRow("one wrong, one right") << QByteArray("x") << no << secret << false;
    }
    void secretCountsFromAnywhere()
    {
        QFETCH(QByteArray, inPath);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, field);
        QFETCH(bool, granted);
        Headers headers;
        if (!authorization.isEmpty())
            headers.append("Authorization", authorization);
        if (!field.isEmpty())
            headers.append("x-webhook-secret", field);
        const Route route{.endpoint = Endpoint::NewLead, .secret = inPath, .hasSecret = !inPath.isEmpty()};
        const bool presented = !inPath.isEmpty() || !headers.fields().isEmpty();
        const auto wanted = granted ? Access::Granted : Access::Denied;
        const auto outside = request("console.example.org", QStringLiteral("203.0.113.5"), headers);
        QCOMPARE(Gate({secret}, true).judge(route, outside), wanted);
        QCOMPARE(Gate({secret}, false).judge(route, outside), wanted);
        // What is presented must be right even where nothing would be needed.
        const auto inside = request("localhost:8787", QStringLiteral("127.0.0.1"), headers);
        QCOMPARE(Gate({secret}, true).judge(route, inside), wanted);
        QCOMPARE(Gate({secret}, false).judge(route, inside), presented ? wanted : Access::Granted);
    }

    void theFormerSecretIsGoodToo()
    {
        const Gate gate({"new-secret", secret}, true);
        for (const QByteArray &right : {QByteArray("new-secret"), secret})
            QCOMPARE(gate.judge({.endpoint = Endpoint::NewLead, .secret = right, .hasSecret = true}, {}),
                     Access::Granted);
        QCOMPARE(gate.judge({.endpoint = Endpoint::NewLead, .secret = "other", .hasSecret = true}, {}), Access::Denied);
    }

    void emptySecretOpensNothing()
    {
        const Gate gate({}, true);
        const Route route{.endpoint = Endpoint::NewLead, .secret = {}, .hasSecret = true};
        const auto inside = request("localhost", QStringLiteral("127.0.0.1"));
        QCOMPARE(gate.judge(route, inside), Access::Denied);
        QCOMPARE(gate.judge({}, request("localhost", QStringLiteral("127.0.0.1"), {{"X-Webhook-Secret", ""}})),
                 Access::Denied);
    }

    void waiver_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<bool>("waived");
        const auto local = QStringLiteral("127.0.0.1");
        for (const char *host :
             {"localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8787", "127.8.9.1", "[::1]", "[::1]:8787"})
            QTest::newRow(host) << QByteArray(host) << local << QByteArray() << true;
        for (const char *host : {"", "example.org", "localhost.example.org", "127.0.0.1.example.org", "192.168.1.2",
                                 "[2001:db8::1]", "localhost.", "0.0.0.0", "127.1", "2130706433", "[::]"})
            QTest::newRow(qPrintable(QStringLiteral("host ") + QString::fromLatin1(host)))
                << QByteArray(host) << local << QByteArray() << false;
        QTest::newRow("IPv6 loopback peer") << QByteArray("localhost") << QStringLiteral("::1") << QByteArray() << true;
        QTest::newRow("peer of the network")
            << QByteArray("localhost") << QStringLiteral("192.168.1.2") << QByteArray() << false;
        for (const char *field :
             {"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Proto", "x-real-ip", "CF-Connecting-IP", "CF-Ray",
              "True-Client-IP", "X-Original-Host", "Tailscale-User-Login", "CDN-Loop"})
            QTest::newRow(field) << QByteArray("localhost") << local << QByteArray(field) << false;
        QTest::newRow("harmless field") << QByteArray("localhost") << local << QByteArray("X-Forward") << true;
    }
    void waiver()
    {
        QFETCH(QByteArray, host);
        QFETCH(QString, peer);
        QFETCH(QByteArray, extra);
        QFETCH(bool, waived);
        const auto r = request(host, peer, extra.isEmpty() ? Headers() : Headers{{extra, "1"}});
        const Route route{.endpoint = Endpoint::NewLead};
        QCOMPARE(Gate({secret}, false).judge(route, r), waived ? Access::Granted : Access::Denied);
        QCOMPARE(Gate({secret}, true).judge(route, r), Access::Denied);
    }

    void signatureIsLookedAtLater()
    {
        const Headers fields{{"webhook-id", "1"}, {"webhook-timestamp", "1"}, {"webhook-signature", "v1,x"}};
        const Gate gate({secret}, false);
        const Route route{.endpoint = Endpoint::NewLead};
        QCOMPARE(gate.judge(route, request("localhost", QStringLiteral("127.0.0.1"), fields)), Access::NeedsSignature);
        const Route wrong{.endpoint = Endpoint::NewLead, .secret = "x", .hasSecret = true};
        QCOMPARE(gate.judge(wrong, request("localhost", QStringLiteral("127.0.0.1"), fields)), Access::Denied);
    }
};

QTEST_GUILESS_MAIN(tst_Authentication)
#include "tst_authentication.moc"
