// The engine's façade: each function asks the graph in the engine's thread.
#include "core/phonenumber.h"
#include "engine/callclosing.h"
#include "engine/callmarking.h"
#include "engine/callrules.h"
#include "engine/engine_p.h"
#include "engine/logreader.h"
#include "engine/webhookaddress.h"
#include "storage/calls.h"
#include "storage/datadirectory.h"
#include "storage/donotcall.h"
#include "storage/placerules.h"
#include "storage/values.h"

namespace ringback {

using namespace Qt::StringLiterals;

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

Result<std::unique_ptr<Engine>> Engine::create(Options options)
{
    qRegisterMetaType<EngineState>();
    qRegisterMetaType<Settings>();
    qRegisterMetaType<Notice>();
    qRegisterMetaType<ImportProgress>();
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
        if (before.automaticCalls > 0 && d->settings.automaticCalls == 0)
            d->automaticCaller->stop();
        if (before.retention != d->settings.retention)
            d->retention->run();
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
    return d->ask([this, contact]() mutable -> QFuture<Result<Done>> {
        const Result<PhoneNumber> number =
            parsePhoneNumber(contact.phone, contact.country.isEmpty() ? d->settings.region : contact.country);
        if (!number)
            return finishedFuture(Result<Done>(number.error()));
        contact.phone = number->e164;
        contact.country = number->region;
        return d->contacts->update(contact);
    });
}

QFuture<Result<Done>> Engine::removeContact(qint64 contactId, bool atThoughtlyToo)
{
    return d->ask([this, contactId, atThoughtlyToo] { return d->contacts->remove(contactId, atThoughtlyToo); });
}

QFuture<Result<Done>> Engine::restoreContact(qint64 contactId)
{
    return d->ask([this, contactId] { return d->contacts->restore(contactId); });
}

QFuture<Result<ForgetPlan>> Engine::planForgetting(QString phone)
{
    return d->ask([this, phone] { return d->forgetting->plan(phone); });
}

QFuture<Result<Forgotten>> Engine::forget(QString phone, bool atThoughtly)
{
    return d->ask([this, phone, atThoughtly] { return d->forgetting->forget(phone, atThoughtly); });
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

QFuture<Result<DoNotCallImport>> Engine::importDoNotCall(QString path)
{
    return d->ask([this, path] { return d->doNotCall->import(path); }, Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::exportDoNotCall(QString path)
{
    return d->ask([this, path] { return d->exporter->rows(path, doNotCallRows(storage::donotcall::all(*d->reader))); },
                  Private::Stage::Built);
}

QFuture<QList<PlaceRule>> Engine::placeRules()
{
    return d->ask([this] { return placeRulesInForce(*d->reader); }, Private::Stage::Built);
}

QFuture<Result<Done>> Engine::setPlaceRule(PlaceRule rule)
{
    return d->ask(
        [this, rule] {
            if (const Result<Done> good = checkPlaceRule(rule); !good)
                return finishedFuture(good);
            return d->store->write([rule, by = d->settings.userName, now = now()](storage::Connection &db) {
                return storage::placerules::set(db, rule, by, now);
            });
        },
        Private::Stage::Built);
}

QFuture<Result<Done>> Engine::resetPlaceRule(QString place)
{
    return d->ask(
        [this, place] {
            return d->store->write([place](storage::Connection &db) { return storage::placerules::remove(db, place); });
        },
        Private::Stage::Built);
}

QFuture<Result<ContactReport>> Engine::contactReport(QString phone)
{
    return d->ask(
        [this, phone]() -> Result<ContactReport> {
            const Result<PhoneNumber> number = parsePhoneNumber(phone, d->settings.region);
            if (!number)
                return number.error();
            return ringback::contactReport(*d->reader, number->e164, d->settings.userName, now());
        },
        Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::saveContactReport(QString phone, QString path)
{
    return d->ask(
        [this, phone, path] {
            const Result<PhoneNumber> number = parsePhoneNumber(phone, d->settings.region);
            if (!number)
                return finishedFuture(Result<ExportReport>(number.error()));
            const ContactReport report = ringback::contactReport(*d->reader, number->e164, d->settings.userName, now());
            const bool isPage =
                path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
            return isPage ? d->exporter->bytes(path, toHtml(report).toUtf8()) : d->exporter->rows(path, toRows(report));
        },
        Private::Stage::Built);
}

QFuture<QList<storage::optouts::Finding>> Engine::optOutsWaiting()
{
    return d->ask([this] { return storage::optouts::waiting(*d->reader); }, Private::Stage::Built);
}

QFuture<Result<storage::optouts::Finding>> Engine::decideOptOut(qint64 findingId, OptOutDecision decision)
{
    return d->ask([this, findingId, decision] { return d->optOuts->decide(findingId, decision); },
                  Private::Stage::Built);
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

QFuture<Result<Callback>> Engine::setCallbackTries(qint64 id, int tries)
{
    return d->ask([this, id, tries] { return d->queue->setTries(id, tries); }, Private::Stage::Built);
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

// Nothing of these needs Thoughtly: what a person typed is on disk before the credentials are known.
QFuture<Result<Done>> Engine::setNote(qint64 callId, QString note)
{
    return d->ask(
        [this, callId, note] {
            return d->decide({}, [callId, note](storage::Connection &db, const Decision &, const Settings &) {
                return ringback::setNote(db, callId, note);
            });
        },
        Private::Stage::Built);
}

QFuture<Result<Done>> Engine::setDisposition(qint64 callId, std::optional<Disposition> disposition)
{
    return d->ask(
        [this, callId, disposition] {
            return d->decide(
                {}, [callId, disposition](storage::Connection &db, const Decision &decision, const Settings &) {
                    return ringback::setDisposition(db, callId, disposition, decision);
                });
        },
        Private::Stage::Built);
}

QFuture<Result<Done>> Engine::correctOutcome(qint64 callId, QString outcome)
{
    return d->ask(
        [this, callId, outcome] {
            return d->decide(
                {}, [callId, outcome](storage::Connection &db, const Decision &decision, const Settings &settings) {
                    return ringback::correctOutcome(db, callId, outcome, decision, settings);
                });
        },
        Private::Stage::Built);
}

QFuture<Result<QByteArray>> Engine::recording(qint64 callId)
{
    return d->ask([this, callId] { return d->recordings->fetch(callId); }, Private::Stage::Built);
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

QFuture<Result<ImportPreview>> Engine::previewImport(ImportPlan plan, int rows)
{
    return d->ask([this, plan, rows] { return d->importer->preview(plan, rows); }, Private::Stage::Built);
}

QFuture<Result<ImportReport>> Engine::importContacts(ImportPlan plan)
{
    return d->ask([this, plan] { return d->importer->start(plan); }, Private::Stage::Built);
}

QFuture<Done> Engine::cancelImport(ImportRun::Cancel how)
{
    return d->ask(
        [this, how] {
            d->importer->cancel(how);
            return Done{};
        },
        Private::Stage::Built);
}

QFuture<QList<storage::imports::Import>> Engine::imports()
{
    return d->ask([this] { return d->importer->imports(); }, Private::Stage::Built);
}

QFuture<Result<ImportUndoReport>> Engine::undoImport(qint64 importId)
{
    return d->ask([this, importId] { return d->importer->undo(importId); }, Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::exportContacts(ExportPlan plan)
{
    return d->ask([this, plan] { return d->exporter->contacts(plan); }, Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::exportCalls(ExportPlan plan)
{
    return d->ask([this, plan] { return d->exporter->calls(plan); }, Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::exportRows(QString path, QList<QStringList> rows)
{
    return d->ask([this, path, rows] { return d->exporter->rows(path, rows); }, Private::Stage::Built);
}

QFuture<Result<ExportReport>> Engine::exportBytes(QString path, QByteArray bytes)
{
    return d->ask([this, path, bytes] { return d->exporter->bytes(path, bytes); }, Private::Stage::Built);
}

QFuture<Result<Done>> Engine::keepValue(QString name, QString value)
{
    Q_ASSERT(name.startsWith("window."_L1));
    return d->ask(
        [this, name, value] {
            return d->store->write(
                [name, value](storage::Connection &db) { return storage::values::set(db, name, value); });
        },
        Private::Stage::Built);
}

QFuture<Done> Engine::cancelExports()
{
    return d->ask(
        [this] {
            d->exporter->cancel();
            return Done{};
        },
        Private::Stage::Built);
}

QFuture<Result<files::AppointmentFile>> Engine::previewAppointments(QString path)
{
    return d->ask([this, path] { return d->reminders->preview(path); });
}

QFuture<Result<AppointmentImport>> Engine::importAppointments(QString path)
{
    return d->ask([this, path] { return d->reminders->import(path); });
}

QFuture<Result<qint64>> Engine::saveAppointment(Appointment appointment)
{
    return d->ask([this, appointment] { return d->reminders->saveAppointment(appointment); });
}

QFuture<Result<qint64>> Engine::saveReminderRule(ReminderRule rule, QString automation)
{
    return d->ask([this, rule, automation] { return d->reminders->saveRule(rule, automation); });
}

QFuture<Result<Done>> Engine::removeReminderRule(qint64 id)
{
    return d->ask([this, id] { return d->reminders->removeRule(id); });
}

QFuture<Result<ReminderRun>> Engine::runReminders(bool dryRun)
{
    return d->ask([this, dryRun] { return d->reminders->run(dryRun); });
}

QFuture<Result<Done>> Engine::fireReminder(qint64 appointmentId, qint64 ruleId)
{
    return d->ask([this, appointmentId, ruleId] { return d->reminders->fireNow(appointmentId, ruleId); });
}

QFuture<Result<Done>> Engine::skipReminder(qint64 appointmentId, qint64 ruleId)
{
    return d->ask([this, appointmentId, ruleId] { return d->reminders->skip(appointmentId, ruleId); });
}

QFuture<QList<LogEntry>> Engine::log(int most, LogEntry::Level least)
{
    return readLog(d->options.dataDirectory, most, least);
}

QFuture<QList<webhook::Refusal>> Engine::refusals()
{
    return d->ask([this] { return d->listener->refusals(); });
}

QFuture<Result<qint64>> Engine::saveAutomation(Automation automation, QString address)
{
    return d->ask([this, automation, address] { return d->automations->save(automation, address); });
}

QFuture<Result<Done>> Engine::removeAutomation(qint64 id)
{
    return d->ask([this, id] { return d->automations->remove(id); });
}

QFuture<Result<AutomationRun>> Engine::triggerAutomation(AutomationWish wish)
{
    return d->ask([this, wish] { return d->automations->trigger(wish); });
}

QFuture<Result<qint64>> Engine::saveRule(Rule rule)
{
    return d->ask([this, rule] { return d->rules->save(rule); });
}

QFuture<Result<Done>> Engine::removeRule(qint64 id)
{
    return d->ask([this, id] { return d->rules->remove(id); });
}

QFuture<Result<Done>> Engine::moveRuleBefore(qint64 id, qint64 otherId)
{
    return d->ask([this, id, otherId] { return d->rules->moveBefore(id, otherId); });
}

QFuture<RuleTrial> Engine::tryRule(Rule rule)
{
    return d->ask([this, rule] { return d->rules->tryOut(rule); });
}

QFuture<Result<bool>> Engine::saveDestination(QString name, Destination destination)
{
    return d->ask([this, name, destination] { return d->destinations->save(name, destination); });
}

QFuture<Result<Done>> Engine::removeDestination(QString name)
{
    return d->ask([this, name] { return d->destinations->remove(name); });
}

QFuture<Result<Done>> Engine::retryMessage(qint64 id)
{
    return d->ask([this, id] { return d->outbox->retry(id); });
}

QFuture<Result<Done>> Engine::replayDelivery(qint64 deliveryId)
{
    return d->ask([this, deliveryId] { return d->intake->replay(deliveryId); });
}

QFuture<Result<qint64>> Engine::saveMapping(qint64 id, thoughtly::Mapping mapping)
{
    return d->ask([this, id, mapping = std::move(mapping)] { return d->mappings->save(id, mapping); });
}

QFuture<Result<Done>> Engine::removeMapping(qint64 id)
{
    return d->ask([this, id] { return d->mappings->remove(id); });
}

QFuture<Result<MappingRerun>> Engine::rerunMappings(bool dry)
{
    return d->ask([this, dry] { return d->mappings->rerun(dry); });
}

} // namespace ringback
