#pragma once

#include "core/call.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

namespace ringback {

struct CallObservation;
struct Settings;

/// One call in flight, and what a round of look-ups learns of it.
struct SoughtCall
{
    /// Our clock and Thoughtly's may differ by this much.
    static constexpr std::chrono::minutes clockSkew{2};

    Call call = {};
    QDateTime sentAt = {};
    QDateTime newsAt = {};
    QString contactId = {}; ///< Thoughtly's
    bool found = false;
    bool complete = false; ///< every page that could hold it was read

    /// When it becomes *No outcome*, if nothing new comes.
    [[nodiscard]] QDateTime deadline() const;
    /// When a look-up that finds nothing says something new.
    [[nodiscard]] QDateTime settlesAt() const;
    /// As liberal as the matching that follows in the store, which has the last word.
    [[nodiscard]] bool isAbout(const CallObservation &observation) const;
    [[nodiscard]] bool hasNumber(const CallObservation &observation) const;
};

/// The calls in flight with what is known of them. Any connection.
[[nodiscard]] QList<SoughtCall> callsInFlight(storage::Connection &db);

/// How a round went.
struct SoughtRound
{
    QList<qint64> changed = {}; ///< the calls of which it brought news
    bool wasAnswered = false;   ///< no request failed
    QDateTime now = {};
};
/// What a round ended in for its calls.
struct SettledCalls
{
    QList<qint64> changed = {};
    QList<qint64> callbacks = {};
    QList<Call> withoutTrace = {}; ///< told for the first time
};
/// What was looked for and not found, or found with nothing new, says so; what is past its deadline gets its end.
/// Within a transaction of the writer.
Result<SettledCalls> settleSought(storage::Connection &db, const QList<SoughtCall> &sought, const SoughtRound &round,
                                  const Settings &settings);

} // namespace ringback
