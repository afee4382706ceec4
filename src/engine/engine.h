#pragma once

#include "core/agent.h"
#include "core/call.h"
#include "core/callback.h"
#include "core/clock.h"
#include "core/contact.h"
#include "core/donotcall.h"
#include "core/logentry.h"
#include "core/placerules.h"
#include "core/result.h"
#include "engine/automationkeeper.h"
#include "engine/callbackqueue.h"
#include "engine/catchup.h"
#include "engine/contactreport.h"
#include "engine/destinations.h"
#include "engine/donotcallkeeper.h"
#include "engine/enginestate.h"
#include "engine/exporter.h"
#include "engine/forgetting.h"
#include "engine/importer.h"
#include "engine/mappingkeeper.h"
#include "engine/reminderkeeper.h"
#include "engine/rulekeeper.h"
#include "engine/settings.h"
#include "engine/subscriptions.h"
#include "engine/verdict.h"
#include "storage/optouts.h"
#include "thoughtly/client.h"
#include "webhook/listener.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace ringback {

namespace platform {
class InstanceLock;
class SleepWatch;
} // namespace platform

/// The wish to have somebody called.
struct CallIntent
{
    qint64 contactId = 0; ///< 0: found by `phone`, or made
    QString phone = {};   ///< any notation; needed without a contact
    QString name = {};
    QString email = {};
    QString agentId = {}; ///< empty: the one in the settings
    Priority priority = Priority::Normal;
    QJsonObject fields = {}; ///< travel to the voice agent as metadata
    qint64 callbackId = 0;   ///< 0: the one that is open for the number, if any
    bool withUndo = true;    ///< wait for the undo time before anything is sent
    bool bulk = false;       ///< one of many: its requests give way to a person's clicks
    bool automatic = false;  ///< nobody clicked: only of a callback that was claimed for it (engine/automaticcaller.h)
    QString force = {};      ///< a reason to call in spite of a verdict that can be overruled; null: none, never blank
};

/// A sentence that needs to be shown, now.
struct Notice
{
    enum class Level { Info, Warning, Error };

    Level level = Level::Info;
    QString text = {};
    qint64 callId = 0;     ///< the call it is about; 0: none
    bool isByRule = false; ///< a rule of the team wants somebody told

    bool operator==(const Notice &) const = default;
};

/// The engine: the use cases behind both faces, and what wires them. It lives in the engine thread (EngineHost sees to
/// it). Every function that returns a future may be called from any thread, before the start too: it runs once the
/// engine has what it needs (the credentials, for all that leads to Thoughtly). Futures finish in the engine thread,
/// each exactly once. Signals are emitted in the engine thread.
class Engine final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDirectory;
        bool practice = false;
        QString keychainService = QStringLiteral("Ringback");
        /// Null: one of the engine's own. All keychains of a process must live in one thread.
        std::shared_ptr<secrets::Keychain> keychain = {};
        SettingsSource::Values overrides = {};
        SettingsSource::Values environment = {};
        std::shared_ptr<Clock> clock = {};
        bool listen = true; ///< false: a lone ringbackctl that needs no listener, and catches up only when told
        /// Null: one on the system bus.
        std::shared_ptr<platform::SleepWatch> sleepWatch = {};
    };

    /// Takes ownership of the data directory and opens the store. Unavailable when another process owns it.
    static Result<std::unique_ptr<Engine>> create(Options options);
    ~Engine() override;

    /// Starts the listener, reads the credentials, settles what a crash left, decodes what is pending. Call in the
    /// engine's thread. A listener that can't start is told by state(), not fatal.
    void start();
    /// Stops what is under way in order; `stopped` follows.
    void stop();

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString dataDirectory() const;
    /// Proof that this process owns the data directory.
    [[nodiscard]] const platform::InstanceLock &lock() const;
    [[nodiscard]] bool isPractice() const;
    /// By the engine's clock. Any thread.
    [[nodiscard]] QDateTime now() const;

    QFuture<EngineState> state();
    QFuture<Settings> settings();
    QFuture<QStringList> fixedSettings();
    QFuture<Result<Done>> applySettings(Settings settings);

    /// Asks GET /user with these, without keeping them. Incomplete ones stand for those in force, an empty URL for the
    /// one in force.
    QFuture<Result<thoughtly::User>> testCredentials(Credentials credentials, QUrl apiUrl);
    /// True: they are in the keychain; false: there is none, kept for this session.
    QFuture<Result<bool>> saveCredentials(Credentials credentials);
    QFuture<Result<Done>> clearCredentials();
    /// The path prefix of the listener with its secret, for "copy the webhook URL". A secret: show only when asked.
    QFuture<QString> webhookUrl();

    /// What is known now; refreshAgents() asks Thoughtly.
    QFuture<QList<Agent>> agents();
    QFuture<Result<QList<Agent>>> refreshAgents();

    /// Stores the contact at once (InvalidInput in words when the number is impossible or taken) and then has it
    /// created at Thoughtly; that part failing is told by notice() and made up for by the next call.
    QFuture<Result<Contact>> addContact(Contact draft);
    /// Has a stored contact created at Thoughtly if it isn't there; the contact with its Thoughtly id.
    QFuture<Result<Contact>> publishContact(qint64 contactId);
    QFuture<Result<Done>> updateContact(Contact contact);
    QFuture<Result<Done>> removeContact(qint64 contactId, bool atThoughtlyToo);
    /// Takes removeContact() back.
    QFuture<Result<Done>> restoreContact(qint64 contactId);
    /// What forgetting the person with that number (any notation) would remove, and doing it: contact, calls,
    /// callbacks, deliveries, and every mention elsewhere. A do-not-call stays in force.
    QFuture<Result<ForgetPlan>> planForgetting(QString phone);
    QFuture<Result<Forgotten>> forget(QString phone, bool atThoughtly);

    /// May that number (E.164) be called now? An empty agent stands for the one that would be chosen.
    QFuture<Verdict> verdict(QString phone, QString agentId = {});

    /// Nobody may call that number (any notation) from now on; open callbacks of it are skipped. The entry in force:
    /// the first one, if it was on the list already. What was sent is not taken back, what was only planned never
    /// leaves.
    QFuture<Result<DoNotCall>> addDoNotCall(DoNotCall entry);
    /// Takes the number off the list; the entry that was. Who did and why is kept.
    QFuture<Result<DoNotCall>> removeDoNotCall(QString phone, QString reason);
    QFuture<QList<DoNotCall>> doNotCallList();
    /// The list from a file and into one (engine/donotcallfile.h).
    QFuture<Result<DoNotCallImport>> importDoNotCall(QString path);
    QFuture<Result<ExportReport>> exportDoNotCall(QString path);
    /// The rules of places in force (core/placerules.h); one of the team's own, in the stead of the table's;
    /// InvalidInput in words. And the table's again.
    QFuture<QList<PlaceRule>> placeRules();
    QFuture<Result<Done>> setPlaceRule(PlaceRule rule);
    QFuture<Result<Done>> resetPlaceRule(QString place);
    /// Who called that number (any notation), when, on which basis, what came of it; the same as a file, HTML or CSV by
    /// its name.
    QFuture<Result<ContactReport>> contactReport(QString phone);
    QFuture<Result<ExportReport>> saveContactReport(QString phone, QString path);
    /// Decides what a call said that sounds like the wish not to be called (storage/optouts.h): nobody calls the number
    /// before that. The finding as it stands then.
    QFuture<QList<storage::optouts::Finding>> optOutsWaiting();
    QFuture<Result<storage::optouts::Finding>> decideOptOut(qint64 findingId, OptOutDecision decision);

    /// The id of the new call, once the plan is on disk. Refused, in words, by the verdict.
    QFuture<Result<qint64>> placeCall(CallIntent intent);
    /// Takes a call back while nothing of it was sent.
    QFuture<Result<Done>> undoCall(qint64 callId);
    /// The queue. All of them refuse in words; adding joins the callback that is open for the number.
    QFuture<Result<Callback>> addCallback(CallbackDraft draft);
    QFuture<Result<Callback>> postponeCallback(qint64 id, QDateTime dueAt);
    QFuture<Result<Callback>> setCallbackTries(qint64 id, int tries);
    QFuture<Result<Callback>> skipCallback(qint64 id, QString reason);
    QFuture<Result<Callback>> completeCallback(qint64 id);
    /// Has many called, each judged by itself; what became of each, in the given order.
    QFuture<QList<PlacedCallback>> placeCallbacks(QList<qint64> ids, QString agentId = {});

    /// Asks Thoughtly now about the calls in flight.
    QFuture<Result<Done>> lookUp();
    /// Asks Thoughtly now for all that may have been missed.
    QFuture<Result<CatchUpReport>> catchUp();
    /// Ends a call without an outcome by hand (see engine/callclosing.h).
    QFuture<Result<Done>> closeCall(qint64 callId, CallStatus status, QString note = {});
    /// A person knows whether a call of which there is no trace did ring.
    QFuture<Result<Done>> resolveUnconfirmed(qint64 callId, bool rang);
    /// What a person says of a call, which nothing that is heard changes (see engine/callmarking.h).
    QFuture<Result<Done>> setNote(qint64 callId, QString note);
    QFuture<Result<Done>> setDisposition(qint64 callId, std::optional<Disposition> disposition);
    QFuture<Result<Done>> correctOutcome(qint64 callId, QString outcome);
    /// The recording of a call, to be played (see engine/recordings.h).
    QFuture<Result<QByteArray>> recording(qint64 callId);

    /// Sends a probe through the public URL now; the state that follows from it.
    QFuture<EngineState> proveWebhook();
    /// Thoughtly's webhooks, and those that lead here for every kind of event; of one voice agent, or of all.
    QFuture<Result<QList<Webhook>>> webhooks();
    QFuture<Result<Done>> subscribeWebhooks(QString agentId = {});
    QFuture<Result<Done>> unsubscribeWebhooks(QString agentId = {});

    /// People in from files (engine/importer.h, importplan.h): the beginning of a file as it would be imported; the
    /// import; its end before its time; what was imported so far, newest first; an import taken back as a whole.
    QFuture<Result<ImportPreview>> previewImport(ImportPlan plan, int rows = 100);
    QFuture<Result<ImportReport>> importContacts(ImportPlan plan);
    QFuture<Done> cancelImport(ImportRun::Cancel how = ImportRun::Cancel::Undo);
    QFuture<QList<storage::imports::Import>> imports();
    QFuture<Result<ImportUndoReport>> undoImport(qint64 importId);
    /// To files (engine/exporter.h).
    QFuture<Result<ExportReport>> exportContacts(ExportPlan plan);
    QFuture<Result<ExportReport>> exportCalls(ExportPlan plan);
    QFuture<Done> cancelExports();
    /// Figures as CSV, each row a list of cells; a picture as its bytes. The file appears whole or not at all.
    QFuture<Result<ExportReport>> exportRows(QString path, QList<QStringList> rows);
    QFuture<Result<ExportReport>> exportBytes(QString path, QByteArray bytes);
    /// Keeps a small value of the window's own in the store (storage/values.h): its name begins with "window.".
    QFuture<Result<Done>> keepValue(QString name, QString value);

    /// Appointments and what reminds of them (engine/reminderkeeper.h).
    QFuture<Result<files::AppointmentFile>> previewAppointments(QString path);
    QFuture<Result<AppointmentImport>> importAppointments(QString path);
    QFuture<Result<qint64>> saveAppointment(Appointment appointment);
    QFuture<Result<qint64>> saveReminderRule(ReminderRule rule, QString automation = {});
    QFuture<Result<Done>> removeReminderRule(qint64 id);
    QFuture<Result<ReminderRun>> runReminders(bool dryRun);
    QFuture<Result<Done>> fireReminder(qint64 appointmentId, qint64 ruleId);
    QFuture<Result<Done>> skipReminder(qint64 appointmentId, qint64 ruleId);
    /// Automations that staff trigger (engine/automationkeeper.h).
    QFuture<Result<qint64>> saveAutomation(Automation automation, QString address = {});
    QFuture<Result<Done>> removeAutomation(qint64 id);
    QFuture<Result<AutomationRun>> triggerAutomation(AutomationWish wish);
    /// The team's rules (core/rule.h, engine/rulekeeper.h), and where their messages go (engine/destinations.h).
    QFuture<Result<qint64>> saveRule(Rule rule);
    QFuture<Result<Done>> removeRule(qint64 id);
    QFuture<Result<Done>> moveRuleBefore(qint64 id, qint64 otherId);
    QFuture<RuleTrial> tryRule(Rule rule);
    QFuture<Result<bool>> saveDestination(QString name, Destination destination);
    QFuture<Result<Done>> removeDestination(QString name);
    QFuture<Result<Done>> retryMessage(qint64 id);

    QFuture<QList<webhook::Refusal>> refusals();
    /// The newest lines of the log (engine/logreader.h).
    QFuture<QList<LogEntry>> log(int most, LogEntry::Level least);
    /// Decodes a stored delivery again.
    QFuture<Result<Done>> replayDelivery(qint64 deliveryId);
    /// Rules for bodies that nobody understands, and reading by them what was kept (engine/mappingkeeper.h).
    QFuture<Result<qint64>> saveMapping(qint64 id, thoughtly::Mapping mapping);
    QFuture<Result<Done>> removeMapping(qint64 id);
    QFuture<Result<MappingRerun>> rerunMappings(bool dry);

Q_SIGNALS:
    /// The credentials were read, and the listener runs or its fault is known; once.
    void started();
    void stateChanged(const ringback::EngineState &state);
    void settingsChanged(const ringback::Settings &settings);
    void contactsChanged(const QList<qint64> &ids);
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void deliveriesChanged(const QList<qint64> &ids);
    void agentsChanged(const QList<ringback::Agent> &agents);
    void importProgress(const ringback::ImportProgress &progress);
    void exportProgress(qint64 rows, qint64 total);
    void doNotCallChanged(const QString &phone);
    void remindersChanged();
    void automationsChanged();
    void rulesChanged();
    void messagesChanged(const QList<qint64> &ids);
    /// A call waits for its undo time; nothing was sent yet.
    void undoStarted(qint64 callId, const QString &who, std::chrono::milliseconds time);
    /// The undo time is over, or was used.
    void undoEnded(qint64 callId);
    void notice(const ringback::Notice &notice);
    void stopped();

private:
    Engine();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback

Q_DECLARE_METATYPE(ringback::EngineState)
Q_DECLARE_METATYPE(ringback::Settings)
Q_DECLARE_METATYPE(ringback::Notice)
