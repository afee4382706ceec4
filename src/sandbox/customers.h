#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback::sandbox {

/// What a scripted customer does when called.
enum class Behaviour { Agrees, OtherLanguage, Voicemail, NoAnswer, Busy, Transfer, OptOut, Angry };

[[nodiscard]] QString token(Behaviour behaviour);
[[nodiscard]] std::optional<Behaviour> behaviourFromToken(QStringView token);

struct Turn
{
    bool byAgent = false;
    QString text = {};
    double atSeconds = 0; ///< since the call was answered, at the pace of speech
};

struct Customer
{
    QString name = {};
    QString phone = {}; ///< E.164
    QString email = {};
    QString company = {};
    QString zone = {}; ///< IANA
    Behaviour behaviour = Behaviour::Agrees;
    QString outcome = {};
    QString summary = {};
    QStringList tags = {};
    QJsonObject variables = {};
    QList<Turn> turns = {};
    double talkSeconds = 0;
};

struct ScriptedAgent
{
    QString title;
    QString phone;
    QString voice;
    bool archived = false;
};

/// The people and agents of the pretended world: `{"agents":[…],"anybody":{…},"customers":[…]}`, see
/// resources/sandbox/customers.json.
class Script
{
public:
    /// An error says in words which entry is wrong. What is left out of `agents` or `anybody` is taken from the
    /// built-in one.
    static Result<Script> parse(const QByteArray &json);
    static Script builtIn();

    [[nodiscard]] const QList<Customer> &customers() const & { return m_customers; }
    const QList<Customer> &customers() const && = delete; // a loop over a temporary's list would dangle
    [[nodiscard]] const QList<ScriptedAgent> &agents() const & { return m_agents; }
    const QList<ScriptedAgent> &agents() const && = delete;
    /// The one with that number; whoever isn't in the script answers politely.
    [[nodiscard]] Customer customerAt(const QString &e164) const;

private:
    Result<Done> read(const QJsonObject &script);

    QList<Customer> m_customers;
    QList<ScriptedAgent> m_agents;
    Customer m_anybody;
};

/// As JSON: name, phone, email, company, zone, behaviour.
[[nodiscard]] QJsonObject toJson(const Customer &customer);

} // namespace ringback::sandbox
