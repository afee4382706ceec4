// Which addresses belong to the internet at large.
#include "http/publichost.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPublicHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPublic_data()
    {
        QTest::addColumn<bool>("wanted");
        for (const char *address : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8",
                                    "64:ff9b::808:808", "193.0.0.1"})
            QTest::newRow(address) << true;
        for (const char *address : {"127.0.0.1",
                                    "127.8.8.8",
                                    "10.1.2.3",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "100.64.0.1",
                                    "0.0.0.0",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "198.51.100.7",
                                    "::1",
                                    "::",
                                    "fe80::1",
                                    "fec0::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "ff02::1",
                                    "2001:db8::1",
                                    "2002:7f00:1::",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "not an address"})
            QTest::newRow(address) << false;
    }
    void isPublic()
    {
        QFETCH(bool, wanted);
        QCOMPARE(http::isPublic(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), wanted);
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("literal") << u"169.254.169.254"_s;
        QTest::newRow("a name of this computer") << u"localhost"_s;
    }
    void saysWhy()
    {
        QFETCH(QString, host);
        std::optional<Result<Done>> told;
        http::whenPublic(host, this, [&told](const Result<Done> &verdict) { told = verdict; });
        QVERIFY(!told); // never before the caller has returned
        QTRY_VERIFY(told);
        QVERIFY(!told->ok());
        QCOMPARE(told->error().kind, ErrorKind::Refused);
        QVERIFY(told->error().message.contains(host));
    }
};

QTEST_GUILESS_MAIN(TestPublicHost)
#include "tst_publichost.moc"
