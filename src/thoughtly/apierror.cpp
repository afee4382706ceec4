#include "thoughtly/apierror.h"

#include "http/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::thoughtly::Client)
};

constexpr int deepest = 5;
constexpr qsizetype longestQuote = 200;

QString saidIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return value.toString();
    if (depth == deepest)
        return {};
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &element : value.toArray()) {
            const QString part = saidIn(element, depth + 1);
            if (!part.isEmpty())
                parts.append(part);
            if (parts.size() == 3)
                break;
        }
        return parts.join(u"; "_s);
    }
    const QJsonObject object = value.toObject();
    for (const char16_t *key : {u"error", u"errors", u"message", u"detail", u"details", u"title", u"reason",
                                u"description", u"msg", u"code"}) {
        const QString said = saidIn(object.value(QStringView(key)), depth + 1);
        if (!said.isEmpty())
            return said;
    }
    return {};
}

QString quotable(QString text, const Credentials &secrets)
{
    for (const QString &secret : {secrets.apiToken, secrets.teamId}) {
        if (!secret.isEmpty())
            text.replace(secret, u"•••"_s, Qt::CaseInsensitive);
    }
    QString plain;
    for (const QChar c : std::as_const(text)) {
        const QChar::Category category = c.category();
        if (c.isSpace())
            plain += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format &&
                 category != QChar::Other_NotAssigned)
            plain += c;
    }
    plain = plain.simplified();
    if (plain.size() > longestQuote) {
        const bool inPair = plain.at(longestQuote - 1).isHighSurrogate();
        plain = plain.left(longestQuote - (inPair ? 1 : 0)) + u'…';
    }
    return plain;
}

bool looksLikeMarkup(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

Error rejected(int status, const QString &said)
{
    if (said.isEmpty())
        return {ErrorKind::Rejected, Words::tr("Thoughtly refused the request (%1).").arg(status)};
    return {ErrorKind::Rejected, Words::tr("Thoughtly refused the request: “%1”").arg(said)};
}

Error inWords(int status, const QString &said)
{
    switch (status) {
    case 401:
        return {ErrorKind::Unauthorized,
                Words::tr("Thoughtly doesn't accept the API token or the team ID. If a proxy stands "
                          "between, it may drop the team_id header.")};
    case 403:
        return {ErrorKind::Forbidden, Words::tr("This API token isn't allowed to do that at Thoughtly.")};
    case 404:
    case 410:
        return {ErrorKind::NotFound, Words::tr("Thoughtly doesn't know this (any more).")};
    case 407:
        return {ErrorKind::Network, Words::tr("A proxy on the way asks for a password.")};
    case 408:
        return {ErrorKind::Timeout, Words::tr("Thoughtly gave up waiting for the request.")};
    case 429:
        return {ErrorKind::RateLimited, Words::tr("Thoughtly takes no more requests this minute.")};
    default:
        break;
    }
    if (status >= 500)
        return {ErrorKind::Server, Words::tr("Thoughtly has a fault of its own (%1).").arg(status)};
    if (status < 400) {
        return {ErrorKind::Server,
                Words::tr("The server points to another address (%1), which isn't followed. Check the "
                          "API address in the settings.")
                    .arg(status)};
    }
    return rejected(status, said);
}

} // namespace

QString serverWords(const QByteArray &body, const Credentials &secrets)
{
    if (looksLikeMarkup(body))
        return {};
    const auto json = http::parseJson(body);
    if (json.ok())
        return quotable(saidIn(*json, 0), secrets);
    const bool cutJson = body.trimmed().startsWith('{') || body.trimmed().startsWith('[');
    return cutJson ? QString() : quotable(QString::fromUtf8(body.left(4096)), secrets);
}

Error apiError(const http::ClientReply &reply, const Credentials &secrets)
{
    Error error = inWords(reply.status, serverWords(reply.body, secrets));
    error.detail = u"HTTP %1"_s.arg(reply.status);
    return error;
}

Error refusalInEnvelope(const QJsonValue &error, const Credentials &secrets)
{
    return rejected(200, quotable(saidIn(error, 0), secrets));
}

Error unreadableAnswer(const http::ClientReply &reply)
{
    const QString detail = u"HTTP %1, %2 bytes"_s.arg(reply.status).arg(reply.body.size());
    if (looksLikeMarkup(reply.body)) {
        return {ErrorKind::Unreadable,
                Words::tr("A web page came instead of Thoughtly's answer: a proxy or a login page may "
                          "stand between."),
                detail};
    }
    return {ErrorKind::Unreadable, Words::tr("Thoughtly's answer can't be understood."), detail};
}

Error unconfirmed(const Error &error)
{
    return {ErrorKind::Unconfirmed, Words::tr("It isn't known whether this arrived: %1").arg(error.message),
            error.detail};
}

Error missingCredentials()
{
    return {ErrorKind::Unauthorized, Words::tr("Enter the API token and the team ID first.")};
}

} // namespace ringback::thoughtly
