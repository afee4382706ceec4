#include "sandbox/webhooksender.h"

#include "core/clock.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{10'000};   // for an answer
constexpr std::chrono::milliseconds longestHold{5'000}; // a held delivery goes out alone after this

} // namespace

WebhookSender::WebhookSender(Clock &clock, const Book &book, FaultDice &dice, QObject *parent)
    : QObject(parent), m_clock(clock), m_book(book), m_dice(dice)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(static_cast<int>(patience.count()));
}

void WebhookSender::send(const QString &type, const QString &agentId, const QJsonObject &body)
{
    QList<QUrl> targets;
    if (m_url.isValid() && !m_url.isEmpty())
        targets.append(m_url);
    for (const BookWebhook &webhook : m_book.webhooks) {
        const QUrl url(webhook.url);
        if (webhook.type == type && (webhook.data.isEmpty() || webhook.data == agentId) && !targets.contains(url))
            targets.append(url);
    }
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    for (const QUrl &url : std::as_const(targets)) {
        if (m_dice.happens(Fault::DropWebhook))
            continue;
        dispatch({url, bytes});
        if (m_dice.happens(Fault::DuplicateWebhook))
            dispatch({url, bytes});
    }
}

void WebhookSender::dispatch(const Parcel &parcel)
{
    if (!m_held && m_dice.happens(Fault::ReorderWebhook)) {
        m_held = parcel;
        const quint64 serial = ++m_heldSerial;
        m_clock.after(longestHold, this, [this, serial] {
            if (serial == m_heldSerial)
                releaseHeld();
        });
        return;
    }
    post(parcel, true);
}

void WebhookSender::releaseHeld()
{
    if (auto held = std::exchange(m_held, std::nullopt))
        post(*held, true);
}

void WebhookSender::post(const Parcel &parcel, bool mayRepeat)
{
    QNetworkRequest request(parcel.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Thoughtly-Webhook/1.0"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.post(request, parcel.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, parcel, mayRepeat] {
        reply->deleteLater();
        bool ok = false;
        const int seconds = reply->rawHeader("Retry-After").toInt(&ok);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 429 && ok && seconds >= 0 && mayRepeat)
            m_clock.after(std::chrono::seconds(seconds), this, [this, parcel] { post(parcel, false); });
        // The one that was held comes after the one that overtook it.
        releaseHeld();
    });
}

} // namespace ringback::sandbox
