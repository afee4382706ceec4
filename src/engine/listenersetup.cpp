#include "engine/listenersetup.h"

#include "engine/settings.h"
#include "http/tlsidentity.h"
#include "storage/deliveries.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

namespace {

// More than that in ten minutes, and the oldest are stored again when they repeat: harmless.
constexpr int mostRecalled = 1000;
constexpr qint64 recalledSeconds = 600;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::ListenerSetup", text);
}

} // namespace

Result<ListenerSetup> listenerSetup(const Settings &settings, const QByteArrayList &secrets, const QDateTime &now)
{
    ListenerSetup setup;
    setup.config.address = settings.listenAddress;
    setup.config.port = settings.listenPort;
    setup.config.secrets = secrets;
    setup.config.secretAlways = !settings.publicUrl.isEmpty();
    if (!settings.publicUrl.isEmpty())
        setup.config.hosts.append(settings.publicUrl.host(QUrl::FullyEncoded).toLatin1());
    for (const QString &host : settings.allowedHosts)
        setup.config.hosts.append(host.toLatin1());
    for (const QString &proxy : settings.proxies)
        setup.config.proxies.append(QHostAddress::parseSubnet(proxy));

    if (settings.tlsCertificate.isEmpty() && settings.tlsKey.isEmpty())
        return setup;
    if (settings.tlsCertificate.isEmpty() || settings.tlsKey.isEmpty())
        return Error{
            ErrorKind::InvalidInput, said("TLS needs both a certificate and a key: set both files, or none."), {}};
    auto identity = http::TlsIdentity::load(settings.tlsCertificate, settings.tlsKey);
    if (!identity)
        return identity.error();
    setup.certificateWarning = (*identity)->warning(now);
    setup.config.tls = std::move(*identity);
    return setup;
}

QString exposureOf(const Settings &settings)
{
    if (settings.listenAddress.isLoopback())
        return {};
    const bool everywhere = settings.listenAddress == QHostAddress(QHostAddress::Any) ||
                            settings.listenAddress == QHostAddress(QHostAddress::AnyIPv4) ||
                            settings.listenAddress == QHostAddress(QHostAddress::AnyIPv6);
    const QString who = everywhere ? said("every network that this computer is in")
                                   : said("the network of %1").arg(settings.listenAddress.toString());
    return settings.tlsCertificate.isEmpty()
               ? said("The listener can be reached from %1, without encryption: whoever listens in reads what arrives, "
                      "the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.")
                     .arg(who)
               : said("The listener can be reached from %1; only its secret keeps strangers out.").arg(who);
}

QList<Delivery> recentDeliveries(storage::Connection &db, const QDateTime &now)
{
    QList<Delivery> recent;
    const QList<qint64> ids = storage::deliveries::order(db, mostRecalled);
    for (const qint64 id : ids) {
        auto row = storage::deliveries::byId(db, id);
        if (!row || row->delivery.receivedAt < now.addSecs(-recalledSeconds))
            break;
        recent.append(std::move(row->delivery));
    }
    std::reverse(recent.begin(), recent.end());
    return recent;
}

} // namespace ringback
