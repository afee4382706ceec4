#pragma once

#include "http/rawserver.h"

#include <QList>

namespace ringback {

/// Answers requests from a queue and keeps what it saw. An empty queue is a fault: it answers 599 and says so.
class FakeApi
{
public:
    struct Seen
    {
        QByteArray method;
        QByteArray target;
        QByteArray head;
        QByteArray body;

        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };

    FakeApi();

    /// Queues an answer with `Content-Length`; `headers` are whole lines.
    void answer(int status, const QByteArray &body, const QByteArray &headers = {});
    /// Queues bytes as they are, after which the connection closes; none: it closes without an answer.
    void breakOff(const QByteArray &bytes = {});

    [[nodiscard]] QUrl url() const { return m_server.url(QString()); }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }

private:
    struct Answer
    {
        QByteArray bytes;
        bool close;
    };

    QList<Answer> m_answers;
    QList<Seen> m_seen;
    RawServer m_server;
};

} // namespace ringback
