#include "engine/automationpost.h"

#include "core/futures.h"
#include "secrets/keychain.h"
#include "thoughtly/client.h"

namespace ringback {

AutomationPost::AutomationPost(std::shared_ptr<secrets::Keychain> keychain, thoughtly::Client &api, QString space,
                               QObject *parent)
    : QObject(parent), m_keychain(std::move(keychain)), m_api(api), m_space(std::move(space))
{
}

QFuture<Result<bool>> AutomationPost::keepAddress(const QString &key, const QString &address)
{
    return m_keychain->write(m_space + key, address.trimmed().toUtf8());
}

QFuture<Result<Done>> AutomationPost::forgetAddress(const QString &key)
{
    return m_keychain->remove(m_space + key);
}

QFuture<AutomationAnswer> AutomationPost::send(const QString &key, const QJsonObject &payload, const MayLeave &mayLeave)
{
    const SharedPromise<AutomationAnswer> promise;
    whenDone(m_keychain->read(m_space + key), this,
             [this, payload, mayLeave, promise](const Result<secrets::ReadSecret> &read) {
                 if (read && read->state == secrets::KeychainState::Locked)
                     return promise.finish({.detail = secrets::describe(read->state)});
                 if (!read || read->secret.isEmpty())
                     return promise.finish(
                         {.detail = tr("The automation's address isn't in the keychain: enter it once more.")});
                 whenDone(sendTo(QString::fromUtf8(read->secret), payload, mayLeave), this,
                          [promise](const AutomationAnswer &answer) { promise.finish(answer); });
             });
    return promise.future();
}

QFuture<AutomationAnswer> AutomationPost::sendTo(const QString &address, const QJsonObject &payload,
                                                 const MayLeave &mayLeave)
{
    const SharedPromise<AutomationAnswer> promise;
    const thoughtly::Gate gate{mayLeave, [](const QString &) {}};
    whenDone(m_api.triggerAutomation(address, payload, thoughtly::Lane::Queue, gate), this,
             [promise](const Result<Done> &done) {
                 using State = AutomationRun::State;
                 if (done)
                     promise.finish({.state = State::Sent});
                 else if (done.error().kind == ErrorKind::Unconfirmed)
                     promise.finish({State::Unconfirmed, done.error().message});
                 else
                     promise.finish({State::NotSent, done.error().message});
             });
    return promise.future();
}

} // namespace ringback
