#include "engine/interpreter.h"

#include "core/callback.h"
#include "core/phonenumber.h"
#include "engine/contactbook.h"
#include "engine/outcomes.h"
#include "http/json.h"
#include "storage/callbacks.h"
#include "storage/deliveries.h"
#include "thoughtly/decoder.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Interpreter", text);
}

Result<DeliveryResult> applyCalls(storage::Connection &db, const Delivery &delivery, const Settings &settings,
                                  Interpretation &into)
{
    DeliveryResult result;
    result.deliveryId = delivery.id;
    const QList<CallObservation> observations = thoughtly::decodeCalls(delivery.body, settings.region);
    if (observations.isEmpty()) {
        result.state = DeliveryResult::State::NotUnderstood;
        result.note = said("Nothing in it tells of a call.");
        return result;
    }
    result.state = DeliveryResult::State::Duplicate;
    for (CallObservation observation : observations) {
        observation.source = Source::Webhook;
        observation.observedAt = delivery.receivedAt;
        const Result<Heard> heard = hear(db, observation, settings, delivery.receivedAt, delivery.id, delivery.body);
        if (!heard)
            return heard.error();
        result.callId = heard->applied.callId;
        if (heard->applied.changed)
            result.state = DeliveryResult::State::Applied;
        into.calls.insert(heard->applied.callId);
        if (heard->callbackId != 0)
            into.callbacks.insert(heard->callbackId);
    }
    return result;
}

Result<DeliveryResult> applyCallback(storage::Connection &db, const Delivery &delivery, const Settings &settings,
                                     Interpretation &into)
{
    DeliveryResult result;
    result.deliveryId = delivery.id;
    result.state = DeliveryResult::State::NotUnderstood;
    const std::optional<thoughtly::CallbackRequest> request = thoughtly::decodeCallbackRequest(delivery.body);
    if (!request) {
        result.note = said("There is no phone number in it.");
        return result;
    }
    const Result<PhoneNumber> number = parsePhoneNumber(request->phone, settings.region);
    if (!number) {
        result.note = number.error().message;
        return result;
    }

    const QString source = delivery.kind == DeliveryKind::NewLead ? u"lead"_s : u"request"_s;
    Contact contact;
    contact.phone = number->e164;
    contact.country = number->region;
    contact.name = request->name;
    contact.email = request->email;
    contact.company = request->company;
    contact.attributes = request->fields;
    contact.consentBasis = u"request"_s;
    contact.consentAt = delivery.receivedAt;
    contact.source = source;
    contact.createdAt = contact.updatedAt = delivery.receivedAt;
    const Result<Contact> stored = ContactBook::findOrInsert(db, contact);
    if (!stored)
        return stored.error();

    Callback callback;
    callback.contactId = stored->id;
    callback.phone = number->e164;
    callback.reason = request->reason;
    callback.priority = request->priority;
    callback.source = source;
    callback.requestedAt = callback.dueAt = delivery.receivedAt;
    callback.fields = request->fields;
    const Result<Callback> queued = storage::callbacks::insertOrJoin(db, callback);
    if (!queued)
        return queued.error();

    result.state = DeliveryResult::State::Applied;
    result.callbackId = queued->id;
    into.callbacks.insert(queued->id);
    into.contacts.insert(stored->id);
    return result;
}

} // namespace

Result<Done> interpret(storage::Connection &db, const Delivery &delivery, const Settings &settings,
                       Interpretation &into)
{
    Result<DeliveryResult> result = delivery.kind == DeliveryKind::CallCompleted
                                        ? applyCalls(db, delivery, settings, into)
                                        : applyCallback(db, delivery, settings, into);
    if (!result)
        return result.error();
    if (const auto key = http::repeatedKey(delivery.body)) {
        const QString note = said("Two values in it are called “%1”; the last one counts.").arg(key->left(80));
        result->note += result->note.isEmpty() ? note : u' ' + note;
    }
    return storage::deliveries::setResult(db, *result);
}

} // namespace ringback
