#include "core/callstatus.h"

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct StatusRow
{
    CallStatus status;
    const char *token;
    int rank;
};

// The merge table. Local guesses (Failed before it was sent, Cancelled) rank with the final ends: only something that
// was heard later about a real call, with a newer version, replaces them.
constexpr std::array statusTable{
    StatusRow{CallStatus::Scheduled, "scheduled", 0},
    StatusRow{CallStatus::Unconfirmed, "unconfirmed", 1},
    StatusRow{CallStatus::Queued, "queued", 2},
    StatusRow{CallStatus::InProgress, "in_progress", 3},
    StatusRow{CallStatus::NoOutcome, "no_outcome", 4},
    StatusRow{CallStatus::Cancelled, "cancelled", 5},
    StatusRow{CallStatus::Failed, "failed", 5},
    StatusRow{CallStatus::Suppressed, "suppressed", 5},
    StatusRow{CallStatus::Busy, "busy", 5},
    StatusRow{CallStatus::NoAnswer, "no_answer", 5},
    StatusRow{CallStatus::LeftVoicemail, "left_voicemail", 5},
    StatusRow{CallStatus::Completed, "completed", 5},
    StatusRow{CallStatus::Transferred, "transferred", 6},
};

struct WireWord
{
    const char *word; ///< lower case, separators removed
    CallStatus status;
};

constexpr std::array wireWords{
    WireWord{"scheduled", CallStatus::Scheduled},
    WireWord{"notstarted", CallStatus::Queued},
    WireWord{"queued", CallStatus::Queued},
    WireWord{"pending", CallStatus::Queued},
    WireWord{"initiated", CallStatus::Queued},
    WireWord{"ringing", CallStatus::Queued},
    WireWord{"inprogress", CallStatus::InProgress},
    WireWord{"active", CallStatus::InProgress},
    WireWord{"ongoing", CallStatus::InProgress},
    WireWord{"answered", CallStatus::InProgress},
    WireWord{"completed", CallStatus::Completed},
    WireWord{"complete", CallStatus::Completed},
    WireWord{"success", CallStatus::Completed},
    WireWord{"successful", CallStatus::Completed},
    WireWord{"succeeded", CallStatus::Completed},
    WireWord{"ended", CallStatus::Completed},
    WireWord{"finished", CallStatus::Completed},
    WireWord{"done", CallStatus::Completed},
    WireWord{"transferred", CallStatus::Transferred},
    WireWord{"transfer", CallStatus::Transferred},
    WireWord{"phonetransfer", CallStatus::Transferred},
    WireWord{"leftvoicemail", CallStatus::LeftVoicemail},
    WireWord{"voicemail", CallStatus::LeftVoicemail},
    WireWord{"voicemailleft", CallStatus::LeftVoicemail},
    WireWord{"noanswer", CallStatus::NoAnswer},
    WireWord{"unanswered", CallStatus::NoAnswer},
    WireWord{"notanswered", CallStatus::NoAnswer},
    WireWord{"missed", CallStatus::NoAnswer},
    WireWord{"busy", CallStatus::Busy},
    WireWord{"failed", CallStatus::Failed},
    WireWord{"failure", CallStatus::Failed},
    WireWord{"error", CallStatus::Failed},
    WireWord{"suppressed", CallStatus::Suppressed},
    WireWord{"cancelled", CallStatus::Cancelled},
    WireWord{"canceled", CallStatus::Cancelled},
};

const StatusRow &rowOf(CallStatus status)
{
    return *std::find_if(statusTable.begin(), statusTable.end(),
                         [status](const StatusRow &row) { return row.status == status; });
}

} // namespace

QString token(CallStatus status)
{
    return QString::fromLatin1(rowOf(status).token);
}

std::optional<CallStatus> callStatusFromToken(QStringView token)
{
    for (const StatusRow &row : statusTable) {
        if (token == QLatin1StringView(row.token))
            return row.status;
    }
    return std::nullopt;
}

std::optional<CallStatus> callStatusFromWire(QStringView word)
{
    QString letters;
    letters.reserve(word.size());
    for (const QChar c : word) {
        if (c.isLetter())
            letters.append(c.toLower());
    }
    for (const WireWord &known : wireWords) {
        if (letters == QLatin1StringView(known.word))
            return known.status;
    }
    return std::nullopt;
}

int rank(CallStatus status)
{
    return rowOf(status).rank;
}

bool isFinal(CallStatus status)
{
    return rank(status) >= rank(CallStatus::Cancelled);
}

bool isInFlight(CallStatus status)
{
    return status == CallStatus::Unconfirmed || status == CallStatus::Queued || status == CallStatus::InProgress;
}

} // namespace ringback
