#pragma once

#include "http/chunkeddecoder.h"
#include "http/fault.h"
#include "http/headrules.h"
#include "http/headscanner.h"
#include "http/message.h"

#include <optional>

namespace ringback::http {

/// Bytes in, requests or a fault out; no socket, no time. Pull `next` until it needs more. Boost.Beast's parser reads
/// the head; around it everything is refused that two parsers could read in two ways (request smuggling). One request
/// after the other: `take` what is complete, then go on with the rest of the input. After a fault the stream has no
/// meaning.
class RequestParser
{
public:
    enum class Event {
        NeedMore,
        Head,     ///< the head stands in request(); the body is yet to come
        Complete, ///< take() it
        Failed,   ///< see fault()
    };
    enum class Phase { Idle, Head, Body, Complete, Failed };

    RequestParser(qsizetype headerBytes, qsizetype bodyBytes);

    /// Consumes from the front of `input` up to the next event.
    Event next(QByteArrayView &input);

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const Fault &fault() const { return m_fault; }
    /// The request as far as it is known: from Event::Head on.
    [[nodiscard]] const ServerRequest &request() const { return m_request; }
    [[nodiscard]] ServerRequest &request() { return m_request; }
    /// Whether its sender wants the connection kept, speaks HTTP/1.0, waits for "100 Continue".
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }
    [[nodiscard]] bool isHttp10() const { return m_version == 10; }
    [[nodiscard]] bool expectsContinue() const { return m_framing.expectsContinue; }

    /// Hands over the complete request and makes ready for the next.
    ServerRequest take();

private:
    Event readHead(QByteArrayView head);
    Event readBody(QByteArrayView &input);
    Event fail(const Fault &fault);

    qsizetype m_headerBytes;
    qsizetype m_bodyBytes;
    Phase m_phase = Phase::Head;
    HeadScanner m_scanner;
    QByteArray m_head; ///< only for a head that comes in pieces
    ServerRequest m_request;
    Framing m_framing;
    std::optional<ChunkedDecoder> m_chunks;
    int m_version = 11;
    bool m_keepAlive = true;
    Fault m_fault;
};

} // namespace ringback::http
