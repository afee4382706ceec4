#pragma once

#include "core/automation.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace ringback {

namespace secrets {
class Keychain;
}
namespace thoughtly {
class Client;
}

/// What became of a payload: Sent, NotSent or Unconfirmed, with the reason in words.
struct AutomationAnswer
{
    AutomationRun::State state = AutomationRun::State::NotSent;
    QString detail = {};
};

/// Posts a payload to an automation, once: what may have left is never repeated. The automation's id or address is a
/// secret, kept in the keychain under a key. As many may wait for the rate budget, `mayLeave` has the last word for
/// each when it would leave: a no leaves it not sent. Engine thread.
class AutomationPost final : public QObject
{
    Q_OBJECT

public:
    /// `space` keeps the addresses of practice mode apart from the real ones.
    AutomationPost(std::shared_ptr<secrets::Keychain> keychain, thoughtly::Client &api, QString space,
                   QObject *parent = nullptr);

    /// True: in the keychain; false: there is none, kept for this session.
    QFuture<Result<bool>> keepAddress(const QString &key, const QString &address);
    QFuture<Result<Done>> forgetAddress(const QString &key);
    using MayLeave = std::function<QFuture<Result<Done>>()>;

    QFuture<AutomationAnswer> send(const QString &key, const QJsonObject &payload, const MayLeave &mayLeave);
    QFuture<AutomationAnswer> sendTo(const QString &address, const QJsonObject &payload, const MayLeave &mayLeave);

private:
    std::shared_ptr<secrets::Keychain> m_keychain;
    thoughtly::Client &m_api;
    QString m_space;
};

} // namespace ringback
