#include "webhook/hostrules.h"

#include <algorithm>

namespace ringback::webhook {

namespace {

/// Without the port and without the brackets of an IPv6 literal. The parser has checked the form.
QByteArrayView nameOf(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        return end > 0 ? host.first(end).sliced(1) : QByteArrayView();
    }
    const qsizetype colon = host.indexOf(':');
    return colon < 0 ? host : host.first(colon);
}

QByteArray canonical(QByteArrayView name)
{
    QByteArray lower = name.toByteArray().toLower();
    if (lower.size() > 1 && lower.endsWith('.'))
        lower.chop(1);
    return lower;
}

bool isDotted(QByteArrayView name)
{
    // QHostAddress also takes 127.1 and the like; only the usual writing will do.
    return name.count('.') == 3 &&
           std::all_of(name.begin(), name.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

QHostAddress addressIn(QByteArrayView host)
{
    const QByteArrayView name = nameOf(host);
    return host.startsWith('[') || isDotted(name) ? QHostAddress(QString::fromLatin1(name)) : QHostAddress();
}

} // namespace

bool isLoopbackHost(QByteArrayView host)
{
    if (nameOf(host).compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    return addressIn(host).isLoopback();
}

bool isFromBrowserPage(const http::Headers &headers)
{
    if (headers.contains("Origin"))
        return true;
    const QByteArrayList sites = headers.values("Sec-Fetch-Site");
    return std::any_of(sites.begin(), sites.end(), [](const QByteArray &site) { return site != "none"; });
}

HostRules::HostRules(const QByteArrayList &names)
{
    for (const QByteArray &name : names)
        m_names.append(canonical(name));
}

bool HostRules::allows(const http::Headers &headers, const QHostAddress &local) const
{
    // Only HTTP/1.0 may leave it out, which no browser speaks; nothing is waived for such a request.
    if (!headers.contains("Host"))
        return true;
    const QByteArray host = headers.value("Host");
    if (m_names.contains(canonical(nameOf(host))) || isLoopbackHost(host))
        return true;
    const QHostAddress address = addressIn(host);
    return !address.isNull() && address.isEqual(local, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace ringback::webhook
