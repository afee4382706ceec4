#include "support/deliverysender.h"

#include "support/requestscanner.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

DeliverySender::DeliverySender(int connections, QObject *parent)
    : QObject(parent), m_peers(static_cast<std::size_t>(connections))
{
}

DeliverySender::~DeliverySender()
{
    stop();
}

int DeliverySender::add(Item item)
{
    m_items.push_back(std::move(item));
    m_waiting.push_back(count() - 1);
    return count() - 1;
}

int DeliverySender::underWay() const
{
    return static_cast<int>(std::count_if(m_peers.begin(), m_peers.end(), [](const Peer &p) { return p.item >= 0; }));
}

void DeliverySender::start(quint16 port)
{
    stop();
    m_sends = true;
    for (Peer &peer : m_peers) {
        peer.socket = std::make_unique<QTcpSocket>();
        QTcpSocket *const socket = peer.socket.get();
        connect(socket, &QTcpSocket::connected, socket, [this, &peer] {
            peer.socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            next(peer);
        });
        connect(socket, &QTcpSocket::readyRead, socket, [this, &peer] { read(peer); });
        connect(socket, &QTcpSocket::disconnected, socket, [this, &peer] { giveBack(peer); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
}

void DeliverySender::stop()
{
    m_sends = false;
    for (Peer &peer : m_peers) {
        if (peer.socket) {
            if (peer.socket->isOpen())
                read(peer); // an answer that has come counts
            peer.socket->disconnect();
            peer.socket->abort();
        }
        giveBack(peer);
        peer.received.clear();
    }
}

void DeliverySender::next(Peer &peer)
{
    if (!m_sends || m_waiting.empty())
        return;
    peer.item = m_waiting.front();
    m_waiting.pop_front();
    const Item &one = item(peer.item);
    peer.socket->write("POST " + one.path +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " +
                       QByteArray::number(one.body.size()) + "\r\n\r\n" + one.body);
    peer.socket->flush();
}

void DeliverySender::read(Peer &peer)
{
    peer.received += peer.socket->readAll();
    const auto size = messageSize(peer.received);
    if (!size || peer.received.size() < *size || peer.item < 0)
        return;
    const QByteArray answer = peer.received.left(*size);
    peer.received.remove(0, *size);
    if (answer.startsWith("HTTP/1.1 200 ")) {
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        const qint64 id = QJsonDocument::fromJson(body).object()["delivery"_L1].toString().toLongLong();
        m_ackedTwice += m_acknowledged.contains(id) ? 1 : 0;
        m_acknowledged.insert(id, peer.item);
        peer.item = -1;
        Q_EMIT answered();
    } else {
        m_refusals.append(answer);
        giveBack(peer);
    }
    if (peer.socket->state() == QAbstractSocket::ConnectedState)
        next(peer);
}

void DeliverySender::giveBack(Peer &peer)
{
    if (peer.item >= 0)
        m_waiting.push_front(peer.item);
    peer.item = -1;
}

} // namespace ringback
