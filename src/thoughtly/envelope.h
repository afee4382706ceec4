#pragma once

#include "thoughtly/client.h"
#include "thoughtly/retry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace ringback::thoughtly {

/// Opens the body of a whole 2xx: JSON, an object or a list, whose envelope carries no error.
[[nodiscard]] Result<QJsonValue> openEnvelope(const http::ClientReply &reply, const Credentials &secrets);

/// The same for any outcome: the JSON of a whole 2xx, or the failure in words.
[[nodiscard]] Result<QJsonValue> bodyOf(const Outcome &outcome, const Credentials &secrets);
/// For what has nothing to return: a 2xx may be empty then, but no web page.
[[nodiscard]] Result<Done> doneIf(const Outcome &outcome, const Credentials &secrets);

/// The rows of a list, wherever they stand: under their name or a fallback one, in `data` first, then at the top.
/// Nothing, when there is no list at all.
[[nodiscard]] std::optional<QJsonArray> rowsIn(const QJsonValue &body, const QString &name);

/// Where the facts about one thing may stand, best first: `data.<name>`, `data`, `<name>`, the top.
[[nodiscard]] QList<QJsonObject> placesIn(const QJsonValue &body, const QString &name);

/// The id of a row, for telling seen rows from unseen ones; empty if it has none.
[[nodiscard]] QString rowId(const QJsonObject &row);

// Liberal readers. Nothing, when there isn't even an id.
[[nodiscard]] std::optional<Agent> agentFrom(const QJsonObject &row);
[[nodiscard]] std::optional<Contact> contactFrom(const QJsonObject &row);
[[nodiscard]] std::optional<Subscription> subscriptionFrom(const QJsonObject &row);
[[nodiscard]] User userFrom(const QJsonValue &body);

struct PlacedCall
{
    QString id = {};
    std::optional<CallStatus> status = {};
};

/// What a whole 200 says about the call that it placed; the ids that were sent are never taken for the call's.
[[nodiscard]] PlacedCall placedCallFrom(const QJsonValue &body, const CallRequest &asked);

} // namespace ringback::thoughtly
