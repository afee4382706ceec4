#include "cli/scriptedapi.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace ringback {

ScriptedApi::ScriptedApi() : m_server([this](RawServer::Peer &peer) { serve(peer); }) {}

ScriptedApi::Answer ScriptedApi::status(const QByteArray &statusLine, const QByteArray &body, const QByteArray &type)
{
    return [=](RawServer::Peer &peer) {
        peer.write("HTTP/1.1 " + statusLine + "\r\n" +
                   (type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n") +
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        peer.next();
    };
}

qsizetype ScriptedApi::count(const QByteArray &request) const
{
    return m_server.wire().count(request + " HTTP/1.1\r\n") + m_server.wire().count(request + '?');
}

void ScriptedApi::serve(RawServer::Peer &peer)
{
    if (!peer.isWhole())
        return;
    QByteArray request = peer.received.left(peer.received.indexOf(" HTTP/1.1"));
    if (request.contains('?'))
        request.truncate(request.indexOf('?'));
    if (const auto answer = m_answers.constFind(request); answer != m_answers.constEnd())
        (*answer)(peer);
    else
        status("200 OK", healthyAnswer(request), "application/json")(peer);
}

QByteArray ScriptedApi::healthyAnswer(const QByteArray &request) const
{
    if (request == "GET /user")
        return R"({"data":{"id":"u1","name":"Eva","email":"eva@example.com"},"error":null})";
    if (request == "GET /interview")
        return R"({"data":{"interviews":[{"id":"ag1","title":"Support line","status":"ACTIVE"}]},"error":null})";
    if (request == "GET /contact")
        return R"({"data":{"contacts":[]},"error":null})";
    if (request == "POST /contact/create")
        return R"({"data":{"id":"c1","phone_number":"+14155550123"},"error":null})";
    if (request == "POST /contact/call")
        return R"({"data":{"id":"t1","status":"queued"},"error":null})";
    if (request == "GET /interview/ag1/responses") {
        static const QRegularExpression attempt(
            QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
        const QByteArray called = m_server.wire().mid(m_server.wire().lastIndexOf("POST /contact/call"));
        // A call that is told by its attempt isn't there before it was made.
        const bool isMade = m_server.wire().contains("POST /contact/call");
        QByteArray rows = isMade || !m_responses.contains("@ATTEMPT@") ? m_responses : "[]";
        rows.replace("@ATTEMPT@", attempt.match(QString::fromUtf8(called)).captured().toUtf8());
        return R"({"data":{"responses":)" + rows + R"(},"error":null})";
    }
    return R"({"error":{"message":"the script has no answer"}})";
}

} // namespace ringback
