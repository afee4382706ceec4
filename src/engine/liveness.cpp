#include "engine/liveness.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/webhookaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto proveEvery = 5min;
constexpr auto retryEvery = 1min;
constexpr auto probeDeadline = 15s;

QByteArray freshNonce()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

Liveness::Liveness(http::Client &http, Clock &clock, QObject *parent) : QObject(parent), m_http(http), m_clock(clock) {}

void Liveness::setAddress(const QUrl &publicUrl, const QByteArray &secret)
{
    if (publicUrl == m_publicUrl && secret == m_secret)
        return;
    m_publicUrl = publicUrl;
    m_secret = secret;
    m_provenAt = {};
    m_fault.clear();
    m_nonce.clear();
    ++m_generation;
    if (m_running) {
        m_running.reset();
        std::exchange(m_finish, {})(Error{ErrorKind::Cancelled, tr("The public address was changed.")});
    }
    Q_EMIT changed();
}

QFuture<Result<Done>> Liveness::prove()
{
    if (!hasAddress())
        return finishedFuture(Result<Done>(Error{ErrorKind::InvalidInput, tr("There is no public address yet.")}));
    if (m_running)
        return *m_running;
    const SharedPromise<Result<Done>> promise;
    m_running = promise.future();
    m_finish = [promise](const Result<Done> &result) { promise.finish(result); };
    m_nonce = freshNonce();
    m_seen = false;

    http::ClientRequest request;
    request.method = "POST";
    request.url = webhookAddress(m_publicUrl, m_secret, u"probe"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body =
        QJsonDocument(QJsonObject{{u"nonce"_s, QString::fromLatin1(m_nonce)}}).toJson(QJsonDocument::Compact);
    request.freshConnection = true;
    request.deadline = probeDeadline;
    whenDone(m_http.send(request), this,
             [this, generation = ++m_generation](const Result<http::ClientReply, http::Failure> &reply) {
                 if (generation == m_generation)
                     conclude(reply);
             });
    return promise.future();
}

bool Liveness::take(const QByteArray &nonce)
{
    if (m_nonce.isEmpty() || nonce != m_nonce)
        return false;
    m_nonce.clear(); // once
    m_seen = true;
    return true;
}

void Liveness::conclude(const Result<http::ClientReply, http::Failure> &reply)
{
    m_nonce.clear();
    QString fault;
    ErrorKind kind = ErrorKind::Unavailable;
    if (!m_seen) {
        if (!reply) {
            kind = reply.error().error.kind;
            fault = tr("The public address can't be reached. %1").arg(reply.error().error.message);
        } else if (reply->status / 100 == 3) {
            fault = tr("The public address leads on to another one: enter that one instead.");
        } else if (reply->status >= 500) {
            fault = tr("The public address answers with an error (%1): does the tunnel run?").arg(reply->status);
        } else {
            fault = tr("The public address answers, but not with this console.");
        }
    }
    const bool turns = fault != m_fault || (fault.isEmpty() && !m_provenAt.isValid());
    m_fault = fault;
    (fault.isEmpty() ? m_provenAt : m_faultAt) = m_clock.now();
    m_running.reset();
    const auto finish = std::exchange(m_finish, {});
    planNext();
    Q_EMIT changed();
    if (turns)
        Q_EMIT turned(fault);
    finish(fault.isEmpty() ? Result<Done>(Done{}) : Result<Done>(Error{kind, fault}));
}

void Liveness::planNext()
{
    m_clock.after(m_fault.isEmpty() ? proveEvery : retryEvery, this, [this, generation = ++m_generation] {
        if (generation == m_generation && hasAddress())
            (void)prove();
    });
}

} // namespace ringback
