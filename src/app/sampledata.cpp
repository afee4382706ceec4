#include "app/samplehistory.h"
#include "app/samplerules.h"
#include "app/shots.h"
#include "core/phonenumber.h"
#include "storage/callbacks.h"
#include "storage/callmarks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/datadirectory.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"
#include "storage/store.h"

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QStringView name;
    const char *phone;
    QStringView company;
    const char *email;
};

constexpr std::array people{
    Person{u"Ana Silva", "+351914000221", u"Acme Lda", "ana.silva@example.pt"},
    Person{u"Maria Fernanda Albuquerque de Vasconcelos e Sousa", "+351912345678", u"Vasconcelos & Filhos",
           "mfa@example.pt"},
    Person{u"Jon Bell", "+14155550123", u"Bell Hardware", "jon@example.com"},
    Person{u"山田 太郎", "+81312345678", u"山田商事", "taro@example.jp"},
    Person{u"Łukasz Wiśniewski", "+48123456789", u"", "lukasz@example.pl"},
    Person{u"محمد العلي", "+97141234567", u"شركة العلي", "m.ali@example.ae"},
    Person{u"Chloé Martin", "+33123456789", u"Atelier Martin", "chloe@example.fr"},
    Person{u"Elif Yılmaz", "+903121234567", u"", "elif@example.com.tr"},
    Person{u"Sam O’Neil", "+3531234567", u"O’Neil Group", ""},
    Person{u"Ольга Петрова", "+74951234567", u"", "olga@example.ru"},
    Person{u"Peter Novák", "+420602123456", u"", "peter@example.cz"},
    Person{u"Ola Nordmann", "+4722123456", u"Fjord AS", "ola@example.no"},
};

struct Ended
{
    int person;
    CallStatus status;
    QStringView outcome;
    double seconds; ///< below 0: none
    int minutesAgo;
};

constexpr std::array morning{
    Ended{9, CallStatus::InProgress, u"", -1, 1},
    Ended{2, CallStatus::Queued, u"", -1, 1},
    Ended{10, CallStatus::Unconfirmed, u"", -1, 2},
    Ended{1, CallStatus::Completed, u"Refund agreed", 221, 4},
    Ended{11, CallStatus::Transferred, u"Needs a person", 72, 25},
    Ended{6, CallStatus::LeftVoicemail, u"Voicemail", 31, 40},
    Ended{3, CallStatus::NoAnswer, u"", -1, 42},
    Ended{4, CallStatus::Failed, u"Number not in service", -1, 60},
    Ended{7, CallStatus::Completed, u"Wants to book now", 128, 78},
    Ended{8, CallStatus::Suppressed, u"Do not call", -1, 82},
    Ended{0, CallStatus::Busy, u"", -1, 95},
    Ended{5, CallStatus::Completed, u"Appointment moved", 310, 120},
    // Tried often enough for today.
    Ended{6, CallStatus::Busy, u"", -1, 200},
    Ended{6, CallStatus::NoAnswer, u"", -1, 320},
};

constexpr int notedPerson = 7;
/// Whose mailbox answered, though the call is told as completed.
constexpr int greetedPerson = 5;

QList<Utterance> greeting()
{
    using enum Utterance::Speaker;
    return {{Customer, u"You have reached the mailbox of Al Ali. Please leave a message after the tone."_s, 2},
            {Agent, u"Hello, this is Tessa from Acme about your appointment. Please call us back."_s, 9}};
}

QList<Utterance> conversation()
{
    using enum Utterance::Speaker;
    return {
        {Agent, u"Hello, this is Tessa from Acme. You asked us to call about an invoice. Is now a good time?"_s, 0},
        {Customer, u"Yes. I was charged twice for October."_s, 6},
        {Agent, u"I see two charges of 40 euros on 3 October. One is a duplicate. May I refund it to the same card?"_s,
         11},
        {Customer, u"Please, yes."_s, 24},
        {Agent, u"Done. So you will get the 40 euros back by Friday."_s, 27},
        {Customer, u"That is great. Thank you very much, and have a nice day."_s, 34},
    };
}

Result<QList<Contact>> insertPeople(storage::Connection &db, const QDateTime &now)
{
    QList<Contact> stored;
    for (const Person &person : people) {
        Contact contact;
        contact.phone = QString::fromLatin1(person.phone);
        contact.name = person.name.toString();
        contact.company = person.company.toString();
        contact.email = QString::fromLatin1(person.email);
        contact.consentBasis = u"contract"_s;
        contact.consentAt = contact.createdAt = contact.updatedAt = now.addDays(-9);
        contact.tags = stored.size() % 3 == 0 ? QStringList{u"vip"_s} : QStringList{};
        if (const auto number = parsePhoneNumber(contact.phone, u"US"_s))
            contact.country = number->region;
        contact.thoughtlyId = u"sample-%1"_s.arg(stored.size());
        const Result<qint64> id = storage::contacts::insert(db, contact);
        if (!id)
            return id.error();
        contact.id = *id;
        stored.append(contact);
    }
    return stored;
}

/// What somebody said of a call later on.
Result<Done> insertMarks(storage::Connection &db, qint64 callId, const QDateTime &now)
{
    using namespace storage;
    const QString note = u"Wants the slot before ten, with the same fitter as last time.\nAsk for the gate code."_s;
    if (const auto noted = callmarks::setNote(db, callId, note); !noted)
        return noted;
    return callmarks::setDisposition(db, callId, Disposition::CallbackRequested, u"M. Reis"_s, now.addSecs(-600));
}

Result<Done> insertCall(storage::Connection &db, const Ended &ended, const Contact &contact, const QDateTime &now)
{
    const QDateTime at = now.addSecs(-60 * ended.minutesAgo);
    storage::calls::NewCall planned;
    planned.attempt.id = planned.call.attemptId = u"sample-attempt-%1-%2"_s.arg(ended.person).arg(ended.minutesAgo);
    planned.attempt.contactId = planned.call.contactId = contact.id;
    planned.attempt.phone = planned.call.phone = contact.phone;
    planned.attempt.agentId = planned.call.agentId = u"sample"_s;
    planned.attempt.plannedAt = planned.call.createdAt = planned.call.knownAt = at;
    planned.call.contactName = contact.name;
    planned.call.agentTitle = u"Support line"_s;
    planned.call.by = ended.person % 4 == 3 ? u"M. Reis"_s : u"L. Ortiz"_s;
    const auto stored = storage::calls::insertPlanned(db, planned);
    if (!stored)
        return stored.error();
    const Attempt::State end =
        ended.status == CallStatus::Unconfirmed ? Attempt::State::Unconfirmed : Attempt::State::Placed;
    for (const Attempt::State state : {Attempt::State::Sending, end}) {
        if (const auto moved = storage::calls::setAttemptState(db, planned.attempt.id, state, at.addSecs(3)); !moved)
            return moved;
    }
    if (ended.status == CallStatus::Unconfirmed) // looked up for long enough: somebody may decide
        return storage::calls::markChecked(db, stored->call.id, now.addSecs(-5));
    if (ended.status == CallStatus::Queued)
        return Done{};
    CallObservation heard;
    heard.attemptId = planned.attempt.id;
    heard.thoughtlyCallId = u"sample-call-%1-%2"_s.arg(ended.person).arg(ended.minutesAgo);
    heard.status = ended.status;
    heard.outcome = ended.outcome.toString();
    heard.startedAt = at.addSecs(5);
    heard.source = ended.person % 2 == 0 ? Source::LookUp : Source::Webhook;
    heard.observedAt = now.addSecs(ended.minutesAgo < 5 ? -2 : -60 * ended.minutesAgo);
    if (ended.seconds >= 0) {
        heard.durationSeconds = ended.seconds;
        heard.endedAt = heard.startedAt.addMSecs(static_cast<qint64>(ended.seconds * 1000));
        heard.transcript = ended.person == greetedPerson ? greeting() : conversation();
        heard.summary = u"A duplicate charge of 40 euros was found and refunded."_s;
        heard.variables = {{u"refund_amount"_s, 40}, {u"currency"_s, u"EUR"_s}, {u"invoice"_s, u"2026-10-0113"_s}};
        heard.metadata = {{u"reason"_s, u"Billing dispute"_s}};
        heard.recordingUrl = u"https://recordings.example.com/sample.mp3"_s;
    }
    const auto applied =
        storage::calls::apply(db, heard, 0, R"({"id":"sample","type":"PHONE_CALL","status":"COMPLETED"})");
    if (!applied)
        return applied.error();
    return ended.person == notedPerson ? insertMarks(db, stored->call.id, now) : Done{};
}

Result<Done> insertQueue(storage::Connection &db, const QList<Contact> &contacts, const QDateTime &now)
{
    struct Waiting
    {
        int person;
        QStringView reason;
        Priority priority;
        int askedMinutesAgo;
        int dueInMinutes;
        const char *source;
        int attempts = 0;
        std::optional<CallStatus> lastResult = {};
        Callback::State state = Callback::State::Waiting;
    };
    using enum CallStatus;
    constexpr std::array queue{
        Waiting{0, u"Card blocked", Priority::High, 12, -12, "request"},
        Waiting{1, u"Billing dispute", Priority::Normal, 31, -31, "request", 1, NoAnswer},
        Waiting{2, u"Refund", Priority::Normal, 14, -4, "request", 1, Busy, Callback::State::Calling},
        Waiting{7, u"Change of address", Priority::Normal, 3, 0, "lead"},
        Waiting{3, u"Onboarding", Priority::Normal, 60, 40, "lead"},
        Waiting{4, u"Delivery change", Priority::Normal, 70, 70, "reminder"},
        Waiting{5, u"Appointment", Priority::Normal, 90, 100, "retry", 2, LeftVoicemail},
        Waiting{6, u"Contract question", Priority::Normal, 120, 1440, "hand"},
    };
    for (const Waiting &waiting : queue) {
        Callback callback;
        callback.contactId = contacts.at(waiting.person).id;
        callback.phone = contacts.at(waiting.person).phone;
        callback.reason = waiting.reason.toString();
        callback.priority = waiting.priority;
        callback.source = QString::fromLatin1(waiting.source);
        callback.requestedAt = now.addSecs(-60 * waiting.askedMinutesAgo);
        callback.dueAt = now.addSecs(60 * waiting.dueInMinutes);
        callback.attempts = waiting.attempts;
        callback.lastResult = waiting.lastResult;
        callback.state = waiting.state;
        if (waiting.person == 0)
            callback.fields = {{u"order"_s, u"2026-10-0113"_s}, {u"page"_s, u"/help/cards"_s}};
        if (const auto stored = storage::callbacks::insertOrJoin(db, callback); !stored)
            return stored.error();
    }
    return Done{};
}

Result<Done> insertDeliveries(storage::Connection &db, const QDateTime &now)
{
    struct Came
    {
        DeliveryKind kind;
        DeliveryResult::State state;
        const char *body;
        QStringView note;
        qint64 callId;
    };
    constexpr std::array came{
        Came{DeliveryKind::NewLead, DeliveryResult::State::Applied, R"({"phone":"+81 3-1234-5678","name":"山田 太郎"})",
             u"", 0},
        Came{DeliveryKind::RequestCallback, DeliveryResult::State::Applied,
             R"({"phone":"+351914000221","issue_type":"Card blocked","priority":"urgent"})", u"", 0},
        Came{DeliveryKind::NewLead, DeliveryResult::State::NotUnderstood,
             R"({"name":"Miguel","page":"/prices","utm_source":"newsletter"})", u"There is no phone number in it.", 0},
        Came{DeliveryKind::CallCompleted, DeliveryResult::State::NotUnderstood, R"({"weather":"fine"})",
             u"Nothing in it tells of a call.", 0},
        Came{DeliveryKind::CallCompleted, DeliveryResult::State::NotUnderstood,
             R"({"case":{"no":"C-2026-1184","opened_by":"Night desk"},"who":{"tel":"+351 914 000 227",)"
             R"("called":"Inês Duarte"},"wrap":{"stage":"ERLEDIGT","gist":"Invoice corrected","talk":94,)"
             R"("kept":["Agent: Good evening, this is the night desk.","Caller: My invoice shows one month twice."]}})",
             u"Nothing in it tells of a call.", 0},
        Came{DeliveryKind::CallCompleted, DeliveryResult::State::Applied,
             R"({"call_id":"sample-call-1-4","outcome":"Refund agreed","duration":221})", u"", 4},
        Came{DeliveryKind::CallCompleted, DeliveryResult::State::Duplicate,
             R"({"call_id":"sample-call-1-4","outcome":"Refund agreed","duration":221})", u"", 4},
    };
    int minutesAgo = 90;
    for (const Came &one : came) {
        Delivery delivery;
        delivery.receivedAt = now.addSecs(-60 * minutesAgo);
        delivery.kind = one.kind;
        delivery.path = u"/webhook/***/"_s + token(one.kind);
        delivery.peer = u"127.0.0.1"_s;
        delivery.headers = "Host: 127.0.0.1:8787\nContent-Type: application/json\nUser-Agent: Thoughtly-Webhook/1.0";
        delivery.body = one.body;
        const Result<qint64> id = storage::deliveries::append(db, delivery);
        if (!id)
            return id.error();
        const bool isRequest = one.kind == DeliveryKind::RequestCallback;
        const auto queued = isRequest ? storage::callbacks::openFor(db, u"+351914000221"_s) : std::nullopt;
        if (const auto set = storage::deliveries::setResult(
                db, {*id, one.state, one.callId, queued ? queued->id : 0, one.note.toString()});
            !set)
            return set;
        minutesAgo -= 13;
    }
    return Done{};
}

} // namespace

Result<Done> fillWithSampleData(const QString &directory)
{
    if (const Result<Done> prepared = storage::prepareDirectory(directory); !prepared)
        return prepared;
    Result<std::unique_ptr<storage::Store>> store = storage::Store::open(directory);
    if (!store)
        return store.error();
    const auto written =
        (*store)->write([now = QDateTime::currentDateTimeUtc()](storage::Connection &db) -> Result<Done> {
            const Result<QList<Contact>> contacts = insertPeople(db, now);
            if (!contacts)
                return contacts.error();
            for (const Ended &ended : morning) {
                if (const Result<Done> done = insertCall(db, ended, contacts->at(ended.person), now); !done)
                    return done;
            }
            const DoNotCall entry{contacts->at(8).phone, now.addDays(-2), u"hand"_s, u"M. Reis"_s,
                                  u"asked for it on the phone"_s};
            if (const Result<Done> done = storage::donotcall::add(db, entry); !done)
                return done;
            if (const Result<Done> done = insertQueue(db, *contacts, now); !done)
                return done;
            if (const Result<Done> done = insertDeliveries(db, now); !done)
                return done;
            if (const Result<Done> done = insertSampleReminders(db, *contacts, now); !done)
                return done;
            if (const Result<Done> done = insertSampleRules(db, now); !done)
                return done;
            if (const Result<Done> done = insertSampleAutomations(db); !done)
                return done;
            return insertSampleHistory(db, now);
        });
    // Closing finishes what is queued.
    store->reset();
    return written.resultCount() > 0 ? written.result() : Result<Done>(Error{});
}

} // namespace ringback
