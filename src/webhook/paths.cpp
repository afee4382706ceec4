#include "webhook/paths.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace ringback::webhook {

namespace {

struct Word
{
    QByteArrayView text;
    Endpoint endpoint;
};

constexpr std::array words{
    Word{"call-completed", Endpoint::CallCompleted},
    Word{"request-callback", Endpoint::RequestCallback},
    Word{"new-lead", Endpoint::NewLead},
    Word{"probe", Endpoint::Probe},
};

std::optional<Endpoint> endpointOf(QByteArrayView word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const Word &w) { return word == w.text; });
    return found == words.end() ? std::nullopt : std::optional(found->endpoint);
}

} // namespace

std::optional<Route> routeOf(const QByteArray &path)
{
    if (!path.startsWith('/'))
        return std::nullopt;
    QByteArrayView rest = QByteArrayView(path).sliced(1);
    if (rest.endsWith('/'))
        rest.chop(1);

    static constexpr QByteArrayView webhook("webhook/");
    if (!rest.startsWith(webhook)) {
        if (rest == "healthz")
            return Route{.endpoint = Endpoint::Health};
        if (rest == "request-callback")
            return Route{.endpoint = Endpoint::RequestCallback};
        return std::nullopt;
    }
    rest = rest.sliced(webhook.size());
    const qsizetype slash = rest.indexOf('/');
    const auto endpoint = endpointOf(rest.sliced(slash + 1));
    if (!endpoint)
        return std::nullopt;
    if (slash < 0)
        return Route{.endpoint = *endpoint};
    const QByteArray secret = QByteArray::fromPercentEncoding(rest.first(slash).toByteArray());
    return Route{.endpoint = *endpoint, .secret = secret, .hasSecret = true};
}

std::optional<DeliveryKind> deliveryKind(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::CallCompleted:
        return DeliveryKind::CallCompleted;
    case Endpoint::RequestCallback:
        return DeliveryKind::RequestCallback;
    case Endpoint::NewLead:
        return DeliveryKind::NewLead;
    case Endpoint::Probe:
    case Endpoint::Health:
        break;
    }
    return std::nullopt;
}

bool allowsMethod(Endpoint endpoint, const QByteArray &method)
{
    return endpoint == Endpoint::Health ? method == "GET" || method == "HEAD" : method == "POST";
}

QByteArray allowedMethods(Endpoint endpoint)
{
    return endpoint == Endpoint::Health ? QByteArrayLiteral("GET, HEAD") : QByteArrayLiteral("POST");
}

QString maskedPath(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments) {
        if (!segment.isEmpty() && segment != "webhook" && segment != "healthz" && !endpointOf(segment))
            segment = "***";
    }
    return QString::fromUtf8(segments.join('/'));
}

} // namespace ringback::webhook
