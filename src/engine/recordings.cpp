#include "engine/recordings.h"

#include "engine/settings.h"
#include "http/client.h"
#include "http/publichost.h"
#include "storage/calls.h"

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fetched = Result<QByteArray>;

/// A server that sends a page to sign in, or nothing but a name of its own, sends no sound.
bool isSound(const QByteArray &type)
{
    const QByteArray plain = type.split(';').first().trimmed().toLower();
    return plain.startsWith("audio/") || plain.startsWith("video/") || plain == "application/octet-stream" ||
           plain == "binary/octet-stream" || plain == "application/ogg" || plain.isEmpty();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.isValid() && a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

} // namespace

Recordings::Recordings(http::Client &http, storage::Connection *reader, const Settings &settings, QObject *parent)
    : QObject(parent), m_http(http), m_reader(reader), m_settings(settings)
{
}

QFuture<Fetched> Recordings::fetch(qint64 callId)
{
    const auto detail = m_reader ? storage::calls::detail(*m_reader, callId) : std::nullopt;
    if (!detail || detail->recordingUrl.isEmpty())
        return finishedFuture(Fetched(Error{ErrorKind::NotFound, tr("This call has no recording.")}));
    const QUrl url(detail->recordingUrl, QUrl::StrictMode);
    const SharedPromise<Fetched> promise;
    if (isSameOrigin(url, m_settings.apiUrl)) {
        request(url, promise);
        return promise.future();
    }
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        return finishedFuture(Fetched(
            Error{ErrorKind::Refused, tr("The recording's address isn't one that is asked: it must be https.")}));
    http::whenPublic(url.host(), this, [this, url, promise](const Result<Done> &isPublic) {
        if (isPublic)
            request(url, promise);
        else
            promise.finish(isPublic.error());
    });
    return promise.future();
}

void Recordings::request(const QUrl &url, const SharedPromise<Fetched> &promise)
{
    http::ClientRequest request;
    request.url = url;
    request.headers.append("Accept", "audio/*");
    request.deadline = 120s;
    whenDone(m_http.send(request), this, [promise](const Result<http::ClientReply, http::Failure> &reply) {
        if (!reply)
            promise.finish(reply.error().error);
        else if (reply->status != 200)
            promise.finish(Error{ErrorKind::Unavailable,
                                 tr("The recording can't be had: its server answered %1.").arg(reply->status)});
        else if (!isSound(reply->headers.value("Content-Type")) || reply->body.isEmpty())
            promise.finish(Error{ErrorKind::Refused, tr("What the recording's server sent is no sound.")});
        else
            promise.finish(reply->body);
    });
}

} // namespace ringback
