#include "webhook/masking.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <string_view>

namespace ringback::webhook {

namespace {

constexpr QByteArrayView mask("***");
constexpr qsizetype usualHeaderBytes = 256;
// A shorter secret would mask words that merely contain it.
constexpr qsizetype shortestSecret = 8;

constexpr std::array<QByteArrayView, 15> tellingParts{
    "auth",   "secret",  "token",   "cookie",  "password",  "passwd",    "passphrase", "credential",
    "apikey", "api-key", "api_key", "session", "signature", "assertion", "jwt",
};
// What nearly every request has, and none of those parts: asked first, as looking for them all costs much more.
constexpr std::array<QByteArrayView, 8> plainNames{"host",   "content-type",    "content-length", "user-agent",
                                                   "accept", "accept-encoding", "connection",     "webhook-id"};

/// As QByteArray::indexOf(), which first makes a table of the word for every longer text.
qsizetype indexOf(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    const auto found = std::string_view(text.data(), size_t(text.size()))
                           .find(std::string_view(word.data(), size_t(word.size())), size_t(from));
    return found == std::string_view::npos ? -1 : qsizetype(found);
}

bool isUrlByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("-._~%:@!$&'*+;=/?#").contains(c);
}

bool isTelling(const QByteArray &name)
{
    if (std::any_of(plainNames.begin(), plainNames.end(), [&name](QByteArrayView plain) {
            return name.size() == plain.size() && name.compare(plain, Qt::CaseInsensitive) == 0;
        }))
        return false;
    const QByteArray lower = name.toLower();
    return lower == "key" || lower == "sig" || lower == "pass" ||
           std::any_of(tellingParts.begin(), tellingParts.end(),
                       [&lower](QByteArrayView part) { return lower.contains(part); });
}

QByteArray withoutSecrets(QByteArray text, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        text.replace(secret, mask);
        text.replace(secret.toPercentEncoding(), mask);
    }
    return text;
}

/// Where the escape of JSON begins (`\n`, `\u00e9`) that reaches over `at`; `at` itself if none does.
qsizetype escapeStart(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype shortEscape = 2;
    constexpr qsizetype longEscape = 6;
    for (qsizetype slash = at - 1; slash >= 0 && slash > at - longEscape; --slash) {
        if (text.at(slash) != '\\')
            continue;
        qsizetype run = 1;
        while (run <= slash && text.at(slash - run) == '\\')
            ++run;
        const bool isEscape = run % 2 == 1; // else they are backslashes, each escaped by another
        const qsizetype length = text.at(slash + 1) == 'u' ? longEscape : shortEscape;
        return isEscape && slash + length > at ? slash : at;
    }
    return at;
}

/// The same JSON without that secret. An escape that would be torn apart goes with it: the rest stays JSON.
QByteArray withoutSecret(const QByteArray &json, const QByteArray &secret)
{
    QByteArray kept;
    qsizetype from = 0;
    for (qsizetype at = indexOf(json, secret, 0); at >= 0; at = indexOf(json, secret, from)) {
        const qsizetype end = std::max(from, escapeStart(json, at));
        kept.append(QByteArrayView(json).sliced(from, end - from)).append(mask);
        from = at + secret.size();
    }
    return from == 0 ? json : kept.append(QByteArrayView(json).sliced(from));
}

/// Masks the last part of every automation's URL: whoever knows it can start the automation. In JSON a slash may be
/// written as `\/`.
QByteArray withoutAutomations(QByteArray text)
{
    static constexpr QByteArrayView word("automation");
    for (qsizetype at = indexOf(text, word, 0); at >= 0; at = indexOf(text, word, at)) {
        qsizetype begin = at + word.size();
        const qsizetype slash = at - 1;
        at = begin;
        if (slash < 1 || text.at(slash) != '/')
            continue;
        if (!QByteArrayView(text).first(text.at(slash - 1) == '\\' ? slash - 1 : slash).endsWith("webhook"))
            continue;
        if (begin < text.size() && text.at(begin) == '\\')
            ++begin;
        if (begin >= text.size() || text.at(begin) != '/')
            continue;
        ++begin;
        const qsizetype end = std::find_if_not(text.cbegin() + begin, text.cend(), isUrlByte) - text.cbegin();
        text.replace(begin, end - begin, mask);
        at = begin;
    }
    return text;
}

/// Masking it would tear a number of the body apart.
bool looksLikeNumber(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || QByteArrayView("+-.eE").contains(c); });
}

} // namespace

QByteArray maskedHeaders(const http::Headers &headers, const QByteArrayList &secrets)
{
    QByteArray lines;
    lines.reserve(usualHeaderBytes);
    for (const http::Header &field : headers.fields()) {
        lines.append(field.name).append(": ");
        if (isTelling(field.name))
            lines.append(mask);
        else
            lines.append(withoutAutomations(withoutSecrets(field.value, secrets)));
        lines.append('\n');
    }
    lines.chop(1);
    return lines;
}

QByteArray maskedQuery(const QByteArray &query, const QByteArrayList &secrets)
{
    if (query.isEmpty())
        return {};
    QByteArrayList parameters = query.split('&');
    for (QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals >= 0 && isTelling(QByteArray::fromPercentEncoding(parameter.first(equals))))
            parameter.replace(equals + 1, parameter.size(), mask);
    }
    return withoutAutomations(withoutSecrets(parameters.join('&'), secrets));
}

QByteArray maskedBody(QByteArray body, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret || looksLikeNumber(secret))
            continue;
        body = withoutSecret(body, secret);
        if (secret.contains('/'))
            body = withoutSecret(body, QByteArray(secret).replace('/', "\\/"));
    }
    return withoutAutomations(std::move(body));
}

} // namespace ringback::webhook
