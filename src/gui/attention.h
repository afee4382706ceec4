#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/donotcall.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace ringback {

/// Why a person is needed. Nothing else is worth a notification.
enum class AttentionKind { UrgentRequest, UrgentFailed, Transfer, OptOut, Unconfirmed, Rule };

inline constexpr std::array allAttentionKinds{
    AttentionKind::UrgentRequest, AttentionKind::UrgentFailed, AttentionKind::Transfer,
    AttentionKind::OptOut,        AttentionKind::Unconfirmed,  AttentionKind::Rule,
};

/// Stable, for settings and keys.
[[nodiscard]] QString token(AttentionKind kind);
[[nodiscard]] std::optional<AttentionKind> attentionKindFromToken(QStringView token);
/// What it is about, as a choice: "An urgent callback is wanted".
[[nodiscard]] QString attentionName(AttentionKind kind);

/// One thing that needs a person.
struct Attention
{
    AttentionKind kind = AttentionKind::UrgentRequest;
    qint64 callId = 0;     ///< 0: no call
    qint64 callbackId = 0; ///< 0: no callback
    QString phone = {};    ///< E.164
    QString name = {};
    QString words = {}; ///< what was said: reason, outcome, cause

    /// The same for what must be told only once, however often and by however many it is heard.
    [[nodiscard]] QString mark() const;
    bool operator==(const Attention &) const = default;
};

// The rules, pure. `since` is from when on somebody could have been told: what is older was told then, or is past
// telling.

/// What the row alone may ask for; most calls ask for nothing, and need no second look.
[[nodiscard]] std::optional<AttentionKind> possibleAttention(const Call &call);
[[nodiscard]] std::optional<Attention> attentionFor(const CallDetail &detail, const QDateTime &since,
                                                    const QDateTime &now);
[[nodiscard]] std::optional<Attention> attentionFor(const Callback &callback, const QDateTime &since);
/// `name`: of whom it is, if known.
[[nodiscard]] std::optional<Attention> attentionFor(const DoNotCall &entry, const QString &name,
                                                    const QDateTime &since);

} // namespace ringback
