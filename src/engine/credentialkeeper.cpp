#include "engine/credentialkeeper.h"

#include "core/futures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString webhookSecretKey()
{
    return u"webhook-secret"_s;
}

QByteArray toBytes(const Credentials &credentials)
{
    return QJsonDocument(QJsonObject{{u"api_token"_s, credentials.apiToken}, {u"team_id"_s, credentials.teamId}})
        .toJson(QJsonDocument::Compact);
}

Credentials credentialsFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object["api_token"_L1].toString(), object["team_id"_L1].toString()};
}

/// 160 bits, in letters that pass through any URL.
QByteArray newSecret()
{
    QByteArray bytes(20, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

CredentialKeeper::CredentialKeeper(secrets::Keychain &keychain, Given given, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_given(std::move(given))
    , m_credentials(m_given.credentials)
    , m_webhookSecret(m_given.webhookSecret)
{
}

QString CredentialKeeper::credentialsKey()
{
    return u"thoughtly-credentials"_s;
}

void CredentialKeeper::load()
{
    if (!m_given.useKeychain) {
        if (m_webhookSecret.isEmpty())
            m_webhookSecret = newSecret();
        Q_EMIT loaded();
        return;
    }
    whenDone(m_keychain.read(credentialsKey()), this, [this](const Result<secrets::ReadSecret> &result) {
        if (result) {
            m_state = result->state;
            if (!areGiven())
                m_credentials = credentialsFrom(result->secret);
        }
        readWebhookSecret();
    });
}

void CredentialKeeper::readWebhookSecret()
{
    if (!m_webhookSecret.isEmpty()) {
        Q_EMIT loaded();
        return;
    }
    whenDone(m_keychain.read(webhookSecretKey()), this, [this](const Result<secrets::ReadSecret> &result) {
        if (result && !result->secret.isEmpty()) {
            m_webhookSecret = result->secret;
            Q_EMIT loaded();
            return;
        }
        m_webhookSecret = newSecret();
        // A locked keychain may hold the real one: don't write over what can't be read.
        if (result && result->state != secrets::KeychainState::Locked)
            (void)m_keychain.write(webhookSecretKey(), m_webhookSecret);
        Q_EMIT loaded();
    });
}

QFuture<Result<bool>> CredentialKeeper::save(const Credentials &credentials)
{
    const SharedPromise<Result<bool>> promise;
    whenDone(m_keychain.write(credentialsKey(), toBytes(credentials)), this,
             [this, credentials, promise](const Result<bool> &result) {
                 // In practice mode they are for the next start.
                 if (result && m_given.useKeychain) {
                     m_credentials = credentials;
                     if (*result)
                         m_state = secrets::KeychainState::UnlockedWithSecret;
                     Q_EMIT changed();
                 }
                 promise.finish(result);
             });
    return promise.future();
}

QFuture<Result<Done>> CredentialKeeper::clear()
{
    const SharedPromise<Result<Done>> promise;
    whenDone(m_keychain.remove(credentialsKey()), this, [this, promise](const Result<Done> &result) {
        if (result) {
            m_credentials = m_given.credentials;
            m_state = secrets::KeychainState::UnlockedWithout;
            Q_EMIT changed();
        }
        promise.finish(result);
    });
    return promise.future();
}

} // namespace ringback
