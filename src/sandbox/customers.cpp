#include "sandbox/customers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

// Q_INIT_RESOURCE must stand outside of any namespace; a static library's resources don't register themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct BehaviourWord
{
    Behaviour behaviour;
    const char *token;
};

constexpr std::array behaviourWords{
    BehaviourWord{Behaviour::Agrees, "agrees"},       BehaviourWord{Behaviour::OtherLanguage, "other_language"},
    BehaviourWord{Behaviour::Voicemail, "voicemail"}, BehaviourWord{Behaviour::NoAnswer, "no_answer"},
    BehaviourWord{Behaviour::Busy, "busy"},           BehaviourWord{Behaviour::Transfer, "transfer"},
    BehaviourWord{Behaviour::OptOut, "opt_out"},      BehaviourWord{Behaviour::Angry, "angry"},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Sandbox)
};

Error wrong(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence};
}

// About the pace of speech: characters in a second, and the pause before an answer.
double secondsFor(const QString &text)
{
    constexpr double charactersPerSecond = 15;
    constexpr double pause = 0.8;
    return std::round((pause + static_cast<double>(text.size()) / charactersPerSecond) * 10) / 10;
}

Result<Customer> customerFrom(const QJsonObject &json)
{
    Customer customer;
    customer.name = json.value(u"name"_s).toString();
    customer.phone = json.value(u"phone"_s).toString();
    customer.email = json.value(u"email"_s).toString();
    customer.company = json.value(u"company"_s).toString();
    customer.zone = json.value(u"zone"_s).toString();
    customer.outcome = json.value(u"outcome"_s).toString();
    customer.summary = json.value(u"summary"_s).toString();
    customer.variables = json.value(u"variables"_s).toObject();
    for (const QJsonValue &tag : json.value(u"tags"_s).toArray())
        customer.tags.append(tag.toString());
    const auto behaviour = behaviourFromToken(json.value(u"behaviour"_s).toString(u"agrees"_s));
    if (!behaviour)
        return wrong(Words::tr("The script names a behaviour that doesn't exist: “%1”.")
                         .arg(json.value(u"behaviour"_s).toString()));
    customer.behaviour = *behaviour;
    double at = 0.6;
    for (const QJsonValue &turn : json.value(u"turns"_s).toArray()) {
        const QString speaker = turn[0].toString();
        const QString text = turn[1].toString();
        if ((speaker != u"ai" && speaker != u"user") || text.isEmpty())
            return wrong(Words::tr("In the script, a turn of %1 isn't [\"ai\" or \"user\", text].").arg(customer.name));
        customer.turns.append({speaker == u"ai", text, std::round(at * 10) / 10});
        at += secondsFor(text);
    }
    customer.talkSeconds = customer.turns.isEmpty() ? 0 : std::round(at * 10) / 10;
    return customer;
}

} // namespace

QString token(Behaviour behaviour)
{
    for (const BehaviourWord &word : behaviourWords) {
        if (word.behaviour == behaviour)
            return QString::fromLatin1(word.token);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Behaviour> behaviourFromToken(QStringView token)
{
    for (const BehaviourWord &word : behaviourWords) {
        if (token == QLatin1StringView(word.token))
            return word.behaviour;
    }
    return std::nullopt;
}

Result<Done> Script::read(const QJsonObject &script)
{
    if (script.contains(u"agents"_s)) {
        m_agents.clear();
        for (const QJsonValue &agent : script.value(u"agents"_s).toArray()) {
            m_agents.append({agent[u"title"_s].toString(), agent[u"phone_number"_s].toString(),
                             agent[u"voice"_s].toString(u"Maya"_s), agent[u"status"_s].toString() == u"ARCHIVED"});
        }
        if (m_agents.isEmpty())
            return wrong(Words::tr("The script's list of agents is empty."));
    }
    if (script.contains(u"anybody"_s)) {
        auto anybody = customerFrom(script.value(u"anybody"_s).toObject());
        if (!anybody)
            return anybody.error();
        m_anybody = *std::move(anybody);
    }
    m_customers.clear();
    for (const QJsonValue &entry : script.value(u"customers"_s).toArray()) {
        auto customer = customerFrom(entry.toObject());
        if (!customer)
            return customer.error();
        if (customer->name.isEmpty() || !customer->phone.startsWith(u'+'))
            return wrong(Words::tr("In the script, each customer needs a name and a phone number that starts with +."));
        m_customers.append(*std::move(customer));
    }
    return Done{};
}

Script Script::builtIn()
{
    registerResources();
    QFile file(u":/sandbox/customers.json"_s);
    Script script;
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (opened) {
        const auto read = script.read(QJsonDocument::fromJson(file.readAll()).object());
        Q_ASSERT(read.ok());
    }
    return script;
}

Result<Script> Script::parse(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrong(Words::tr("The script of customers is not a JSON object."));
    Script script = builtIn();
    if (const auto read = script.read(document.object()); !read)
        return read.error();
    return script;
}

Customer Script::customerAt(const QString &e164) const
{
    for (const Customer &customer : m_customers) {
        if (customer.phone == e164)
            return customer;
    }
    Customer anybody = m_anybody;
    anybody.phone = e164;
    return anybody;
}

QJsonObject toJson(const Customer &customer)
{
    return {{u"name"_s, customer.name},   {u"phone"_s, customer.phone},
            {u"email"_s, customer.email}, {u"company"_s, customer.company},
            {u"zone"_s, customer.zone},   {u"behaviour"_s, token(customer.behaviour)}};
}

} // namespace ringback::sandbox
