#include "cli/session.h"

#include "cli/printer.h"
#include "core/futures.h"
#include "engine/commands/commandrunner.h"
#include "engine/engine.h"
#include "engine/handover.h"

namespace ringback::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often, and how many times, an owner that doesn't answer is tried again: it may be starting, or just ending.
constexpr auto retryAfter = 250ms;
constexpr int mostTries = 20;

} // namespace

class Session::Private : public QObject
{
public:
    Private(Session *session, Options given)
        : q(session)
        , options(std::move(given))
        , printer(options.invocation.request["command"_L1].toString(), options.invocation.json)
    {
    }

    void tryToOwn();
    void own(std::unique_ptr<Engine> owned);
    void handOver(const Error &whyNotOwned);
    void serve();
    void run();
    [[nodiscard]] CommandOutput output();
    void finish(int code, const QString &error);
    void stopEngine();
    void end();

    Session *q;
    Options options;
    Printer printer;
    std::shared_ptr<Clock> clock = std::make_shared<SystemClock>();
    int tries = 0;
    int exitCode = ExitDone;
    bool finished = false;
    bool stopping = false;

    // In the order in which they need one another.
    std::unique_ptr<Engine> engine;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<HandOverServer> server;
    std::unique_ptr<HandOverClient> client;
};

Session::Session(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options)))
{
}

Session::~Session() = default;

void Session::start()
{
    d->tryToOwn();
}

void Session::stop()
{
    if (d->runner) {
        d->runner->interrupt(); // says what is still open, and finishes the request of this process, if there is one
        d->stopEngine();
        return;
    }
    d->client.reset();
    d->finish(ExitFailed, tr("Stopped before the running Ringback had answered."));
    d->end();
}

void Session::Private::tryToOwn()
{
    ++tries;
    Engine::Options wanted;
    wanted.dataDirectory = options.dataDirectory;
    wanted.practice = options.invocation.practice;
    wanted.overrides = options.invocation.overrides;
    wanted.environment = options.environment;
    wanted.clock = clock;
    wanted.listen = options.invocation.needsListener;
    Result<std::unique_ptr<Engine>> created = Engine::create(std::move(wanted));
    if (created) {
        own(std::move(*created));
        return;
    }
    if (created.error().kind == ErrorKind::Unavailable && options.invocation.kind == Invocation::Kind::Request) {
        handOver(created.error());
        return;
    }
    finish(ExitFailed, created.error().message);
    end();
}

void Session::Private::handOver(const Error &whyNotOwned)
{
    client = std::make_unique<HandOverClient>(output());
    connect(client.get(), &HandOverClient::untaken, this, [this, whyNotOwned] {
        if (tries < mostTries) {
            clock->after(retryAfter, this, [this] {
                if (!finished)
                    tryToOwn();
            });
            return;
        }
        finish(ExitFailed, whyNotOwned.message);
        end();
    });
    client->send(options.dataDirectory, options.invocation.request);
}

void Session::Private::own(std::unique_ptr<Engine> owned)
{
    client.reset();
    engine = std::move(owned);
    Q_EMIT q->owned();
    connect(engine.get(), &Engine::stopped, this, &Private::end, Qt::QueuedConnection);
    engine->start();
    Result<std::unique_ptr<CommandRunner>> created = CommandRunner::create(*engine);
    if (!created) {
        finish(ExitFailed, created.error().message);
        end();
        return;
    }
    runner = std::move(*created);
    server = std::make_unique<HandOverServer>(*runner, *clock);
    // Not fatal: without it only others have to wait until this process has ended.
    if (const Result<Done> listening = server->listen(engine->lock()); !listening)
        printer.progress(listening.error().message);
    if (options.invocation.kind == Invocation::Kind::Serve)
        serve();
    else
        run();
}

void Session::Private::run()
{
    connect(
        runner.get(), &CommandRunner::idle, this,
        [this] {
            if (finished)
                stopEngine();
        },
        Qt::QueuedConnection);
    const bool waits = options.invocation.needsListener && options.invocation.request["command"_L1] == "callback"_L1;
    if (waits) {
        whenDone(engine->state(), this, [this](const EngineState &state) {
            if (!state.listenerFault.isEmpty())
                printer.progress(tr("%1 Ringback asks Thoughtly for the outcome instead.").arg(state.listenerFault));
        });
    }
    runner->run(options.invocation.request, output());
}

void Session::Private::serve()
{
    whenDone(engine->state(), this, [this](const EngineState &state) {
        if (state.listener.isEmpty()) {
            finish(ExitFailed, state.listenerFault);
            stopEngine();
            return;
        }
        connect(engine.get(), &Engine::notice, this, [this](const Notice &notice) {
            if (notice.level != Notice::Level::Info)
                printer.progress(notice.text);
        });
        printer.ready(u"http://"_s + state.listener);
    });
}

CommandOutput Session::Private::output()
{
    return {
        [this](const QJsonObject &document) { printer.document(document); },
        [this](const QString &sentence) { printer.progress(sentence); },
        [this](int code, const QString &error) {
            finish(code, error);
            if (client)
                QMetaObject::invokeMethod(this, &Private::end, Qt::QueuedConnection);
        },
    };
}

void Session::Private::finish(int code, const QString &error)
{
    if (std::exchange(finished, true))
        return;
    exitCode = code;
    printer.finish(error);
}

void Session::Private::stopEngine()
{
    if (!runner->isIdle() || std::exchange(stopping, true))
        return; // somebody else's command still runs; its end comes back here
    server.reset();
    engine->stop();
}

void Session::Private::end()
{
    server.reset();
    runner.reset();
    engine.reset(); // what is queued reaches the disk
    Q_EMIT q->ended(exitCode);
}

} // namespace ringback::cli
