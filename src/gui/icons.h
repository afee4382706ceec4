#pragma once

#include "gui/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace ringback {

/// Icons by what they are for. Drawn from Breeze's symbolic set where it is installed and has a fitting one, else from
/// our own of the same name; always in one colour, that of the text beside them.
enum class Icon {
    // Sections
    Callbacks,
    Contacts,
    Calls,
    Reminders,
    Insights,
    Deliveries,
    Settings,
    // Actions
    CallBack,
    Add,
    Search,
    Undo,
    Copy,
    Paste,
    Edit,
    Delete,
    Close,
    Filter,
    Columns,
    Export,
    Import,
    Refresh,
    Play,
    Pause,
    Wallboard,
    DoNotCall,
    Later,
    Note,
    Menu,
    Keyboard,
    Language,
    OpenLink,
    Send,
    // Marks
    Urgent,
    Due,
    Check,
    Information,
    Attention,
    Error,
    Blocked,
    Offline,
    Locked,
    VoiceAgent,
    Tag,
    ChevronDown,
    ChevronUp,
    ChevronRight, ///< the way on: mirrored by whoever paints right to left
    ChevronLeft,
    // Status of a call
    StatusScheduled,
    StatusUnconfirmed,
    StatusQueued,
    StatusInProgress,
    StatusNoOutcome,
    StatusCancelled,
    StatusFailed,
    StatusSuppressed,
    StatusBusy,
    StatusNoAnswer,
    StatusLeftVoicemail,
    StatusCompleted,
    StatusTransferred,
    Count,
};

/// For actions and buttons: in the text's colour of the application's palette at the time of painting, greyed out when
/// disabled, in the accent colour when checked.
[[nodiscard]] QIcon icon(Icon icon);
/// The same in a colour role, e.g. OnAccent or FailedText.
[[nodiscard]] QIcon icon(Icon icon, ColorRole role);

/// For painters: the icon in `color`, as large as fits into `rect`, cached.
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color);
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, const QColor &color);

/// The program's own mark.
[[nodiscard]] QIcon logo();

/// The file that an icon of this size (device-independent pixels) is drawn from: Breeze's, or else our own.
[[nodiscard]] QString iconFile(Icon icon, int size);

} // namespace ringback
