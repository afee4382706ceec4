#pragma once

#include "http/rawserver.h"

#include <QHash>

namespace ringback {

/// A Thoughtly that answers as a test says, byte for byte, and else as a healthy one with a single voice agent `ag1`
/// would.
class ScriptedApi
{
public:
    using Answer = std::function<void(RawServer::Peer &)>;

    ScriptedApi();

    /// From now on this is the answer to e.g. `POST /contact/call`.
    void on(const QByteArray &request, const Answer &answer) { m_answers.insert(request, answer); }
    /// The calls that a look-up finds, as a JSON array; `@ATTEMPT@` becomes the attempt id of the newest request to
    /// call.
    void setResponses(const QByteArray &rows) { m_responses = rows; }
    /// How often that request stood on the wire.
    [[nodiscard]] qsizetype count(const QByteArray &request) const;
    [[nodiscard]] QByteArray wire() const { return m_server.wire(); }
    [[nodiscard]] QString url() const { return m_server.url({}).toString(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    [[nodiscard]] static Answer status(const QByteArray &statusLine, const QByteArray &body, const QByteArray &type);

private:
    void serve(RawServer::Peer &peer);
    [[nodiscard]] QByteArray healthyAnswer(const QByteArray &request) const;

    QHash<QByteArray, Answer> m_answers;
    QByteArray m_responses = "[]";
    RawServer m_server;
};

} // namespace ringback
