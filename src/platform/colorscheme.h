#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace ringback::platform {

/// Red, green and blue from 0 to 1.
struct AccentColor
{
    double red = 0;
    double green = 0;
    double blue = 0;

    bool operator==(const AccentColor &) const = default;
};

/// Light or dark, and the accent colour, as the desktop's portal says and keeps saying. Asked for at once, answered
/// later by changed(); without a portal it stays Unknown, which people take as light.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Unknown, Light, Dark };

    explicit ColorScheme(const QDBusConnection &sessionBus, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark; }
    [[nodiscard]] std::optional<AccentColor> accent() const { return m_accent; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus, const QString &key);
    void take(const QString &key, const QVariant &value);

    Scheme m_scheme = Scheme::Unknown;
    std::optional<AccentColor> m_accent;
};

} // namespace ringback::platform
