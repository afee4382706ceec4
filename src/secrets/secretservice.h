#pragma once

#include "core/result.h"
#include "secrets/keychain.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

namespace ringback::secrets {

/// What the Secret Service knows about one item.
struct SecretLookup
{
    KeychainState state = KeychainState::NoBus;
    bool hasItem = false; ///< known to exist, locked or not

    bool operator==(const SecretLookup &) const = default;
};

/// The session's bus; nothing if there is none. Never starts one.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

/// Asks the Secret Service, over D-Bus, what QtKeychain can't tell: is an item missing, or is it locked; is there a
/// service at all. Starts the service where the bus knows how to. Nothing here blocks; one thread.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<SecretLookup>)>;

    explicit SecretService(QObject *parent = nullptr) : QObject(parent) {}

    /// Looks for what QtKeychain stored for that service and key. `answer` is called exactly once, or never if this
    /// object dies before; it may be called before this returns. Each question on the bus waits D-Bus's own 25 s at
    /// most.
    void find(const QString &service, const QString &key, Answer answer);

private:
    void askDefaultCollection(const QDBusConnection &bus, Answer answer);
    void askWhetherLocked(const QDBusConnection &bus, const QString &collection, Answer answer);
};

} // namespace ringback::secrets
