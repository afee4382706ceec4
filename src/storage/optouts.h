#pragma once

#include "core/optout.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What calls said that sounds like the wish not to be called. While nobody has decided, the number is not called.
namespace ringback::storage::optouts {

struct Finding
{
    qint64 id = 0;
    qint64 callId = 0;  ///< 0: the call is gone
    QString phone = {}; ///< E.164; of the call, as far as it is known by now
    QString quote = {};
    QString language = {};
    QDateTime foundAt = {};
    std::optional<OptOutDecision> decision = {}; ///< none: it waits for a person
    QString decidedBy = {};
    QDateTime decidedAt = {};

    bool operator==(const Finding &) const = default;
};

/// Keeps it unless the call's same sentence is known, whatever was decided of that. Whether it was new.
Result<bool> add(Connection &db, const Finding &finding);
[[nodiscard]] std::optional<Finding> byId(Connection &db, qint64 id);
/// Oldest first.
[[nodiscard]] QList<Finding> ofCall(Connection &db, qint64 callId);
/// That wait for a person, oldest first; only those that were found after that one.
[[nodiscard]] QList<Finding> waiting(Connection &db, qint64 after = 0);
[[nodiscard]] QList<Finding> waitingFor(Connection &db, const QString &phone);
[[nodiscard]] QList<Finding> waitingIn(Connection &db, qint64 callId);
/// Of one that waits; one that is decided stays as it is.
Result<Done> decide(Connection &db, qint64 id, OptOutDecision decision, const QString &by, const QDateTime &at);

} // namespace ringback::storage::optouts
