#include "engine/rulefacts.h"

#include "core/disposition.h"
#include "engine/commands/calljson.h"
#include "engine/commands/recordjson.h"

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

void addContact(Facts &facts, const QString &phone, const QString &name, const std::optional<Contact> &contact)
{
    QJsonObject person = contact ? toJson(*contact) : QJsonObject{{u"name"_s, name}, {u"phone"_s, phone}};
    if (!name.isEmpty())
        person.insert(u"name"_s, name);
    facts.insert(u"contact"_s, person);
    facts.insert(u"phone"_s, phone);
    facts.insert(u"contact_phone"_s, phone);
}

} // namespace

Facts factsOf(const CallDetail &detail, const std::optional<Contact> &contact)
{
    Facts facts = toJson(detail);
    facts.remove(u"transcript"_s);
    facts.remove(u"timeline"_s);
    facts.insert(u"summary"_s, detail.summary);
    facts.insert(u"note"_s, detail.marks.note);
    facts.insert(u"metadata"_s, detail.metadata);
    const std::optional<Disposition> result =
        detail.marks.disposition ? detail.marks.disposition : suggestedDisposition(detail.call);
    facts.insert(u"result"_s, result ? QJsonValue(token(*result)) : QJsonValue());
    addContact(facts, detail.call.phone, detail.call.contactName, contact);
    return facts;
}

Facts factsOf(const Callback &callback, const std::optional<Contact> &contact, const QDateTime &now)
{
    Facts facts = toJson(callback, now);
    facts.insert(u"fields"_s, callback.fields);
    addContact(facts, callback.phone, callback.contactName, contact);
    return facts;
}

} // namespace ringback
