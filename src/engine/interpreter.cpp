#include "engine/interpreter.h"

#include "core/phonenumber.h"
#include "engine/contactbook.h"
#include "engine/outcomes.h"
#include "http/json.h"
#include "storage/callbacks.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"
#include "storage/forget.h"
#include "thoughtly/decoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Interpreter", text);
}

Reading readCalls(const Delivery &delivery, const QString &region, const QList<thoughtly::Mapping> &mappings)
{
    Reading reading;
    reading.calls = thoughtly::decodeCalls(delivery.body, region);
    for (const thoughtly::Mapping &mapping : mappings) {
        if (!reading.calls.isEmpty())
            break;
        if (mapping.path.isEmpty() || mapping.path == delivery.path)
            reading.calls = thoughtly::decodeCalls(delivery.body, region, &mapping);
    }
    for (CallObservation &observation : reading.calls) {
        observation.source = Source::Webhook;
        observation.observedAt = delivery.receivedAt;
    }
    if (reading.calls.isEmpty())
        reading.note = said("Nothing in it tells of a call.");
    return reading;
}

Reading readCallback(const Delivery &delivery, const QString &region)
{
    Reading reading;
    const std::optional<thoughtly::CallbackRequest> request = thoughtly::decodeCallbackRequest(delivery.body);
    if (!request) {
        reading.note = said("There is no phone number in it.");
        return reading;
    }
    const Result<DialNumber> number = parseDialNumber(request->phone, region);
    if (!number) {
        reading.note = number.error().message;
        return reading;
    }

    const QString source = delivery.kind == DeliveryKind::NewLead ? u"lead"_s : u"request"_s;
    Contact &contact = reading.contact;
    contact.phone = number->e164;
    contact.country = number->region;
    contact.name = request->name;
    contact.email = request->email;
    contact.company = request->company;
    contact.attributes = request->fields;
    contact.consentBasis = u"request"_s;
    contact.consentAt = delivery.receivedAt;
    const QString form = request->fields.value(u"source"_s).toString().simplified();
    contact.consentSource = form.isEmpty() ? u"webhook"_s : form;
    contact.source = source;
    contact.createdAt = contact.updatedAt = delivery.receivedAt;

    Callback callback;
    callback.phone = number->e164;
    callback.reason = request->reason;
    callback.priority = request->priority;
    callback.source = source;
    callback.requestedAt = callback.dueAt = delivery.receivedAt;
    callback.fields = request->fields;
    reading.callback = callback;
    return reading;
}

/// It is about somebody who was forgotten: what stays is that it came.
Result<Done> keepNothing(storage::Connection &db, const Delivery &delivery, DeliveryResult &result)
{
    result.state = DeliveryResult::State::Applied;
    result.note = said("It is about somebody who was forgotten: nothing of it was kept.");
    return storage::deliveries::blank(db, delivery.id, result.note);
}

Result<Done> applyCalls(storage::Connection &db, const Delivery &delivery, const Reading &reading,
                        const Settings &settings, DeliveryResult &result, Interpretation &into)
{
    result.state = DeliveryResult::State::Duplicate;
    const bool isPrivate = std::any_of(reading.calls.begin(), reading.calls.end(),
                                       [&db](const CallObservation &call) { return isForgotten(db, call); });
    if (isPrivate) {
        if (const Result<Done> emptied = keepNothing(db, delivery, result); !emptied)
            return emptied;
    }
    for (const CallObservation &observation : reading.calls) {
        const Result<Heard> heard =
            hear(db, observation, settings, delivery.id, isPrivate ? QByteArray() : delivery.body);
        if (!heard)
            return heard.error();
        if (heard->isIgnored)
            continue;
        result.callId = heard->applied.callId;
        if (heard->applied.changed)
            result.state = DeliveryResult::State::Applied;
        into.calls.insert(heard->applied.callId);
        if (heard->callbackId != 0)
            into.callbacks.insert(heard->callbackId);
    }
    return Done{};
}

Result<Done> applyCallback(storage::Connection &db, const Delivery &delivery, const Reading &reading,
                           const Settings &settings, DeliveryResult &result, Interpretation &into)
{
    const QList<storage::deliveries::Row> known = storage::deliveries::byIds(db, {delivery.id});
    if (!known.isEmpty() && known.first().result.callbackId != 0) {
        // Read again: whoever was called back since doesn't wait a second time.
        result.state = DeliveryResult::State::Duplicate;
        result.callbackId = known.first().result.callbackId;
        return Done{};
    }
    if (storage::forget::find(db, storage::forget::What::Number, reading.callback->phone))
        return keepNothing(db, delivery, result);
    if (storage::donotcall::find(db, reading.callback->phone)) {
        // Neither queued nor kept as a contact.
        result.state = DeliveryResult::State::Applied;
        result.note = said("This number is on the do-not-call list: nobody was put into the queue.");
        return Done{};
    }
    const Result<Contact> stored = ContactBook::findOrInsert(db, reading.contact);
    if (!stored)
        return stored.error();
    Callback callback = *reading.callback;
    callback.contactId = stored->id;
    callback.maxAttempts = settings.retries.mostTries;
    const Result<Callback> queued = storage::callbacks::insertOrJoin(db, callback);
    if (!queued)
        return queued.error();
    result.state = DeliveryResult::State::Applied;
    result.callbackId = queued->id;
    into.callbacks.insert(queued->id);
    into.contacts.insert(stored->id);
    return Done{};
}

} // namespace

Reading read(const Delivery &delivery, const QString &region, const QList<thoughtly::Mapping> &mappings)
{
    Reading reading = delivery.kind == DeliveryKind::CallCompleted ? readCalls(delivery, region, mappings)
                                                                   : readCallback(delivery, region);
    if (const auto key = http::repeatedKey(delivery.body)) {
        const QString note = said("Two values in it are called “%1”; the last one counts.").arg(key->left(80));
        reading.note += reading.note.isEmpty() ? note : u' ' + note;
    }
    return reading;
}

Result<Done> interpret(storage::Connection &db, const Delivery &delivery, const Reading &reading,
                       const Settings &settings, Interpretation &into)
{
    DeliveryResult result;
    result.deliveryId = delivery.id;
    result.state = DeliveryResult::State::NotUnderstood;
    result.note = reading.note;
    Result<Done> applied = Done{};
    if (!reading.calls.isEmpty())
        applied = applyCalls(db, delivery, reading, settings, result, into);
    else if (reading.callback)
        applied = applyCallback(db, delivery, reading, settings, result, into);
    if (!applied)
        return applied;
    return storage::deliveries::setResult(db, result);
}

} // namespace ringback
