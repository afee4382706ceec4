#include "gui/attention.h"

#include "core/disposition.h"
#include "gui/callcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Older news, brought by a catch-up, are for the tables.
constexpr int newsHours = 12;

struct KindRow
{
    AttentionKind kind;
    const char *token;
    const char *name;
};

constexpr std::array kindTable{
    KindRow{AttentionKind::UrgentRequest, "urgent_request",
            QT_TRANSLATE_NOOP("ringback::Attention", "An urgent callback is wanted")},
    KindRow{AttentionKind::UrgentFailed, "urgent_failed",
            QT_TRANSLATE_NOOP("ringback::Attention", "An urgent call failed")},
    KindRow{AttentionKind::Transfer, "transfer",
            QT_TRANSLATE_NOOP("ringback::Attention", "A call was put through to a person")},
    KindRow{AttentionKind::OptOut, "opt_out",
            QT_TRANSLATE_NOOP("ringback::Attention", "Somebody asked not to be called")},
    KindRow{AttentionKind::Unconfirmed, "unconfirmed",
            QT_TRANSLATE_NOOP("ringback::Attention", "Nobody knows whether a call rang")},
    KindRow{AttentionKind::Rule, "rule", QT_TRANSLATE_NOOP("ringback::Attention", "A rule of your team says so")},
};
static_assert(kindTable.size() == allAttentionKinds.size());

const KindRow &rowOf(AttentionKind kind)
{
    return *std::find_if(kindTable.begin(), kindTable.end(), [kind](const KindRow &row) { return row.kind == kind; });
}

/// When it was first known here; invalid: not at all.
QDateTime knownAt(const CallDetail &detail, AttentionKind kind)
{
    if (kind == AttentionKind::Unconfirmed)
        return hasNoTrace(detail) ? detail.call.checkedAt : QDateTime();
    const QString status = token(detail.call.status);
    const auto first = [&detail](auto matches) {
        const auto found = std::find_if(detail.timeline.begin(), detail.timeline.end(), matches);
        return found == detail.timeline.end() ? QDateTime() : found->at;
    };
    if (kind == AttentionKind::OptOut) {
        // The words may come later than the end of the call.
        const QDateTime said =
            first([&detail](const TimelineEntry &entry) { return entry.detail == detail.call.outcome; });
        if (said.isValid())
            return said;
    }
    return first([&status](const TimelineEntry &entry) { return entry.what == status; });
}

bool isNews(const Call &call, const QDateTime &now)
{
    return std::max({call.createdAt, call.startedAt, call.endedAt}) >= now.addSecs(-newsHours * 3600);
}

} // namespace

QString token(AttentionKind kind)
{
    return QString::fromLatin1(rowOf(kind).token);
}

std::optional<AttentionKind> attentionKindFromToken(QStringView token)
{
    const auto *row = std::find_if(kindTable.begin(), kindTable.end(),
                                   [token](const KindRow &one) { return token == QLatin1StringView(one.token); });
    return row == kindTable.end() ? std::nullopt : std::optional(row->kind);
}

QString attentionName(AttentionKind kind)
{
    return QCoreApplication::translate("ringback::Attention", rowOf(kind).name);
}

QString Attention::mark() const
{
    // An opt-out is told by the call and by the list it leads to.
    const QString what = kind == AttentionKind::OptOut ? phone
                         : callId != 0                 ? u"call "_s + QString::number(callId)
                                                       : u"callback "_s + QString::number(callbackId);
    return token(kind) + u' ' + what;
}

std::optional<AttentionKind> possibleAttention(const Call &call)
{
    if (suggestedDisposition(call) == Disposition::DoNotCall)
        return AttentionKind::OptOut;
    if (call.status == CallStatus::Transferred)
        return AttentionKind::Transfer;
    if (call.status == CallStatus::Unconfirmed)
        return AttentionKind::Unconfirmed;
    if (call.status == CallStatus::Failed && call.priority == Priority::High)
        return AttentionKind::UrgentFailed;
    return std::nullopt;
}

std::optional<Attention> attentionFor(const CallDetail &detail, const QDateTime &since, const QDateTime &now)
{
    const Call &call = detail.call;
    const std::optional<AttentionKind> kind = possibleAttention(call);
    if (!kind)
        return std::nullopt;
    // Who corrected the outcome knows it.
    if (*kind == AttentionKind::OptOut && detail.marks.correctedAt.isValid())
        return std::nullopt;
    const QDateTime known = knownAt(detail, *kind);
    if (!known.isValid() || known < since || (*kind != AttentionKind::Unconfirmed && !isNews(call, now)))
        return std::nullopt;
    return Attention{.kind = *kind,
                     .callId = call.id,
                     .phone = call.phone,
                     .name = call.contactName,
                     .words = *kind == AttentionKind::UrgentFailed ? call.cause : call.outcome};
}

std::optional<Attention> attentionFor(const Callback &callback, const QDateTime &since)
{
    if (callback.priority != Priority::High)
        return std::nullopt;
    Attention attention{
        .callbackId = callback.id, .phone = callback.phone, .name = callback.contactName, .words = callback.reason};
    // Who entered one by hand knows it. Whether an older request became urgent only now is for the caller to know.
    const bool isAsked =
        callback.source == "request"_L1 || callback.source == "lead"_L1 || callback.source == "rule"_L1;
    if (callback.state == Callback::State::Waiting && callback.attempts == 0 && isAsked)
        return attention;
    // A failed try was told with its call; this one was tried in vain until nobody tries any more.
    if (callback.state == Callback::State::Skipped && callback.followed != Callback::byPerson &&
        callback.attempts >= callback.maxAttempts && callback.lastResult != CallStatus::Failed &&
        callback.closedAt >= since) {
        attention.kind = AttentionKind::UrgentFailed;
        attention.words = callback.closedReason;
        return attention;
    }
    return std::nullopt;
}

std::optional<Attention> attentionFor(const DoNotCall &entry, const QString &name, const QDateTime &since)
{
    if (entry.source != "opt_out"_L1 || entry.addedAt < since)
        return std::nullopt;
    return Attention{.kind = AttentionKind::OptOut, .phone = entry.phone, .name = name, .words = entry.note};
}

} // namespace ringback
