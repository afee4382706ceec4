#include "secrets/secretservice.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <utility>

namespace ringback::secrets {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

bool saysNoService(const QDBusError &error)
{
    // Spawn.*: the bus knows how to start one, and it didn't start.
    return error.type() == QDBusError::ServiceUnknown ||
           error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ||
           error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

Result<SecretLookup> fromError(const QDBusError &error)
{
    if (error.type() == QDBusError::Disconnected)
        return SecretLookup{KeychainState::NoBus};
    if (saysNoService(error))
        return SecretLookup{KeychainState::NoService};
    const bool late = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout;
    return Error{late ? ErrorKind::Timeout : ErrorKind::Unavailable,
                 QCoreApplication::translate("ringback::Keychain", "The system keychain did not answer."),
                 error.name() + u": "_s + error.message()};
}

} // namespace

std::optional<QDBusConnection> sessionBus()
{
    // Without either of these libdbus would start a bus of its own, which is not the one of the desktop.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        if (runtime.isEmpty() || !QFileInfo::exists(runtime + u"/bus"_s))
            return std::nullopt;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    return bus;
}

void SecretService::find(const QString &service, const QString &key, Answer answer)
{
    const std::optional<QDBusConnection> bus = sessionBus();
    if (!bus) {
        answer(SecretLookup{KeychainState::NoBus});
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    // What QtKeychain's libsecret backend stores; its third attribute, "type", says how the secret is encoded.
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, service}};
    const QDBusMessage message = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                      u"SearchItems"_s, {QVariant::fromValue(attributes)});
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, bus = *bus, answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<Paths, Paths> reply = *done;
                if (reply.isError())
                    answer(fromError(reply.error()));
                else if (!reply.argumentAt<0>().isEmpty())
                    answer(SecretLookup{KeychainState::UnlockedWithSecret, true});
                else if (!reply.argumentAt<1>().isEmpty())
                    answer(SecretLookup{KeychainState::Locked, true});
                else
                    askDefaultCollection(bus, answer);
            });
}

void SecretService::askDefaultCollection(const QDBusConnection &bus, Answer answer)
{
    const QDBusMessage message =
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, bus, answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusObjectPath> reply = *done;
                if (reply.isError())
                    answer(fromError(reply.error()));
                else if (reply.value().path() == "/"_L1) // no collection yet: nothing that could be locked
                    answer(SecretLookup{KeychainState::UnlockedWithout});
                else
                    askWhetherLocked(bus, reply.value().path(), answer);
            });
}

void SecretService::askWhetherLocked(const QDBusConnection &bus, const QString &collection, Answer answer)
{
    const QDBusMessage message = call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                      {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (reply.isError())
                    answer(fromError(reply.error()));
                else if (reply.value().variant().toBool())
                    answer(SecretLookup{KeychainState::Locked});
                else
                    answer(SecretLookup{KeychainState::UnlockedWithout});
            });
}

} // namespace ringback::secrets
