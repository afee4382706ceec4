#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace ringback {

/// How the line ended (or stands): not to be mixed with the outcome, which is what was achieved.
enum class CallStatus {
    Scheduled,   ///< planned here, nothing sent
    Unconfirmed, ///< sent, and nobody knows whether it arrived
    Queued,      ///< Thoughtly took it, or said NOT_STARTED
    InProgress,
    NoOutcome, ///< past its deadline, looked up, still nothing
    Cancelled,
    Failed,
    Suppressed,
    Busy,
    NoAnswer,
    LeftVoicemail,
    Completed,
    Transferred,
};

inline constexpr std::array allCallStatuses{
    CallStatus::Scheduled,   CallStatus::Unconfirmed, CallStatus::Queued,        CallStatus::InProgress,
    CallStatus::NoOutcome,   CallStatus::Cancelled,   CallStatus::Failed,        CallStatus::Suppressed,
    CallStatus::Busy,        CallStatus::NoAnswer,    CallStatus::LeftVoicemail, CallStatus::Completed,
    CallStatus::Transferred,
};

/// The stable snake_case token, as in JSON output, the database and `--status`.
[[nodiscard]] QString token(CallStatus status);
[[nodiscard]] std::optional<CallStatus> callStatusFromToken(QStringView token);

/// Reads a status word as Thoughtly sends it: dashboard words (*Left Voicemail*), wire words (`NOT_STARTED`, `queued`,
/// `success`, `failure`, `voicemail`, `ended`, …), any case, any separator. Nothing for a word that isn't known.
[[nodiscard]] std::optional<CallStatus> callStatusFromWire(QStringView word);

/// The rank in the merge table: a status of a lower rank never replaces one of a higher.
/// Final ends share a rank (then the newer version decides), but a transfer outranks the completion that follows it.
[[nodiscard]] int rank(CallStatus status);

/// True when nothing more is expected of the call. NoOutcome isn't final: the real one may still arrive.
[[nodiscard]] bool isFinal(CallStatus status);
/// True while a call may be under way: the number stays locked.
[[nodiscard]] bool isInFlight(CallStatus status);

} // namespace ringback
