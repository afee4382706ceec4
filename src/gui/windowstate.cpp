#include "gui/windowstate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QString storedUnder(const QString &name)
{
    return u"state/"_s + name;
}

} // namespace

WindowState::WindowState(QSettings &kept, QMainWindow &window)
    : QObject(&window), m_kept(kept), m_window(window), m_isKnown(kept.value(u"state/version"_s).toInt() == version)
{
    m_later.setSingleShot(true);
    m_later.setInterval(writeAfterMs);
    connect(&m_later, &QTimer::timeout, this, &WindowState::write);
    // Qt itself brings a window home whose screen is gone.
    keep(
        u"geometry"_s, [&window] { return window.saveGeometry(); },
        [&window](const QVariant &geometry) { window.restoreGeometry(geometry.toByteArray()); });
    window.installEventFilter(this);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &WindowState::write);
}

WindowState::~WindowState() = default;

void WindowState::keep(const QString &name, std::function<QVariant()> read,
                       const std::function<void(const QVariant &)> &take)
{
    m_parts.append({name, std::move(read)});
    if (const QVariant value = m_kept.value(storedUnder(name)); m_isKnown && value.isValid())
        take(value);
}

void WindowState::note()
{
    // Not started anew: what changes all the time is to be written, too.
    if (!m_later.isActive())
        m_later.start();
}

void WindowState::write()
{
    m_later.stop();
    m_kept.setValue(u"state/version"_s, version);
    for (const Part &part : std::as_const(m_parts)) {
        const QVariant value = part.read();
        if (m_kept.value(storedUnder(part.name)) != value)
            m_kept.setValue(storedUnder(part.name), value);
    }
    m_kept.sync();
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        note();
        break;
    case QEvent::Close:
        write();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ringback
