#pragma once

#include "http/poller.h"
#include "http/transport.h"

namespace ringback::http {

/// A TCP descriptor of its own. Not QTcpSocket: that gives up writing once the peer has half-closed and the readyRead
/// slot has returned, and the answer to such a client comes later, after the commit.
class PlainSocket final : public Transport, private Poller::Watcher
{
public:
    /// Owns `descriptor` from now on.
    PlainSocket(int descriptor, Poller &poller);
    ~PlainSocket() override;
    Q_DISABLE_COPY_MOVE(PlainSocket)

    Outcome read(char *data, qsizetype size) override;
    Outcome write(const char *data, qsizetype size) override;
    void endWriting() override;
    void close() override;
    void setReadable(bool wanted) override;
    void setWritable(bool wanted) override;

private:
    void isReady(bool isReadable, bool isWritable) override;

    int m_descriptor;
    Poller &m_poller;
    const quint64 m_number; ///< in the poller
    bool m_wantsReadable = false;
    bool m_wantsWritable = false;
};

} // namespace ringback::http
