#pragma once

#include "http/poller.h"
#include "http/server.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>

namespace ringback::http {

class Connection;

/// What the connections of one server have in common. Outlives them.
class ConnectionShared
{
public:
    /// `whenFinished` is called once by each connection that is over, perhaps from within its own functions: destroy it
    /// later.
    ConnectionShared(Handler &handler, Clock &clock, const ServerLimits &limits,
                     std::function<void(Connection *)> whenFinished);

    Handler &handler;
    Clock &clock;
    const ServerLimits limits;
    const std::function<void(Connection *)> finished;
    Poller poller;
    /// Read into by whoever is reading right now: nothing stays in it.
    QByteArray scratch;
    /// Body bytes held over all connections, those included that a handler hasn't answered yet.
    const std::shared_ptr<qsizetype> bodyBytes = std::make_shared<qsizetype>(0);
    bool closing = false;

    /// The Date field, made once a second.
    const QByteArray &date();

private:
    qint64 m_dateSecond = -1;
    QByteArray m_date;
};

/// A share of the body bytes that all connections may hold; given back when it dies.
class BodyLease
{
public:
    explicit BodyLease(std::shared_ptr<qsizetype> total) : m_total(std::move(total)) {}
    BodyLease(BodyLease &&other) noexcept : m_total(std::move(other.m_total)), m_held(std::exchange(other.m_held, 0)) {}
    BodyLease &operator=(BodyLease &&) = delete;
    ~BodyLease()
    {
        if (m_total)
            setHeld(0);
    }

    /// What this one holds, as a lease of its own; this one then holds nothing.
    [[nodiscard]] BodyLease handOver()
    {
        BodyLease other(m_total);
        other.m_held = std::exchange(m_held, 0);
        return other;
    }

    void setHeld(qsizetype bytes)
    {
        *m_total += bytes - m_held;
        m_held = bytes;
    }

private:
    std::shared_ptr<qsizetype> m_total;
    qsizetype m_held = 0;
};

} // namespace ringback::http
