// However a stream is cut, the parser reads the same requests from it and stops at the same fault; and whatever it
// accepts means the same when it is written plainly and read again (or a proxy in front could disagree with us).
#include "expect.h"
#include "http/requestparser.h"

#include <vector>

using namespace ringback::http;
using Event = RequestParser::Event;

namespace {

constexpr qsizetype headerBytes = 4096;
constexpr qsizetype bodyBytes = 2000;

struct Reading
{
    std::vector<ServerRequest> requests;
    std::vector<bool> keepAlive;
    int status = 0;
    RequestParser::Phase phase = RequestParser::Phase::Idle;
};

Reading read(QByteArrayView bytes, qsizetype step)
{
    RequestParser parser(headerBytes, bodyBytes);
    Reading reading;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView piece = bytes.sliced(at, std::min(step, bytes.size() - at));
        for (bool more = true; more;) {
            const qsizetype before = piece.size();
            switch (parser.next(piece)) {
            case Event::NeedMore:
                EXPECT(piece.isEmpty());
                more = false;
                break;
            case Event::Head:
                break;
            case Event::Complete:
                EXPECT(piece.size() <= before);
                reading.keepAlive.push_back(parser.keepAlive());
                reading.requests.push_back(parser.take());
                break;
            case Event::Failed:
                reading.status = parser.fault().status;
                reading.phase = parser.phase();
                return reading;
            }
        }
    }
    reading.phase = parser.phase();
    return reading;
}

bool same(const ServerRequest &a, const ServerRequest &b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.headers == b.headers && a.body == b.body;
}

void expectSame(const Reading &a, const Reading &b)
{
    EXPECT(a.status == b.status);
    EXPECT(a.phase == b.phase);
    EXPECT(a.keepAlive == b.keepAlive);
    EXPECT(std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), b.requests.end(), same));
}

void expectPlain(const ServerRequest &request)
{
    EXPECT(request.body.size() <= bodyBytes);
    EXPECT(request.path.startsWith('/') || request.path == "*");
    EXPECT(request.headers.values("Host").size() <= 1);

    QByteArray plain = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        plain += '?' + request.query;
    plain += request.headers.contains("Host") ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n";
    Headers kept;
    for (const Header &field : request.headers.fields()) {
        const QByteArray name = field.name.toLower();
        if (name == "content-length" || name == "transfer-encoding" || name == "expect")
            continue;
        kept.append(field.name, field.value);
        plain += field.name + ": " + field.value + "\r\n";
    }
    plain += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
    // Rewritten, the head may be a little longer than the limit.
    if (plain.size() - request.body.size() > headerBytes)
        return;
    const Reading again = read(plain, plain.size());
    EXPECT(again.status == 0 || again.status == 431);
    if (again.status == 431) // one field more than before
        return;
    EXPECT(again.requests.size() == 1);
    EXPECT(again.requests[0].body == request.body && again.requests[0].path == request.path);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.isEmpty())
        return 0;
    const Reading whole = read(bytes, bytes.size());
    expectSame(whole, read(bytes, 1));
    expectSame(whole, read(bytes, 1 + qsizetype(size % 13)));
    for (const ServerRequest &request : whole.requests)
        expectPlain(request);
    return 0;
}
