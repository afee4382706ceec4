#include "engine/webhookaddress.h"

#include "webhook/paths.h"

namespace ringback {

using namespace Qt::StringLiterals;

QUrl webhookAddress(const QUrl &publicUrl, const QByteArray &secret, const QString &word)
{
    QString text = publicUrl.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    text += "/webhook/"_L1;
    if (!secret.isEmpty())
        text += QString::fromLatin1(secret.toPercentEncoding()) + u'/';
    return QUrl(text + word, QUrl::StrictMode);
}

QString maskedAddress(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return u"***"_s;
    const QString port = parsed.port() < 0 ? QString() : u":%1"_s.arg(parsed.port());
    const QString query = parsed.hasQuery() ? u"?***"_s : QString();
    return parsed.scheme() + "://"_L1 + parsed.host() + port +
           webhook::maskedPath(parsed.path(QUrl::FullyEncoded).toLatin1()) + query;
}

} // namespace ringback
