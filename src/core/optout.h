#pragma once

#include "core/call.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace ringback {

/// What sounds like the wish not to be called.
struct OptOut
{
    QString quote = {};    ///< the sentence, as it was said
    QString language = {}; ///< of the rule that found it: en, de, es, fr, pt, ja, ar

    bool operator==(const OptOut &) const = default;
};

/// Looks for a wish not to be called ("stop calling", "take me off your list", "wrong number", …) in what one person
/// said in a row, by the rules of optoutrules.h; each sentence once. Careful the other way: it is for a person to say
/// that it was something else.
[[nodiscard]] QList<OptOut> findOptOuts(const QString &said);

/// All of them in what the customer said, in its order, each once; turns in a row are read as one. The voice agent's
/// turns are not looked at.
[[nodiscard]] QList<OptOut> optOutsIn(const QList<Utterance> &transcript);

/// What a person decided of a finding.
enum class OptOutDecision {
    DoNotCall,
    SomethingElse,
};

[[nodiscard]] QString token(OptOutDecision decision);
[[nodiscard]] std::optional<OptOutDecision> optOutDecisionFromToken(QStringView token);

} // namespace ringback
