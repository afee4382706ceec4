#include "webhook/hostrules.h"

#include <QTest>

using namespace ringback::webhook;

class tst_HostRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        for (const char *host : {"localhost", "LOCALHOST:80", "127.0.0.1", "127.9.8.7:1", "[::1]", "[::1]:8787",
                                 "hook.example.org", "Hook.Example.Org.:443", "192.168.1.5:8787", "192.168.1.5"})
            QTest::newRow(host) << QByteArray(host) << true;
        for (const char *host :
             {"", "example.org", "x.hook.example.org", "hook.example.org.evil.example", "192.168.1.6", "localhost.",
              "0.0.0.0", "127.1", "2130706433", "[::]", "[::ffff:192.168.1.6]", "."})
            QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromLatin1(host))) << QByteArray(host) << false;
    }
    void allows()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        const HostRules rules({"hook.example.org"});
        QCOMPARE(rules.allows({{"Host", host}}, QHostAddress(QStringLiteral("192.168.1.5"))), allowed);
    }

    void withoutHost() { QVERIFY(HostRules().allows({}, QHostAddress(QHostAddress::LocalHost))); }

    void browserPages()
    {
        QVERIFY(!isFromBrowserPage({{"User-Agent", "Mozilla/5.0"}}));
        QVERIFY(!isFromBrowserPage({{"Sec-Fetch-Site", "none"}}));
        QVERIFY(isFromBrowserPage({{"origin", "null"}}));
        for (const char *site : {"cross-site", "same-site", "same-origin", ""})
            QVERIFY(isFromBrowserPage({{"Sec-Fetch-Site", site}}));
        QVERIFY(isFromBrowserPage({{"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "cross-site"}}));
    }
};

QTEST_GUILESS_MAIN(tst_HostRules)
#include "tst_hostrules.moc"
