#pragma once

#include "core/call.h"

#include <QJsonValue>

namespace ringback::thoughtly {

/// Longer conversations are cut here, and so is each turn.
inline constexpr qsizetype maxTurns = 10'000;
inline constexpr qsizetype maxTurnLength = 10'000;

/// Reads a conversation: a list of turns (`{transcript, speaker, createdAt}`, `{text, author, date,
/// cumulative_duration_ms}` and the like), a text of `Agent: …` and `User: …` lines, or a list written as text.
/// `startedAt` turns times into seconds since the start; without it the first turn's time is the start.
/// `agentName` is a speaker label that means the agent besides the usual ones.
[[nodiscard]] QList<Utterance> readTranscript(const QJsonValue &value, const QDateTime &startedAt,
                                              const QString &agentName);

/// The richer of two: with times before without, then the one with more turns; `a` when they are alike.
[[nodiscard]] const QList<Utterance> &richerTranscript(const QList<Utterance> &a, const QList<Utterance> &b);

} // namespace ringback::thoughtly
