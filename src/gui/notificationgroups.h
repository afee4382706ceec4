#pragma once

#include "gui/desktopchoices.h"
#include "platform/desktopnotifications.h"

#include <QHash>
#include <QList>

namespace ringback {

/// Decides what is notified of, and in which words: one notification for each kind, which counts up while it stands.
/// Pure but for what stands. No notification says what the person chose not to have said.
class NotificationGroups
{
public:
    static constexpr QLatin1StringView callBack{"call-back"}; ///< an action: to the sheet that is filled in

    /// `practice` is said with each: nobody is to jump up for a simulated customer.
    explicit NotificationGroups(bool practice) : m_practice(practice) {}

    /// What to show now for that, at most one of each kind.
    [[nodiscard]] QList<platform::DesktopNotification> add(const QList<Attention> &all, const DesktopChoices &choices,
                                                           bool isInFront);
    /// What the notification with that key stands for, the latest first; it is gone.
    QList<Attention> take(const QString &key);

private:
    bool m_practice;
    QHash<AttentionKind, QList<Attention>> m_standing;
};

} // namespace ringback
