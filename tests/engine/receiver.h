#pragma once

#include "core/clock.h"
#include "http/server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace ringback {

/// Another program: takes what it is sent, answers as told.
class Receiver final : public http::Handler
{
public:
    std::vector<http::ServerRequest> requests;
    QList<int> answers; ///< statuses in turn, then 200

    /// What it checks signatures with.
    [[nodiscard]] static QByteArray secret() { return "whsec_" + QByteArray("a key of the receiver").toBase64(); }

    Receiver() : m_server(*this, m_clock)
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0).ok())
            qFatal("no port");
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(m_server.port())); }
    [[nodiscard]] QJsonObject body(std::size_t index) const
    {
        return QJsonDocument::fromJson(requests.at(index).body).object();
    }

    std::optional<http::ServerResponse> refuseEarly(const http::ServerRequest &) override { return std::nullopt; }
    void handle(http::ServerRequest request, http::Responder respond) override
    {
        requests.push_back(std::move(request));
        respond({.status = answers.isEmpty() ? 200 : answers.takeFirst()});
    }
    void refused(const QHostAddress &, int, const QByteArray &) override {}

private:
    SystemClock m_clock;
    http::Server m_server;
};

} // namespace ringback
