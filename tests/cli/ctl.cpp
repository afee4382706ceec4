#include "cli/ctl.h"

#include "support/anyhour.h"

#include <QJsonDocument>
#include <QTest>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QList<QByteArray> lines(const QByteArray &text)
{
    QList<QByteArray> result = text.split('\n');
    if (!result.isEmpty() && result.last().isEmpty())
        result.removeLast();
    return result;
}

} // namespace

QList<QJsonObject> Ctl::Ended::documents() const
{
    QList<QJsonObject> result;
    for (const QByteArray &line : lines(out))
        result.append(QJsonDocument::fromJson(line).object());
    return result;
}

QJsonObject Ctl::Ended::lastDocument() const
{
    const QList<QJsonObject> all = documents();
    return all.isEmpty() ? QJsonObject() : all.last();
}

QByteArray Ctl::Ended::lastError() const
{
    const QList<QByteArray> all = lines(err);
    return all.isEmpty() ? QByteArray() : all.last();
}

Ctl::Ctl(const QString &apiUrl, Directory directory)
{
    if (directory == Directory::AnyHour)
        allowAnyHour(dataDirectory());
    // What else of the environment a program needs to start; no session bus, so no keychain of the caller's.
    for (const QString &name :
         {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s})
        m_environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    m_environment.insert(u"HOME"_s, m_directory.path());
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.insert(u"THOUGHTLY_API_URL"_s, apiUrl);
    m_environment.insert(u"THOUGHTLY_API_TOKEN"_s, u"s3cret-token"_s);
    m_environment.insert(u"THOUGHTLY_TEAM_ID"_s, u"s3cret-team"_s);
    m_environment.insert(u"RINGBACK_DATA_DIR"_s, dataDirectory());
    m_environment.insert(u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s);
}

QString Ctl::program(const QString &name)
{
    return qEnvironmentVariable("RINGBACK_BIN") + u'/' + name;
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_directory.path()); // no .env of the caller's
    process->start(program(u"ringbackctl"_s), arguments);
    return process;
}

Ctl::Ended Ctl::run(const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Ctl::Ended Ctl::finish(QProcess &process)
{
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    Ended result;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    return result;
}

QString Ctl::readyUrl(QProcess &process)
{
    (void)QTest::qWaitFor([&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                          patienceMs);
    const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
    return ready["ready"_L1].toBool() ? ready["url"_L1].toString() : QString();
}

} // namespace ringback
