#include "http/requestparser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>

namespace ringback::http {

namespace {

namespace beast = boost::beast::http;
using beast_error = boost::beast::error_code;
using beast_view = boost::beast::string_view;

QByteArray bytes(beast_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Beast's parser of requests (what its request_parser derives from), which puts the head straight into our values.
/// It never sees a body.
class HeadParser final : public beast::basic_parser<true>
{
public:
    explicit HeadParser(ServerRequest &request) : m_request(request) {}

    QByteArrayView target;
    int version = 11;

private:
    void on_request_impl(beast::verb, beast_view method, beast_view path, int number, beast_error &) override
    {
        m_request.method = bytes(method);
        target = QByteArrayView(path.data(), qsizetype(path.size()));
        version = number;
    }
    void on_field_impl(beast::field, beast_view name, beast_view value, beast_error &) override
    {
        m_request.headers.append(bytes(name), bytes(value));
    }
    void on_response_impl(int, beast_view, int, beast_error &) override {}
    void on_header_impl(beast_error &) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const &, beast_error &) override {}
    std::size_t on_body_impl(beast_view, beast_error &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast_view, beast_error &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast_view, beast_error &) override { return 0; }
    void on_finish_impl(beast_error &) override {}

    ServerRequest &m_request;
};

/// Beast has one error for "not a version" and "not a version of mine"; peers are owed the difference.
Fault versionFault(QByteArrayView head)
{
    const auto line = head.first(head.indexOf('\r'));
    const auto version = line.sliced(line.lastIndexOf(' ') + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (line.count(' ') == 2 && version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5]) &&
        version[6] == '.' && isDigit(version[7]) && !version.startsWith("HTTP/0"))
        return {505, QT_TRANSLATE_NOOP("ringback::http::Fault", "This version of HTTP isn't supported.")};
    return {400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request line is malformed.")};
}

Fault faultOf(const beast_error &error, QByteArrayView head)
{
    if (error == beast::error::bad_version)
        return versionFault(head);
    if (error == beast::error::bad_content_length)
        return {400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The Content-Length field is malformed.")};
    if (error == beast::error::bad_transfer_encoding)
        return {400, QT_TRANSLATE_NOOP("ringback::http::Fault", "Where the body ends can't be told for certain.")};
    if (error == beast::error::bad_method || error == beast::error::bad_target)
        return {400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request line is malformed.")};
    return {400, QT_TRANSLATE_NOOP("ringback::http::Fault", "A header field is malformed.")};
}

} // namespace

RequestParser::RequestParser(qsizetype headerBytes, qsizetype bodyBytes)
    : m_headerBytes(headerBytes), m_bodyBytes(bodyBytes), m_scanner(headerBytes)
{
}

RequestParser::Phase RequestParser::phase() const
{
    return m_phase == Phase::Head && m_scanner.isIdle() ? Phase::Idle : m_phase;
}

RequestParser::Event RequestParser::next(QByteArrayView &input)
{
    if (m_phase == Phase::Failed)
        return Event::Failed;
    if (m_phase == Phase::Complete)
        return Event::Complete;
    if (m_phase == Phase::Body)
        return readBody(input);

    qsizetype used = 0;
    switch (m_scanner.scan(input, used)) {
    case HeadScanner::Verdict::Failed:
        return fail(m_scanner.fault());
    case HeadScanner::Verdict::NeedMore:
        m_head.append(input);
        input = {};
        return Event::NeedMore;
    case HeadScanner::Verdict::Complete:
        break;
    }
    QByteArrayView head = input.first(used);
    if (!m_head.isEmpty()) {
        m_head.append(head);
        head = m_head;
    }
    input = input.sliced(used);
    return readHead(head.sliced(m_scanner.leading()));
}

RequestParser::Event RequestParser::readHead(QByteArrayView head)
{
    HeadParser parser(m_request);
    parser.header_limit(UINT32_MAX); // the scanner's and judgeHead's are the ones that count
    parser.body_limit(UINT64_MAX);   // not boost::none, which Beast 1.74 takes for less than any length
    parser.eager(false);
    beast_error error;
    parser.put(boost::asio::const_buffer(head.data(), size_t(head.size())), error);
    if (error || !parser.is_header_done())
        return fail(faultOf(error, head));

    m_version = parser.version;
    m_keepAlive = parser.keep_alive();
    const auto framing = judgeHead(m_request, parser.target, m_version, m_bodyBytes);
    if (!framing)
        return fail(framing.error());
    m_framing = *framing;
    m_head.clear();
    if (m_framing.chunked)
        m_chunks.emplace(m_bodyBytes, m_headerBytes);
    m_phase = Phase::Body;
    return Event::Head;
}

RequestParser::Event RequestParser::readBody(QByteArrayView &input)
{
    if (m_framing.chunked) {
        switch (m_chunks->decode(input, m_request.body)) {
        case ChunkedDecoder::Verdict::NeedMore:
            return Event::NeedMore;
        case ChunkedDecoder::Verdict::Failed:
            return fail(m_chunks->fault());
        case ChunkedDecoder::Verdict::Complete:
            break;
        }
    } else {
        const qsizetype piece = std::min(m_framing.length - m_request.body.size(), input.size());
        m_request.body.append(input.first(piece));
        input = input.sliced(piece);
        if (m_request.body.size() < m_framing.length)
            return Event::NeedMore;
    }
    m_phase = Phase::Complete;
    return Event::Complete;
}

ServerRequest RequestParser::take()
{
    ServerRequest request = std::exchange(m_request, {});
    m_scanner = HeadScanner(m_headerBytes);
    m_chunks.reset();
    m_phase = Phase::Head;
    return request;
}

RequestParser::Event RequestParser::fail(const Fault &fault)
{
    m_phase = Phase::Failed;
    m_fault = fault;
    m_head = {};
    m_request.body = {};
    return Event::Failed;
}

} // namespace ringback::http
