#include "gui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <optional>

// Outside the namespace, as the macro demands: a static library's resources are only there once they are asked for.
static void registerResources()
{
    Q_INIT_RESOURCE(ringback);
}

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct IconSource
{
    Icon icon;
    const char *breeze; ///< "context/name"; empty: Breeze has none that is symbolic and says the same
    const char *own;    ///< in resources/icons
};

constexpr std::array iconTable{
    IconSource{Icon::Callbacks, "actions/clock", "clock"},
    IconSource{Icon::Contacts, "actions/im-user", "person"},
    IconSource{Icon::Calls, "actions/call-start", "handset"},
    IconSource{Icon::Reminders, "actions/view-calendar", "calendar"},
    IconSource{Icon::Insights, "actions/office-chart-line", "chart"},
    IconSource{Icon::Deliveries, "actions/network-connect", "plug"},
    IconSource{Icon::Settings, "actions/configure", "sliders"},
    IconSource{Icon::CallBack, "actions/call-start", "handset"},
    IconSource{Icon::Add, "actions/list-add", "plus"},
    IconSource{Icon::Search, "actions/edit-find", "search"},
    IconSource{Icon::Undo, "actions/edit-undo", "undo"},
    IconSource{Icon::Copy, "actions/edit-copy", "copy"},
    IconSource{Icon::Paste, "actions/edit-paste", "clipboard"},
    IconSource{Icon::Edit, "actions/document-edit", "pencil"},
    IconSource{Icon::Delete, "actions/edit-delete", "bin"},
    IconSource{Icon::Close, "", "cross"},
    IconSource{Icon::Filter, "actions/view-filter", "funnel"},
    IconSource{Icon::Columns, "actions/view-split-left-right", "columns"},
    IconSource{Icon::Export, "actions/document-export", "export"},
    IconSource{Icon::Import, "actions/document-import", "import"},
    IconSource{Icon::Refresh, "actions/view-refresh", "refresh"},
    IconSource{Icon::Play, "actions/media-playback-start", "play"},
    IconSource{Icon::Pause, "actions/media-playback-pause", "pause"},
    IconSource{Icon::Wallboard, "actions/view-fullscreen", "screen"},
    IconSource{Icon::DoNotCall, "actions/dialog-cancel", "forbidden"},
    IconSource{Icon::Later, "actions/chronometer", "clock"},
    IconSource{Icon::Note, "actions/note", "note"},
    IconSource{Icon::Menu, "actions/overflow-menu", "dots"},
    IconSource{Icon::Keyboard, "actions/help-keybord-shortcuts", "keyboard"},
    IconSource{Icon::Language, "actions/globe", "globe"},
    IconSource{Icon::OpenLink, "actions/link", "link"},
    IconSource{Icon::Send, "actions/document-send", "send"},
    IconSource{Icon::Urgent, "actions/arrow-up-double", "urgent"},
    IconSource{Icon::Due, "actions/clock", "clock"},
    IconSource{Icon::Check, "actions/dialog-ok", "check"},
    IconSource{Icon::Information, "actions/help-about", "information"},
    IconSource{Icon::Attention, "status/dialog-warning", "attention"},
    IconSource{Icon::Error, "", "error"},
    IconSource{Icon::Blocked, "actions/dialog-cancel", "forbidden"},
    IconSource{Icon::Offline, "actions/network-disconnect", "offline"},
    IconSource{Icon::Locked, "actions/lock", "lock"},
    IconSource{Icon::VoiceAgent, "actions/audio-input-microphone", "microphone"},
    IconSource{Icon::Tag, "actions/tag", "tag"},
    IconSource{Icon::ChevronDown, "", "chevron-down"},
    IconSource{Icon::ChevronUp, "", "chevron-up"},
    IconSource{Icon::ChevronRight, "", "chevron-right"},
    IconSource{Icon::ChevronLeft, "", "chevron-left"},
    IconSource{Icon::StatusScheduled, "actions/view-calendar-day", "calendar"},
    IconSource{Icon::StatusUnconfirmed, "", "question"},
    IconSource{Icon::StatusQueued, "actions/clock", "clock"},
    IconSource{Icon::StatusInProgress, "actions/call-start", "handset"},
    IconSource{Icon::StatusNoOutcome, "", "hourglass"},
    IconSource{Icon::StatusCancelled, "", "cross"},
    IconSource{Icon::StatusFailed, "", "error"},
    IconSource{Icon::StatusSuppressed, "actions/dialog-cancel", "forbidden"},
    IconSource{Icon::StatusBusy, "", "busy"},
    IconSource{Icon::StatusNoAnswer, "", "missed"},
    IconSource{Icon::StatusLeftVoicemail, "", "voicemail"},
    IconSource{Icon::StatusCompleted, "actions/dialog-ok", "check"},
    IconSource{Icon::StatusTransferred, "", "transfer"},
};
static_assert(iconTable.size() == static_cast<size_t>(Icon::Count));

const IconSource &sourceOf(Icon icon)
{
    const IconSource &source = iconTable.at(static_cast<size_t>(icon));
    Q_ASSERT(source.icon == icon);
    return source;
}

/// The drawing as a stencil. Breeze's symbols carry a fixed dark colour (and some a red); only their shape is used.
QPixmap tinted(const QString &file, int devicePixels, const QColor &color)
{
    QSvgRenderer renderer(file);
    if (!renderer.isValid())
        return {};
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Icon icon, std::optional<ColorRole> role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_icon, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // `size` counts device pixels.
        const int pixels = std::min(size.width(), size.height());
        return iconPixmap(m_icon, qRound(pixels / scale), scale, colorFor(mode, state));
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Theme theme = Theme::of(palette);
        if (mode == QIcon::Disabled)
            return theme.disabledText();
        if (m_role)
            return theme.color(*m_role);
        return state == QIcon::On ? theme.color(ColorRole::Accent) : palette.color(QPalette::Active, QPalette::Text);
    }

    Icon m_icon;
    std::optional<ColorRole> m_role;
};

} // namespace

QString iconFile(Icon icon, int size)
{
    const IconSource &source = sourceOf(icon);
    if (*source.breeze != '\0') {
        const QStringList path = QString::fromLatin1(source.breeze).split(u'/');
        QStringList roots = QIcon::themeSearchPaths();
        roots += QIcon::fallbackSearchPaths();
        for (const QString &root : std::as_const(roots)) {
            // The 16-pixel drawings have stronger lines: they are meant for that size and not much above.
            QString file = u"%1/breeze/%2/%3/%4.svg"_s.arg(root, path[0], size < 20 ? u"16"_s : u"22"_s, path[1]);
            if (QFile::exists(file))
                return file;
        }
    }
    registerResources();
    return u":/ringback/icons/%1.svg"_s.arg(QLatin1StringView(source.own));
}

QPixmap iconPixmap(Icon icon, int size, qreal devicePixelRatio, const QColor &color)
{
    const int devicePixels = std::max(1, qRound(size * devicePixelRatio));
    const QString key =
        u"ringback-icon/%1/%2/%3/%4"_s.arg(QString::number(static_cast<int>(icon)), QString::number(size),
                                           QString::number(devicePixels), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(iconFile(icon, size), devicePixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color)
{
    const int size = std::min(rect.width(), rect.height());
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    const qreal scale = std::max<qreal>(1.0, painter->deviceTransform().m11());
    painter->drawPixmap(square, iconPixmap(icon, size, scale, color));
}

QIcon icon(Icon icon)
{
    return QIcon(new SymbolEngine(icon, std::nullopt));
}

QIcon icon(Icon icon, ColorRole role)
{
    return QIcon(new SymbolEngine(icon, role));
}

QIcon logo()
{
    registerResources();
    return QIcon(u":/ringback/logo.svg"_s);
}

} // namespace ringback
