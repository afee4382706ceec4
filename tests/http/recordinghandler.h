#pragma once

#include "http/server.h"

#include <vector>

namespace ringback::http {

/// Keeps what it is given. Answers at once with the body and path it got, or holds the responders back.
class RecordingHandler final : public Handler
{
public:
    struct Refused
    {
        int status;
        QByteArray reason;
    };

    bool holdsBack = false;
    QByteArray refusedPath; ///< refused early with 403
    QByteArray answerBody;  ///< empty: echo
    std::vector<ServerRequest> requests;
    std::vector<Responder> responders; ///< held back ones
    std::vector<QByteArray> headsSeen;
    std::vector<Refused> refusals;

    std::optional<ServerResponse> refuseEarly(const ServerRequest &head) override
    {
        headsSeen.push_back(head.path);
        if (!refusedPath.isEmpty() && head.path == refusedPath)
            return ServerResponse::problem(403, "Not you.");
        return std::nullopt;
    }
    void handle(ServerRequest request, Responder respond) override
    {
        requests.push_back(request);
        if (holdsBack)
            responders.push_back(std::move(respond));
        else
            respond(answerTo(request));
    }
    void refused(const QHostAddress &, int status, const QByteArray &reason) override
    {
        refusals.push_back({status, reason});
    }
    void release(size_t index) { responders[index](answerTo(requests[index])); }

private:
    [[nodiscard]] ServerResponse answerTo(const ServerRequest &request) const
    {
        return {.body = answerBody.isEmpty() ? request.path + '|' + request.body : answerBody};
    }
};

} // namespace ringback::http
