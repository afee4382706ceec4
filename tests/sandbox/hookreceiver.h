#pragma once

#include "core/clock.h"
#include "http/server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace ringback::sandbox {

/// Takes deliveries as a listener would and remembers them.
class HookReceiver final : private http::Handler
{
public:
    HookReceiver() : m_server(*this, m_clock) {}

    bool start() { return m_server.listen(QHostAddress::LocalHost, 0).ok(); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/hook")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.port()).arg(path));
    }

    /// Answers so many of the next deliveries with this.
    void answerNext(int count, http::ServerResponse response)
    {
        m_others = count;
        m_other = std::move(response);
    }

    std::vector<http::ServerRequest> requests;
    [[nodiscard]] int count() const { return static_cast<int>(requests.size()); }
    [[nodiscard]] QJsonObject body(int index) const
    {
        return QJsonDocument::fromJson(requests.at(static_cast<size_t>(index)).body).object();
    }
    [[nodiscard]] QStringList statuses() const
    {
        QStringList words;
        for (int i = 0; i < count(); ++i)
            words.append(body(i).value(QStringLiteral("status")).toString());
        return words;
    }

private:
    std::optional<http::ServerResponse> refuseEarly(const http::ServerRequest &) override { return std::nullopt; }
    void handle(http::ServerRequest request, http::Responder respond) override
    {
        requests.push_back(std::move(request));
        respond(m_others-- > 0 ? m_other : http::ServerResponse::json(200, "{}"));
    }
    void refused(const QHostAddress &, int, const QByteArray &) override {}

    SystemClock m_clock;
    int m_others = 0;
    http::ServerResponse m_other;
    http::Server m_server;
};

} // namespace ringback::sandbox
