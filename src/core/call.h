#pragma once

#include "core/callstatus.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace ringback {

/// One turn of a conversation.
struct Utterance
{
    enum class Speaker { Agent, Customer };

    Speaker speaker = Speaker::Agent;
    QString text = {};
    std::optional<double> atSeconds = {}; ///< since the start of the call

    bool operator==(const Utterance &) const = default;
};

/// Where a piece of knowledge came from.
enum class Source {
    Local,   ///< this console itself (planned, sent, refused)
    Webhook, ///< a delivery to the listener
    LookUp,  ///< asked for, because a call was in flight
    CatchUp, ///< asked for, because something may have been missed
    Person,  ///< somebody said so
};

[[nodiscard]] QString token(Source source);
[[nodiscard]] std::optional<Source> sourceFromToken(QStringView token);

enum class Priority { Normal, High };

[[nodiscard]] QString token(Priority priority);
/// `high` and the guide's `urgent` are High; `normal`, `low`, empty and anything else are Normal.
[[nodiscard]] Priority priorityFromText(QStringView text);

/// What one source said about one call at one moment: all that the decoder could read, nothing required.
struct CallObservation
{
    // Whom it is about. Empty: not said.
    QString thoughtlyCallId = {};
    QString attemptId = {}; ///< ours, found in the metadata
    QString agentId = {};
    QString contactId = {}; ///< Thoughtly's
    QString phone = {};     ///< the other party's, E.164 where it could be parsed, else as sent

    // What is said. Empty or unset: not said.
    std::optional<CallStatus> status = {};
    QString outcome = {};
    QString cause = {}; ///< why it failed, in the sender's words
    std::optional<double> durationSeconds = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    QList<Utterance> transcript = {};
    QString recordingUrl = {};
    QString summary = {};
    QJsonObject variables = {};
    QJsonObject metadata = {};
    QString agentTitle = {};
    QString contactName = {};
    QString contactEmail = {};
    QString eventType = {}; ///< NEW_RESPONSE, PHONE_TRANSFER, ACTION_FAILED, …; as sent

    // How it ranks against other observations.
    qint64 version = 0;       ///< the payload's `version`; 0: none
    QDateTime updatedAt = {}; ///< the payload's `updated`
    QDateTime createdAt = {}; ///< the payload's `created`: places it in a list, and is no fact about the call
    Source source = Source::Local;
    QDateTime observedAt = {}; ///< by our clock

    bool operator==(const CallObservation &) const = default;
};

/// One call as tables show it. One local row per attempt, born with it; or a call heard of that isn't ours.
struct Call
{
    qint64 id = 0;                ///< ours
    QString attemptId = {};       ///< ours; empty for a call that this console didn't place
    QString thoughtlyCallId = {}; ///< when known
    CallStatus status = CallStatus::Scheduled;
    QString outcome = {};
    QString cause = {};
    QString phone = {}; ///< E.164
    qint64 contactId = 0;
    QString contactName = {};
    QString agentId = {};
    QString agentTitle = {};
    QString by = {};
    int attempt = 1; ///< n-th try for its callback, from 1
    Priority priority = Priority::Normal;
    QDateTime createdAt = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    std::optional<double> durationSeconds = {};
    Source knownBy = Source::Local;
    QDateTime knownAt = {};
    QDateTime checkedAt = {}; ///< when a look-up that would have seen it last found nothing new

    bool operator==(const Call &) const = default;
};

/// One step in the life of a call.
struct TimelineEntry
{
    QDateTime at = {};
    Source source = Source::Local;
    QString what = {}; ///< token: planned, sending, placed, not_sent, unconfirmed, forced, or a status token
    QString detail = {};
    qint64 deliveryId = 0; ///< the delivery that said so; 0: none

    bool operator==(const TimelineEntry &) const = default;
};

/// What a person says a call came to: one key each.
enum class Disposition {
    Resolved,
    CallbackRequested,
    NoAnswer,
    LeftVoicemail,
    Busy,
    WrongNumber,
    NotInService,
    NotInterested,
    DoNotCall,
    NeedsPerson,
};

/// What people say of a call; nothing that is heard of it changes that.
struct CallMarks
{
    QString note = {};
    std::optional<Disposition> disposition = {};
    QString dispositionBy = {};
    QDateTime dispositionAt = {};
    QDateTime correctedAt = {}; ///< when a person corrected the outcome; unset: nobody did
    QString heardOutcome = {};  ///< the outcome as it was told, beneath a correction

    bool operator==(const CallMarks &) const = default;
};

/// All there is about one call.
struct CallDetail
{
    Call call = {};
    QList<Utterance> transcript = {};
    QString recordingUrl = {};
    QString summary = {};
    QJsonObject variables = {};
    QJsonObject metadata = {};
    QList<TimelineEntry> timeline = {};
    CallMarks marks = {};
    QByteArray rawJson = {}; ///< the newest body that was about this call; empty: none

    bool operator==(const CallDetail &) const = default;
};

} // namespace ringback
