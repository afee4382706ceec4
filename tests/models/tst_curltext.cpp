#include "models/curltext.h"

#include <QProcess>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCurlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a real shell hands to curl is the body, to the byte.
    void staysText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("{\"a\":1}");
        QTest::newRow("quote") << QByteArray("{\"a\":\"it's '; exit 7; '\"}");
        QTest::newRow("substitution") << QByteArray("{\"a\":\"$(exit 7) `exit 7` $RINGBACK_SECRET\"}");
        QTest::newRow("lines") << QByteArray("{\n\"a\":\"\\\\ \\n !! %1\"}");
        QTest::newRow("file") << QByteArray("@/etc/hostname");
        QTest::newRow("looks like the path") << QByteArray("{\"a\":\"/***/\"}");
        QTest::newRow("no Latin") << QByteArray("{\"a\":\"山田\"}");
    }

    void staysText()
    {
        QFETCH(QByteArray, body);
        Delivery delivery;
        delivery.body = body;
        delivery.path = u"/webhook/***/call-completed?x='$(exit 7)'"_s;
        const QString line = models::curlText(delivery, u"http://127.0.0.1:8787"_s);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"RINGBACK_SECRET=s3cret; curl() { printf '%s\\001' \"$@\"; }\n"_s + line});
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        QCOMPARE(shell.exitCode(), 0);
        const QByteArrayList words = shell.readAllStandardOutput().split('\001');
        QCOMPARE(words.size(), 7);
        QCOMPARE(words.at(3), QByteArray("--data-raw"));
        QCOMPARE(words.at(4), body);
        QCOMPARE(words.at(5), QByteArray("http://127.0.0.1:8787/webhook/s3cret/call-completed?x='$(exit 7)'"));
    }

    void theSecretGoesIntoAHeaderOtherwise()
    {
        Delivery delivery;
        delivery.path = u"/webhook/new-lead"_s;
        QVERIFY(models::curlText(delivery, u"http://h"_s).contains("-H \"X-Webhook-Secret: $RINGBACK_SECRET\""_L1));
    }
};

QTEST_GUILESS_MAIN(TestCurlText)
#include "tst_curltext.moc"
