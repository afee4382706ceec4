#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace ringback {

namespace secrets {
class Keychain;
}

/// The key of the hashes that stay of forgotten people: in the system keychain if there is one, else in a file of the
/// data directory. Engine thread.
class ForgetKey final : public QObject
{
    Q_OBJECT

public:
    enum class Place { Keychain, DataDirectory };
    struct Found
    {
        QByteArray key = {}; ///< empty: there is none
        Place place = Place::Keychain;
    };

    ForgetKey(secrets::Keychain &keychain, const QString &dataDirectory, bool useKeychain, QObject *parent = nullptr);

    /// The key, or that there is none; an error, when that can't be told now.
    QFuture<Result<Found>> read();
    /// A new one.
    QFuture<Result<Found>> make();

private:
    [[nodiscard]] Result<Found> readFile() const;
    [[nodiscard]] Result<Found> writeFile(const QByteArray &key) const;

    secrets::Keychain &m_keychain;
    QString m_file;
    bool m_useKeychain;
};

} // namespace ringback
