#pragma once

#include "core/futures.h"
#include "engine/agentdirectory.h"
#include "engine/appointmentwatch.h"
#include "engine/automaticcaller.h"
#include "engine/automationpost.h"
#include "engine/budgetkeeper.h"
#include "engine/callplacer.h"
#include "engine/certificatewatch.h"
#include "engine/contactbook.h"
#include "engine/credentialkeeper.h"
#include "engine/donotcallkeeper.h"
#include "engine/engine.h"
#include "engine/forgetting.h"
#include "engine/intake.h"
#include "engine/mappingkeeper.h"
#include "engine/optoutkeeper.h"
#include "engine/outbox.h"
#include "engine/outcomewatch.h"
#include "engine/recordings.h"
#include "engine/reminderkeeper.h"
#include "engine/retentionkeeper.h"
#include "http/client.h"
#include "platform/instancelock.h"
#include "sandbox/service.h"
#include "storage/store.h"
#include "thoughtly/ratebudget.h"

// What is behind the engine's façade: a part of engine.h.
namespace ringback {

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
        if constexpr (detail::FutureValue<R>::isFuture)
            post(needed, [this, promise, work]() mutable {
                whenDone(work(), q, [promise](const T &value) { promise.finish(value); });
            });
        else
            post(needed, [promise, work]() mutable { promise.finish(work()); });
        return promise.future();
    }
    /// Runs it in the engine's thread once the start has come so far.
    void post(Stage needed, std::function<void()> run);

    void build();
    void wire();
    void wireRules();
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
    std::unique_ptr<OptOutKeeper> optOuts;
    std::unique_ptr<CallPlacer> placer;
    std::unique_ptr<CallbackQueue> queue;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<MappingKeeper> mappings;
    std::unique_ptr<Importer> importer;
    std::unique_ptr<Exporter> exporter;
    std::unique_ptr<OutcomeWatch> outcomes;
    std::unique_ptr<Forgetting> forgetting;
    std::unique_ptr<RetentionKeeper> retention;
    std::unique_ptr<AutomationPost> automationPost;
    std::unique_ptr<AutomationKeeper> automations;
    std::unique_ptr<ReminderKeeper> reminders;
    std::unique_ptr<AppointmentWatch> appointments;
    std::unique_ptr<RuleKeeper> rules;
    std::unique_ptr<Recordings> recordings;
    std::unique_ptr<AutomaticCaller> automaticCaller;
    std::unique_ptr<Destinations> destinations;
    std::unique_ptr<Outbox> outbox;
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

} // namespace ringback
