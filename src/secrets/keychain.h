#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace ringback::secrets {

/// What the system keychain is in right now. The five that people must be told apart.
enum class KeychainState {
    UnlockedWithSecret,
    UnlockedWithout,
    Locked,
    NoService, ///< a session bus, but no Secret Service on it
    NoBus,
};

/// One translated sentence about the state and what to do.
[[nodiscard]] QString describe(KeychainState state);

struct ReadSecret
{
    KeychainState state = KeychainState::UnlockedWithout;
    QByteArray secret = {}; ///< also set when it was written in this session only
};

/// The system keychain (Secret Service by QtKeychain). May be asked from any thread. Each future finishes exactly once,
/// at the latest when its time is up or this object dies; a prompt that a person dismissed is ErrorKind::Cancelled.
/// Without a keychain, what is written stays in memory for this session only, and write() says so. All Keychains of a
/// process belong to one thread, which runs Qt's default (GLib) event loop: QtKeychain queues its jobs there.
class Keychain final : public QObject
{
    Q_OBJECT

public:
    /// `service` names the program in the keychain; practice mode and tests use their own.
    explicit Keychain(QString service, QObject *parent = nullptr);
    ~Keychain() override;

    /// How long an operation may take: `machine` when nobody is asked, `person` when a keychain has to be unlocked by
    /// typing a password. 20 s and 3 min unless told.
    void setLimits(std::chrono::milliseconds machine, std::chrono::milliseconds person);

    QFuture<Result<ReadSecret>> read(QString key);
    /// True: on the keychain; false: for this session only.
    QFuture<Result<bool>> write(QString key, QByteArray secret);
    QFuture<Result<Done>> remove(QString key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::secrets
