#include "http/connection.h"

#include "core/clock.h"

#include <QMetaObject>
#include <QPointer>

namespace ringback::http {

using namespace std::chrono_literals;

namespace {

// Requests that one connection may have with the handler: enough to fill a group commit, no more.
constexpr size_t pipelineDepth = 16;
// Answers that wait for a slow reader before no further request is taken.
constexpr qsizetype unreadBytes = qsizetype(16) * 1024;
// Each turn of the event loop is shared: a fast sender gets this many reads before the others have theirs.
constexpr int readsPerTurn = 4;
// How long what a refused peer still sends is thrown away, so that a reset doesn't overtake the answer (RFC 9112, 9.6).
constexpr std::chrono::milliseconds lingerTime = 2s;

/// What a Responder keeps: it finds the connection, if it still is, and holds the share of the body that the handler
/// has.
struct Exchange
{
    QPointer<Connection> connection;
    quint64 number;
    BodyLease lease;
};

} // namespace

Connection::Connection(std::unique_ptr<Transport> transport, ConnectionShared &shared, const QHostAddress &peer,
                       const QHostAddress &local, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_shared(shared)
    , m_peer(peer)
    , m_local(local)
    , m_parser(shared.limits.headerBytes, shared.limits.bodyBytes)
    , m_lease(shared.bodyBytes)
    , m_sinceMs(shared.clock.steadyMs())
{
    m_transport->readable = [this] { onReadable(); };
    m_transport->writable = [this] { flush(); };
}

Connection::~Connection() = default;

Connection::Claim Connection::claim() const
{
    if (!m_slots.empty())
        return Claim::Working;
    return m_out.isEmpty() ? Claim::Incomplete : Claim::Unread;
}

void Connection::giveWay()
{
    const auto phase = m_parser.phase();
    if (phase == RequestParser::Phase::Head || phase == RequestParser::Phase::Body)
        m_shared.handler.refused(m_peer, 503,
                                 QT_TRANSLATE_NOOP("ringback::http::Fault", "It gave way to a newer connection."));
    finish();
}

void Connection::expire(qint64 nowMs)
{
    const ServerLimits &limits = m_shared.limits;
    if (m_finished)
        return;
    if (m_lingering) {
        if (nowMs - m_sinceMs >= lingerTime.count())
            finish();
        return;
    }
    if (m_stuckSinceMs >= 0 && nowMs - m_stuckSinceMs >= limits.requestTime.count()) {
        finish();
        return;
    }
    // While we make it wait, time doesn't run against the peer.
    if (m_takesNoMore || !m_stash.isEmpty())
        return;

    const qint64 waited = nowMs - m_sinceMs;
    switch (m_parser.phase()) {
    case RequestParser::Phase::Idle:
        // Nothing to answer: nobody asked.
        if (m_slots.empty() && m_out.isEmpty() &&
            waited >= (m_hadRequest ? limits.idleTime : limits.headerTime).count())
            finish();
        break;
    case RequestParser::Phase::Head:
        if (waited >= limits.headerTime.count())
            refuse(408, QT_TRANSLATE_NOOP("ringback::http::Fault", "The head took too long to arrive."));
        break;
    case RequestParser::Phase::Body:
        if (waited >= limits.requestTime.count())
            refuse(408, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request took too long to arrive."));
        break;
    case RequestParser::Phase::Complete:
    case RequestParser::Phase::Failed:
        break;
    }
}

void Connection::shutDown()
{
    // What the kernel has already taken for us deserves an answer as well.
    if (!m_finished && readsRequests())
        onReadable();
    if (m_finished || m_lingering)
        return;
    m_takesNoMore = true;
    m_stash.clear();
    if (!m_slots.empty()) {
        updateReading();
    } else if (!m_out.isEmpty()) {
        m_closeAfterFlush = true;
        updateReading();
    } else {
        finish();
    }
}

void Connection::onReadable()
{
    if (m_lingering) {
        discardInput();
        return;
    }
    ++m_corked;
    for (int i = 0; i < readsPerTurn && readsRequests(); ++i) {
        const auto [state, bytes] = m_transport->read(m_shared.scratch.data(), m_shared.scratch.size());
        if (state == Transport::State::Later)
            break;
        if (state == Transport::State::Failed) {
            --m_corked;
            finish();
            return;
        }
        if (state == Transport::State::Ended) {
            m_peerEnded = true;
            onPeerEnded();
            break;
        }
        process(QByteArrayView(m_shared.scratch.constData(), bytes));
        if (bytes < m_shared.scratch.size())
            break;
    }
    --m_corked;
    flush();
}

/// Takes as many requests from `input` as may be under way at once; the rest waits in the stash.
void Connection::process(QByteArrayView input)
{
    ++m_corked;
    for (bool more = true; more && !m_takesNoMore && !m_finished;) {
        if (m_parser.phase() == RequestParser::Phase::Idle) {
            if (input.isEmpty() || mustWait())
                break;
            // The first request is timed from the beginning of the connection.
            if (m_hadRequest)
                m_sinceMs = m_shared.clock.steadyMs();
        }
        const auto event = m_parser.next(input);
        m_lease.setHeld(m_parser.request().body.size());
        if (*m_shared.bodyBytes > m_shared.limits.totalBodyBytes) {
            // 429 rather than 503: it is the one refusal that Thoughtly sends again.
            auto response = ServerResponse::problem(429, "Too much is under way.", {{"Retry-After", "5"}});
            m_shared.handler.refused(m_peer, 429, QT_TRANSLATE_NOOP("ringback::http::Fault", "Too much is under way."));
            refuseWith(std::move(response));
            break;
        }
        switch (event) {
        case RequestParser::Event::NeedMore:
            more = false;
            break;
        case RequestParser::Event::Head:
            takeHead(input);
            break;
        case RequestParser::Event::Complete:
            takeRequest();
            break;
        case RequestParser::Event::Failed:
            refuse(m_parser.fault().status, m_parser.fault().reason);
            break;
        }
    }
    if (!m_takesNoMore && !m_finished && !input.isEmpty())
        m_stash = input.toByteArray();
    --m_corked;
    updateReading();
}

void Connection::takeHead(QByteArrayView rest)
{
    m_hadRequest = true;
    ServerRequest &head = m_parser.request();
    head.peer = m_peer;
    head.local = m_local;
    if (auto refusal = m_shared.handler.refuseEarly(head))
        refuseWith(std::move(*refusal));
    else if (m_parser.expectsContinue() && rest.isEmpty())
        m_owesContinue = true;
}

void Connection::takeRequest()
{
    m_owesContinue = false;
    Slot slot;
    slot.form = {
        .head = m_parser.request().method == "HEAD", .http10 = m_parser.isHttp10(), .close = !m_parser.keepAlive()};
    m_takesNoMore = slot.form.close;
    const quint64 number = m_firstSlot + m_slots.size();
    m_slots.push_back(std::move(slot));

    auto exchange = std::make_shared<Exchange>(Exchange{this, number, m_lease.handOver()});
    ServerRequest request = m_parser.take();
    m_shared.handler.handle(std::move(request), [exchange = std::move(exchange)](ServerResponse response) {
        exchange->lease.setHeld(0);
        if (Connection *connection = exchange->connection.data())
            connection->answer(exchange->number, std::move(response));
    });
}

/// The peer has closed at least its half: what it asked for whole is still answered.
void Connection::onPeerEnded()
{
    const auto phase = m_parser.phase();
    if (phase == RequestParser::Phase::Head || phase == RequestParser::Phase::Body)
        refuse(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request ended before it was complete."));
    else
        updateReading();
}

void Connection::refuse(int status, const QByteArray &reason)
{
    m_shared.handler.refused(m_peer, status, reason);
    refuseWith(ServerResponse::problem(status, reason));
}

void Connection::refuseWith(ServerResponse response)
{
    m_takesNoMore = true;
    m_owesContinue = false;
    m_stash.clear();
    m_lease.setHeld(0);
    const bool head = m_parser.request().method == "HEAD";
    m_slots.push_back(
        {.form = {.head = head, .http10 = false, .close = true}, .answered = true, .response = std::move(response)});
    writeAnswers();
}

void Connection::answer(quint64 number, ServerResponse response)
{
    if (m_finished || number < m_firstSlot || number - m_firstSlot >= m_slots.size())
        return;
    Slot &slot = m_slots[number - m_firstSlot];
    if (slot.answered)
        return;
    slot.answered = true;
    slot.response = std::move(response);
    if (number == m_firstSlot)
        writeAnswers();
}

void Connection::writeAnswers()
{
    while (!m_slots.empty() && m_slots.front().answered) {
        Slot &slot = m_slots.front();
        const bool last = slot.form.close || (m_shared.closing && m_takesNoMore && m_slots.size() == 1);
        slot.form.close = last;
        appendResponse(m_out, slot.response, slot.form, m_shared.date());
        m_slots.pop_front();
        ++m_firstSlot;
        m_closeAfterFlush = m_closeAfterFlush || last;
    }
    if (m_corked > 0)
        return;
    if (m_slots.empty()) {
        flush();
    } else if (!m_flushQueued) {
        // More answers are about to come, often in this very turn of the event loop: one write for all.
        m_flushQueued = true;
        QMetaObject::invokeMethod(
            this, [this] { flush(); }, Qt::QueuedConnection);
    }
}

void Connection::flush()
{
    m_flushQueued = false;
    if (m_finished || m_lingering || m_corked > 0)
        return;
    if (m_owesContinue && m_slots.empty()) {
        m_owesContinue = false;
        m_out.append("HTTP/1.1 100 Continue\r\n\r\n");
    }
    while (m_written < m_out.size()) {
        const auto [state, bytes] = m_transport->write(m_out.constData() + m_written, m_out.size() - m_written);
        if (state == Transport::State::Moved) {
            m_written += bytes;
            continue;
        }
        if (state == Transport::State::Later) {
            if (m_stuckSinceMs < 0)
                m_stuckSinceMs = m_shared.clock.steadyMs();
            m_transport->setWritable(true);
            updateReading();
            return;
        }
        finish();
        return;
    }
    const bool wrote = m_written > 0;
    m_written = 0;
    m_stuckSinceMs = -1;
    if (m_out.capacity() > unreadBytes)
        m_out = {};
    else
        m_out.resize(0);
    m_transport->setWritable(false);
    if (wrote && m_parser.phase() == RequestParser::Phase::Idle)
        m_sinceMs = m_shared.clock.steadyMs();
    afterFlush();
}

void Connection::afterFlush()
{
    if (m_closeAfterFlush) {
        linger();
        return;
    }
    if (!m_stash.isEmpty() && !mustWait()) {
        const QByteArray stash = std::exchange(m_stash, {});
        process(stash);
        if (m_peerEnded && m_stash.isEmpty() && !m_takesNoMore)
            onPeerEnded();
        if (!m_out.isEmpty() || m_owesContinue) {
            // Not at once: handlers that answer at once would recurse as deep as the stash is long.
            m_flushQueued = true;
            QMetaObject::invokeMethod(
                this, [this] { flush(); }, Qt::QueuedConnection);
            return;
        }
    }
    if (m_peerEnded && m_slots.empty() && m_stash.isEmpty() && m_out.isEmpty()) {
        m_transport->endWriting(); // TLS's goodbye, so that the peer knows the answer to be whole
        finish();
        return;
    }
    updateReading();
}

bool Connection::mustWait() const
{
    return m_slots.size() >= pipelineDepth || m_out.size() - m_written > unreadBytes;
}

bool Connection::readsRequests() const
{
    if (m_finished || m_lingering || m_peerEnded || m_takesNoMore || !m_stash.isEmpty())
        return false;
    return m_parser.phase() != RequestParser::Phase::Idle || !mustWait();
}

void Connection::updateReading()
{
    m_transport->setReadable(m_lingering ? !m_peerEnded : readsRequests());
}

void Connection::linger()
{
    m_transport->endWriting();
    if (m_peerEnded) {
        finish();
        return;
    }
    m_lingering = true;
    m_sinceMs = m_shared.clock.steadyMs();
    updateReading();
}

void Connection::discardInput()
{
    const auto [state, bytes] = m_transport->read(m_shared.scratch.data(), m_shared.scratch.size());
    m_discarded += bytes;
    const bool over = state == Transport::State::Ended || state == Transport::State::Failed;
    if (over || m_discarded > 2 * m_shared.limits.bodyBytes)
        finish();
}

void Connection::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_transport->close();
    m_slots.clear();
    m_stash.clear();
    m_out.clear();
    m_lease.setHeld(0);
    m_shared.finished(this);
}

} // namespace ringback::http
