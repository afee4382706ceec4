#include "engine/faultbench.h"

#include "storage/calls.h"
#include "support/testcertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// With a check digit, so that one falsified digit never makes another number of these.
QString number(int index)
{
    int sum = 0;
    for (int rest = index; rest > 0; rest /= 10)
        sum += rest % 10;
    return u"+35191%1"_s.arg(2'000'000 + index * 10 + sum % 10);
}

} // namespace

FaultBench::FaultBench(const QByteArray &target, bool tls)
{
    QSslConfiguration server;
    if (tls) {
        server = TestCertificate::make().configuration();
        auto trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({server.localCertificate()});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    witness = std::make_unique<Witness>(static_cast<quint16>(fixture.service->url().port()), server);
    relay = std::make_unique<FaultRelay>(witness->port(), tls ? QByteArray() : target);
    Settings settings = fixture.wait(fixture.engine->settings());
    settings.apiUrl = QUrl(u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(relay->port()));
    settings.undoTime = 0ms;
    settings.verdict.hours = {QTime(0, 0), QTime(0, 0)}; // it may take hours of the clock
    (void)fixture.wait(fixture.engine->applySettings(settings));
    const auto refreshed = fixture.engine->refreshAgents();
    if (!until([&] { return refreshed.isFinished(); }, 60s) || !refreshed.result() || refreshed.result()->isEmpty())
        qFatal("the engine doesn't reach the sandbox");
    m_agentId = refreshed.result()->first().id;
}

void FaultBench::introduce(const QStringList &phones)
{
    QList<qint64> ids;
    for (const QString &phone : phones) {
        Contact draft;
        draft.phone = phone;
        draft.name = u"Ana Silva"_s;
        ids.append(fixture.wait(fixture.engine->addContact(draft))->id);
    }
    // A connection that the server is about to close, after minutes of the clock, may lose the first try.
    for (int tries = 0; tries < 3 && !ids.isEmpty(); ++tries) {
        QList<QFuture<Result<Contact>>> published;
        for (const qint64 id : std::as_const(ids))
            published.append(fixture.engine->publishContact(id));
        const auto finished = [](const auto &future) { return future.isFinished(); };
        (void)until([&] { return std::all_of(published.begin(), published.end(), finished); }, 5min);
        for (qsizetype i = published.size() - 1; i >= 0; --i) {
            if (published[i].isFinished() && published[i].result())
                ids.removeAt(i);
        }
    }
    if (!ids.isEmpty())
        qFatal("a contact could not be created");
}

QList<FaultBench::Placed> FaultBench::place(int count, bool publish, const std::function<void()> &armed)
{
    QStringList phones;
    for (int i = 0; i < count; ++i)
        phones.append(number(++m_numbers));
    if (publish)
        introduce(phones);
    armed();
    QList<QFuture<Result<qint64>>> futures;
    for (const QString &phone : std::as_const(phones)) {
        CallIntent intent;
        intent.phone = phone;
        intent.name = u"Ana Silva"_s;
        intent.agentId = m_agentId;
        intent.withUndo = false;
        futures.append(fixture.engine->placeCall(intent));
    }
    QList<Placed> placed;
    for (int i = 0; i < count; ++i) {
        const Result<qint64> id = fixture.wait(futures[i]);
        if (!id)
            qFatal("a call was refused: %s", qPrintable(id.error().message));
        placed.append({phones[i], *id, fixture.call(*id)->attemptId});
    }
    return placed;
}

FaultBench::Placed FaultBench::placeAgain(const QString &phone)
{
    CallIntent intent;
    intent.phone = phone;
    intent.agentId = m_agentId;
    intent.withUndo = false;
    const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
    return id ? Placed{phone, *id, fixture.call(*id)->attemptId} : Placed{phone, 0, {}};
}

Attempt::State FaultBench::stateOf(const Placed &placed)
{
    return storage::calls::attempt(*fixture.reader, placed.attemptId)->state;
}

QStringList FaultBench::contactsAtThoughtly()
{
    QStringList phones;
    fixture.clock->advance(2min);
    QNetworkAccessManager network;
    for (int page = 0;; ++page) {
        QNetworkRequest request(QUrl(fixture.service->url().toString() + u"/contact?limit=50&page=%1"_s.arg(page)));
        request.setRawHeader("x-api-token", "token");
        request.setRawHeader("team_id", "team");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!eventually([&reply] { return reply->isFinished(); }, 10'000))
            qFatal("the sandbox did not answer");
        const QJsonObject body = QJsonDocument::fromJson(reply->readAll()).object();
        const QJsonArray rows = body["data"_L1]["contacts"_L1].toArray();
        for (const QJsonValue row : rows)
            phones.append(row["phone_number"_L1].toString());
        if (rows.size() < 50)
            break;
    }
    fixture.clock->advance(2min);
    return phones;
}

bool FaultBench::hasEnded(const Placed &placed)
{
    const Attempt::State state = stateOf(placed);
    return state != Attempt::State::Planned && state != Attempt::State::Sending;
}

bool FaultBench::isResolved(const Placed &placed)
{
    return !fixture.call(placed.callId)->thoughtlyCallId.isEmpty();
}

} // namespace ringback
