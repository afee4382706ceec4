#include "engine/forgetting.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "engine/traceremoval.h"
#include "storage/store.h"
#include "thoughtly/client.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace forget = storage::forget;
using forget::What;

namespace {

constexpr auto keyRetryTime = 1min;
constexpr auto thoughtlyRetryTime = 5min;
/// Ids and numbers are shorter; texts are not looked at.
constexpr qsizetype longestName = 64;
// What is said in a call is neither an id nor a number: that it needn't be hashed nor read as one saves most of the
// time.
constexpr qsizetype mostSpacesInId = 3;
constexpr qsizetype fewestDigits = 3;

ForgetPlan planOf(const forget::Person &person)
{
    return {.phone = person.phone,
            .name = person.name,
            .contacts = static_cast<int>(person.contacts.size()),
            .calls = static_cast<int>(person.calls.size()),
            .callbacks = static_cast<int>(person.callbacks.size()),
            .deliveries = static_cast<int>(person.deliveries.size()),
            .doNotCall = person.doNotCall,
            .atThoughtly = !person.thoughtlyContacts.isEmpty()};
}

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString() || value.isDouble()) {
        const QString text = value.isString() ? value.toString() : QString::number(value.toDouble(), 'f', 0);
        if (text.size() >= 5 && text.size() <= longestName)
            texts.append(text);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue one : array)
            addTexts(one, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue one : object)
            addTexts(one, texts);
    }
}

/// Whether asking again later may help.
bool isPassing(ErrorKind kind)
{
    return kind != ErrorKind::Rejected && kind != ErrorKind::Forbidden && kind != ErrorKind::InvalidInput;
}

} // namespace

/// One person who is being forgotten at somebody's wish.
struct Forgetting::Request
{
    QString phone = {};
    bool atThoughtly = false;
    QStringList foundThere = {}; ///< ids that only Thoughtly knew
    Forgotten report = {};
    bool localDone = false;
    bool thoughtlyDone = false;
    bool isTold = false;
    SharedPromise<Result<Forgotten>> promise = {};
};

Forgetting::Forgetting(const Parts &parts, std::unique_ptr<ForgetKey> key, QObject *parent)
    : QObject(parent), m_parts(parts), m_key(std::move(key))
{
}

Forgetting::~Forgetting() = default;

QFuture<Result<Done>> Forgetting::load()
{
    const SharedPromise<Result<Done>> promise;
    m_anyone = m_parts.reader && forget::anyone(*m_parts.reader);
    if (!m_anyone) {
        promise.finish(Done{});
        return promise.future();
    }
    whenDone(m_key->read(), this, [this, promise](const Result<ForgetKey::Found> &found) {
        if (found && !found->key.isEmpty()) {
            m_place = found->place;
            useKey(found->key, promise);
        } else if (found) {
            keyIsLost(promise);
        } else {
            promise.finish(Done{});
            m_parts.clock.after(keyRetryTime, this, [this] {
                if (m_keyInUse.isEmpty())
                    (void)load();
            });
        }
    });
    return promise.future();
}

void Forgetting::useKey(const QByteArray &key, const SharedPromise<Result<Done>> &done)
{
    m_keyInUse = key;
    if (m_parts.reader)
        m_parts.reader->setForgetKey(key);
    const auto known = m_parts.store.write([key](storage::Connection &db) -> Result<Done> {
        db.setForgetKey(key);
        return Done{};
    });
    whenDone(known, this, [done](const Result<Done> &result) { done.finish(result); });
}

void Forgetting::keyIsLost(const SharedPromise<Result<Done>> &done)
{
    Q_EMIT notice({Notice::Level::Error,
                   tr("The key to who was forgotten is gone from the keychain. If one of them asked not to be called, "
                      "Ringback can't tell any more.")});
    m_anyone = false;
    whenDone(m_parts.store.write([](storage::Connection &db) { return forget::dropMarks(db); }), this,
             [done](const Result<Done> &result) { done.finish(result); });
}

void Forgetting::resume()
{
    if (!m_parts.reader)
        return;
    const QList<forget::Task> left = forget::tasks(*m_parts.reader);
    for (const forget::Task &task : left) {
        if (m_requests.contains(task.person))
            continue;
        enqueue(task);
        deleteNext(task.person, task.thoughtlyIds);
    }
}

QFuture<Result<ForgetPlan>> Forgetting::plan(const QString &phone)
{
    const Result<PhoneNumber> number = parsePhoneNumber(phone, m_parts.settings.region);
    if (!number)
        return finishedFuture(Result<ForgetPlan>(number.error()));
    return m_parts.store.write(
        [e164 = number->e164, now = m_parts.clock.now()](storage::Connection &db) -> Result<ForgetPlan> {
            const forget::Person person = forget::personOf(db, e164);
            ForgetPlan plan = planOf(person);
            if (const std::optional<Error> obstacle = forget::obstacle(db, person, now))
                plan.obstacle = obstacle->message;
            return plan;
        });
}

QFuture<Result<Forgotten>> Forgetting::forget(const QString &phone, bool atThoughtly)
{
    const Result<PhoneNumber> number = parsePhoneNumber(phone, m_parts.settings.region);
    if (!number)
        return finishedFuture(Result<Forgotten>(number.error()));
    auto request = std::make_shared<Request>();
    request->phone = number->e164;
    request->atThoughtly = atThoughtly;
    provideKey(request);
    return request->promise.future();
}

void Forgetting::provideKey(const Shared &request)
{
    const auto use = [this, request](const ForgetKey::Found &found) {
        m_place = found.place;
        const SharedPromise<Result<Done>> used;
        useKey(found.key, used);
        whenDone(used.future(), this, [this, request](const Result<Done> &done) {
            if (done)
                askThoughtly(request);
            else
                request->promise.finish(done.error());
        });
    };
    if (!m_keyInUse.isEmpty()) {
        askThoughtly(request);
        return;
    }
    whenDone(m_key->read(), this, [this, request, use](const Result<ForgetKey::Found> &found) {
        if (found && !found->key.isEmpty()) {
            use(*found);
            return;
        }
        if (!found && m_anyone) { // another key would make all that is known of others worthless
            request->promise.finish(found.error());
            return;
        }
        whenDone(m_key->make(), this, [request, use](const Result<ForgetKey::Found> &made) {
            if (made)
                use(*made);
            else
                request->promise.finish(made.error());
        });
    });
}

void Forgetting::askThoughtly(const Shared &request)
{
    if (!request->atThoughtly) {
        begin(request);
        return;
    }
    const auto known = m_parts.store.write([phone = request->phone](storage::Connection &db) -> Result<bool> {
        return !forget::personOf(db, phone).thoughtlyContacts.isEmpty();
    });
    whenDone(known, this, [this, request](const Result<bool> &isKnown) {
        if (isKnown && *isKnown) {
            begin(request);
            return;
        }
        whenDone(m_parts.api.contactsByPhone(request->phone, thoughtly::Lane::Click), this,
                 [this, request](const Result<QList<Contact>> &found) {
                     if (!found) {
                         request->promise.finish(
                             Error{found.error().kind,
                                   tr("Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this "
                                      "number. %1")
                                       .arg(found.error().message)});
                         return;
                     }
                     for (const Contact &contact : *found)
                         request->foundThere.append(contact.thoughtlyId);
                     begin(request);
                 });
    });
}

void Forgetting::begin(const Shared &request)
{
    const auto forgotten =
        m_parts.store.write([phone = request->phone, found = request->foundThere, atThoughtly = request->atThoughtly,
                             now = m_parts.clock.now()](storage::Connection &db) -> Result<forget::Person> {
            forget::Person person = forget::personOf(db, phone);
            if (const std::optional<Error> obstacle = forget::obstacle(db, person, now))
                return *obstacle;
            for (const QString &id : found) {
                person.thoughtlyContacts.append(id);
                person.traces.ids.append(id);
            }
            if (const Result<Done> done = forget::begin(db, person, atThoughtly, now); !done)
                return done.error();
            return person;
        });
    whenDone(forgotten, this, [this, request](const Result<forget::Person> &person) {
        if (person)
            begun(request, *person);
        else
            request->promise.finish(person.error());
    });
}

void Forgetting::begun(const Shared &request, const forget::Person &person)
{
    m_anyone = true;
    if (!person.contacts.isEmpty())
        Q_EMIT contactsChanged(person.contacts);
    if (!person.calls.isEmpty())
        Q_EMIT callsChanged(person.calls);
    if (!person.callbacks.isEmpty())
        Q_EMIT callbacksChanged(person.callbacks);
    if (!person.deliveries.isEmpty())
        Q_EMIT deliveriesChanged(person.deliveries);
    if (person.doNotCall)
        Q_EMIT doNotCallChanged(person.phone);

    request->report.what = planOf(person);
    request->report.key = m_place;
    const QString hash = forget::hashOf(m_keyInUse, What::Number, person.phone);
    m_requests.insert(hash, request);
    const QStringList ids = request->atThoughtly ? person.thoughtlyContacts : QStringList();
    enqueue({hash, person.traces, ids});
    if (request->atThoughtly && ids.isEmpty())
        deletionEnded(hash, Forgotten::AtThoughtly::NotThere);
    else
        deleteNext(hash, ids);
}

void Forgetting::enqueue(const forget::Task &task)
{
    m_tasks.enqueue(task);
    removeNext();
}

void Forgetting::removeNext()
{
    if (m_removal || m_tasks.isEmpty())
        return;
    m_removal = std::make_unique<TraceRemoval>(m_parts.clock, m_parts.store, m_tasks.dequeue());
    connect(m_removal.get(), &TraceRemoval::contactsChanged, this, &Forgetting::contactsChanged);
    connect(m_removal.get(), &TraceRemoval::callsChanged, this, &Forgetting::callsChanged);
    connect(m_removal.get(), &TraceRemoval::callbacksChanged, this, &Forgetting::callbacksChanged);
    connect(m_removal.get(), &TraceRemoval::deliveriesChanged, this, &Forgetting::deliveriesChanged);
    connect(m_removal.get(), &TraceRemoval::logIsHeld, this, [this, person = m_removal->person()] {
        if (const Shared request = m_requests.value(person)) {
            request->report.logIsHeld = true;
            request->localDone = true;
            settle(person);
        }
    });
    connect(m_removal.get(), &TraceRemoval::finished, this,
            [this, person = m_removal->person()](const Result<Done> &result) { removed(person, result); });
    m_removal->start();
}

void Forgetting::removed(const QString &person, const Result<Done> &result)
{
    const qsizetype emptied = m_removal->deliveries();
    m_removal.release()->deleteLater(); // it is telling us just now
    if (!result)
        Q_EMIT notice(
            {Notice::Level::Error,
             tr("Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1")
                 .arg(result.error().message)});
    if (const Shared request = m_requests.value(person)) {
        if (request->report.logIsHeld && request->isTold && result)
            Q_EMIT notice({Notice::Level::Info, tr("The last traces of the forgotten person are gone.")});
        request->report.what.deliveries += static_cast<int>(emptied);
        request->localDone = true;
        settle(person);
    }
    removeNext();
}

void Forgetting::deleteNext(const QString &person, QStringList ids)
{
    if (ids.isEmpty()) {
        const Shared request = m_requests.value(person);
        const bool wasAsked = request && request->atThoughtly;
        deletionEnded(person, wasAsked ? Forgotten::AtThoughtly::Deleted : Forgotten::AtThoughtly::NotAsked);
        return;
    }
    const QString id = ids.takeFirst();
    whenDone(m_parts.api.deleteContact(id, thoughtly::Lane::Queue), this,
             [this, person, ids, id](const Result<Done> &deleted) {
                 if (!deleted && isPassing(deleted.error().kind)) {
                     m_parts.clock.after(thoughtlyRetryTime, this,
                                         [this, person, ids, id] { deleteNext(person, QStringList{id} + ids); });
                     deletionEnded(person, Forgotten::AtThoughtly::Queued);
                     return;
                 }
                 if (!deleted) {
                     Q_EMIT notice({Notice::Level::Error,
                                    tr("Thoughtly didn't delete a contact that was forgotten here: delete it there by "
                                       "hand. %1")
                                        .arg(deleted.error().message)});
                     deletionEnded(person, Forgotten::AtThoughtly::Refused, deleted.error().message);
                 }
                 const auto noted = m_parts.store.write([person, id](storage::Connection &db) -> Result<Done> {
                     if (const Result<Done> done = forget::noteDeleted(db, person, id); !done)
                         return done;
                     return forget::end(db, person);
                 });
                 whenDone(noted, this, [this, person, ids](const Result<Done> &) {
                     const Shared request = m_requests.value(person);
                     if (ids.isEmpty() && (!request || request->localDone))
                         enqueue({.person = person}); // the id, too, is to leave nothing in the files
                     deleteNext(person, ids);
                 });
             });
}

void Forgetting::deletionEnded(const QString &person, Forgotten::AtThoughtly how, const QString &refusal)
{
    const Shared request = m_requests.value(person);
    if (!request || request->thoughtlyDone)
        return;
    request->report.atThoughtly = how;
    request->report.refusal = refusal;
    request->thoughtlyDone = true;
    settle(person);
}

void Forgetting::settle(const QString &person)
{
    const Shared request = m_requests.value(person);
    if (!request || !request->localDone || !request->thoughtlyDone)
        return;
    if (!request->isTold) {
        request->isTold = true;
        request->promise.finish(request->report);
    }
    if (!m_removal || m_removal->person() != person)
        m_requests.remove(person);
}

QStringList Forgetting::hashesIn(const QByteArray &body) const
{
    if (!m_anyone || m_keyInUse.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QStringList texts;
    addTexts(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
    texts.removeDuplicates();
    QStringList hashes;
    for (const QString &text : std::as_const(texts)) {
        if (text.count(u' ') <= mostSpacesInId) {
            hashes.append(forget::hashOf(m_keyInUse, What::Contact, text));
            hashes.append(forget::hashOf(m_keyInUse, What::Call, text));
        }
        if (std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) < fewestDigits)
            continue;
        if (const Result<DialNumber> number = parseDialNumber(text, m_parts.settings.region))
            hashes.append(forget::hashOf(m_keyInUse, What::Number, number->e164));
    }
    return hashes;
}

} // namespace ringback
