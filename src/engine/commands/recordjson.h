#pragma once

#include "core/agent.h"
#include "core/callback.h"
#include "core/contact.h"
#include "core/donotcall.h"
#include "storage/deliveries.h"

#include <QJsonObject>

namespace ringback {

/// The other records as scripts read them; the rules are those of calljson.h.
[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] QJsonObject toJson(const Agent &agent);
[[nodiscard]] QJsonObject toJson(const DoNotCall &entry);
/// How long it has waited is told as of `now`.
[[nodiscard]] QJsonObject toJson(const Callback &callback, const QDateTime &now);
/// `headers` and `body` only when the row has them.
[[nodiscard]] QJsonObject toJson(const storage::deliveries::Row &row);

} // namespace ringback
