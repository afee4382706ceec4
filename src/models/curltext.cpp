#include "models/curltext.h"

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// In single quotes, where a shell takes everything but the quote itself as it stands.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString curlText(const Delivery &delivery, const QString &origin)
{
    const bool hasSecretInPath = delivery.path.contains("/***/"_L1);
    QString url = quoted(origin + delivery.path);
    url.replace("/***/"_L1, "/'\"$RINGBACK_SECRET\"'/"_L1);
    const QString secret = hasSecretInPath ? QString() : u" -H \"X-Webhook-Secret: $RINGBACK_SECRET\""_s;
    // --data-raw and --globoff: neither an @ nor brackets mean anything.
    return u"curl --globoff -H 'Content-Type: application/json'%1 --data-raw "_s.arg(secret) +
           quoted(QString::fromUtf8(delivery.body)) + u' ' + url;
}

} // namespace ringback::models
