#include "engine/engine.h"

#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/agentdirectory.h"
#include "engine/budgetkeeper.h"
#include "engine/callclosing.h"
#include "engine/callplacer.h"
#include "engine/certificatewatch.h"
#include "engine/contactbook.h"
#include "engine/credentialkeeper.h"
#include "engine/donotcallkeeper.h"
#include "engine/intake.h"
#include "engine/listenersetup.h"
#include "engine/outcomewatch.h"
#include "engine/recovery.h"
#include "engine/webhookaddress.h"
#include "http/client.h"
#include "platform/instancelock.h"
#include "platform/sleepwatch.h"
#include "sandbox/service.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/datadirectory.h"
#include "storage/donotcall.h"
#include "storage/store.h"
#include "thoughtly/ratebudget.h"

#include <QTimer>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// State changes are told at most this often.
constexpr int stateIntervalMs = 50;
/// How often an unreachable API is tried again.
constexpr std::chrono::seconds reachabilityRetry{15};

} // namespace

/// The graph of objects, all in the engine's thread, in the order in which they need one another.
class Engine::Private : public QObject
{
public:
    Private(Engine *engine, Options given, std::unique_ptr<platform::InstanceLock> ownership,
            std::unique_ptr<storage::Store> openedStore, SettingsSource settingsSource, const Settings &loaded)
        : q(engine)
        , options(std::move(given))
        , lock(std::move(ownership))
        , store(std::move(openedStore))
        , source(std::move(settingsSource))
        , settings(loaded)
    {
    }

    /// How far the start has come: the objects stand; the credentials are known.
    enum class Stage { None, Built, Started };

    /// Runs `work` in the engine's thread once the start has come so far, and brings its result back.
    template <typename Work>
    auto ask(Work work, Stage needed = Stage::Started)
    {
        using R = std::invoke_result_t<Work>;
        using T = typename detail::FutureValue<R>::Type;
        const SharedPromise<T> promise;
        auto run = [this, promise, work]() mutable {
            if constexpr (detail::FutureValue<R>::isFuture)
                whenDone(work(), q, [promise](const T &value) { promise.finish(value); });
            else
                promise.finish(work());
        };
        QMetaObject::invokeMethod(q, [this, run, needed]() mutable {
            if (stage >= needed)
                run();
            else
                asked.append({needed, run});
        });
        return promise.future();
    }

    void build();
    void wire();
    void begin();
    void reach(Stage reached);
    void startListener();
    void configureApi();
    void credentialsAreKnown();
    void refreshAgents();
    void noteReachability(const Result<Done> &result);
    void stateMayHaveChanged();
    /// Writes what a person decides of a call, and tells of it.
    template <typename Write>
    QFuture<Result<Done>> decide(const QString &note, Write write);
    [[nodiscard]] EngineState snapshot() const;
    void stop();

    Engine *q;
    Options options;
    std::unique_ptr<platform::InstanceLock> lock;
    std::unique_ptr<storage::Store> store;
    SettingsSource source;
    Settings settings;

    std::unique_ptr<storage::Connection> reader;
    std::unique_ptr<sandbox::Service> practice;
    std::unique_ptr<http::Client> http;
    std::unique_ptr<BudgetKeeper> budgetKeeper;
    std::unique_ptr<thoughtly::RateBudget> budget;
    std::unique_ptr<thoughtly::Client> api;
    std::unique_ptr<CredentialKeeper> credentials;
    std::unique_ptr<AgentDirectory> agents;
    std::unique_ptr<ContactBook> contacts;
    std::unique_ptr<DoNotCallKeeper> doNotCall;
    std::unique_ptr<CallPlacer> placer;
    std::unique_ptr<CallbackQueue> queue;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<OutcomeWatch> outcomes;
    std::unique_ptr<webhook::Listener> listener;
    std::unique_ptr<CertificateWatch> certificate;

    QString listenerFault;
    QStringList listenerWarnings;
    QString waiting;
    QDateTime cutOffSince;
    bool stateTold = true;
    QList<std::pair<Stage, std::function<void()>>> asked; ///< before the start had come so far
    Stage stage = Stage::None;
};

void Engine::Private::build()
{
    Clock &clock = *options.clock;
    if (auto opened = storage::Connection::open(store->databasePath(), storage::Connection::Mode::ReadOnly))
        reader = std::move(*opened);

    if (options.practice) {
        practice = std::make_unique<sandbox::Service>(clock, sandbox::Options{});
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
    placer = std::make_unique<CallPlacer>(clock, *store, *api, *contacts, *agents, settings);
    queue = std::make_unique<CallbackQueue>(clock, *store, reader.get(), *placer, settings);
    intake = std::make_unique<Intake>(clock, *store, settings);
    outcomes = std::make_unique<OutcomeWatch>(OutcomeWatch::Parts{clock, *store, *api, *http, *agents, settings,
                                                                  [this] { return intake->lastDeliveryAt(); }});
    listener = std::make_unique<webhook::Listener>(
        clock, [this](const Delivery &delivery) { return intake->take(delivery); },
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
    connect(doNotCall.get(), &DoNotCallKeeper::changed, q, &Engine::doNotCallChanged);
    connect(doNotCall.get(), &DoNotCallKeeper::callbacksChanged, q, &Engine::callbacksChanged);
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
        intake->resume();
        credentials->load();
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

template <typename Write>
QFuture<Result<Done>> Engine::Private::decide(const QString &note, Write write)
{
    const SharedPromise<Result<Done>> promise;
    const auto decided =
        store->write([write, settings = settings, decision = Decision{settings.userName, note, options.clock->now()}](
                         storage::Connection &db) { return write(db, decision, settings); });
    whenDone(decided, this, [this, promise](const Result<Heard> &heard) {
        if (heard) {
            Q_EMIT q->callsChanged({heard->applied.callId});
            if (heard->callbackId != 0)
                Q_EMIT q->callbacksChanged({heard->callbackId});
        }
        promise.finish(heard ? Result<Done>(Done{}) : Result<Done>(heard.error()));
    });
    return promise.future();
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
    if (listener->isListening()) {
        const QString host = settings.listenAddress.toString();
        state.listener = u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(listener->port());
    }
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

Result<std::unique_ptr<Engine>> Engine::create(Options options)
{
    qRegisterMetaType<EngineState>();
    qRegisterMetaType<Settings>();
    qRegisterMetaType<Notice>();
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();

    if (const Result<Done> prepared = storage::prepareDirectory(options.dataDirectory); !prepared)
        return prepared.error();
    Result<std::unique_ptr<platform::InstanceLock>> lock = platform::InstanceLock::acquire(options.dataDirectory);
    if (!lock)
        return lock.error();
    SettingsSource source(options.dataDirectory + "/settings.ini"_L1, options.overrides, options.environment);
    const Result<Settings> settings = source.load();
    if (!settings)
        return settings.error();
    Result<std::unique_ptr<storage::Store>> store = storage::Store::open(options.dataDirectory);
    if (!store)
        return store.error();

    std::unique_ptr<Engine> engine(new Engine);
    engine->d = std::make_unique<Private>(engine.get(), std::move(options), std::move(*lock), std::move(*store),
                                          std::move(source), *settings);
    engine->d->setParent(engine.get());
    return engine;
}

Engine::Engine() = default;

Engine::~Engine() = default;

void Engine::start()
{
    d->begin();
}

void Engine::stop()
{
    d->stop();
}

QString Engine::databasePath() const
{
    return d->store->databasePath();
}

const platform::InstanceLock &Engine::lock() const
{
    return *d->lock;
}

QString Engine::dataDirectory() const
{
    return d->options.dataDirectory;
}

bool Engine::isPractice() const
{
    return d->options.practice;
}

QDateTime Engine::now() const
{
    return d->options.clock->now();
}

QFuture<EngineState> Engine::state()
{
    return d->ask([this] { return d->snapshot(); });
}

QFuture<Settings> Engine::settings()
{
    return d->ask([this] { return d->settings; }, Private::Stage::Built);
}

QFuture<QStringList> Engine::fixedSettings()
{
    return d->ask([this] { return d->source.fixed(); }, Private::Stage::Built);
}

QFuture<Result<Done>> Engine::applySettings(Settings settings)
{
    return d->ask([this, settings]() -> Result<Done> {
        if (!d->options.practice) {
            if (const Result<Done> saved = d->source.save(settings); !saved)
                return saved;
        }
        const Settings before = std::exchange(d->settings, settings);
        if (d->options.practice) {
            // Practice mode is fixed for the life of the process: what would lead outside stays as it is.
            d->settings.apiUrl = before.apiUrl;
            d->settings.listenAddress = before.listenAddress;
            d->settings.listenPort = before.listenPort;
            d->settings.publicUrl = before.publicUrl;
            d->settings.tlsCertificate = before.tlsCertificate;
            d->settings.tlsKey = before.tlsKey;
        }
        d->configureApi();
        const bool listenerMoved =
            before.listenAddress != d->settings.listenAddress || before.listenPort != d->settings.listenPort ||
            before.publicUrl != d->settings.publicUrl || before.tlsCertificate != d->settings.tlsCertificate ||
            before.tlsKey != d->settings.tlsKey || before.allowedHosts != d->settings.allowedHosts ||
            before.proxies != d->settings.proxies;
        if (listenerMoved)
            d->startListener();
        if (before.apiUrl != d->settings.apiUrl) {
            d->outcomes->startAnew();
            d->refreshAgents();
        }
        Q_EMIT settingsChanged(d->settings);
        return Done{};
    });
}

QFuture<Result<thoughtly::User>> Engine::testCredentials(Credentials credentials, QUrl apiUrl)
{
    return d->ask([this, credentials, apiUrl] {
        // A client of its own, so that a test never disturbs the one in use; the budget is shared.
        auto trial = std::make_shared<thoughtly::Client>(*d->http, *d->budget, *d->options.clock);
        const Credentials used = credentials.isComplete() ? credentials : d->credentials->credentials();
        if (!used.isComplete())
            return finishedFuture(
                Result<thoughtly::User>(Error{ErrorKind::Unauthorized, tr("There are no Thoughtly credentials yet.")}));
        const bool ownUrl = d->options.practice || apiUrl.isEmpty();
        // What is in use belongs to the address in use: trying another one takes credentials typed for it.
        if (!credentials.isComplete() && !ownUrl && apiUrl != d->settings.apiUrl) {
            return finishedFuture(Result<thoughtly::User>(
                Error{ErrorKind::InvalidInput, tr("Enter the credentials to test with this address.")}));
        }
        trial->configure({ownUrl ? d->settings.apiUrl : apiUrl, d->settings.wireFormat, used});
        const SharedPromise<Result<thoughtly::User>> promise;
        whenDone(trial->user(), this, [trial, promise](const Result<thoughtly::User> &user) { promise.finish(user); });
        return promise.future();
    });
}

QFuture<Result<bool>> Engine::saveCredentials(Credentials credentials)
{
    return d->ask([this, credentials] { return d->credentials->save(credentials); });
}

QFuture<Result<Done>> Engine::clearCredentials()
{
    return d->ask([this] { return d->credentials->clear(); });
}

QFuture<QString> Engine::webhookUrl()
{
    return d->ask([this] {
        QUrl base = d->settings.publicUrl;
        if (base.isEmpty())
            base = QUrl(u"%1://%2:%3"_s
                            .arg(d->settings.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s,
                                 d->settings.listenAddress.toString())
                            .arg(d->listener->port()));
        return webhookAddress(base, d->credentials->webhookSecret(), u"call-completed"_s).toString(QUrl::FullyEncoded);
    });
}

QFuture<QList<Agent>> Engine::agents()
{
    return d->ask([this] { return d->agents->agents(); }, Private::Stage::Built);
}

QFuture<Result<QList<Agent>>> Engine::refreshAgents()
{
    return d->ask([this] { return d->agents->refresh(); });
}

QFuture<Result<Contact>> Engine::addContact(Contact draft)
{
    return d->ask([this, draft]() mutable -> QFuture<Result<Contact>> {
        const Result<PhoneNumber> number =
            parsePhoneNumber(draft.phone, draft.country.isEmpty() ? d->settings.region : draft.country);
        if (!number)
            return finishedFuture(Result<Contact>(number.error()));
        draft.phone = number->e164;
        draft.country = number->region;
        const auto added = d->contacts->add(draft);
        whenDone(added, this, [this](const Result<Contact> &contact) {
            if (!contact)
                return;
            whenDone(d->contacts->publish(contact->id, thoughtly::Lane::Click), this,
                     [this](const Result<Contact> &published) {
                         if (!published)
                             Q_EMIT notice(
                                 {Notice::Level::Warning, tr("The contact is saved here, but not yet at Thoughtly. %1")
                                                              .arg(published.error().message)});
                     });
        });
        return added;
    });
}

QFuture<Result<Contact>> Engine::publishContact(qint64 contactId)
{
    return d->ask([this, contactId] { return d->contacts->publish(contactId, thoughtly::Lane::Click); });
}

QFuture<Result<Done>> Engine::updateContact(Contact contact)
{
    return d->ask([this, contact] { return d->contacts->update(contact); });
}

QFuture<Result<Done>> Engine::removeContact(qint64 contactId, bool atThoughtlyToo)
{
    return d->ask([this, contactId, atThoughtlyToo] { return d->contacts->remove(contactId, atThoughtlyToo); });
}

QFuture<Verdict> Engine::verdict(QString phone, QString agentId)
{
    return d->ask(
        [this, phone, agentId] {
            const VerdictQuestion question{.phone = phone,
                                           .agentId = d->placer->agentFor(agentId),
                                           .budgetWait = d->budget->nextFreeIn(thoughtly::Lane::Click)};
            return judge(*d->reader, question, d->settings.verdict, d->options.clock->now());
        },
        Private::Stage::Built);
}

QFuture<Result<DoNotCall>> Engine::addDoNotCall(DoNotCall entry)
{
    return d->ask([this, entry] { return d->doNotCall->add(entry); });
}

QFuture<Result<DoNotCall>> Engine::removeDoNotCall(QString phone, QString reason)
{
    return d->ask([this, phone, reason] { return d->doNotCall->remove(phone, reason); });
}

QFuture<QList<DoNotCall>> Engine::doNotCallList()
{
    return d->ask([this] { return storage::donotcall::all(*d->reader); }, Private::Stage::Built);
}

QFuture<Result<qint64>> Engine::placeCall(CallIntent intent)
{
    return d->ask([this, intent] { return d->placer->place(intent); });
}

QFuture<Result<Done>> Engine::undoCall(qint64 callId)
{
    return d->ask([this, callId] { return d->placer->undo(callId); });
}

QFuture<Result<Callback>> Engine::addCallback(CallbackDraft draft)
{
    return d->ask([this, draft] { return d->queue->add(draft); }, Private::Stage::Built);
}

QFuture<Result<Callback>> Engine::postponeCallback(qint64 id, QDateTime dueAt)
{
    return d->ask([this, id, dueAt] { return d->queue->postpone(id, dueAt); }, Private::Stage::Built);
}

QFuture<Result<Callback>> Engine::skipCallback(qint64 id, QString reason)
{
    return d->ask([this, id, reason] { return d->queue->skip(id, reason); }, Private::Stage::Built);
}

QFuture<Result<Callback>> Engine::completeCallback(qint64 id)
{
    return d->ask([this, id] { return d->queue->complete(id); }, Private::Stage::Built);
}

QFuture<QList<PlacedCallback>> Engine::placeCallbacks(QList<qint64> ids, QString agentId)
{
    return d->ask([this, ids, agentId] { return d->queue->place(ids, agentId); });
}

QFuture<Result<Done>> Engine::lookUp()
{
    return d->ask([this] { return d->outcomes->lookUp().now(); });
}

QFuture<Result<CatchUpReport>> Engine::catchUp()
{
    return d->ask([this] {
        // Without its agents there is nothing to ask for; those known from before do where the list can't be had.
        const SharedPromise<Result<CatchUpReport>> promise;
        whenDone(d->agents->refresh(), this, [this, promise](const Result<QList<Agent>> &refreshed) {
            if (!refreshed && d->agents->agents().isEmpty()) {
                promise.finish(refreshed.error());
                return;
            }
            whenDone(d->outcomes->catchUp().now(CatchUp::Why::Person), this,
                     [promise](const Result<CatchUpReport> &report) { promise.finish(report); });
        });
        return promise.future();
    });
}

QFuture<Result<Done>> Engine::closeCall(qint64 callId, CallStatus status, QString note)
{
    return d->ask([this, callId, status, note] {
        return d->decide(note,
                         [callId, status](storage::Connection &db, const Decision &decision, const Settings &settings) {
                             return ringback::closeCall(db, callId, status, decision, settings);
                         });
    });
}

QFuture<Result<Done>> Engine::resolveUnconfirmed(qint64 callId, bool rang)
{
    return d->ask([this, callId, rang] {
        return d->decide({},
                         [callId, rang](storage::Connection &db, const Decision &decision, const Settings &settings) {
                             return ringback::resolveUnconfirmed(db, callId, rang, decision, settings);
                         });
    });
}

QFuture<EngineState> Engine::proveWebhook()
{
    return d->ask([this] {
        const SharedPromise<EngineState> promise;
        whenDone(d->outcomes->liveness().prove(), this,
                 [this, promise](const Result<Done> &) { promise.finish(d->snapshot()); });
        return promise.future();
    });
}

QFuture<Result<QList<Webhook>>> Engine::webhooks()
{
    return d->ask([this] { return d->outcomes->subscriptions().list(); });
}

QFuture<Result<Done>> Engine::subscribeWebhooks(QString agentId)
{
    return d->ask([this, agentId] { return d->outcomes->subscriptions().subscribe(agentId); });
}

QFuture<Result<Done>> Engine::unsubscribeWebhooks(QString agentId)
{
    return d->ask([this, agentId] { return d->outcomes->subscriptions().unsubscribe(agentId); });
}

QFuture<QList<webhook::Refusal>> Engine::refusals()
{
    return d->ask([this] { return d->listener->refusals(); });
}

QFuture<Result<Done>> Engine::replayDelivery(qint64 deliveryId)
{
    return d->ask([this, deliveryId] { return d->intake->replay(deliveryId); });
}

} // namespace ringback
