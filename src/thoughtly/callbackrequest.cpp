// What a team's own site or CRM posts when somebody asks to be called: names that people give such fields.
#include "http/json.h"
#include "thoughtly/decoder.h"
#include "thoughtly/formfields.h"
#include "thoughtly/readvalue.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<QLatin1StringView>;

// As plainName writes them, the clearest first; other languages last.
const Names phoneNames{"phone"_L1,
                       "phonenumber"_L1,
                       "mobile"_L1,
                       "mobilephone"_L1,
                       "mobilenumber"_L1,
                       "cell"_L1,
                       "cellphone"_L1,
                       "telephone"_L1,
                       "telephonenumber"_L1,
                       "tel"_L1,
                       "callernumber"_L1,
                       "caller"_L1,
                       "msisdn"_L1,
                       "callbacknumber"_L1,
                       "phone1"_L1,
                       "workphone"_L1,
                       "homephone"_L1,
                       "whatsapp"_L1,
                       "whatsappnumber"_L1,
                       "telefon"_L1,
                       "telefonnummer"_L1,
                       "handy"_L1,
                       "handynummer"_L1,
                       "mobiltelefon"_L1,
                       "telefono"_L1,
                       "movil"_L1,
                       "celular"_L1,
                       "telefone"_L1,
                       "telemovel"_L1,
                       "portable"_L1,
                       "numerodetelephone"_L1,
                       "cellulare"_L1,
                       "numerodetelefono"_L1};
// May be something else (a ticket's number): only when nothing clearer is found anywhere.
// Folded only: a customer's number is no number to call.
const Names weakPhoneNames{"from"_L1, "number"_L1, "contactnumber"_L1};
const Names fullNames{"fullname"_L1,   "contactname"_L1,    "customername"_L1, "callername"_L1,
                      "personname"_L1, "nombrecompleto"_L1, "nomecompleto"_L1, "nomcomplet"_L1};
// May be the name of the form, or of a list: only beside a number or an address, or when there is no other.
const Names nameNames{"name"_L1, "displayname"_L1, "nombre"_L1, "nome"_L1, "nom"_L1};
const Names firstNames{"firstname"_L1, "givenname"_L1, "forename"_L1,    "fname"_L1,
                       "vorname"_L1,   "prenom"_L1,    "primeironome"_L1};
const Names lastNames{"lastname"_L1, "familyname"_L1, "surname"_L1, "lname"_L1,     "nachname"_L1,
                      "apellido"_L1, "apellidos"_L1,  "apelido"_L1, "sobrenome"_L1, "cognome"_L1};
const Names emailNames{"email"_L1,  "emailaddress"_L1,      "mail"_L1,    "workemail"_L1, "emailadresse"_L1,
                       "correo"_L1, "correoelectronico"_L1, "courriel"_L1};
const Names companyNames{
    "company"_L1,          "companyname"_L1, "organisation"_L1, "organization"_L1, "organisationname"_L1,
    "organizationname"_L1, "accountname"_L1, "business"_L1,     "businessname"_L1, "firma"_L1,
    "unternehmen"_L1,      "empresa"_L1,     "entreprise"_L1,   "societe"_L1,      "azienda"_L1};
const Names reasonNames{"issuetype"_L1, "reason"_L1,   "subject"_L1,  "topic"_L1,        "issue"_L1,
                        "message"_L1,   "question"_L1, "enquiry"_L1,  "inquiry"_L1,      "description"_L1,
                        "notes"_L1,     "comment"_L1,  "comments"_L1, "howcanwehelp"_L1, "howcanwehelpyou"_L1,
                        "anliegen"_L1,  "grund"_L1,    "betreff"_L1,  "nachricht"_L1,    "motivo"_L1,
                        "asunto"_L1,    "mensaje"_L1,  "assunto"_L1,  "mensagem"_L1,     "motif"_L1,
                        "sujet"_L1,     "messaggio"_L1};
const Names priorityNames{"priority"_L1, "urgency"_L1,   "urgent"_L1,     "isurgent"_L1, "prioritat"_L1,
                          "dringend"_L1, "prioridad"_L1, "prioridade"_L1, "priorite"_L1, "urgente"_L1};
const Names containerNames{"data"_L1,     "contact"_L1,      "lead"_L1,      "fields"_L1,     "properties"_L1,
                           "customer"_L1, "person"_L1,       "payload"_L1,   "body"_L1,       "record"_L1,
                           "user"_L1,     "customfields"_L1, "form"_L1,      "fielddata"_L1,  "formresponse"_L1,
                           "answers"_L1,  "response"_L1,     "responses"_L1, "submission"_L1, "formdata"_L1,
                           "entry"_L1,    "attributes"_L1,   "values"_L1,    "object"_L1,     "event"_L1};

constexpr int maxContainerDepth = 3;

template <typename Accept>
QString takeFirst(QJsonObject &object, const Names &names, Accept accept, QString (*spelling)(QStringView) = plainName)
{
    for (const QLatin1StringView wanted : names) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (spelling(it.key()) != wanted)
                continue;
            const QString text = accept(it.value());
            if (text.isEmpty())
                continue;
            object.erase(it);
            return text;
        }
    }
    return {};
}

QString anyText(const QJsonValue &value)
{
    return textOf(value, 2000);
}

QString phoneText(const QJsonValue &value)
{
    constexpr int fewestDigits = 5;
    const QString text = textOf(value, 100);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool words = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > digits;
    return digits >= fewestDigits && digits <= 20 && !words && text.size() <= 64 ? text : QString();
}

QString emailText(const QJsonValue &value)
{
    const QString text = textOf(value, 320);
    return text.contains(u'@') ? text : QString();
}

// Only words that are known are taken: any other stays in the fields, where the agent's script can use it.
QString priorityText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"high"_s : u"normal"_s;
    const QString text = textOf(value, 40).toLower();
    const bool known = priorityFromText(text) == Priority::High || text == u"normal";
    return known ? text : text == u"true" || text == u"yes" ? u"high"_s : QString();
}

QString joined(const QString &first, const QString &last)
{
    return (first + u' ' + last).trimmed();
}

/// `{"first":"Ana","last":"Silva"}` under a name of names.
QString nameText(const QJsonValue &value)
{
    static const Names firsts{"first"_L1, "firstname"_L1, "given"_L1, "givenname"_L1};
    static const Names lasts{"last"_L1, "lastname"_L1, "family"_L1, "familyname"_L1};
    QJsonObject parts = value.toObject();
    const QString first = takeFirst(parts, firsts, anyText);
    const QString both = joined(first, takeFirst(parts, lasts, anyText));
    return both.isEmpty() ? anyText(value) : both;
}

/// Takes what is recognised out of a body, the nearer to the top the better, and leaves the rest.
class Reader
{
public:
    enum class Pass {
        Clear, ///< names that mean one thing
        Weak,  ///< names that may mean others, for what is still missing
    };

    void read(QJsonObject &object, Pass pass, int depth = 0);

    CallbackRequest request;
    QString priority;

private:
    void take(QString &into, QJsonObject &object, const Names &names, QString (*accept)(const QJsonValue &))
    {
        if (into.isEmpty())
            into = takeFirst(object, names, accept);
    }
    void takeName(QJsonObject &object, bool besidePerson);
    void readContainers(QJsonObject &object, Pass pass, int depth);
};

void Reader::takeName(QJsonObject &object, bool besidePerson)
{
    take(request.name, object, fullNames, nameText);
    if (request.name.isEmpty()) {
        const QString first = takeFirst(object, firstNames, anyText);
        request.name = joined(first, takeFirst(object, lastNames, anyText));
    }
    if (besidePerson)
        take(request.name, object, nameNames, nameText);
}

void Reader::read(QJsonObject &object, Pass pass, int depth)
{
    const bool hadPhone = !request.phone.isEmpty();
    const bool hadEmail = !request.email.isEmpty();
    take(request.phone, object, phoneNames, phoneText);
    take(request.email, object, emailNames, emailText);
    if (pass == Pass::Weak && request.phone.isEmpty())
        request.phone = takeFirst(object, weakPhoneNames, phoneText, foldedName);
    const bool foundPerson = hadPhone != !request.phone.isEmpty() || hadEmail != !request.email.isEmpty();
    takeName(object, foundPerson || pass == Pass::Weak);
    take(request.company, object, companyNames, anyText);
    take(request.reason, object, reasonNames, anyText);
    take(priority, object, priorityNames, priorityText);
    if (depth < maxContainerDepth)
        readContainers(object, pass, depth);
}

void Reader::readContainers(QJsonObject &object, Pass pass, int depth)
{
    for (const QLatin1StringView wanted : containerNames) {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (foldedName(key) != wanted)
                continue;
            QJsonObject inner = formFieldsOf(object.value(key), object);
            if (inner.isEmpty())
                continue;
            read(inner, pass, depth + 1);
            if (inner.isEmpty())
                object.remove(key);
            else
                object.insert(key, inner);
        }
    }
}

} // namespace

std::optional<CallbackRequest> decodeCallbackRequest(const QByteArray &json)
{
    const auto parsed = http::parseJson(json);
    if (!parsed)
        return std::nullopt;
    Reader reader;
    QJsonObject &fields = reader.request.fields;
    fields = formFieldsOf(*parsed, {});
    if (parsed->isArray() && fields.isEmpty()) // a list of requests, of which there is one
        fields = parsed->toArray().at(0).toObject();
    reader.read(fields, Reader::Pass::Clear);
    if (reader.request.phone.isEmpty() || reader.request.name.isEmpty())
        reader.read(fields, Reader::Pass::Weak);
    reader.request.priority = priorityFromText(reader.priority);
    return reader.request.phone.isEmpty() ? std::nullopt : std::optional(reader.request);
}

} // namespace ringback::thoughtly
