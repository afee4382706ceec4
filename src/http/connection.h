#pragma once

#include "http/connectionshared.h"
#include "http/requestparser.h"
#include "http/responsewriter.h"
#include "http/transport.h"

#include <QObject>

#include <deque>
#include <memory>

namespace ringback::http {

/// One accepted connection: reads requests, hands them to the handler, writes the answers in order. It owns time-outs
/// (checked from outside by `expire`), back-pressure and the way it ends. Finishes exactly once.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(std::unique_ptr<Transport> transport, ConnectionShared &shared, const QHostAddress &peer,
               const QHostAddress &local, QObject *parent);
    ~Connection() override;

    /// How dispensable it is when a new connection needs the place.
    enum class Claim { Incomplete, Unread, Working };
    [[nodiscard]] Claim claim() const;
    void giveWay();
    /// Ends what took too long.
    void expire(qint64 nowMs);
    /// Answers what is under way, takes nothing new, ends.
    void shutDown();
    /// The answer to the request of that number; ignored when it was answered or the connection is over.
    void answer(quint64 number, ServerResponse response);

private:
    /// A request that was taken, in the order in which answers must go out.
    struct Slot
    {
        ResponseForm form;
        bool answered = false;
        ServerResponse response;
    };

    void onReadable();
    void process(QByteArrayView input);
    void takeHead(QByteArrayView rest);
    void takeRequest();
    void onPeerEnded();
    void refuse(int status, const QByteArray &reason);
    void refuseWith(ServerResponse response);
    void writeAnswers();
    void flush();
    void afterFlush();
    void discardInput();
    void linger();
    void finish();
    [[nodiscard]] bool mustWait() const;
    [[nodiscard]] bool readsRequests() const;
    void updateReading();

    std::unique_ptr<Transport> m_transport;
    ConnectionShared &m_shared;
    const QHostAddress m_peer;
    const QHostAddress m_local;
    RequestParser m_parser;
    BodyLease m_lease;
    std::deque<Slot> m_slots;
    quint64 m_firstSlot = 0; ///< number of the slot in front
    QByteArray m_stash;      ///< read, but not to be parsed before answers have gone out
    QByteArray m_out;
    qsizetype m_written = 0; ///< of m_out
    qint64 m_sinceMs;        ///< when the present wait for the peer began
    qint64 m_stuckSinceMs = -1;
    qsizetype m_discarded = 0;
    int m_corked = 0;
    bool m_hadRequest = false;
    bool m_peerEnded = false;
    bool m_takesNoMore = false; ///< no further request is read from this connection
    bool m_owesContinue = false;
    bool m_flushQueued = false;
    bool m_closeAfterFlush = false;
    bool m_lingering = false;
    bool m_finished = false;
};

} // namespace ringback::http
