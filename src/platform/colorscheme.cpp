#include "platform/colorscheme.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ringback::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr auto accentKey = "accent-color"_L1;

/// Read() answers with a variant in a variant, the signal with one alone.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

ColorScheme::Scheme schemeOf(const QVariant &value)
{
    switch (value.toUInt()) {
    case 1:
        return ColorScheme::Scheme::Dark;
    case 2:
        return ColorScheme::Scheme::Light;
    default: // 0: no preference
        return ColorScheme::Scheme::Unknown;
    }
}

std::optional<AccentColor> accentOf(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != "(ddd)"_L1)
        return std::nullopt;
    AccentColor color;
    argument.beginStructure();
    argument >> color.red >> color.green >> color.blue;
    argument.endStructure();
    // Out of range means "none is set".
    const auto inRange = [](double part) { return part >= 0 && part <= 1; };
    if (!inRange(color.red) || !inRange(color.green) || !inRange(color.blue))
        return std::nullopt;
    return color;
}

} // namespace

ColorScheme::ColorScheme(const QDBusConnection &sessionBus, QObject *parent) : QObject(parent)
{
    QDBusConnection bus = sessionBus;
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(bus, schemeKey);
    ask(bus, accentKey);
}

void ColorScheme::ask(QDBusConnection bus, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    message.setArguments({QString(appearanceGroup), key});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void ColorScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup)
        take(key, value.variant());
}

void ColorScheme::take(const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    const Scheme oldScheme = m_scheme;
    const std::optional<AccentColor> oldAccent = m_accent;
    if (key == schemeKey)
        m_scheme = schemeOf(plain);
    else if (key == accentKey)
        m_accent = accentOf(plain);
    if (m_scheme != oldScheme || m_accent != oldAccent)
        emit changed();
}

} // namespace ringback::platform
