// thoughtly-sandbox: the simulated Thoughtly as a program of its own.
#include "core/clock.h"
#include "sandbox/service.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitRefused = 1;
constexpr int exitWrongUsage = 2;

/// SIGTERM and SIGINT as a file descriptor, so that they end the event loop like any other event. Call before threads
/// start.
int blockedStopSignals()
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    sigprocmask(SIG_BLOCK, &stopping, nullptr);
    return signalfd(-1, &stopping, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// `KIND` or `KIND=PROBABILITY`; nothing when it is neither.
std::optional<std::pair<sandbox::Fault, double>> parsedFault(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto fault = sandbox::faultFromToken(QStringView(text).left(sign < 0 ? text.size() : sign));
    bool ok = true;
    const double probability = sign < 0 ? 1.0 : QStringView(text).mid(sign + 1).toDouble(&ok);
    if (!fault || !ok || !(probability >= 0 && probability <= 1))
        return std::nullopt;
    return std::pair(*fault, probability);
}

int complain(int code, const QString &sentence)
{
    std::fprintf(stderr, "thoughtly-sandbox: %s\n", qUtf8Printable(sentence));
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const int stopSignals = blockedStopSignals();
    QCoreApplication app(argc, argv);

    sandbox::Options options;
    qint64 callTime = options.callTime.count();
    std::string webhook;
    std::string dialect = "reference";
    std::string rateWindow = "fixed";
    std::string scriptFile;
    std::vector<std::string> faults;
    CLI::App arguments(
        "A simulated Thoughtly: strict API, scripted customers, no real calls. Listens on loopback only.");
    arguments.add_option("--port", options.port, "Port; 0 takes any")->capture_default_str();
    arguments.add_option("--seed", options.seed, "The same seed gives the same ids and faults")->capture_default_str();
    arguments.add_option("--agents", options.agents, "Number of voice agents")
        ->check(CLI::Range(0, 1'000))
        ->capture_default_str();
    arguments.add_option("--contacts", options.contacts, "Number of contacts")
        ->check(CLI::Range(0, 100'000))
        ->capture_default_str();
    arguments.add_option("--rate-limit", options.rateLimit, "Requests in a minute; 0 for no limit")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    arguments.add_option("--rate-window", rateWindow, "How the minute is counted")
        ->check(CLI::IsMember({"fixed", "sliding"}))
        ->capture_default_str();
    arguments.add_option("--call-time", callTime, "How long a call lasts, in milliseconds")
        ->check(CLI::Range(0, 86'400'000))
        ->capture_default_str();
    arguments.add_option("--webhook", webhook, "Where every event is sent, besides subscribed addresses");
    arguments.add_option("--dialect", dialect, "Field names")
        ->check(CLI::IsMember({"reference", "guide"}))
        ->capture_default_str();
    arguments.add_option("--script", scriptFile, "JSON file with the customers")->check(CLI::ExistingFile);
    arguments.add_option(
        "--fault", faults,
        "KIND or KIND=PROBABILITY: 429, 500, html, truncate, hang, accept-then-hang, "
        "accept-then-close, reset, slow, no-call-id, drop-webhook, duplicate-webhook, reorder-webhook");
    try {
        arguments.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return arguments.exit(error) == 0 ? 0 : exitWrongUsage;
    }

    options.callTime = std::chrono::milliseconds(callTime);
    options.dialect = dialect == "guide" ? sandbox::Dialect::Guide : sandbox::Dialect::Reference;
    options.rateWindow = rateWindow == "sliding" ? sandbox::RateWindow::Sliding : sandbox::RateWindow::Fixed;
    options.webhook = QUrl(QString::fromStdString(webhook), QUrl::StrictMode);
    if (!webhook.empty() && (!options.webhook.isValid() || options.webhook.host().isEmpty()))
        return complain(exitWrongUsage,
                        QCoreApplication::translate("ringback::SandboxProgram", "--webhook needs an absolute URL."));
    for (const std::string &text : faults) {
        const auto fault = parsedFault(QString::fromStdString(text));
        if (!fault)
            return complain(exitWrongUsage,
                            QCoreApplication::translate("ringback::SandboxProgram", "There is no fault “%1”.")
                                .arg(QString::fromStdString(text)));
        options.faults.insert(fault->first, fault->second);
    }
    if (!scriptFile.empty()) {
        QFile file(QString::fromStdString(scriptFile));
        if (!file.open(QIODevice::ReadOnly))
            return complain(exitRefused, file.errorString());
        options.script = file.readAll();
    }

    SystemClock clock;
    sandbox::Service service(clock, std::move(options));
    if (const auto started = service.start(); !started)
        return complain(exitRefused, started.error().message);

    QSocketNotifier stop(stopSignals, QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::printf("{\"ready\":true,\"url\":\"%s\"}\n", qPrintable(service.url().toString()));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    close(stopSignals);
    return code;
}
