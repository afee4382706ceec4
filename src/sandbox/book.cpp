#include "sandbox/book.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstNames{"Amara",  "Ben",  "Carla", "David", "Elena", "Femi",
                                "Hannah", "Ivan", "Julia", "Kofi",  "Laura", "Marco"};
constexpr std::array lastNames{"Adler", "Brooks", "Costa", "Diaz",   "Evans", "Fischer",
                               "Green", "Haddad", "Ito",   "Jensen", "Kim"};
constexpr std::array areaCodes{"415", "212", "305", "312", "206", "808", "713", "617", "404", "503"};

// People beyond the script, with numbers from the range that is kept for fiction as long as it lasts.
BookContact somebody(int index)
{
    BookContact contact;
    const auto at = static_cast<size_t>(index);
    const QString first = QString::fromLatin1(firstNames[at % firstNames.size()]);
    const QString last = QString::fromLatin1(lastNames[at % lastNames.size()]);
    contact.name = first + u' ' + last;
    contact.email = u"%1.%2.%3@example.com"_s.arg(first.toLower(), last.toLower(), QString::number(index));
    const int inArea = index / static_cast<int>(areaCodes.size());
    const int line = inArea < 100 ? 5'550'100 + inArea : 2'000'000 + inArea;
    contact.phone = u"+1"_s + QLatin1StringView(areaCodes[at % areaCodes.size()]) + QString::number(line);
    return contact;
}

BookContact contactOf(const Customer &customer)
{
    BookContact contact;
    contact.phone = customer.phone;
    contact.name = customer.name;
    contact.email = customer.email;
    if (!customer.company.isEmpty())
        contact.attributes.insert(u"company"_s, customer.company);
    return contact;
}

} // namespace

QString wireWord(Standing standing)
{
    switch (standing) {
    case Standing::NotStarted:
        return u"NOT_STARTED"_s;
    case Standing::InProgress:
        return u"IN_PROGRESS"_s;
    case Standing::Completed:
        return u"COMPLETED"_s;
    case Standing::Transferred:
        return u"TRANSFERRED"_s;
    case Standing::LeftVoicemail:
        return u"LEFT_VOICEMAIL"_s;
    case Standing::NoAnswer:
        return u"NO_ANSWER"_s;
    case Standing::Busy:
        return u"BUSY"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Book::Book(const Script &script, quint32 seed, int agentCount, int contactCount, const QDateTime &now) : m_random(seed)
{
    const QDateTime lastWeek = now.addDays(-7);
    for (int i = 0; i < agentCount; ++i) {
        const ScriptedAgent &scripted = script.agents()[i % script.agents().size()];
        const int round = i / static_cast<int>(script.agents().size());
        const QString title = round == 0 ? scripted.title : u"%1 %2"_s.arg(scripted.title, QString::number(round + 1));
        agents.push_back(
            {newShortId(8), title, scripted.phone, scripted.voice, scripted.archived, lastWeek.addSecs(i)});
    }
    for (int i = 0, stranger = 0; i < contactCount; ++i) {
        BookContact next;
        if (i < script.customers().size()) {
            next = contactOf(script.customers()[i]);
        } else {
            do
                next = somebody(stranger++);
            while (contactByPhone(next.phone) != nullptr && stranger < 1000);
        }
        next.createdAt = lastWeek.addSecs(i);
        addContact(std::move(next));
    }
}

QString Book::newUuid()
{
    std::array<quint32, 4> words{};
    m_random.generate(words.begin(), words.end());
    QUuid uuid = QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
    uuid.data3 = static_cast<ushort>((uuid.data3 & 0x0FFF) | 0x4000);
    uuid.data4[0] = static_cast<uchar>((uuid.data4[0] & 0x3F) | 0x80);
    return uuid.toString(QUuid::WithoutBraces);
}

QString Book::newShortId(int length)
{
    constexpr QLatin1StringView letters{"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"};
    QString id;
    for (int i = 0; i < length; ++i)
        id.append(letters[m_random.bounded(static_cast<int>(letters.size()))]);
    return id;
}

const BookContact *Book::contact(const QString &id) const
{
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [&id](const BookContact &c) { return c.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

const BookContact *Book::contactByPhone(const QString &phone) const
{
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [&phone](const BookContact &c) { return c.phone == phone; });
    return found == contacts.end() ? nullptr : &*found;
}

const BookAgent *Book::agent(const QString &id) const
{
    const auto found = std::find_if(agents.begin(), agents.end(), [&id](const BookAgent &a) { return a.id == id; });
    return found == agents.end() ? nullptr : &*found;
}

const BookContact &Book::addContact(BookContact contact)
{
    contact.id = newUuid();
    contacts.push_back(std::move(contact));
    return contacts.back();
}

QJsonValue wireTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const BookContact &contact)
{
    return {{u"id"_s, contact.id},
            {u"phone_number"_s, contact.phone},
            {u"name"_s, contact.name},
            {u"email"_s, contact.email},
            {u"country_code"_s, contact.countryCode.isEmpty() ? QJsonValue() : QJsonValue(contact.countryCode)},
            {u"tags"_s, QJsonArray::fromStringList(contact.tags)},
            {u"attributes"_s, contact.attributes},
            {u"created_at"_s, wireTime(contact.createdAt)}};
}

QJsonObject toJson(const BookAgent &agent)
{
    return {{u"id"_s, agent.id},
            {u"title"_s, agent.title},
            {u"status"_s, agent.archived ? u"ARCHIVED"_s : u"ACTIVE"_s},
            {u"channel"_s, u"voice"_s},
            {u"phone_number"_s, agent.phone},
            {u"created_at"_s, wireTime(agent.createdAt)},
            {u"updated_at"_s, wireTime(agent.createdAt)}};
}

QJsonObject toJson(const BookWebhook &webhook)
{
    return {{u"id"_s, webhook.id},
            {u"type"_s, webhook.type},
            {u"url"_s, webhook.url},
            {u"data"_s, webhook.data.isEmpty() ? QJsonValue() : QJsonValue(webhook.data)},
            {u"created_at"_s, wireTime(webhook.createdAt)}};
}

} // namespace ringback::sandbox
