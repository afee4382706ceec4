#include "sandbox/apiclient.h"
#include "sandbox/hookreceiver.h"
#include "support/manualclock.h"

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which events go where, and what the faults make of them.
class TstWebhookSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEventsOfOneCall();
    void theGuideHasOneEvent();
    void subscribedAddresses();
    void refusedOnceThenTakenOnce_data();
    void refusedOnceThenTakenOnce();
    void drop();
    void duplicate();
    void reorder();
    void aHeldDeliveryIsNotLost();
};

namespace {

struct World
{
    explicit World(Dialect dialect = Dialect::Reference, QHash<Fault, double> faults = {})
    {
        Options options;
        options.dialect = dialect;
        options.faults = std::move(faults);
        service = std::make_unique<Service>(clock, options);
    }

    bool start()
    {
        const bool ok = receiver.start() && service->start().ok();
        client = std::make_unique<ApiClient>(service->url());
        return ok;
    }

    void call(const QString &phone)
    {
        const QString agent = client->firstAgent();
        const Answer answer =
            client->ask("POST", u"/contact/call"_s, ApiClient::callBody(client->contactAt(phone), agent));
        QCOMPARE(answer.status, 200);
    }

    ManualClock clock;
    HookReceiver receiver;
    std::unique_ptr<Service> service;
    std::unique_ptr<ApiClient> client;
};

const QString agreeing = QStringLiteral("+14155550142");
const QString transferring = QStringLiteral("+442079460321");

} // namespace

void TstWebhookSender::theEventsOfOneCall()
{
    World world;
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(1s);
    QTRY_COMPARE(world.receiver.count(), 1);
    world.clock.advance(3s);
    QTRY_COMPARE(world.receiver.count(), 2);
    QCOMPARE(world.receiver.statuses(), (QStringList{u"NOT_STARTED"_s, u"COMPLETED"_s}));
    QCOMPARE(world.receiver.body(0).value(u"id"_s), world.receiver.body(1).value(u"id"_s));
    const auto &request = world.receiver.requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.headers.value("User-Agent"), QByteArray("Thoughtly-Webhook/1.0"));
    QCOMPARE(request.headers.value("Content-Type"), QByteArray("application/json"));
    QVERIFY(!request.headers.contains("x-api-token"));
}

void TstWebhookSender::theGuideHasOneEvent()
{
    World world(Dialect::Guide);
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(transferring);
    world.clock.advance(10s);
    QTRY_COMPARE(world.receiver.count(), 1);
    QVERIFY(world.receiver.body(0).contains(u"call_id"_s));
    QVERIFY(!world.receiver.body(0).contains(u"status"_s));
}

void TstWebhookSender::subscribedAddresses()
{
    World world;
    QVERIFY(world.start());
    const auto subscribe = [&world](const QString &type, const QString &path, const QString &data) {
        QJsonObject body{{u"type"_s, type}, {u"url"_s, world.receiver.url(path).toString()}};
        if (!data.isEmpty())
            body.insert(u"data"_s, data);
        QCOMPARE(world.client->ask("POST", u"/webhooks/subscribe"_s, QJsonDocument(body).toJson()).status, 200);
    };
    const QJsonArray agents = world.client->ask("GET", u"/interview"_s).list(u"interviews"_s);
    // The address from the options gets everything once, even if it is subscribed too.
    world.service->setWebhook(world.receiver.url(u"/all"_s));
    subscribe(u"NEW_RESPONSE"_s, u"/all"_s, {});
    subscribe(u"PHONE_TRANSFER"_s, u"/transfers"_s, {});
    subscribe(u"NEW_RESPONSE"_s, u"/mine"_s, agents[0][u"id"_s].toString());
    subscribe(u"NEW_RESPONSE"_s, u"/others"_s, agents[1][u"id"_s].toString());
    world.call(transferring);
    world.clock.advance(10s);
    QTRY_COMPARE(world.receiver.count(), 6);
    QHash<QByteArray, int> counts;
    for (const auto &request : world.receiver.requests)
        ++counts[request.path];
    QCOMPARE(counts, (QHash<QByteArray, int>{{"/all", 3}, {"/transfers", 1}, {"/mine", 2}}));
}

void TstWebhookSender::refusedOnceThenTakenOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryAfter");
    QTest::addColumn<int>("deliveries");
    QTest::newRow("429 that says when") << 429 << true << 2;
    QTest::newRow("429 that doesn't") << 429 << false << 1;
    QTest::newRow("503 that says when") << 503 << true << 1;
    QTest::newRow("500") << 500 << false << 1;
}

void TstWebhookSender::refusedOnceThenTakenOnce()
{
    QFETCH(int, status);
    QFETCH(bool, retryAfter);
    QFETCH(int, deliveries);
    World world(Dialect::Guide);
    QVERIFY(world.start());
    http::ServerResponse refusal = http::ServerResponse::problem(status, "No");
    if (retryAfter)
        refusal.headers.append("Retry-After", "5");
    world.receiver.answerNext(9, refusal);
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(4s);
    QTRY_COMPARE(world.receiver.count(), 1);
    const qint64 refusedAt = world.clock.steadyMs();
    if (deliveries > 1) {
        QTRY_VERIFY((world.clock.advance(100ms), world.receiver.count() == 2));
        QVERIFY(world.clock.steadyMs() - refusedAt >= 5'000);
    }
    // Each request goes through the same loop after the answers to the deliveries; time passes, and nothing more comes.
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(world.client->ask("GET", u"/user"_s).status, 200);
        world.clock.advance(1min);
    }
    QCOMPARE(world.receiver.count(), deliveries);
}

void TstWebhookSender::drop()
{
    World world(Dialect::Reference, {{Fault::DropWebhook, 1.0}});
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(10s);
    world.service->setFaults({});
    world.call(agreeing);
    world.clock.advance(1s);
    QTRY_COMPARE(world.receiver.count(), 1);
    QCOMPARE(world.receiver.statuses(), QStringList{u"NOT_STARTED"_s});
}

void TstWebhookSender::duplicate()
{
    World world(Dialect::Reference, {{Fault::DuplicateWebhook, 1.0}});
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(1s);
    QTRY_COMPARE(world.receiver.count(), 2);
    QCOMPARE(world.receiver.requests[0].body, world.receiver.requests[1].body);
}

void TstWebhookSender::reorder()
{
    World world(Dialect::Reference, {{Fault::ReorderWebhook, 1.0}});
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(4s);
    QTRY_COMPARE(world.receiver.count(), 2);
    QCOMPARE(world.receiver.statuses(), (QStringList{u"COMPLETED"_s, u"NOT_STARTED"_s}));
}

void TstWebhookSender::aHeldDeliveryIsNotLost()
{
    World world(Dialect::Guide, {{Fault::ReorderWebhook, 1.0}});
    QVERIFY(world.start());
    world.service->setWebhook(world.receiver.url());
    world.call(agreeing);
    world.clock.advance(4s);
    QCOMPARE(world.client->ask("GET", u"/user"_s).status, 200);
    QCOMPARE(world.receiver.count(), 0);
    world.clock.advance(5s);
    QTRY_COMPARE(world.receiver.count(), 1);
}

QTEST_GUILESS_MAIN(TstWebhookSender)
#include "tst_webhooksender.moc"
