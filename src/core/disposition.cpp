#include "core/disposition.h"

#include "core/retrypolicy.h"

#include <algorithm>

namespace ringback {

namespace {

struct DispositionRow
{
    Disposition disposition;
    const char *token;
};

constexpr std::array dispositionTable{
    DispositionRow{Disposition::Resolved, "resolved"},
    DispositionRow{Disposition::CallbackRequested, "callback_requested"},
    DispositionRow{Disposition::NoAnswer, "no_answer"},
    DispositionRow{Disposition::LeftVoicemail, "left_voicemail"},
    DispositionRow{Disposition::Busy, "busy"},
    DispositionRow{Disposition::WrongNumber, "wrong_number"},
    DispositionRow{Disposition::NotInService, "not_in_service"},
    DispositionRow{Disposition::NotInterested, "not_interested"},
    DispositionRow{Disposition::DoNotCall, "do_not_call"},
    DispositionRow{Disposition::NeedsPerson, "needs_person"},
};
static_assert(dispositionTable.size() == allDispositions.size());

struct Hint
{
    const char *words; ///< folded, as whole words
    Disposition disposition;
};

// The first that is found wins: what forbids a call before what allows one, what denies before what agrees.
constexpr std::array hints{
    Hint{"do not call", Disposition::DoNotCall},
    Hint{"don t call", Disposition::DoNotCall},
    Hint{"dnc", Disposition::DoNotCall},
    Hint{"opted out", Disposition::DoNotCall},
    Hint{"wrong number", Disposition::WrongNumber},
    Hint{"not in service", Disposition::NotInService},
    Hint{"out of service", Disposition::NotInService},
    Hint{"disconnected number", Disposition::NotInService},
    Hint{"invalid number", Disposition::NotInService},
    Hint{"not interested", Disposition::NotInterested},
    Hint{"declined", Disposition::NotInterested},
    Hint{"needs a person", Disposition::NeedsPerson},
    Hint{"needs human", Disposition::NeedsPerson},
    Hint{"escalated", Disposition::NeedsPerson},
    Hint{"not resolved", Disposition::NeedsPerson},
    Hint{"unresolved", Disposition::NeedsPerson},
    Hint{"callback", Disposition::CallbackRequested},
    Hint{"call back", Disposition::CallbackRequested},
    Hint{"left voicemail", Disposition::LeftVoicemail},
    Hint{"voicemail", Disposition::LeftVoicemail},
    Hint{"no answer", Disposition::NoAnswer},
    Hint{"busy", Disposition::Busy},
    Hint{"resolved", Disposition::Resolved},
    Hint{"solved", Disposition::Resolved},
};

std::optional<Disposition> hintedBy(const QString &text)
{
    const QString padded = u' ' + foldedOutcome(text) + u' ';
    const auto *hint = std::find_if(hints.begin(), hints.end(), [&padded](const Hint &candidate) {
        return padded.contains(u' ' + QLatin1StringView(candidate.words) + u' ');
    });
    return hint == hints.end() ? std::nullopt : std::optional(hint->disposition);
}

} // namespace

QString token(Disposition disposition)
{
    const auto *row =
        std::find_if(dispositionTable.begin(), dispositionTable.end(),
                     [disposition](const DispositionRow &candidate) { return candidate.disposition == disposition; });
    return QString::fromLatin1(row->token);
}

std::optional<Disposition> dispositionFromToken(QStringView token)
{
    const auto *row =
        std::find_if(dispositionTable.begin(), dispositionTable.end(),
                     [token](const DispositionRow &candidate) { return token == QLatin1StringView(candidate.token); });
    return row == dispositionTable.end() ? std::nullopt : std::optional(row->disposition);
}

int digitOf(Disposition disposition)
{
    return (static_cast<int>(disposition) + 1) % 10;
}

std::optional<Disposition> suggestedDisposition(const Call &call)
{
    if (!isFinal(call.status))
        return std::nullopt;
    if (const std::optional<Disposition> hinted = hintedBy(call.outcome))
        return hinted;
    switch (call.status) {
    case CallStatus::Busy:
        return Disposition::Busy;
    case CallStatus::NoAnswer:
        return Disposition::NoAnswer;
    case CallStatus::LeftVoicemail:
        return Disposition::LeftVoicemail;
    case CallStatus::Failed:
        return hintedBy(call.cause);
    case CallStatus::Completed: // with an outcome that nothing above denies
        return call.outcome.isEmpty() ? std::nullopt : std::optional(Disposition::Resolved);
    default:
        return std::nullopt;
    }
}

} // namespace ringback
