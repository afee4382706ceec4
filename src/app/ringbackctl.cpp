// ringbackctl: Ringback without a window, for scripts, cron and servers.
#include "cli/arguments.h"
#include "cli/credentialsinput.h"
#include "cli/jsoninput.h"
#include "cli/printer.h"
#include "cli/session.h"
#include "cli/stopsignals.h"
#include "engine/commands/commandoutput.h"
#include "engine/datalocation.h"
#include "engine/logreader.h"
#include "platform/hardening.h"
#include "platform/logsink.h"
#include "platform/memory.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// The settings of the environment and of `.env`, secrets included, which child processes and /proc no longer see then.
SettingsSource::Values takeEnvironment()
{
    SettingsSource::Values values = SettingsSource::systemEnvironment();
    const QHash<QString, QString> secrets = platform::takeSecretsFromEnvironment();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

/// Null when there can't be one: then the log goes to standard error.
std::unique_ptr<platform::LogSink> openLog(const QString &directory, const SettingsSource::Values &environment)
{
    platform::LogSink::Options options;
    options.path = logPath(directory);
    Result<std::unique_ptr<platform::LogSink>> sink = platform::LogSink::open(options);
    if (!sink) {
        qWarning().noquote() << sink.error().message;
        return nullptr;
    }
    for (const QString &name : {u"THOUGHTLY_API_TOKEN"_s, u"THOUGHTLY_TEAM_ID"_s, u"RINGBACK_WEBHOOK_SECRET"_s})
        (*sink)->hide(environment.value(name).toUtf8());
    return std::move(*sink);
}

} // namespace

int main(int argc, char **argv)
{
    platform::returnFreedMemory();
#ifndef __SANITIZE_ADDRESS__ // whose leak check must be able to trace the process
    platform::hardenProcess();
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"ringback"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGBACK_VERSION));

    cli::Parsed parsed = cli::parseArguments(argc, argv);
    if (!parsed.invocation) {
        std::fputs(parsed.out.toUtf8().constData(), stdout);
        cli::Printer({}, false).finish(parsed.error);
        return parsed.exitCode;
    }
    cli::Invocation &invocation = *parsed.invocation;
    if (invocation.readsCredentials) {
        const Result<Credentials> credentials = cli::readCredentials();
        if (!credentials) {
            cli::Printer({}, false).finish(credentials.error().message);
            return ExitWrongUsage;
        }
        invocation.request.insert(
            u"args"_s, QJsonObject{{u"api_token"_s, credentials->apiToken}, {u"team_id"_s, credentials->teamId}});
    }
    if (const Result<Done> read = cli::readInputs(invocation); !read) {
        cli::Printer({}, false).finish(read.error().message);
        return ExitWrongUsage;
    }

    // Before any other thread: the signals must reach no other than this.
    cli::StopSignals stopSignals;
    const SettingsSource::Values environment = takeEnvironment();
    const QString directory = dataLocation(invocation.overrides, environment, invocation.practice);
    int exitCode = ExitDone;
    std::unique_ptr<platform::LogSink> log;
    cli::Session session({invocation, environment, directory});
    // Only the owner of the directory writes its log.
    QObject::connect(&session, &cli::Session::owned, &app,
                     [&log, &directory, &environment] { log = openLog(directory, environment); });
    QObject::connect(&stopSignals, &cli::StopSignals::stopRequested, &session, &cli::Session::stop);
    QObject::connect(&session, &cli::Session::ended, &app, [&exitCode, &app](int code) {
        exitCode = code;
        app.quit();
    });
    QMetaObject::invokeMethod(&session, &cli::Session::start, Qt::QueuedConnection);
    app.exec();
    return exitCode;
}
