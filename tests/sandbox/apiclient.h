#pragma once

#include "sandbox/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

namespace ringback::sandbox {

/// One whole answer; status 0: none came.
struct Answer
{
    int status = 0;
    QJsonObject json = {};
    QByteArray body = {};
    QByteArray retryAfter = {};
    QByteArray allow = {};

    [[nodiscard]] QJsonObject data() const { return json.value(QStringLiteral("data")).toObject(); }
    [[nodiscard]] QJsonArray list(const QString &name) const { return data().value(name).toArray(); }
};

/// Speaks to a sandbox as a program would, with credentials unless told.
class ApiClient
{
public:
    explicit ApiClient(QUrl base) : m_base(std::move(base)) { m_network.setTransferTimeout(10'000); }

    bool sendsCredentials = true;
    QByteArray contentType = "application/json";

    QNetworkReply *start(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_base.toString() + target));
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", contentType);
        if (sendsCredentials) {
            request.setRawHeader("x-api-token", "token");
            request.setRawHeader("team_id", "team");
        }
        return m_network.sendCustomRequest(request, method, body);
    }

    Answer ask(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        const std::unique_ptr<QNetworkReply> reply(start(method, target, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(15'000))
            return {};
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.allow = reply->rawHeader("Allow");
        return answer;
    }

    QString firstAgent()
    {
        return ask("GET", QStringLiteral("/interview"))
            .list(QStringLiteral("interviews"))[0][QStringLiteral("id")]
            .toString();
    }
    /// Thoughtly's id of the contact with that number, made if need be.
    QString contactAt(const QString &phone)
    {
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("phone_number"), phone}}).toJson();
        const Answer made = ask("POST", QStringLiteral("/contact/create"), body);
        return (made.data().isEmpty() ? made.json : made.data()).value(QStringLiteral("id")).toString();
    }
    /// A body for POST /contact/call that both dialects take.
    static QByteArray callBody(const QString &contact, const QString &agent)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("contact_id"), contact},
                                         {QStringLiteral("interview_id"), agent},
                                         {QStringLiteral("agent_id"), agent},
                                         {QStringLiteral("priority"), QStringLiteral("normal")},
                                         {QStringLiteral("metadata"),
                                          QJsonObject{{QStringLiteral("ringback_attempt_id"), QStringLiteral("t1")}}}})
            .toJson();
    }

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace ringback::sandbox
