#include "storage/outbox.h"

#include "storage/statement.h"

namespace ringback::storage::outbox {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString names =
        u"id, message_id, destination, subject, body, state, tries, due_at, created_at, ended_at, note"_s;
    return names;
}

Message::State stateOf(const QString &token)
{
    if (token == "sent"_L1)
        return Message::State::Sent;
    return token == "failed"_L1 ? Message::State::Failed : Message::State::Waiting;
}

Message read(Statement &row)
{
    return Message{.id = row.integer(),
                   .messageId = row.text(),
                   .destination = row.text(),
                   .subject = row.text(),
                   .body = row.bytes(),
                   .state = stateOf(row.text()),
                   .tries = static_cast<int>(row.integer()),
                   .dueAt = row.time(),
                   .createdAt = row.time(),
                   .endedAt = row.time(),
                   .note = row.text()};
}

QList<Message> readAll(Statement &query)
{
    QList<Message> messages;
    while (query.next())
        messages.append(read(query));
    return messages;
}

} // namespace

QString token(Message::State state)
{
    switch (state) {
    case Message::State::Waiting:
        return u"waiting"_s;
    case Message::State::Sent:
        return u"sent"_s;
    case Message::State::Failed:
        return u"failed"_s;
    }
    return {};
}

Result<qint64> add(Connection &db, const Message &message)
{
    Statement insert(db, u"INSERT OR IGNORE INTO outbox (message_id, destination, subject, body, state, tries, due_at, "
                         "created_at, ended_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert.run(message.messageId, message.destination, message.subject, message.body, token(message.state),
                    message.tries, message.dueAt, message.createdAt, message.endedAt, message.note))
        return insert.error();
    return insert.affectedRows() == 1 ? insert.insertedId() : 0;
}

Result<Done> update(Connection &db, const Message &message)
{
    Statement statement(db, u"UPDATE outbox SET body = ?, state = ?, tries = ?, due_at = ?, ended_at = ?, note = ? "
                            "WHERE id = ?"_s);
    if (!statement.run(message.body, token(message.state), message.tries, message.dueAt, message.endedAt, message.note,
                       message.id))
        return statement.error();
    return Done{};
}

QList<Message> waiting(Connection &db, int limit)
{
    Statement query(db,
                    u"SELECT "_s + columns() + u" FROM outbox WHERE state = 'waiting' ORDER BY due_at, id LIMIT ?"_s);
    query.run(limit);
    return readAll(query);
}

QList<Message> newest(Connection &db, int limit)
{
    Statement query(db, u"SELECT "_s + columns() + u" FROM outbox ORDER BY id DESC LIMIT ?"_s);
    query.run(limit);
    return readAll(query);
}

std::optional<Message> byId(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT "_s + columns() + u" FROM outbox WHERE id = ?"_s);
    return query.run(id) && query.next() ? std::optional(read(query)) : std::nullopt;
}

} // namespace ringback::storage::outbox
