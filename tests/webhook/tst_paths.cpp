#include "webhook/paths.h"

#include <QTest>

using namespace ringback;
using namespace ringback::webhook;

class tst_Paths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("endpoint"); // empty: nothing there
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("masked");
        const auto row = [](const QByteArray &path, const QByteArray &endpoint, const QByteArray &secret,
                            const QString &masked) {
            QTest::newRow(path.constData()) << path << endpoint << secret << masked;
        };
        const QByteArray none("none");
        row("/webhook/call-completed", "call-completed", none, QStringLiteral("/webhook/call-completed"));
        row("/webhook/request-callback", "request-callback", none, QStringLiteral("/webhook/request-callback"));
        row("/webhook/new-lead", "new-lead", none, QStringLiteral("/webhook/new-lead"));
        row("/webhook/probe", "probe", none, QStringLiteral("/webhook/probe"));
        row("/request-callback", "request-callback", none, QStringLiteral("/request-callback"));
        row("/healthz", "health", none, QStringLiteral("/healthz"));
        row("/webhook/new-lead/", "new-lead", none, QStringLiteral("/webhook/new-lead/"));
        row("/webhook/s3cret/call-completed", "call-completed", "s3cret",
            QStringLiteral("/webhook/***/call-completed"));
        row("/webhook/a%2Fb/probe", "probe", "a/b", QStringLiteral("/webhook/***/probe"));
        row("/webhook/probe/new-lead", "new-lead", "probe", QStringLiteral("/webhook/probe/new-lead"));
        row("/webhook//new-lead", "new-lead", "", QStringLiteral("/webhook//new-lead"));
        row("/", "", none, QStringLiteral("/"));
        row("/webhook", "", none, QStringLiteral("/webhook"));
        row("/healthz/", "health", none, QStringLiteral("/healthz/"));
        row("/healthz//", "", none, QStringLiteral("/healthz//"));
        row("/webhook/new-lead//", "", none, QStringLiteral("/webhook/new-lead//"));
        row("//", "", none, QStringLiteral("//"));
        row("/webhook/s3cret", "", none, QStringLiteral("/webhook/***"));
        row("/webhook/s3cret/call-complete", "", none, QStringLiteral("/webhook/***/***"));
        row("/webhook/a/b/new-lead", "", none, QStringLiteral("/webhook/***/***/new-lead"));
        row("/new-lead", "", none, QStringLiteral("/new-lead"));
        row("/s3cret/request-callback", "", none, QStringLiteral("/***/request-callback"));
        row("/WEBHOOK/new-lead", "", none, QStringLiteral("/***/new-lead"));
        row("/webhook/healthz", "", none, QStringLiteral("/webhook/healthz"));
        row("/webhook/../healthz", "", none, QStringLiteral("/webhook/***/healthz"));
        row("*", "", none, QStringLiteral("***"));
    }
    void routes()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, secret);
        QFETCH(QString, masked);
        const auto route = routeOf(path);
        QCOMPARE(route.has_value(), !endpoint.isEmpty());
        QCOMPARE(maskedPath(path), masked);
        if (!route)
            return;
        const auto kind = deliveryKind(route->endpoint);
        const QByteArray other(route->endpoint == Endpoint::Probe ? "probe" : "health");
        QCOMPARE(kind ? token(*kind).toLatin1() : other, endpoint);
        QCOMPARE(route->hasSecret, secret != "none");
        QCOMPARE(route->secret, secret == "none" ? QByteArray() : secret);
    }

    void methods()
    {
        QVERIFY(allowsMethod(Endpoint::Health, "GET") && allowsMethod(Endpoint::Health, "HEAD"));
        QVERIFY(!allowsMethod(Endpoint::Health, "POST") && !allowsMethod(Endpoint::NewLead, "GET"));
        QCOMPARE(allowedMethods(Endpoint::Health), "GET, HEAD");
        QCOMPARE(allowedMethods(Endpoint::Probe), "POST");
    }
};

QTEST_GUILESS_MAIN(tst_Paths)
#include "tst_paths.moc"
