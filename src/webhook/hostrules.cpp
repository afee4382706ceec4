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

QByteArrayView withoutRootDot(QByteArrayView name)
{
    return name.size() > 1 && name.endsWith('.') ? name.chopped(1) : name;
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
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
    const QByteArrayView name = nameOf(host);
    if (name == "127.0.0.1" || sameName(name, "localhost"))
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
        m_names.append(withoutRootDot(name).toByteArray());
}

bool HostRules::allows(const http::Headers &headers, const QHostAddress &local) const
{
    // Only HTTP/1.0 may leave it out, which no browser speaks; nothing is waived for such a request.
    if (!headers.contains("Host"))
        return true;
    const QByteArray host = headers.value("Host");
    const QByteArrayView name = withoutRootDot(nameOf(host));
    if (isLoopbackHost(host) ||
        std::any_of(m_names.begin(), m_names.end(), [name](const QByteArray &known) { return sameName(known, name); }))
        return true;
    const QHostAddress address = addressIn(host);
    return !address.isNull() && address.isEqual(local, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace ringback::webhook
