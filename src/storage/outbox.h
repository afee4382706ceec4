#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

namespace ringback::storage::outbox {

/// One message to another program: kept from the moment it is due until long after it was sent.
struct Message
{
    enum class State { Waiting, Sent, Failed };

    qint64 id = 0;
    QString messageId = {};   ///< the same in every try: the receiver tells repeats by it
    QString destination = {}; ///< its name; where that leads is a secret
    QString subject = {};     ///< what it is about, like call:12
    QByteArray body = {};     ///< JSON; empty: its person was forgotten
    State state = State::Waiting;
    int tries = 0;
    QDateTime dueAt = {};
    QDateTime createdAt = {};
    QDateTime endedAt = {};
    QString note = {}; ///< how the last try ended, in words

    bool operator==(const Message &) const = default;
};

[[nodiscard]] QString token(Message::State state);

/// A message whose messageId is known already changes nothing. Its id, 0 if so.
Result<qint64> add(Connection &db, const Message &message);
/// Body, state, tries, due, end and note.
Result<Done> update(Connection &db, const Message &message);
/// Those that wait, the longest due first.
[[nodiscard]] QList<Message> waiting(Connection &db, int limit);
/// The newest first.
[[nodiscard]] QList<Message> newest(Connection &db, int limit);
[[nodiscard]] std::optional<Message> byId(Connection &db, qint64 id);

} // namespace ringback::storage::outbox
