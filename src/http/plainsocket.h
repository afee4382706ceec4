#pragma once

#include "http/transport.h"

#include <QSocketNotifier>

#include <memory>

namespace ringback::http {

/// A TCP descriptor of its own. Not QTcpSocket: that gives up writing once the peer has half-closed and the readyRead
/// slot has returned, and the answer to such a client comes later, after the commit.
class PlainSocket final : public Transport
{
public:
    /// Owns `descriptor` from now on.
    explicit PlainSocket(int descriptor);
    ~PlainSocket() override;
    Q_DISABLE_COPY_MOVE(PlainSocket)

    Outcome read(char *data, qsizetype size) override;
    Outcome write(const char *data, qsizetype size) override;
    void endWriting() override;
    void close() override;
    void setReadable(bool wanted) override;
    void setWritable(bool wanted) override;

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer; ///< made when a write first has to wait: most never do
};

} // namespace ringback::http
