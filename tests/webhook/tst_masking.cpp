#include "webhook/masking.h"

#include <QTest>

using namespace ringback::webhook;

class tst_Masking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const QByteArray &name, const QByteArray &value, const QByteArray &kept) {
            QTest::newRow(name.constData()) << name << value << kept;
        };
        for (const char *name :
             {"Authorization", "PROXY-AUTHORIZATION", "Cookie", "X-Webhook-Secret", "x-api-token", "X-Api-Key",
              "X-CSRF-Token", "X-Amz-Security-Token", "Webhook-Signature", "X-Session-Id", "X-Auth"})
            row(name, "something", "***");
        row("Content-Type", "application/json", "application/json");
        row("User-Agent", "x", "x");
        row("Referer", "https://x/webhook/s3cret-s3cret/new-lead", "https://x/webhook/***/new-lead");
        row("X-Path", "/webhook/s3cret-s3cret/s3cret-s3cret", "/webhook/***/***");
    }
    void headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, kept);
        QCOMPARE(maskedHeaders({{"Host", "h"}, {name, value}}, {"s3cret-s3cret"}), "Host: h\n" + name + ": " + kept);
    }

    void encodedSecretIsFoundToo()
    {
        QCOMPARE(maskedHeaders({{"Referer", "/webhook/s3cret%2F%2B1/x"}}, {"s3cret/+1"}), "Referer: /webhook/***/x");
    }

    void shortSecretDoesNotMaskEverything()
    {
        QCOMPARE(maskedHeaders({{"Accept", "a/b"}}, {"a"}), "Accept: a/b");
        QCOMPARE(maskedHeaders({{"Accept", "a/b"}}, {""}), "Accept: a/b");
    }

    void body_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char *sent, const char *kept) {
            // Raw strings with slashes are too much for moc.
            QTest::newRow(sent) << QByteArray(sent).replace('\'', '"') << QByteArray(kept).replace('\'', '"');
        };
        row("{'u':'https://api.thoughtly.com/webhook/automation/a1B2-c3'}",
            "{'u':'https://api.thoughtly.com/webhook/automation/***'}");
        row("{'u':'https:\\/\\/api.thoughtly.com\\/webhook\\/automation\\/a1B2','v':'webhook/automation/x?y=z, ok'}",
            "{'u':'https:\\/\\/api.thoughtly.com\\/webhook\\/automation\\/***','v':'webhook/automation/***, ok'}");
        row("{'automation':'automation/x','webhook':'/automation/y','u':'webhook/automation','t':'webhook/"
            "automation\\u0020'}",
            "{'automation':'automation/x','webhook':'/automation/y','u':'webhook/automation','t':'webhook/"
            "automation\\u0020'}");
        row("{'a':'s3cret-s3cret','b':['x s3cret-s3cret y']}", "{'a':'***','b':['x *** y']}");
        row("{'a':'f0rmer\\/f0rmer','b':'f0rmer/f0rmer'}", "{'a':'***','b':'***'}");
        row("{'phone':123456789}", "{'phone':123456789}");
        // What is left must be JSON, or nobody could read the outcome again.
        row("{'a':'x\\f0rmer/f0rmer'}", "{'a':'x***'}");
        row("{'a':'x\\u00ef0rmer/f0rmer'}", "{'a':'x***'}");
        row("{'a':'x\\\\f0rmer/f0rmer','b':'\\nf0rmer/f0rmer'}", "{'a':'x\\\\***','b':'\\n***'}");
    }
    void body()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, kept);
        QCOMPARE(maskedBody(sent, {"s3cret-s3cret", "f0rmer/f0rmer", "123456789", "a"}), kept);
    }

    void query()
    {
        QCOMPARE(maskedQuery("", {"s3cret-s3cret"}), "");
        QCOMPARE(maskedQuery("a=b&token=x=y&API%5Fkey=z&c", {"s3cret-s3cret"}), "a=b&token=***&API%5Fkey=***&c");
        QCOMPARE(maskedQuery("a=s3cret-s3cret", {"s3cret-s3cret"}), "a=***");
    }
};

QTEST_GUILESS_MAIN(tst_Masking)
#include "tst_masking.moc"
