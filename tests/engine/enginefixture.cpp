#include "engine/enginefixture.h"

#include "storage/calls.h"

#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ringback {

using namespace Qt::StringLiterals;

EngineFixture::EngineFixture(const QHash<sandbox::Fault, double> &faults, QString folder)
    : m_folder(folder.isEmpty() ? directory.path() : std::move(folder))
{
    sandbox::Options options;
    options.callTime = std::chrono::milliseconds(4000);
    options.credentials = {u"token"_s, u"team"_s};
    options.recordings = true;
    service = std::make_unique<sandbox::Service>(*clock, options);
    if (!service->start())
        qFatal("the sandbox did not start");
    startEngine();
    service->setFaults(faults);
}

EngineFixture::~EngineFixture()
{
    stopEngine();
}

void EngineFixture::startEngine()
{
    Engine::Options options;
    options.dataDirectory = m_folder + "/data"_L1;
    options.clock = clock;
    options.environment = {{u"THOUGHTLY_API_URL"_s, service->url().toString()},
                           {u"THOUGHTLY_API_TOKEN"_s, u"token"_s},
                           {u"THOUGHTLY_TEAM_ID"_s, u"team"_s},
                           {u"RINGBACK_WEBHOOK_SECRET"_s, u"secret"_s},
                           {u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s}};
    if (adjust)
        adjust(options);
    auto created = Engine::create(options);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    engine = std::move(*created);
    QObject::connect(engine.get(), &Engine::notice, engine.get(),
                     [this](const Notice &notice) { notices.append(notice); });
    engine->start();
    if (!QTest::qWaitFor(
            [this] { return !wait(engine->agents()).isEmpty() && !wait(engine->state()).listener.isEmpty(); }, 10'000))
        qFatal("the engine did not come up");
    auto opened = storage::Connection::open(engine->databasePath(), storage::Connection::Mode::ReadOnly);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    reader = std::move(*opened);
}

void EngineFixture::stopEngine()
{
    reader.reset();
    engine.reset();
}

void EngineFixture::connectWebhook()
{
    service->setWebhook(QUrl(QString::fromLatin1(listenerUrl() + "/webhook/call-completed")));
}

std::optional<Call> EngineFixture::call(qint64 id)
{
    return storage::calls::byId(*reader, id);
}

QByteArray EngineFixture::listenerUrl()
{
    return "http://" + wait(engine->state()).listener.toLatin1();
}

int EngineFixture::request(const QByteArray &verb, QNetworkRequest request, const QByteArray &body)
{
    QNetworkAccessManager network;
    request.setUrl(QUrl(QString::fromLatin1(listenerUrl()) + request.url().toString()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); },
                         30'000)) // two commits may wait for a locked database, 5 s each
        qFatal("the listener did not answer");
    lastAnswer = reply->readAll();
    retryAfter = reply->rawHeader("Retry-After");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int EngineFixture::post(const QByteArray &path, const QByteArray &body)
{
    return request("POST", QNetworkRequest(QUrl(QString::fromLatin1(path))), body);
}

int EngineFixture::postSigned(const QByteArray &path, const QByteArray &body, const QByteArray &id)
{
    const QByteArray timestamp = QByteArray::number(clock->now().toSecsSinceEpoch());
    const QByteArray text = id + '.' + timestamp + '.' + body;
    QNetworkRequest signed_(QUrl(QString::fromLatin1(path)));
    signed_.setRawHeader("webhook-id", id);
    signed_.setRawHeader("webhook-timestamp", timestamp);
    signed_.setRawHeader("webhook-signature",
                         "v1," +
                             QMessageAuthenticationCode::hash(text, "secret", QCryptographicHash::Sha256).toBase64());
    return request("POST", signed_, body);
}

int EngineFixture::get(const QByteArray &path)
{
    return request("GET", QNetworkRequest(QUrl(QString::fromLatin1(path))), {});
}

} // namespace ringback
