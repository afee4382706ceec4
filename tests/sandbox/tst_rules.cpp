#include "sandbox/apiclient.h"
#include "support/manualclock.h"

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;

/// Every rule of the description, seen from outside: what breaks it is refused, what keeps it isn't.
class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void theGuidesDialect_data();
    void theGuidesDialect();
    void credentials();
    void fixedCredentials();
    void methods();
};

void TstRules::requests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body"); // AGENT and CONTACT stand for ids that exist
    QTest::addColumn<int>("status");
    const auto row = [](int status, const char *method, const char *target, const char *body = "") {
        QTest::addRow("%d %s %s %s", status, method, target, body)
            << QByteArray(method) << QString::fromLatin1(target) << QByteArray(body) << status;
    };
    row(200, "GET", "/user");
    row(400, "GET", "/user?page=0");
    row(404, "GET", "/nothing");
    row(404, "GET", "/user/");

    row(200, "GET", "/interview?search=a&status=ACTIVE&sort=title_asc&all_interviews=true&page=0&limit=50");
    for (const char *query : {"status=active", "sort=title", "all_interviews=1", "page=-1", "page=x", "limit=0",
                              "limit=51", "limit=", "limit=5&limit=6", "tags=x"})
        row(400, "GET", qPrintable(u"/interview?"_s + QLatin1StringView(query)));
    row(200, "GET",
        "/interview/AGENT/"
        "responses?status=success&status=failure&response_tags=a&response_tags=b&job_id=j&search=x&page=3&limit=1");
    row(400, "GET", "/interview/AGENT/responses?sort=created_desc");
    row(400, "GET", "/interview/AGENT/responses?limit=100");
    row(404, "GET", "/interview/nobody/responses");
    row(200, "GET",
        "/contact?search=a&tags=x&tags=y&excluded_tags=z&phone_numbers_only=true&sort=name&sortDirection=desc&page=0&"
        "limit=1");
    for (const char *query :
         {"sort_direction=asc", "sortDirection=down", "phone_numbers_only=yes", "limit=51", "page=1.5"})
        row(400, "GET", qPrintable(u"/contact?"_s + QLatin1StringView(query)));
    row(200, "GET", "/contact/CONTACT");
    row(404, "GET", "/contact/nobody");
    row(404, "DELETE", "/contact/nobody");

    row(200, "POST", "/contact/create", R"({"phone_number":"+14155550123"})");
    row(200, "POST", "/contact/create",
        R"({"phone_number":"+14155550123","name":"A","email":"a@b.example","country_code":"US","tags":["x"],"attributes":{"a":1}})");
    for (const char *body :
         {"{}", "[]", "7", "{", R"({"name":"A"})", R"({"phone_number":14155550123})",
          R"({"phone_number":"4155550123"})", R"({"phone_number":"+04155550123"})",
          R"({"phone_number":"+1 415 555 0123"})", R"({"phone_number":null})",
          R"({"phone_number":"+14155550123","custom_fields":{}})", R"({"phone_number":"+14155550123","name":null})",
          R"({"phone_number":"+14155550123","email":"nobody"})", R"({"phone_number":"+14155550123","tags":"x"})",
          R"({"phone_number":"+14155550123","tags":[1]})", R"({"phone_number":"+14155550123","attributes":[]})",
          R"({"phone_number":"+14155550123","metadata":{}})"})
        row(400, "POST", "/contact/create", body);

    row(200, "POST", "/contact/call", R"({"contact_id":"CONTACT","interview_id":"AGENT"})");
    row(200, "POST", "/contact/call",
        R"({"contact_id":"CONTACT","interview_id":"AGENT","agent_id":"AGENT","priority":"high","metadata":null})");
    for (const char *body : {"{}", R"({"contact_id":"CONTACT"})", R"({"contact_id":"CONTACT","agent_id":"AGENT"})",
                             R"({"interview_id":"AGENT"})", R"({"contact_id":7,"interview_id":"AGENT"})",
                             R"({"contact_id":"","interview_id":"AGENT"})",
                             R"({"contact_id":"CONTACT","interview_id":"AGENT","metadata":[]})"})
        row(400, "POST", "/contact/call", body);
    row(404, "POST", "/contact/call", R"({"contact_id":"nobody","interview_id":"AGENT"})");
    row(404, "POST", "/contact/call", R"({"contact_id":"CONTACT","interview_id":"nobody"})");

    row(200, "GET", "/webhooks");
    row(200, "POST", "/webhooks/subscribe", R"({"type":"NEW_RESPONSE","url":"https://x.example/h"})");
    row(200, "POST", "/webhooks/subscribe",
        R"({"type":"PHONE_TRANSFER","url":"https://x.example/h","data":"AGENT","more":1})");
    for (const char *body : {R"({"type":"ACTION_FAILED","url":"https://x.example/h"})", R"({"type":"NEW_RESPONSE"})",
                             R"({"url":"https://x.example/h"})", R"({"type":"NEW_RESPONSE","url":"x"})",
                             R"({"type":"NEW_RESPONSE","url":"ftp://x.example/h"})",
                             R"({"type":"NEW_RESPONSE","url":"https://x.example/h","data":{}})"})
        row(400, "POST", "/webhooks/subscribe", body);
    row(404, "POST", "/webhooks/subscribe", R"({"type":"NEW_RESPONSE","url":"https://x.example/h","data":"nobody"})");
    row(404, "DELETE", "/webhooks/unsubscribe", R"({"type":"ACTION_FAILED","url":"https://x.example/none"})");
    for (const char *body : {R"({"type":"NEW_RESPONSE"})", R"({"type":"OTHER","url":"https://x.example/h"})",
                             R"({"type":"NEW_RESPONSE","url":"https://x.example/h","data":null})",
                             R"({"type":"NEW_RESPONSE","url":"https://x.example/h","id":"1"})"})
        row(400, "DELETE", "/webhooks/unsubscribe", body);
}

void TstRules::requests()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const QString agent = client.firstAgent();
    const QString contact = client.contactAt(u"+14155550111"_s);
    body.replace("AGENT", agent.toUtf8()).replace("CONTACT", contact.toUtf8());
    target.replace(u"AGENT"_s, agent).replace(u"CONTACT"_s, contact);

    const Answer answer = client.ask(method, target, body);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json.contains(u"data"_s));
    if (status == 200) {
        QVERIFY(answer.json.value(u"error"_s).isNull());
        QVERIFY(answer.json.value(u"data"_s).isObject());
    } else {
        QVERIFY(answer.json.value(u"data"_s).isNull());
        QVERIFY(!answer.json.value(u"error"_s)[u"message"_s].toString().isEmpty());
        QVERIFY(service.placedCalls().isEmpty());
    }
}

void TstRules::theGuidesDialect_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](int status, const char *target, const char *body) {
        QTest::addRow("%d %s %s", status, target, body) << QString::fromLatin1(target) << QByteArray(body) << status;
    };
    row(200, "/contact/create", R"({"phone_number":"+14155550123","custom_fields":{"company":"A"}})");
    row(400, "/contact/create", R"({"phone_number":"+14155550123","attributes":{}})");
    row(200, "/contact/call", R"({"contact_id":"CONTACT","agent_id":"AGENT","priority":"high"})");
    row(200, "/contact/call", R"({"contact_id":"CONTACT","agent_id":"AGENT","interview_id":"AGENT","metadata":{}})");
    row(400, "/contact/call", R"({"contact_id":"CONTACT","interview_id":"AGENT"})");
    row(400, "/contact/call", R"({"contact_id":"CONTACT","agent_id":"AGENT","priority":"urgent"})");
}

void TstRules::theGuidesDialect()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ManualClock clock;
    Options options;
    options.dialect = Dialect::Guide;
    Service service(clock, options);
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    body.replace("AGENT", client.firstAgent().toUtf8())
        .replace("CONTACT", client.contactAt(u"+14155550111"_s).toUtf8());
    const Answer answer = client.ask("POST", target, body);
    QCOMPARE(answer.status, status);
    // The guide reads `contact.id` from the top.
    if (status == 200)
        QVERIFY(answer.json.contains(target.endsWith(u"create") ? u"id"_s : u"call_id"_s));
}

void TstRules::credentials()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    client.sendsCredentials = false;
    for (const QString &target :
         {u"/user"_s, u"/interview"_s, u"/contact"_s, u"/contact/x"_s, u"/webhooks"_s, u"/interview/x/responses"_s})
        QCOMPARE(client.ask("GET", target).status, 401);
    QCOMPARE(client.ask("POST", u"/contact/call"_s, "{}").status, 401);
    QCOMPARE(client.ask("POST", u"/webhook/automation/a1"_s, "{}").status, 200);
    client.sendsCredentials = true;
    QCOMPARE(client.ask("POST", u"/webhook/automation/a1"_s, "{}").status, 400);
    client.contentType = "text/plain";
    QCOMPARE(client.ask("POST", u"/contact/create"_s, "{}").status, 415);
}

void TstRules::fixedCredentials()
{
    ManualClock clock;
    for (const auto &[credentials, status] :
         {std::pair(Credentials{u"token"_s, u"team"_s}, 200), std::pair(Credentials{u"other"_s, u"team"_s}, 401),
          std::pair(Credentials{u"token"_s, u"other"_s}, 401)}) {
        Options options;
        options.credentials = credentials;
        Service service(clock, options);
        QVERIFY(service.start().ok());
        QCOMPARE(ApiClient(service.url()).ask("GET", u"/user"_s).status, status);
    }
}

void TstRules::methods()
{
    ManualClock clock;
    Service service(clock, {});
    QVERIFY(service.start().ok());
    ApiClient client(service.url());
    const Answer answer = client.ask("PUT", u"/contact/x"_s, "{}");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.allow, QByteArray("GET, DELETE"));
}

QTEST_GUILESS_MAIN(TstRules)
#include "tst_rules.moc"
