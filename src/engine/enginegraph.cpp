// The engine's graph of objects: how they are made, wired, started and stopped.
#include "engine/engine_p.h"
#include "engine/listenersetup.h"
#include "engine/recovery.h"
#include "platform/sleepwatch.h"
#include "storage/contacts.h"

#include <QTimer>

#include <tuple>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// State changes are told at most this often.
constexpr int stateIntervalMs = 50;
/// How often an unreachable API is tried again.
constexpr std::chrono::seconds reachabilityRetry{15};

} // namespace

void Engine::Private::post(Stage needed, std::function<void()> run)
{
    QMetaObject::invokeMethod(q, [this, needed, run = std::move(run)] {
        if (stage >= needed)
            run();
        else
            asked.append({needed, run});
    });
}

void Engine::Private::build()
{
    Clock &clock = *options.clock;
    if (auto opened = storage::Connection::open(store->databasePath(), storage::Connection::Mode::ReadOnly))
        reader = std::move(*opened);

    if (options.practice) {
        practice = std::make_unique<sandbox::Service>(clock, sandbox::Options{.recordings = true});
        if (const Result<Done> done = practice->start(); !done)
            Q_EMIT q->notice({Notice::Level::Error, done.error().message});
        settings.apiUrl = practice->url();
        settings.listenPort = 0;
        settings.listenAddress = QHostAddress(QHostAddress::LocalHost);
        settings.publicUrl.clear();
        settings.tlsCertificate.clear();
        settings.tlsKey.clear();
    }

    if (!options.keychain)
        options.keychain = std::make_shared<secrets::Keychain>(options.keychainService);
    http = std::make_unique<http::Client>(clock);
    http->setLoopbackOnly(options.practice);
    budgetKeeper = std::make_unique<BudgetKeeper>(clock, *store);
    budget = std::make_unique<thoughtly::RateBudget>(clock);
    if (reader)
        budgetKeeper->restore(*reader, *budget);
    budget->setKeeper([keeper = budgetKeeper.get()](const auto &ledger, QObject *context, const auto &kept) {
        keeper->keep(ledger, context, kept);
    });
    api = std::make_unique<thoughtly::Client>(*http, *budget, clock);

    CredentialKeeper::Given given{source.credentials(), source.webhookSecret(), true};
    if (options.practice)
        given = {{u"practice"_s, u"practice"_s}, {}, false};
    credentials = std::make_unique<CredentialKeeper>(*options.keychain, given);
    agents = std::make_unique<AgentDirectory>(*store, *api);
    contacts = std::make_unique<ContactBook>(clock, *store, *api);
    doNotCall = std::make_unique<DoNotCallKeeper>(clock, *store, settings);
    optOuts = std::make_unique<OptOutKeeper>(clock, *store, reader.get(), settings);
    placer = std::make_unique<CallPlacer>(clock, *store, *api, *contacts, *agents, settings);
    queue = std::make_unique<CallbackQueue>(clock, *store, reader.get(), *placer, settings);
    intake = std::make_unique<Intake>(clock, *store, settings);
    importer = std::make_unique<Importer>(clock, *store, reader.get(), settings);
    exporter = std::make_unique<Exporter>(store->databasePath());
    outcomes = std::make_unique<OutcomeWatch>(OutcomeWatch::Parts{clock, *store, *api, *http, *agents, settings,
                                                                  [this] { return intake->lastDeliveryAt(); }});
    forgetting = std::make_unique<Forgetting>(
        Forgetting::Parts{clock, *store, reader.get(), *api, settings},
        std::make_unique<ForgetKey>(*options.keychain, options.dataDirectory, !options.practice));
    intake->setHashesIn([this](const QByteArray &body) { return forgetting->hashesIn(body); });
    mappings = std::make_unique<MappingKeeper>(*store, reader.get(), *intake, settings);
    retention = std::make_unique<RetentionKeeper>(clock, *store, settings);
    const QString space = options.practice ? u"practice."_s : QString(); // of secrets
    automationPost = std::make_unique<AutomationPost>(options.keychain, *api, space);
    automations = std::make_unique<AutomationKeeper>(clock, *store, *automationPost, settings);
    reminders =
        std::make_unique<ReminderKeeper>(ReminderKeeper::Parts{clock, *store, *automationPost, *placer, settings});
    appointments = std::make_unique<AppointmentWatch>(clock, *reminders, settings);
    recordings = std::make_unique<Recordings>(*http, reader.get(), settings);
    destinations = std::make_unique<Destinations>(*options.keychain, *store, space);
    rules = std::make_unique<RuleKeeper>(clock, *store, reader.get(), settings);
    automaticCaller = std::make_unique<AutomaticCaller>(clock, *store, *placer, settings);
    outbox = std::make_unique<Outbox>(Outbox::Parts{clock, *store, reader.get(), *http, *destinations});
    listener = std::make_unique<webhook::Listener>(
        clock,
        [this](Delivery delivery, webhook::Listener::Stored stored) {
            intake->take(std::move(delivery), std::move(stored));
        },
        [this](const QByteArray &nonce) { return outcomes->liveness().take(nonce); },
        [this] { return intake->canStore(); });
}

void Engine::Private::wire()
{
    certificate = std::make_unique<CertificateWatch>(*options.clock);
    connect(certificate.get(), &CertificateWatch::replaced, this, &Private::startListener);
    connect(contacts.get(), &ContactBook::changed, q, &Engine::contactsChanged);
    connect(placer.get(), &CallPlacer::contactsChanged, q, &Engine::contactsChanged);
    connect(intake.get(), &Intake::contactsChanged, q, &Engine::contactsChanged);
    connect(importer.get(), &Importer::contactsChanged, q, &Engine::contactsChanged);
    connect(importer.get(), &Importer::callbacksChanged, q, &Engine::callbacksChanged);
    connect(importer.get(), &Importer::progress, q, &Engine::importProgress);
    connect(importer.get(), &Importer::notice, q, &Engine::notice);
    connect(exporter.get(), &Exporter::progress, q, &Engine::exportProgress);
    connect(doNotCall.get(), &DoNotCallKeeper::changed, q, &Engine::doNotCallChanged);
    connect(doNotCall.get(), &DoNotCallKeeper::callbacksChanged, q, &Engine::callbacksChanged);
    connect(optOuts.get(), &OptOutKeeper::changed, q, &Engine::doNotCallChanged);
    connect(optOuts.get(), &OptOutKeeper::callbacksChanged, q, &Engine::callbacksChanged);
    connect(optOuts.get(), &OptOutKeeper::callsChanged, q, &Engine::callsChanged);
    connect(optOuts.get(), &OptOutKeeper::notice, q, &Engine::notice);
    connect(q, &Engine::callsChanged, optOuts.get(), &OptOutKeeper::tell);
    connect(placer.get(), &CallPlacer::changed, q, &Engine::callsChanged);
    connect(intake.get(), &Intake::callsChanged, q, &Engine::callsChanged);
    connect(outcomes.get(), &OutcomeWatch::callsChanged, q, &Engine::callsChanged);
    connect(outcomes.get(), &OutcomeWatch::callbacksChanged, q, &Engine::callbacksChanged);
    connect(outcomes.get(), &OutcomeWatch::notice, q, &Engine::notice);
    connect(outcomes.get(), &OutcomeWatch::stateChanged, this, &Private::stateMayHaveChanged);
    connect(outcomes.get(), &OutcomeWatch::asked, this, &Private::noteReachability);
    connect(intake.get(), &Intake::callsChanged, &outcomes->lookUp(), &LookUp::wake);
    connect(intake.get(), &Intake::callbacksChanged, q, &Engine::callbacksChanged);
    connect(queue.get(), &CallbackQueue::callbacksChanged, q, &Engine::callbacksChanged);
    connect(queue.get(), &CallbackQueue::contactsChanged, q, &Engine::contactsChanged);
    connect(q, &Engine::callsChanged, queue.get(), &CallbackQueue::tellOf);
    connect(intake.get(), &Intake::stored, q, &Engine::deliveriesChanged);
    connect(intake.get(), &Intake::decoded, q, &Engine::deliveriesChanged);
    connect(placer.get(), &CallPlacer::undoStarted, q, &Engine::undoStarted);
    connect(placer.get(), &CallPlacer::undoEnded, q, &Engine::undoEnded);
    connect(placer.get(), &CallPlacer::notice, q, &Engine::notice);
    connect(placer.get(), &CallPlacer::sent, &outcomes->lookUp(), &LookUp::wake);
    connect(agents.get(), &AgentDirectory::changed, q, [this] { Q_EMIT q->agentsChanged(agents->agents()); });

    connect(forgetting.get(), &Forgetting::contactsChanged, q, &Engine::contactsChanged);
    connect(forgetting.get(), &Forgetting::callsChanged, q, &Engine::callsChanged);
    connect(forgetting.get(), &Forgetting::callbacksChanged, q, &Engine::callbacksChanged);
    connect(forgetting.get(), &Forgetting::deliveriesChanged, q, &Engine::deliveriesChanged);
    connect(forgetting.get(), &Forgetting::doNotCallChanged, q, &Engine::doNotCallChanged);
    connect(forgetting.get(), &Forgetting::notice, q, &Engine::notice);
    connect(retention.get(), &RetentionKeeper::callsChanged, q, &Engine::callsChanged);
    connect(retention.get(), &RetentionKeeper::deliveriesChanged, q, &Engine::deliveriesChanged);
    connect(retention.get(), &RetentionKeeper::notice, q, &Engine::notice);

    connect(automations.get(), &AutomationKeeper::changed, q, &Engine::automationsChanged);
    connect(appointments.get(), &AppointmentWatch::notice, q, &Engine::notice);
    connect(reminders.get(), &ReminderKeeper::changed, q, &Engine::remindersChanged);
    connect(reminders.get(), &ReminderKeeper::missed, q, [this](int count) {
        Q_EMIT q->notice(
            {Notice::Level::Warning,
             Engine::tr("%n reminder(s) were not sent in time. Look at them in Reminders.", nullptr, count)});
    });
    wireRules();

    connect(budget.get(), &thoughtly::RateBudget::changed, this, &Private::stateMayHaveChanged);
    connect(intake.get(), &Intake::stored, this, &Private::stateMayHaveChanged);
    connect(intake.get(), &Intake::storeStateChanged, this, &Private::stateMayHaveChanged);
    connect(api.get(), &thoughtly::Client::waiting, this, [this](std::chrono::milliseconds delay, const QString &why) {
        waiting = why;
        stateMayHaveChanged();
        options.clock->after(delay, this, [this] {
            waiting.clear();
            stateMayHaveChanged();
        });
    });
    connect(credentials.get(), &CredentialKeeper::loaded, this, &Private::credentialsAreKnown);
    connect(credentials.get(), &CredentialKeeper::changed, this, [this] {
        configureApi();
        outcomes->startAnew();
        refreshAgents();
        stateMayHaveChanged();
    });
}

void Engine::Private::wireRules()
{
    connect(q, &Engine::callsChanged, rules.get(), &RuleKeeper::callsChanged);
    connect(intake.get(), &Intake::callbacksChanged, rules.get(), &RuleKeeper::callbacksChanged);
    connect(importer.get(), &Importer::callbacksChanged, rules.get(), &RuleKeeper::callbacksChanged);
    connect(rules.get(), &RuleKeeper::changedCalls, q, &Engine::callsChanged);
    connect(rules.get(), &RuleKeeper::changedContacts, q, &Engine::contactsChanged);
    connect(rules.get(), &RuleKeeper::changedCallbacks, q, &Engine::callbacksChanged);
    connect(rules.get(), &RuleKeeper::rulesChanged, q, &Engine::rulesChanged);
    connect(rules.get(), &RuleKeeper::notice, q, &Engine::notice);
    connect(rules.get(), &RuleKeeper::posted, outbox.get(), &Outbox::wake);
    connect(rules.get(), &RuleKeeper::changedCallbacks, automaticCaller.get(), &AutomaticCaller::look);
    connect(q, &Engine::callsChanged, automaticCaller.get(), &AutomaticCaller::look);
    connect(automaticCaller.get(), &AutomaticCaller::callbacksChanged, q, &Engine::callbacksChanged);
    connect(automaticCaller.get(), &AutomaticCaller::notice, q, &Engine::notice);
    connect(outbox.get(), &Outbox::notice, q, &Engine::notice);
    connect(outbox.get(), &Outbox::changed, q, &Engine::messagesChanged);
}

void Engine::Private::begin()
{
    build();
    wire();
    configureApi();
    if (reader) {
        agents->load(*reader);
        outcomes->load(*reader);
    }
    reach(Stage::Built);
    const auto settled = store->write([now = options.clock->now(), known = settings](storage::Connection &db) {
        return settleAfterCrash(db, now, known);
    });
    whenDone(settled, this, [this](const Result<Settled> &result) {
        if (result && (!result->askAgain.isEmpty() || !result->unconfirmed.isEmpty()))
            Q_EMIT q->callsChanged(result->askAgain + result->unconfirmed);
        if (result && !result->askAgain.isEmpty()) {
            Q_EMIT q->notice({Notice::Level::Warning,
                              Engine::tr("%n call(s) were planned when Ringback stopped. Nothing was sent: call "
                                         "again if still wanted.",
                                         nullptr, static_cast<int>(result->askAgain.size())),
                              result->askAgain.first()});
        }
        std::ignore = automations->settle();
        std::ignore = reminders->settle(); // in order: before anything that is written from here on
        whenDone(forgetting->load(), this, [this](const Result<Done> &) {
            intake->resume();
            importer->resume();
            credentials->load();
        });
    });
}

void Engine::Private::credentialsAreKnown()
{
    configureApi();
    if (reader)
        listener->recall(recentDeliveries(*reader, options.clock->now()));
    if (options.listen) {
        if (!options.sleepWatch)
            options.sleepWatch = std::make_shared<platform::SleepWatch>(QDBusConnection::systemBus());
        outcomes->watch(options.sleepWatch);
    }
    startListener();
    refreshAgents();
    outcomes->lookUp().wake();
    stateMayHaveChanged();
    if (options.practice && reader && storage::contacts::count(*reader) == 0)
        (void)contacts->adoptAll();
    forgetting->resume();
    retention->start();
    if (options.listen) {
        reminders->start();
        appointments->start();
        automaticCaller->start();
    }
    optOuts->tell();
    rules->resume();
    outbox->wake();
    reach(Stage::Started);
    Q_EMIT q->started();
}

void Engine::Private::reach(Stage reached)
{
    stage = reached;
    const auto waitingFor = std::exchange(asked, {});
    for (const auto &[needed, run] : waitingFor) {
        if (needed <= reached)
            run();
        else
            asked.append({needed, run});
    }
}

void Engine::Private::configureApi()
{
    api->configure({settings.apiUrl, settings.wireFormat, credentials->credentials()});
}

void Engine::Private::startListener()
{
    listenerFault.clear();
    listenerWarnings.clear();
    outcomes->setAddress(settings.publicUrl, credentials->webhookSecret());
    if (!options.listen)
        return;
    certificate->watch({settings.tlsCertificate, settings.tlsKey});
    const Result<ListenerSetup> setup = listenerSetup(
        settings, QByteArrayList{credentials->webhookSecret()} + source.formerWebhookSecrets(), options.clock->now());
    const Result<Done> done = setup ? listener->start(setup->config) : Result<Done>(setup.error());
    if (!done) {
        listenerFault = done.error().message;
        Q_EMIT q->notice({Notice::Level::Warning, listenerFault});
    } else {
        listenerWarnings = QStringList{exposureOf(settings), setup->certificateWarning};
        listenerWarnings.removeAll(QString());
        for (const QString &warning : std::as_const(listenerWarnings))
            Q_EMIT q->notice({Notice::Level::Warning, warning});
        if (practice)
            practice->setWebhook(QUrl(u"http://127.0.0.1:%1/webhook/call-completed"_s.arg(listener->port())));
    }
    outcomes->proveAddress();
    stateMayHaveChanged();
}

void Engine::Private::refreshAgents()
{
    if (!credentials->credentials().isComplete())
        return;
    whenDone(agents->refresh(), this, [this](const Result<QList<Agent>> &result) {
        noteReachability(result ? Result<Done>(Done{}) : Result<Done>(result.error()));
        if (cutOffSince.isNull())
            outcomes->agentsAreKnown();
    });
}

void Engine::Private::noteReachability(const Result<Done> &result)
{
    const bool cutOff = !result && (result.error().kind == ErrorKind::Network ||
                                    result.error().kind == ErrorKind::Timeout || result.error().kind == ErrorKind::Tls);
    const bool isBack = cutOffSince.isValid() && !cutOff;
    if (cutOff && cutOffSince.isNull())
        cutOffSince = options.clock->now();
    else if (!cutOff)
        cutOffSince = {};
    if (isBack)
        outcomes->networkIsBack();
    if (cutOff)
        options.clock->after(reachabilityRetry, this, [this] { refreshAgents(); });
    stateMayHaveChanged();
}

void Engine::Private::stateMayHaveChanged()
{
    if (!stateTold)
        return;
    stateTold = false;
    QTimer::singleShot(stateIntervalMs, this, [this] {
        stateTold = true;
        Q_EMIT q->stateChanged(snapshot());
    });
}

EngineState Engine::Private::snapshot() const
{
    EngineState state;
    state.practice = options.practice;
    state.hasCredentials = credentials->credentials().isComplete();
    state.credentialsFromEnvironment = credentials->areGiven() && !options.practice;
    state.keychain = credentials->keychainState();
    state.budgetLeft = budget->left();
    state.budgetLimit = budget->limit();
    state.budgetWaiting = budget->waiting();
    state.waiting = waiting;
    state.listenerFault = listenerFault;
    state.listenerWarnings = listenerWarnings;
    if (listener->isListening())
        state.listener = hostAndPort(settings.listenAddress, listener->port());
    state.lastDeliveryAt = intake->lastDeliveryAt();
    state.storeFault = !intake->canStore();
    state.cutOffSince = cutOffSince;
    if (!state.hasCredentials)
        state.light = EngineState::Light::NotSetUp;
    else if (cutOffSince.isValid())
        state.light = EngineState::Light::CutOff;
    else
        state.light = EngineState::Light::Live;
    outcomes->describe(state);
    return state;
}

void Engine::Private::stop()
{
    if (!listener || !listener->isListening()) {
        Q_EMIT q->stopped();
        return;
    }
    connect(listener.get(), &webhook::Listener::stopped, q, &Engine::stopped);
    listener->stop();
}

} // namespace ringback
