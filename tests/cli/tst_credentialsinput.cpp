#include "cli/credentialsinput.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCredentialsInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestCredentialsInput::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("two lines") << QByteArray("tok\nteam\n");
    QTest::newRow("without the last line end") << QByteArray("tok\nteam");
    QTest::newRow("line ends of another system") << QByteArray("tok\r\nteam\r\n");
    QTest::newRow("JSON") << QByteArray("\n{\"team_id\":\"team\",\"api_token\":\"tok\"}\n");
}

void TestCredentialsInput::reads()
{
    QFETCH(QByteArray, text);
    const Result<Credentials> read = cli::parseCredentials(text);
    QVERIFY(read.ok());
    QCOMPARE(*read, (Credentials{u"tok"_s, u"team"_s}));
}

void TestCredentialsInput::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one line") << QByteArray("s3cret-token\n");
    QTest::newRow("empty lines") << QByteArray("\n\n");
    QTest::newRow("JSON without the team") << QByteArray("{\"api_token\":\"s3cret-token\"}");
    QTest::newRow("broken JSON") << QByteArray("{\"api_token\":\"s3cret-token\"");
}

void TestCredentialsInput::refuses()
{
    QFETCH(QByteArray, text);
    const Result<Credentials> read = cli::parseCredentials(text);
    QVERIFY(!read.ok());
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!read.error().message.contains(u"s3cret"_s)); // never told back
}

QTEST_GUILESS_MAIN(TestCredentialsInput)
#include "tst_credentialsinput.moc"
