#include "gui/statuslook.h"

#include "models/words.h"

#include <algorithm>
#include <array>

namespace ringback {

namespace {

struct StatusRow
{
    CallStatus status;
    Icon icon;
    ColorRole text;
    ColorRole fill;
    bool hatched = false;
};

// Blue: under way. Green: done. Amber: somebody should look. Violet: with a person. Red: failed. Grey: the rest.
constexpr std::array statusTable{
    StatusRow{CallStatus::Scheduled, Icon::StatusScheduled, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Unconfirmed, Icon::StatusUnconfirmed, ColorRole::AttentionText, ColorRole::AttentionFill,
              true},
    StatusRow{CallStatus::Queued, Icon::StatusQueued, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::InProgress, Icon::StatusInProgress, ColorRole::LiveText, ColorRole::LiveFill},
    StatusRow{CallStatus::NoOutcome, Icon::StatusNoOutcome, ColorRole::AttentionText, ColorRole::AttentionFill},
    StatusRow{CallStatus::Cancelled, Icon::StatusCancelled, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Failed, Icon::StatusFailed, ColorRole::FailedText, ColorRole::FailedFill},
    StatusRow{CallStatus::Suppressed, Icon::StatusSuppressed, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Busy, Icon::StatusBusy, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::NoAnswer, Icon::StatusNoAnswer, ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::LeftVoicemail, Icon::StatusLeftVoicemail, ColorRole::AttentionText, ColorRole::AttentionFill},
    StatusRow{CallStatus::Completed, Icon::StatusCompleted, ColorRole::DoneText, ColorRole::DoneFill},
    StatusRow{CallStatus::Transferred, Icon::StatusTransferred, ColorRole::TransferredText, ColorRole::TransferredFill},
};
static_assert(statusTable.size() == allCallStatuses.size());

const StatusRow &rowOf(CallStatus status)
{
    return *std::find_if(statusTable.begin(), statusTable.end(),
                         [status](const StatusRow &row) { return row.status == status; });
}

} // namespace

QString statusWord(CallStatus status)
{
    return models::statusText(status);
}

ChipLook statusLook(CallStatus status)
{
    const StatusRow &row = rowOf(status);
    return {row.icon, statusWord(status), row.text, row.fill, row.hatched};
}

} // namespace ringback
