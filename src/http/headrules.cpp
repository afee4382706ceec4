#include "http/headrules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ringback::http {

namespace {

using namespace std::string_view_literals;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `extra` beside unreserved, sub-delims and percent-encoded octets (RFC 3986, 2).
bool isUriText(QByteArrayView text, std::string_view extra)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isAlphanumeric(c) || "-._~!$&'()*+,;="sv.find(c) != std::string_view::npos ||
            extra.find(c) != std::string_view::npos)
            continue;
        if (c != '%' || i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return false;
        i += 2;
    }
    return true;
}

/// `host [":" port]` without userinfo, which RFC 9110, 4.2.4 calls an error.
bool isAuthority(QByteArrayView text)
{
    qsizetype hostEnd = text.indexOf(':');
    if (text.startsWith('[')) {
        hostEnd = text.indexOf(']') + 1;
        const auto inside = hostEnd > 0 ? text.first(hostEnd - 1).sliced(1) : QByteArrayView();
        if (inside.count(':') < 2 ||
            !std::all_of(inside.begin(), inside.end(), [](char c) { return isHex(c) || c == ':' || c == '.'; }))
            return false;
        if (hostEnd < text.size() && text[hostEnd] != ':')
            return false;
    } else {
        hostEnd = hostEnd < 0 ? text.size() : hostEnd;
        if (hostEnd == 0 || !isUriText(text.first(hostEnd), ""))
            return false;
    }
    const QByteArrayView port = hostEnd < text.size() ? text.sliced(hostEnd + 1) : QByteArrayView();
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit) &&
           (port.isEmpty() || port.toInt() <= 65535);
}

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Fault> judgeMethod(const QByteArray &method)
{
    // What is refused here has no target of the usual form (CONNECT), reflects secrets (TRACE) or is unknown: 501
    // (RFC 9110, 9.1). Whether one of these fits the resource is the handler's business: 405.
    static constexpr std::array known{"GET"sv, "POST"sv, "HEAD"sv, "PUT"sv, "DELETE"sv, "PATCH"sv, "OPTIONS"sv};
    const std::string_view name(method.data(), size_t(method.size()));
    if (std::find(known.begin(), known.end(), name) != known.end())
        return std::nullopt;
    return Fault{501, QT_TRANSLATE_NOOP("ringback::http::Fault", "The method isn't supported.")};
}

/// The target's four forms (RFC 9112, 3.2). Sets `authority` for the absolute one.
std::optional<Fault> splitTarget(ServerRequest &request, QByteArrayView target, QByteArrayView &authority)
{
    static constexpr Fault bad{400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request target is malformed.")};
    if (target == "*") {
        if (request.method != "OPTIONS")
            return bad;
        request.path = "*";
        return std::nullopt;
    }
    if (!target.startsWith('/')) {
        const qsizetype schemeEnd = target.indexOf("://");
        if (schemeEnd < 0)
            return bad;
        const auto scheme = target.first(schemeEnd);
        if (!sameText(scheme, "http") && !sameText(scheme, "https"))
            return bad;
        const auto rest = target.sliced(schemeEnd + 3);
        const qsizetype authorityEnd =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; }) - rest.begin();
        authority = rest.first(authorityEnd);
        target = rest.sliced(authorityEnd);
        if (!isAuthority(authority))
            return bad;
    }
    if (!isUriText(target, ":@/?"))
        return bad;
    const qsizetype question = target.indexOf('?');
    request.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (question >= 0)
        request.query = target.sliced(question + 1).toByteArray();
    if (request.path.isEmpty())
        request.path = "/";
    return std::nullopt;
}

/// What the fields say that only make sense once; the first value and how many there were.
struct Single
{
    QByteArrayView value;
    int count = 0;

    void take(QByteArrayView v)
    {
        if (count++ == 0)
            value = v;
    }
};

struct Singles
{
    Single host;
    Single contentLength;
    Single transferEncoding;
    Single expect;
};

Singles collect(const Headers &headers)
{
    Singles found;
    for (const Header &field : headers.fields()) {
        if (sameText(field.name, "Host"))
            found.host.take(field.value);
        else if (sameText(field.name, "Content-Length"))
            found.contentLength.take(field.value);
        else if (sameText(field.name, "Transfer-Encoding"))
            found.transferEncoding.take(field.value);
        else if (sameText(field.name, "Expect"))
            found.expect.take(field.value);
    }
    return found;
}

std::optional<Fault> judgeHost(const Single &host, int version)
{
    if (host.count > 1)
        return Fault{400, QT_TRANSLATE_NOOP("ringback::http::Fault", "There is more than one Host field.")};
    if (host.count == 0 && version >= 11)
        return Fault{400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The Host field is missing.")};
    if (host.count == 1 && !isAuthority(host.value))
        return Fault{400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The Host field is malformed.")};
    return std::nullopt;
}

/// RFC 9112, 6.1: a coding that isn't known is 501, a body whose end can't be told is 400 (6.3).
std::optional<Fault> judgeCoding(const Singles &fields, int version)
{
    static constexpr Fault ambiguous{
        400, QT_TRANSLATE_NOOP("ringback::http::Fault", "Where the body ends can't be told for certain.")};
    if (fields.contentLength.count > 0 || fields.transferEncoding.count > 1 || version < 11)
        return ambiguous;
    const QByteArrayView value = fields.transferEncoding.value;
    if (sameText(value, "chunked"))
        return std::nullopt;
    const qsizetype comma = value.lastIndexOf(',');
    const bool chunkedLast = comma >= 0 && sameText(value.sliced(comma + 1).trimmed(), "chunked");
    const bool chunkedTwice = chunkedLast && value.first(comma).toByteArray().toLower().contains("chunked");
    if (!chunkedLast || chunkedTwice)
        return ambiguous;
    return Fault{501, QT_TRANSLATE_NOOP("ringback::http::Fault", "The transfer coding isn't supported.")};
}

Result<qsizetype, Fault> judgeLength(const Single &field, qsizetype bodyLimit)
{
    // Lists of equal numbers are allowed to be refused (RFC 9112, 6.3) and have been used to smuggle requests.
    const QByteArrayView digits = field.value;
    if (field.count > 1 || digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return Fault{400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The Content-Length field is malformed.")};
    qsizetype length = 0;
    for (const char digit : digits) {
        length = length * 10 + (digit - '0');
        if (length > bodyLimit)
            return Fault{413, QT_TRANSLATE_NOOP("ringback::http::Fault", "The body is too large.")};
    }
    return length;
}

} // namespace

bool isTokenByte(char c)
{
    return isAlphanumeric(c) || "!#$%&'*+-.^_`|~"sv.find(c) != std::string_view::npos;
}

Result<Framing, Fault> judgeHead(ServerRequest &request, QByteArrayView target, int version, qsizetype bodyLimit)
{
    if (const auto fault = judgeMethod(request.method))
        return *fault;
    QByteArrayView authority;
    if (const auto fault = splitTarget(request, target, authority))
        return *fault;

    const Singles fields = collect(request.headers);
    if (const auto fault = judgeHost(fields.host, version))
        return *fault;
    Framing framing;
    if (fields.transferEncoding.count > 0) {
        if (const auto fault = judgeCoding(fields, version))
            return *fault;
        framing.chunked = true;
    } else if (fields.contentLength.count > 0) {
        const auto length = judgeLength(fields.contentLength, bodyLimit);
        if (!length)
            return length.error();
        framing.length = *length;
    }
    if (fields.expect.count > 0 && version >= 11) {
        if (fields.expect.count > 1 || !sameText(fields.expect.value, "100-continue"))
            return Fault{417, QT_TRANSLATE_NOOP("ringback::http::Fault", "The expectation can't be met.")};
        framing.expectsContinue = framing.hasBody();
    }
    // RFC 9112, 3.2.2: an absolute-form target overrules Host, so nobody behind may look at the other.
    if (!authority.isEmpty())
        request.headers.set("Host", authority.toByteArray());
    return framing;
}

} // namespace ringback::http
