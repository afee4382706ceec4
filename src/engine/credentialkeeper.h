#pragma once

#include "core/credentials.h"
#include "core/result.h"
#include "secrets/keychain.h"

#include <QFuture>
#include <QObject>

namespace ringback {

/// The secrets of this console: the API credentials and the listener's secret. They come from the environment, else
/// from the system keychain, and live in memory only here. Lives in the engine thread.
class CredentialKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What is fixed from outside (environment, practice mode) is used as it is and never stored.
    struct Given
    {
        Credentials credentials = {};
        QByteArray webhookSecret = {};
        bool useKeychain = true;
    };

    /// Where they are in the keychain.
    [[nodiscard]] static QString credentialsKey();

    CredentialKeeper(secrets::Keychain &keychain, Given given, QObject *parent = nullptr);

    /// Reads the keychain and makes a listener's secret if there is none; `loaded` follows, exactly once.
    void load();
    /// True: in the keychain; false: for this session only.
    QFuture<Result<bool>> save(const Credentials &credentials);
    QFuture<Result<Done>> clear();

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const QByteArray &webhookSecret() const { return m_webhookSecret; }
    [[nodiscard]] secrets::KeychainState keychainState() const { return m_state; }
    [[nodiscard]] bool areGiven() const { return m_given.credentials.isComplete(); }

Q_SIGNALS:
    void loaded();
    void changed();

private:
    void readWebhookSecret();

    secrets::Keychain &m_keychain;
    Given m_given;
    Credentials m_credentials;
    QByteArray m_webhookSecret;
    secrets::KeychainState m_state = secrets::KeychainState::UnlockedWithout;
};

} // namespace ringback
