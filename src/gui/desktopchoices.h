#pragma once

#include "gui/attention.h"

#include <QSet>

class QSettings;

namespace ringback {

/// How this person wants the desktop used. Kept with what else the window remembers.
struct DesktopChoices
{
    QSet<AttentionKind> told{allAttentionKinds.begin(), allAttentionKinds.end()}; ///< what is notified of
    QSet<AttentionKind> sounds = {};                                              ///< of these, what with a sound
    bool quietInFront = true;   ///< nothing while a window of ours is in front
    bool withNames = true;      ///< else a notification says only what happened, not to whom
    bool clipboardOffer = true; ///< a number on the clipboard is offered
    bool tray = true;
    bool closeToTray = false; ///< closing the window leaves it running in the tray

    [[nodiscard]] static DesktopChoices load(const QSettings &kept);
    void save(QSettings &kept) const;

    bool operator==(const DesktopChoices &) const = default;
};

} // namespace ringback
