#include "webhook/masking.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace ringback::webhook {

namespace {

constexpr QByteArrayView mask("***");
// A shorter secret would mask words that merely contain it.
constexpr qsizetype shortestSecret = 8;

constexpr std::array tellingParts{
    "auth",   "secret",  "token",   "cookie",  "password",  "passwd",    "passphrase", "credential",
    "apikey", "api-key", "api_key", "session", "signature", "assertion", "jwt",
};

bool isTelling(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "key" || lower == "sig" || lower == "pass" ||
           std::any_of(tellingParts.begin(), tellingParts.end(),
                       [&lower](const char *part) { return lower.contains(part); });
}

QByteArray withoutSecret(QByteArray text, const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return text;
    text.replace(secret, mask);
    text.replace(secret.toPercentEncoding(), mask);
    return text;
}

} // namespace

QByteArray maskedHeaders(const http::Headers &headers, const QByteArray &secret)
{
    QByteArray lines;
    for (const http::Header &field : headers.fields()) {
        lines.append(field.name).append(": ");
        lines.append(isTelling(field.name) ? mask.toByteArray() : withoutSecret(field.value, secret)).append('\n');
    }
    lines.chop(1);
    return lines;
}

QByteArray maskedQuery(const QByteArray &query, const QByteArray &secret)
{
    if (query.isEmpty())
        return {};
    QByteArrayList parameters = query.split('&');
    for (QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals >= 0 && isTelling(QByteArray::fromPercentEncoding(parameter.first(equals))))
            parameter.replace(equals + 1, parameter.size(), mask);
    }
    return withoutSecret(parameters.join('&'), secret);
}

} // namespace ringback::webhook
