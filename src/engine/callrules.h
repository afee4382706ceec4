#pragma once

#include "core/callinghours.h"
#include "core/placerules.h"
#include "core/result.h"
#include "core/verdictrules.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

namespace ringback {

/// What holds for calls to one number: the team's own hours, and the rules of every place in which it may lie.
struct CallRules
{
    CalledParty party = {};
    QList<WeekHours> weeks = {};      ///< all of them must allow it; the team's own first
    int mostAttempts = 0;             ///< in 24 hours; 0: no limit
    QString attemptsSource = {};      ///< the law that sets that limit; empty: the team's own
    QList<PlaceRule> placeRules = {}; ///< those that were taken into account

    /// The hours that stand against it at that moment, in words: "Fla. Stat. …"; empty: the team's own, or none.
    [[nodiscard]] QString hoursSource(const QDateTime &at) const;
};

/// Reads the contact (its time zone and state, where its attributes say), the number, and the rules in force.
[[nodiscard]] CallRules callRulesFor(storage::Connection &db, const QString &phone, const VerdictRules &rules);

/// Why a rule of the team's can't be kept, in words.
[[nodiscard]] Result<Done> checkPlaceRule(const PlaceRule &rule);

/// The rules in force: the program's table with what the team decided in its stead, by place.
[[nodiscard]] QList<PlaceRule> placeRulesInForce(storage::Connection &db);

} // namespace ringback
