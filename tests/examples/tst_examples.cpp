// docs/examples: each does what it says, seen from the other end.
#include "core/clock.h"
#include "sandbox/service.h"

#include <QProcess>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.credentials = {u"token"_s, u"team"_s};
        m_service = std::make_unique<sandbox::Service>(m_clock, options);
        QVERIFY(m_service->start().ok());
    }
    void cleanup() { m_service.reset(); }

    void createsAndCalls()
    {
        QCOMPARE(run(u"create_and_call"_s, {u"(415) 555-0123"_s}), 0);
        const QList<QJsonObject> placed = m_service->placedCalls();
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.first()["phone_number"_L1].toString(), u"+14155550123"_s);
        QCOMPARE(m_said.trimmed(), placed.first()["call_id"_L1].toString());
        QCOMPARE(run(u"create_and_call"_s, {u"12"_s}), 1); // no number
        QCOMPARE(m_service->placedCalls().size(), 1);
    }

    void asksForASupportCall()
    {
        QCOMPARE(run(u"create_and_call"_s, {u"(415) 555-0123"_s}), 0);
        const QJsonObject known = m_service->placedCalls().first();
        QCOMPARE(run(u"support_request"_s, {known["interview_id"_L1].toString(), known["contact_id"_L1].toString()}),
                 0);
        const QJsonObject request = m_service->placedCalls().last()["request"_L1].toObject();
        QCOMPARE(request["priority"_L1].toString(), u"high"_s);
        QCOMPARE(request["metadata"_L1]["issue_type"_L1].toString(), u"double charge"_s);
    }

    void triggersAnAutomation()
    {
        QCOMPARE(run(u"appointment_reminder"_s, {u"abcdef123456"_s, u"+14155550123"_s}), 0);
        QCOMPARE(m_service->placedCalls().size(), 1);
        QCOMPARE(m_service->placedCalls().first()["phone_number"_L1].toString(), u"+14155550123"_s);
    }

    void waitsWhenToldTo()
    {
        m_service->setFaults({{sandbox::Fault::TooManyRequests, 1.0}});
        QProcess process;
        start(process, u"retry"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30'000); // it says that it waits
        m_service->setFaults({});
        QCOMPARE(end(process), 0);
        QVERIFY(m_said.contains(u'@'));
    }

    void validates()
    {
        QCOMPARE(run(u"validate_number"_s, {u"(415) 555-0123"_s}), 0);
        QCOMPARE(m_said.trimmed(), u"+14155550123"_s);
        QCOMPARE(run(u"validate_number"_s, {u"hello"_s}), 1);
    }

private:
    void start(QProcess &process, const QString &name, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"THOUGHTLY_API_TOKEN"_s, u"token"_s);
        environment.insert(u"THOUGHTLY_TEAM_ID"_s, u"team"_s);
        environment.insert(u"THOUGHTLY_API_URL"_s, m_service->url().toString());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("RINGBACK_EXAMPLES") + u"/example_"_s + name, arguments);
    }
    /// Its exit code. The service answers in this thread's event loop meanwhile.
    int end(QProcess &process)
    {
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return -1;
        m_said = QString::fromUtf8(process.readAllStandardOutput());
        return process.exitCode();
    }
    int run(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        start(process, name, arguments);
        return end(process);
    }

    SystemClock m_clock;
    std::unique_ptr<sandbox::Service> m_service;
    QString m_said;
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
