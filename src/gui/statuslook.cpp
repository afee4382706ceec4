#include "gui/statuslook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

struct StatusRow
{
    CallStatus status;
    const char *word;
    Icon icon;
    ColorRole text;
    ColorRole fill;
    bool hatched = false;
};

constexpr char context[] = "ringback::Status";

// Blue: under way. Green: done. Amber: somebody should look. Violet: with a person. Red: failed. Grey: the rest.
constexpr std::array statusTable{
    StatusRow{CallStatus::Scheduled, QT_TRANSLATE_NOOP("ringback::Status", "Scheduled"), Icon::StatusScheduled,
              ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Unconfirmed, QT_TRANSLATE_NOOP("ringback::Status", "Unconfirmed"), Icon::StatusUnconfirmed,
              ColorRole::AttentionText, ColorRole::AttentionFill, true},
    StatusRow{CallStatus::Queued, QT_TRANSLATE_NOOP("ringback::Status", "Queued"), Icon::StatusQueued,
              ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::InProgress, QT_TRANSLATE_NOOP("ringback::Status", "In progress"), Icon::StatusInProgress,
              ColorRole::LiveText, ColorRole::LiveFill},
    StatusRow{CallStatus::NoOutcome, QT_TRANSLATE_NOOP("ringback::Status", "No outcome"), Icon::StatusNoOutcome,
              ColorRole::AttentionText, ColorRole::AttentionFill},
    StatusRow{CallStatus::Cancelled, QT_TRANSLATE_NOOP("ringback::Status", "Cancelled"), Icon::StatusCancelled,
              ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Failed, QT_TRANSLATE_NOOP("ringback::Status", "Failed"), Icon::StatusFailed,
              ColorRole::FailedText, ColorRole::FailedFill},
    StatusRow{CallStatus::Suppressed, QT_TRANSLATE_NOOP("ringback::Status", "Suppressed"), Icon::StatusSuppressed,
              ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::Busy, QT_TRANSLATE_NOOP("ringback::Status", "Busy"), Icon::StatusBusy, ColorRole::WaitingText,
              ColorRole::WaitingFill},
    StatusRow{CallStatus::NoAnswer, QT_TRANSLATE_NOOP("ringback::Status", "No answer"), Icon::StatusNoAnswer,
              ColorRole::WaitingText, ColorRole::WaitingFill},
    StatusRow{CallStatus::LeftVoicemail, QT_TRANSLATE_NOOP("ringback::Status", "Left voicemail"),
              Icon::StatusLeftVoicemail, ColorRole::AttentionText, ColorRole::AttentionFill},
    StatusRow{CallStatus::Completed, QT_TRANSLATE_NOOP("ringback::Status", "Completed"), Icon::StatusCompleted,
              ColorRole::DoneText, ColorRole::DoneFill},
    StatusRow{CallStatus::Transferred, QT_TRANSLATE_NOOP("ringback::Status", "Transferred"), Icon::StatusTransferred,
              ColorRole::TransferredText, ColorRole::TransferredFill},
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
    return QCoreApplication::translate(context, rowOf(status).word);
}

ChipLook statusLook(CallStatus status)
{
    const StatusRow &row = rowOf(status);
    return {row.icon, statusWord(status), row.text, row.fill, row.hatched};
}

} // namespace ringback
