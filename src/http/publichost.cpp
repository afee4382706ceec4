#include "http/publichost.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::PublicHost", text);
}

/// The IANA registries of special-purpose addresses: what isn't globally reachable.
const auto &special()
{
    static const std::array<std::pair<QHostAddress, int>, 26> ranges = [] {
        constexpr std::array names{
            "0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24",   "192.0.2.0/24",  "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",  "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4",   "240.0.0.0/4",    "::/127",         "64:ff9b:1::/48", "100::/64",
            "2001::/23",      "2001:db8::/32", "2002::/16",      "3fff::/20",      "5f00::/16",      "fc00::/7",
            "fe80::/9",       "ff00::/8",
        };
        std::array<std::pair<QHostAddress, int>, 26> parsed;
        std::transform(names.begin(), names.end(), parsed.begin(), [](const char *name) {
            return std::pair<QHostAddress, int>(QHostAddress::parseSubnet(QString::fromLatin1(name)));
        });
        return parsed;
    }();
    return ranges;
}

/// The IPv4 address in ::ffff:a.b.c.d and 64:ff9b::a.b.c.d; else the address itself.
QHostAddress unwrapped(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    if (!address.isInSubnet(QHostAddress::parseSubnet(u"64:ff9b::/96"_s)))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 inner = 0;
    for (int i = 12; i < 16; ++i)
        inner = inner << 8U | bytes[i];
    return QHostAddress(inner);
}

Result<Done> judge(const QString &host, const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return Error{ErrorKind::Unavailable, said("%1 can't be found.").arg(host)};
    if (!std::all_of(addresses.begin(), addresses.end(), isPublic))
        return Error{ErrorKind::Refused, said("%1 leads into a private network.").arg(host)};
    return Done{};
}

} // namespace

bool isPublic(const QHostAddress &address)
{
    const QHostAddress plain = unwrapped(address);
    if (plain.isNull())
        return false;
    const auto &ranges = special();
    return std::none_of(ranges.begin(), ranges.end(), [&plain](const auto &range) {
        return range.first.protocol() == plain.protocol() && plain.isInSubnet(range);
    });
}

void whenPublic(const QString &host, QObject *context, std::function<void(const Result<Done> &)> told)
{
    if (const QHostAddress literal(host); !literal.isNull()) {
        QMetaObject::invokeMethod(
            context, [told = std::move(told), verdict = judge(host, {literal})] { told(verdict); },
            Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, context, [host, told = std::move(told)](const QHostInfo &found) {
        told(judge(host, found.addresses()));
    });
}

} // namespace ringback::http
