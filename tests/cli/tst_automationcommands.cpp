// `ringbackctl automation`, as a program, against the simulated Thoughtly.
#include "cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestAutomationCommands : public QObject
{
    Q_OBJECT

    std::unique_ptr<QProcess> m_sandbox;
    QString m_url;

    void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<QProcess>();
        m_sandbox->start(Ctl::program(u"thoughtly-sandbox"_s), {u"--port"_s, u"0"_s});
        m_url = Ctl::readyUrl(*m_sandbox);
        QVERIFY(!m_url.isEmpty());
    }
    void cleanup()
    {
        m_sandbox->kill();
        m_sandbox->waitForFinished();
    }

    /// Without a keychain the address is gone with the process, so one process keeps it and serves the others.
    void savesAndTriggersThroughTheOwner()
    {
        Ctl ctl(m_url);
        const auto owner = ctl.start({u"--listen"_s, u"127.0.0.1:0"_s, u"serve"_s});
        QVERIFY(!Ctl::readyUrl(*owner).isEmpty());
        const QByteArray definition = R"({"url":"abcdef123456","fields":["reason"]})";
        const Ctl::Ended set = ctl.run({u"--json"_s, u"automation"_s, u"set"_s, u"Feedback"_s}, definition);
        QCOMPARE(set.code, 0);
        QVERIFY(!set.out.contains("abcdef123456"));
        QCOMPARE(set.lastDocument()["payload"_L1]["reason"_L1].toString(), u"{{reason}}"_s);
        const QStringList trigger{u"--json"_s, u"automation"_s, u"trigger"_s, u"feedback"_s, u"--data"_s};
        const QString data = uR"({"contact_phone":"+351 912 345 678","reason":"refund"})"_s;
        const Ctl::Ended sent = ctl.run(trigger + QStringList{data});
        QCOMPARE(sent.code, 0);
        QCOMPARE(sent.lastDocument()["state"_L1].toString(), u"sent"_s);
        QCOMPARE(sent.lastDocument()["phone"_L1].toString(), u"+351912345678"_s);
        const Ctl::Ended again = ctl.run(trigger + QStringList{data});
        QCOMPARE(again.code, 1);
        QVERIFY(again.lastError().contains("was triggered for this number"));
        QCOMPARE(ctl.run({u"--json"_s, u"automation"_s, u"runs"_s}).documents().size(), 1);
        QCOMPARE(ctl.run({u"automation"_s, u"remove"_s, u"Feedback"_s}).code, 0);
        QCOMPARE(ctl.run({u"automation"_s, u"remove"_s, u"Feedback"_s}).code, 1);
        owner->terminate();
        QCOMPARE(Ctl::finish(*owner).code, 0);
    }

    void takesAnAddressThatIsNotAnArgument()
    {
        Ctl ctl(m_url);
        const QString address = ctl.directory().filePath(u"address"_s);
        const QString data = ctl.directory().filePath(u"data.json"_s);
        write(address, "abcdef123456\n");
        write(data, R"({"contact_phone":"+351912345678"})");
        const QStringList trigger{u"--json"_s, u"automation"_s, u"trigger"_s};
        QCOMPARE(ctl.run(trigger + QStringList{u'@' + address, u"--data"_s, u'@' + data}).code, 0);
        const Ctl::Ended other = ctl.run(
            trigger + QStringList{u"-"_s, u"--data"_s, uR"({"contact_phone":"+351912345679"})"_s}, "abcdef123456");
        QCOMPARE(other.code, 0);
        QCOMPARE(other.lastDocument()["state"_L1].toString(), u"sent"_s);
    }

    void saysWhatIsWrong()
    {
        Ctl ctl(m_url);
        QCOMPARE(ctl.run({u"automation"_s, u"trigger"_s, u"Nobody"_s}).code, 1);
        QCOMPARE(ctl.run({u"automation"_s, u"trigger"_s, u"@/nonexistent"_s}).code, 2);
        QCOMPARE(ctl.run({u"automation"_s, u"trigger"_s, u"X"_s, u"--data"_s, u"["_s}).code, 2);
        QCOMPARE(ctl.run({u"automation"_s, u"set"_s, u"X"_s}, "{\"url\":\"\"}").code, 1);
        QCOMPARE(ctl.run({u"automation"_s}).code, 2);
        QVERIFY(ctl.run({u"--json"_s, u"automation"_s, u"list"_s}).documents().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAutomationCommands)
#include "tst_automationcommands.moc"
