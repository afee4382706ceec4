#include "thoughtly/fakeapi.h"

namespace ringback {

QByteArray FakeApi::Seen::header(QByteArrayView name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FakeApi::FakeApi()
    : m_server([this](RawServer::Peer &peer) {
        if (!peer.isWhole())
            return;
        const QByteArray head = peer.received.left(peer.headSize());
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        m_seen.append({words.value(0), words.value(1), head, peer.received.mid(peer.headSize())});
        if (m_answers.isEmpty())
            answer(599, "nothing is queued");
        const Answer next = m_answers.takeFirst();
        peer.write(next.bytes);
        if (next.close)
            peer.close();
        else
            peer.next();
    })
{
}

void FakeApi::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    m_answers.append({"HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers +
                          "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                      false});
}

void FakeApi::breakOff(const QByteArray &bytes)
{
    m_answers.append({bytes, true});
}

} // namespace ringback
