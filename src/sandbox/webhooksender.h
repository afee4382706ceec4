#pragma once

#include "sandbox/book.h"
#include "sandbox/faults.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <optional>

namespace ringback {
class Clock;
}

namespace ringback::sandbox {

/// Posts events as the real service does: once, without a second try; only a 429 with Retry-After is tried once more.
/// Loses, doubles and swaps deliveries where the faults say so. Lives in one thread.
class WebhookSender final : public QObject
{
    Q_OBJECT

public:
    WebhookSender(Clock &clock, const Book &book, FaultDice &dice, QObject *parent = nullptr);

    /// Where every event goes besides the subscribed addresses.
    void setUrl(const QUrl &url) { m_url = url; }

    void send(const QString &type, const QString &agentId, const QJsonObject &body);

private:
    struct Parcel
    {
        QUrl url;
        QByteArray body;
    };

    void dispatch(const Parcel &parcel);
    void post(const Parcel &parcel, bool mayRepeat);
    void releaseHeld();

    Clock &m_clock;
    const Book &m_book;
    FaultDice &m_dice;
    QNetworkAccessManager m_network;
    QUrl m_url;
    std::optional<Parcel> m_held; ///< waits to be overtaken by the next
    quint64 m_heldSerial = 0;
};

} // namespace ringback::sandbox
