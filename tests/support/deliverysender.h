#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

#include <deque>
#include <memory>
#include <vector>

class QTcpSocket;

namespace ringback {

/// A sender that never gives up: posts bodies over several kept-alive connections, one at a time on each, and writes
/// down which id each 200 named. What was on its way when its connection broke is sent again on the next start().
class DeliverySender final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QByteArray path;
        QByteArray body;
    };

    explicit DeliverySender(int connections, QObject *parent = nullptr);
    ~DeliverySender() override;

    /// The number of the item.
    int add(Item item);
    void start(quint16 port);
    /// Breaks the connections off.
    void stop();

    [[nodiscard]] const Item &item(int number) const { return m_items.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    /// By the delivery's id: the number of the item that was acknowledged so.
    [[nodiscard]] const QHash<qint64, int> &acknowledged() const { return m_acknowledged; }
    /// Waiting and under way.
    [[nodiscard]] int unacknowledged() const
    {
        return count() - static_cast<int>(m_acknowledged.size()) - m_ackedTwice;
    }
    [[nodiscard]] int underWay() const;
    /// Answers that were no 200.
    [[nodiscard]] const QList<QByteArray> &refusals() const { return m_refusals; }
    /// Two items were acknowledged with one id.
    [[nodiscard]] int sharedIds() const { return m_ackedTwice; }

Q_SIGNALS:
    /// A 200 has just come.
    void answered();

private:
    struct Peer
    {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray received;
        int item = -1;
    };

    void next(Peer &peer);
    void read(Peer &peer);
    void giveBack(Peer &peer);

    std::vector<Item> m_items;
    std::deque<int> m_waiting;
    std::vector<Peer> m_peers;
    QHash<qint64, int> m_acknowledged;
    QList<QByteArray> m_refusals;
    int m_ackedTwice = 0;
    bool m_sends = false;
};

} // namespace ringback
