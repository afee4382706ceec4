#include "sandbox/apiclient.h"
#include "support/manualclock.h"

#include <QTcpServer>

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the pretended service remembers and shows.
class TstService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndPages();
    void contactsComeAndGo();
    void searches();
    void aCallIsSeenInTheList();
    void filtersOfResponses();
    void subscriptions();
    void anAutomationCalls();
    void rateLimit();
    void rateLimitThatSlides();
    void ownScript();
    void anOccupiedPort();
};

void TstService::listsAndPages()
{
    ManualClock clock;
    Options options;
    options.agents = 5;
    options.contacts = 45;
    Service service(clock, options);
    QVERIFY(service.start().ok());
    QCOMPARE(service.url().host(), u"127.0.0.1"_s);
    QCOMPARE(service.customers().size(), 12);
    ApiClient client(service.url());
    QCOMPARE(client.ask("GET", u"/interview"_s).list(u"interviews"_s).size(), 5);
    QCOMPARE(client.ask("GET", u"/contact"_s).list(u"contacts"_s).size(), 20);
    QSet<QString> ids;
    for (int page = 0; page < 3; ++page) {
        const QJsonArray rows = client.ask("GET", u"/contact?limit=20&page=%1"_s.arg(page)).list(u"contacts"_s);
        QCOMPARE(rows.size(), page < 2 ? 20 : 5);
        for (const QJsonValue row : rows)
            ids.insert(row[u"id"_s].toString());
    }
    QCOMPARE(ids.size(), 45);
    QVERIFY(client.ask("GET", u"/contact?page=999999999"_s).list(u"contacts"_s).isEmpty());
}

void TstService::contactsComeAndGo()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const QByteArray body =
        R"({"phone_number":"+14155550190","name":"Avery","tags":["lead"],"attributes":{"company":"Acme"}})";
    const QJsonObject made = client.ask("POST", u"/contact/create"_s, body).data();
    const QString target = u"/contact/"_s + made.value(u"id"_s).toString();
    const QJsonObject read = client.ask("GET", target).data();
    QCOMPARE(read, made);
    QCOMPARE(read.value(u"attributes"_s)[u"company"_s].toString(), u"Acme"_s);
    QCOMPARE(client.ask("DELETE", target).status, 200);
    QCOMPARE(client.ask("GET", target).status, 404);
    QCOMPARE(client.ask("DELETE", target).status, 404);
}

void TstService::searches()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    QCOMPARE(client.ask("GET", u"/contact?search=%2B351912345678"_s).list(u"contacts"_s)[0][u"name"_s].toString(),
             u"Ana Silva"_s);
    QCOMPARE(client.ask("GET", u"/contact?search=silva"_s).list(u"contacts"_s).size(), 1);
    client.ask("POST", u"/contact/create"_s, R"({"phone_number":"+14155550191","tags":["vip","old"]})");
    QCOMPARE(client.ask("GET", u"/contact?tags=vip&tags=x"_s).list(u"contacts"_s).size(), 1);
    QCOMPARE(client.ask("GET", u"/contact?tags=vip&excluded_tags=old"_s).list(u"contacts"_s).size(), 0);
    const QJsonArray names = client.ask("GET", u"/contact?sort=name&sortDirection=asc"_s).list(u"contacts"_s);
    QVERIFY(names[1][u"name"_s].toString() < names[2][u"name"_s].toString());
    QCOMPARE(client.ask("GET", u"/interview?search=support"_s).list(u"interviews"_s).size(), 1);
    QCOMPARE(client.ask("GET", u"/interview?status=ARCHIVED"_s).list(u"interviews"_s).size(), 0);
}

void TstService::aCallIsSeenInTheList()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const QString agent = client.firstAgent();
    const QString contact = client.contactAt(u"+14155550142"_s);
    const QJsonObject placed = client.ask("POST", u"/contact/call"_s, ApiClient::callBody(contact, agent)).data();
    QCOMPARE(placed.value(u"status"_s).toString(), u"queued"_s);
    const auto row = [&] {
        return client.ask("GET", u"/interview/"_s + agent + u"/responses"_s).list(u"responses"_s)[0].toObject();
    };
    QCOMPARE(row().value(u"id"_s), placed.value(u"call_id"_s));
    QCOMPARE(row().value(u"status"_s).toString(), u"NOT_STARTED"_s);
    clock.advance(2s);
    QCOMPARE(row().value(u"status"_s).toString(), u"IN_PROGRESS"_s);
    clock.advance(2s);
    const QJsonObject over = row();
    QCOMPARE(over.value(u"status"_s).toString(), u"COMPLETED"_s);
    QCOMPARE(over.value(u"metadata"_s)[u"ringback_attempt_id"_s].toString(), u"t1"_s);

    QCOMPARE(service.placedCalls().size(), 1);
    client.sendsCredentials = false;
    const QJsonArray listed = client.ask("GET", u"/_sandbox/calls"_s).list(u"calls"_s);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"call_id"_s], placed.value(u"call_id"_s));
    QCOMPARE(listed[0][u"request"_s][u"priority"_s].toString(), u"normal"_s);
}

void TstService::filtersOfResponses()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const QString agent = client.firstAgent();
    for (const QString &phone : {u"+14155550142"_s, u"+912255501234"_s, u"+442079460321"_s})
        client.ask("POST", u"/contact/call"_s, ApiClient::callBody(client.contactAt(phone), agent));
    clock.advance(4s);
    const auto phones = [&](const QString &query) {
        QStringList result;
        for (const QJsonValue row :
             client.ask("GET", u"/interview/"_s + agent + u"/responses?"_s + query).list(u"responses"_s))
            result.append(row[u"phone_number"_s].toString());
        return result;
    };
    QCOMPARE(phones(u"limit=50"_s), (QStringList{u"+442079460321"_s, u"+912255501234"_s, u"+14155550142"_s}));
    QCOMPARE(phones(u"limit=1&page=1"_s), QStringList{u"+912255501234"_s});
    QCOMPARE(phones(u"status=busy&status=TRANSFERRED"_s).size(), 2);
    QCOMPARE(phones(u"status=success"_s).size(), 2);
    QCOMPARE(phones(u"status=failure"_s), QStringList{u"+912255501234"_s});
    QCOMPARE(phones(u"response_tags=qualified"_s), QStringList{u"+14155550142"_s});
    QCOMPARE(phones(u"search=4155550"_s), QStringList{u"+14155550142"_s});
    QVERIFY(phones(u"job_id=j1"_s).isEmpty());
}

void TstService::subscriptions()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const QByteArray body = R"({"type":"NEW_RESPONSE","url":"https://x.example/h"})";
    QVERIFY(!client.ask("POST", u"/webhooks/subscribe"_s, body).data().value(u"id"_s).toString().isEmpty());
    QCOMPARE(client.ask("POST", u"/webhooks/subscribe"_s, body).status, 409);
    const QJsonArray rows = client.ask("GET", u"/webhooks"_s).list(u"webhooks"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"url"_s].toString(), u"https://x.example/h"_s);
    QCOMPARE(client.ask("DELETE", u"/webhooks/unsubscribe"_s, body).status, 200);
    QCOMPARE(client.ask("DELETE", u"/webhooks/unsubscribe"_s, body).status, 404);
    QVERIFY(client.ask("GET", u"/webhooks"_s).list(u"webhooks"_s).isEmpty());
}

void TstService::anAutomationCalls()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    client.sendsCredentials = false;
    const QByteArray body = R"({"contact_phone":"+14155550192","appointment_time":"10:00"})";
    QCOMPARE(client.ask("POST", u"/webhook/automation/abc123"_s, body).status, 200);
    QCOMPARE(client.ask("POST", u"/webhook/automation/abc123"_s, R"({"hello":1})").status, 200);
    QCOMPARE(service.placedCalls().size(), 1);
    const QJsonObject call = service.placedCalls().first();
    QCOMPARE(call.value(u"automation_id"_s).toString(), u"abc123"_s);
    QCOMPARE(call.value(u"phone_number"_s).toString(), u"+14155550192"_s);
}

void TstService::rateLimit()
{
    ManualClock clock;
    Options options;
    options.rateLimit = 3;
    Service service(clock, options);
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    clock.advance(40s);
    QCOMPARE(client.ask("GET", u"/contact"_s).status, 200);
    QCOMPARE(client.ask("GET", u"/contact/x"_s).status, 404);
    const Answer told = client.ask("GET", u"/user"_s);
    const Answer untold = client.ask("GET", u"/user"_s);
    QCOMPARE(told.status, 429);
    QCOMPARE(told.retryAfter, QByteArray("20"));
    QCOMPARE(untold.status, 429);
    QVERIFY(untold.retryAfter.isEmpty());
    client.sendsCredentials = false;
    QCOMPARE(client.ask("POST", u"/webhook/automation/a1"_s, "{}").status, 200);
    QCOMPARE(client.ask("GET", u"/_sandbox/calls"_s).status, 200);
    client.sendsCredentials = true;
    clock.advance(20s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    QCOMPARE(client.ask("GET", u"/user"_s).status, 429);
}

void TstService::rateLimitThatSlides()
{
    ManualClock clock;
    Options options;
    options.rateLimit = 2;
    options.rateWindow = RateWindow::Sliding;
    Service service(clock, options);
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    clock.advance(50s);
    QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    QCOMPARE(client.ask("GET", u"/user"_s).retryAfter, QByteArray("10"));
    clock.advance(10s);
    QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    QCOMPARE(client.ask("GET", u"/user"_s).status, 429);
}

void TstService::ownScript()
{
    ManualClock clock;
    Options options;
    options.script = "{\"customers\":[{\"name\":\"Zed\",\"phone\":\"+14155550199\",\"behaviour\":\"busy\"}]}";
    options.contacts = 1;
    Service service(clock, options);
    QVERIFY(service.start().ok());
    QCOMPARE(service.customers().first().value(u"behaviour"_s).toString(), u"busy"_s);
    QCOMPARE(ApiClient(service.url()).ask("GET", u"/contact"_s).list(u"contacts"_s)[0][u"name"_s].toString(), u"Zed"_s);

    options.script = "nonsense";
    Service wrong(clock, options);
    const auto started = wrong.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().kind, ErrorKind::InvalidInput);
}

void TstService::anOccupiedPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ManualClock clock;
    Options options;
    options.port = other.serverPort();
    Service service(clock, options);
    const auto started = service.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(TstService)
#include "tst_service.moc"
