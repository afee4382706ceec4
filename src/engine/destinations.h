#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QFuture>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QUrl>

namespace ringback {

namespace secrets {
class Keychain;
}
namespace storage {
class Store;
}

/// Where messages to other programs go. The address is a secret (whoever knows a chat's incoming webhook can write
/// there), and so is the key that signs.
struct Destination
{
    QUrl url = {};
    QByteArray signingSecret = {}; ///< Standard Webhooks; empty: unsigned
    bool mayBePrivate = false;     ///< may lead into the team's own network

    bool operator==(const Destination &) const = default;
};

/// The destinations by name: in the keychain, with the host alone in the store, to show. Engine thread.
class Destinations final : public QObject
{
    Q_OBJECT

public:
    /// `space` keeps those of practice mode apart from the real ones.
    Destinations(secrets::Keychain &keychain, storage::Store &store, QString space, QObject *parent = nullptr);

    /// InvalidInput in words. True: in the keychain; false: there is none, kept for this session.
    QFuture<Result<bool>> save(const QString &name, const Destination &destination);
    QFuture<Result<Done>> remove(const QString &name);
    /// NotFound when nobody set it, Unavailable while the keychain is locked.
    QFuture<Result<Destination>> find(const QString &name);

    /// Name and host.
    [[nodiscard]] static QMap<QString, QString> known(storage::Connection &db);

private:
    [[nodiscard]] QString keyOf(const QString &name) const;

    secrets::Keychain &m_keychain;
    storage::Store &m_store;
    QString m_space;
    QHash<QString, Destination> m_read; ///< asked of the keychain once
};

} // namespace ringback
