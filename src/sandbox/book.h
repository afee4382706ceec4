#pragma once

#include "sandbox/customers.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <deque>
#include <vector>

namespace ringback::sandbox {

struct BookContact
{
    QString id = {};
    QString phone = {};
    QString name = {};
    QString email = {};
    QString countryCode = {};
    QStringList tags = {};
    QJsonObject attributes = {};
    QDateTime createdAt = {};
};

struct BookAgent
{
    QString id;
    QString title;
    QString phone;
    QString voice;
    bool archived = false;
    QDateTime createdAt;
};

struct BookWebhook
{
    QString id;
    QString type;
    QString url;
    QString data; ///< an agent's id; empty: all agents
    QDateTime createdAt;
};

/// How a pretended call stands; the words are the wire's.
enum class Standing { NotStarted, InProgress, Completed, Transferred, LeftVoicemail, NoAnswer, Busy };

[[nodiscard]] QString wireWord(Standing standing);

struct BookCall
{
    QString id = {};
    BookContact contact = {};
    BookAgent agent = {};
    Customer customer = {};
    QJsonObject metadata = {};
    QJsonObject request = {};  ///< the body as it came
    QString automationId = {}; ///< empty: asked for by POST /contact/call
    QString recordingUrl = {}; ///< of the time after its end; empty: none
    Standing standing = Standing::NotStarted;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    double durationSeconds = 0;
    double pace = 1; ///< the turns' times are stretched by this
    int version = 0;

    [[nodiscard]] bool isOver() const { return standing != Standing::NotStarted && standing != Standing::InProgress; }
};

/// All that the pretended service remembers. The same seed gives the same ids.
class Book
{
public:
    Book(const Script &script, quint32 seed, int agents, int contacts, const QDateTime &now);

    [[nodiscard]] QString newUuid();
    [[nodiscard]] QString newShortId(int length);

    [[nodiscard]] const BookContact *contact(const QString &id) const;
    [[nodiscard]] const BookContact *contactByPhone(const QString &phone) const;
    [[nodiscard]] const BookAgent *agent(const QString &id) const;
    /// Keeps a new contact under a new id.
    const BookContact &addContact(BookContact contact);

    std::vector<BookAgent> agents;
    std::deque<BookContact> contacts; ///< oldest first
    std::vector<BookWebhook> webhooks;
    std::deque<BookCall> calls; ///< oldest first; references stay good
    QString recordingsUrl = {}; ///< under which recordings are had; empty: there are none

private:
    QRandomGenerator m_random;
};

[[nodiscard]] QJsonObject toJson(const BookContact &contact);
[[nodiscard]] QJsonObject toJson(const BookAgent &agent);
[[nodiscard]] QJsonObject toJson(const BookWebhook &webhook);

/// ISO 8601 in UTC with milliseconds; null for an invalid one.
[[nodiscard]] QJsonValue wireTime(const QDateTime &time);

} // namespace ringback::sandbox
