#include "engine/forgetkey.h"

#include "core/futures.h"
#include "secrets/keychain.h"
#include "storage/datadirectory.h"

#include <QFile>
#include <QRandomGenerator>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = 32;

QString keyName()
{
    return u"forget-key"_s;
}

QByteArray newKey()
{
    QByteArray bytes(keyBytes, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64();
}

} // namespace

ForgetKey::ForgetKey(secrets::Keychain &keychain, const QString &dataDirectory, bool useKeychain, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_file(dataDirectory + "/forget.key"_L1), m_useKeychain(useKeychain)
{
}

Result<ForgetKey::Found> ForgetKey::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return Found{{}, Place::DataDirectory};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, tr("The key in %1 can't be read.").arg(m_file), file.errorString()};
    return Found{file.read(1024).trimmed(), Place::DataDirectory};
}

Result<ForgetKey::Found> ForgetKey::writeFile(const QByteArray &key) const
{
    if (const Result<Done> ready = storage::makePrivateFile(m_file); !ready)
        return ready.error();
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(key + '\n') != key.size() + 1 || !file.flush())
        return Error{ErrorKind::Storage, tr("The key can't be written to %1.").arg(m_file), file.errorString()};
    return Found{key, Place::DataDirectory};
}

QFuture<Result<ForgetKey::Found>> ForgetKey::read()
{
    const Result<Found> inFile = readFile();
    if (!inFile || !inFile->key.isEmpty() || !m_useKeychain)
        return finishedFuture(inFile);
    const SharedPromise<Result<Found>> promise;
    whenDone(m_keychain.read(keyName()), this, [promise](const Result<secrets::ReadSecret> &secret) {
        if (!secret) {
            promise.finish(secret.error());
            return;
        }
        const bool isOpen = secret->state == secrets::KeychainState::UnlockedWithSecret ||
                            secret->state == secrets::KeychainState::UnlockedWithout;
        if (isOpen || !secret->secret.isEmpty())
            promise.finish(Found{secret->secret, Place::Keychain});
        else
            promise.finish(Error{ErrorKind::Unavailable, secrets::describe(secret->state)});
    });
    return promise.future();
}

QFuture<Result<ForgetKey::Found>> ForgetKey::make()
{
    const QByteArray key = newKey();
    if (!m_useKeychain)
        return finishedFuture(writeFile(key));
    const SharedPromise<Result<Found>> promise;
    whenDone(m_keychain.write(keyName(), key), this, [this, key, promise](const Result<bool> &written) {
        // A person who keeps their keychain shut has the key beside the data.
        if (written && *written)
            promise.finish(Found{key, Place::Keychain});
        else
            promise.finish(writeFile(key));
    });
    return promise.future();
}

} // namespace ringback
