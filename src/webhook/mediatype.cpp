#include "webhook/mediatype.h"

#include "http/headrules.h"

#include <algorithm>

namespace ringback::webhook {

namespace {

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), http::isTokenByte);
}

/// Takes one `name=value` (RFC 9110, 5.6.6) off the front of `rest`, a quoted value unquoted; false when it is none.
bool takeParameter(QByteArrayView &rest, QByteArray &name, QByteArray &value)
{
    const qsizetype equals = rest.indexOf('=');
    if (equals < 0 || !isToken(rest.first(equals)))
        return false;
    name = rest.first(equals).toByteArray().toLower();
    rest = rest.sliced(equals + 1);
    value.clear();
    if (!rest.startsWith('"')) {
        const qsizetype end = std::find_if_not(rest.begin(), rest.end(), http::isTokenByte) - rest.begin();
        value = rest.first(end).toByteArray();
        rest = rest.sliced(end);
        return end > 0;
    }
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest = rest.sliced(i + 1);
            return true;
        }
        if (rest[i] == '\\' && ++i == rest.size())
            return false;
        value.append(rest[i]);
    }
    return false;
}

bool isJsonType(QByteArrayView text)
{
    const qsizetype semicolon = text.indexOf(';');
    const QByteArray type = (semicolon < 0 ? text : text.first(semicolon)).trimmed().toByteArray().toLower();
    static constexpr QByteArrayView application("application/");
    if (!type.startsWith(application) || !isToken(QByteArrayView(type).sliced(application.size())))
        return false;
    if (type != "application/json" && !(type.endsWith("+json") && type.size() > application.size() + 5))
        return false;

    for (QByteArrayView rest = semicolon < 0 ? QByteArrayView() : text.sliced(semicolon); !rest.isEmpty();) {
        if (!rest.startsWith(';'))
            return false;
        rest = rest.sliced(1).trimmed();
        if (rest.isEmpty())
            return true;
        QByteArray name;
        QByteArray value;
        if (!takeParameter(rest, name, value))
            return false;
        rest = rest.trimmed();
        if (name == "charset" && value.compare("utf-8", Qt::CaseInsensitive) != 0 &&
            value.compare("utf8", Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

} // namespace

bool isJsonContent(const http::Headers &headers)
{
    const QByteArrayList types = headers.values("Content-Type");
    const QByteArrayList codings = headers.values("Content-Encoding");
    const bool plain = std::all_of(codings.begin(), codings.end(), [](const QByteArray &coding) {
        return coding.compare("identity", Qt::CaseInsensitive) == 0;
    });
    return plain && types.size() == 1 && isJsonType(types.front());
}

} // namespace ringback::webhook
