#include "engine/outbox.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "http/publichost.h"
#include "storage/store.h"
#include "webhook/signature.h"

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::chrono::minutes, 6> pauses{
    std::chrono::minutes(1),   std::chrono::minutes(5),   std::chrono::minutes(30),
    std::chrono::minutes(120), std::chrono::minutes(480), std::chrono::minutes(720),
};
constexpr int readAtOnce = 64;
constexpr std::chrono::seconds deadline(15);

/// Whether the same request may succeed later.
bool mayPass(int status)
{
    return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

} // namespace

std::optional<std::chrono::minutes> Outbox::pauseAfter(int tries)
{
    if (tries < 1 || tries > static_cast<int>(pauses.size()))
        return std::nullopt;
    return pauses.at(static_cast<std::size_t>(tries - 1));
}

Outbox::Outbox(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void Outbox::wake()
{
    if (!m_parts.reader)
        return;
    const QDateTime now = m_parts.clock.now();
    const QList<Message> messages = storage::outbox::waiting(*m_parts.reader, readAtOnce);
    for (const Message &message : messages) {
        if (message.dueAt > now)
            return wakeAt(message.dueAt);
        if (!m_busy.contains(message.destination)) {
            m_busy.insert(message.destination);
            send(message);
        }
    }
}

void Outbox::wakeAt(const QDateTime &at)
{
    if (m_wakesAt.isValid() && m_wakesAt <= at && m_wakesAt > m_parts.clock.now())
        return; // already set
    m_wakesAt = at;
    m_parts.clock.after(std::chrono::milliseconds(m_parts.clock.now().msecsTo(at)), this, [this] {
        m_wakesAt = {};
        wake();
    });
}

void Outbox::send(const Message &message)
{
    if (message.body.isEmpty())
        return failed(message, tr("Its person was forgotten."), true);
    whenDone(m_parts.destinations.find(message.destination), this, [this, message](const Result<Destination> &found) {
        if (!found)
            return failed(message, found.error().message, found.error().kind == ErrorKind::NotFound);
        if (found->mayBePrivate)
            return post(message, *found);
        http::whenPublic(found->url.host(), this, [this, message, destination = *found](const Result<Done> &isPublic) {
            if (!isPublic)
                return failed(message, isPublic.error().message, isPublic.error().kind == ErrorKind::Refused);
            post(message, destination);
        });
    });
}

void Outbox::post(const Message &message, const Destination &destination)
{
    const QByteArray id = message.messageId.toUtf8();
    const QByteArray timestamp = QByteArray::number(m_parts.clock.now().toSecsSinceEpoch());
    http::ClientRequest request;
    request.method = "POST";
    request.url = destination.url;
    request.headers = {{"Content-Type", "application/json"},
                       {"Idempotency-Key", id},
                       {"webhook-id", id},
                       {"webhook-timestamp", timestamp}};
    if (!destination.signingSecret.isEmpty()) {
        request.headers.set("webhook-signature",
                            webhook::signatureOf(id, timestamp, message.body, destination.signingSecret));
    }
    request.body = message.body;
    request.deadline = deadline;
    whenDone(m_parts.http.send(std::move(request)), this,
             [this, message](const Result<http::ClientReply, http::Failure> &reply) { judge(message, reply); });
}

void Outbox::judge(Message message, const Result<http::ClientReply, http::Failure> &reply)
{
    if (!reply)
        return failed(std::move(message), reply.error().error.message, false);
    if (reply->status < 200 || reply->status > 299)
        return failed(std::move(message), tr("It was answered with %1.").arg(reply->status), !mayPass(reply->status));
    message.state = Message::State::Sent;
    ++message.tries;
    message.endedAt = m_parts.clock.now();
    message.note.clear();
    message.body.clear(); // nobody needs it any more, and it speaks of a person
    settle(message);
}

void Outbox::failed(Message message, const QString &why, bool forGood)
{
    ++message.tries;
    message.note = why;
    const auto pause = forGood ? std::nullopt : pauseAfter(message.tries);
    if (pause) {
        message.dueAt = m_parts.clock.now().addMSecs(std::chrono::milliseconds(*pause).count());
    } else {
        message.state = Message::State::Failed;
        message.endedAt = m_parts.clock.now();
        Q_EMIT notice(
            {Notice::Level::Warning, tr("A message to “%1” was given up: %2").arg(message.destination, message.note)});
    }
    settle(message);
}

void Outbox::settle(const Message &message)
{
    const auto kept =
        m_parts.store.write([message](storage::Connection &db) { return storage::outbox::update(db, message); });
    whenDone(kept, this, [this, message](const Result<Done> &done) {
        m_busy.remove(message.destination);
        if (!done) // the disk: sent once more, under the same id
            return wakeAt(m_parts.clock.now().addSecs(60));
        Q_EMIT changed({message.id});
        wake();
    });
}

QFuture<Result<Done>> Outbox::retry(qint64 id)
{
    const auto put = m_parts.store.write([id, now = m_parts.clock.now()](storage::Connection &db) -> Result<Done> {
        std::optional<Message> message = storage::outbox::byId(db, id);
        if (!message)
            return Error{ErrorKind::NotFound, tr("This message doesn't exist any more.")};
        if (message->state != Message::State::Failed || message->body.isEmpty())
            return Error{ErrorKind::Refused, tr("Only a message that was given up can be sent again.")};
        message->state = Message::State::Waiting;
        message->tries = 0;
        message->dueAt = now;
        message->endedAt = {};
        return storage::outbox::update(db, *message);
    });
    whenDone(put, this, [this, id](const Result<Done> &done) {
        if (!done)
            return;
        Q_EMIT changed({id});
        wake();
    });
    return put;
}

} // namespace ringback
