#include "support/manualclock.h"
#include "thoughtly/client.h"
#include "thoughtly/fakeapi.h"
#include "thoughtly/ratebudget.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace ringback {

using namespace thoughtly;

// What goes over the wire for each function, and what is made of a good answer.
class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void user();
    void agentsOverSeveralPages();
    void pagingStopsWithoutNews();
    void contactsPage();
    void contactsByPhone();
    void contact();
    void createContact_data();
    void createContact();
    void deleteContact();
    void callContact();
    void responses();
    void webhooks();
    void subscriptions();
    void automationById();
    void automationByUrl();
    void nothingGoesOutWithoutCredentials();
    void unusableIds();

private:
    template <typename T>
    std::optional<T> value(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() != 1 || !future.result().ok())
            return std::nullopt;
        return future.result().value();
    }

    std::optional<ManualClock> m_clock;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<Client> m_client;
};

void TestClient::init()
{
    m_clock.emplace();
    m_api = std::make_unique<FakeApi>();
    m_http = std::make_unique<http::Client>(*m_clock);
    m_budget = std::make_unique<RateBudget>(*m_clock);
    m_client = std::make_unique<Client>(*m_http, *m_budget, *m_clock);
    m_client->configure({m_api->url(), WireFormat::Reference, {u"tk_1"_s, u"team_1"_s}});
}

void TestClient::cleanup()
{
    m_client.reset();
    m_budget.reset();
    m_http.reset();
    m_api.reset();
}

void TestClient::user()
{
    m_api->answer(200, R"({"data":{"id":"u1","name":"Ana","email":"a@x"},"error":null})");
    const auto user = value(m_client->user());
    QVERIFY(user);
    QCOMPARE(user->name, u"Ana"_s);
    const FakeApi::Seen &seen = m_api->seen().constFirst();
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.target, "/user");
    QCOMPARE(seen.header("x-api-token"), "tk_1");
    QCOMPARE(seen.header("team_id"), "team_1");
    QCOMPARE(m_budget->left(), 99);
}

void TestClient::agentsOverSeveralPages()
{
    QByteArray full = R"({"data":{"interviews":[{"id":"dup","title":"Seen twice"})";
    for (int i = 1; i < 50; ++i)
        full += R"(,{"id":"a)" + QByteArray::number(i) + R"(","title":"Agent"})";
    m_api->answer(200, full + "]}}");
    m_api->answer(
        200,
        R"({"data":{"interviews":[{"id":"dup"},{"id":"last","title":"Old","status":"ARCHIVED"},{"title":"no id"}]}})");
    const auto agents = value(m_client->agents());
    QVERIFY(agents);
    QCOMPARE(agents->size(), 51);
    QCOMPARE(agents->constLast(), (Agent{u"last"_s, u"Old"_s, {}, true}));
    QCOMPARE(m_api->seen().size(), 2);
    QCOMPARE(m_api->seen()[0].target, "/interview?all_interviews=true&sort=created_asc&page=0&limit=50");
    QCOMPARE(m_api->seen()[1].target, "/interview?all_interviews=true&sort=created_asc&page=1&limit=50");
}

void TestClient::pagingStopsWithoutNews()
{
    QByteArray rows = R"({"id":"a0"})";
    for (int i = 1; i < 60; ++i)
        rows += R"(,{"id":"a)" + QByteArray::number(i) + R"("})";
    // A server that knows neither page nor limit.
    m_api->answer(200, '[' + rows + ']');
    m_api->answer(200, '[' + rows + ']');
    const auto agents = value(m_client->agents());
    QVERIFY(agents);
    QCOMPARE(agents->size(), 60);
    QCOMPARE(m_api->seen().size(), 2);
}

void TestClient::contactsPage()
{
    m_api->answer(200, R"({"data":{"contacts":[{"id":"c1","phone_number":"+1"},{"phone_number":"no id"}]}})");
    const auto page = value(m_client->contacts(u"Zoë & +1"_s, 3, 2));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QVERIFY2(!page->last, "as many rows as asked for came, even if one is no use");
    QCOMPARE(m_api->seen()[0].target, "/contact?search=Zo%C3%AB%20%26%20%2B1&page=3&limit=2");

    m_api->answer(200, R"({"data":[]})");
    const auto empty = value(m_client->contacts({}, -1, 500));
    QVERIFY(empty);
    QVERIFY(empty->last);
    QCOMPARE(m_api->seen()[1].target, "/contact?page=0&limit=50");
}

void TestClient::contactsByPhone()
{
    m_api->answer(200, R"({"data":[{"id":"c1","phone_number":"+14155550123"},{"id":"c2","phone_number":"+141555501234"},
                          {"id":"c3","phone_number":"1 (415) 555-0123"},{"id":"c4","name":"+14155550123"}]})");
    const auto contacts = value(m_client->contactsByPhone(u"+14155550123"_s));
    QVERIFY(contacts);
    QCOMPARE(contacts->size(), 2);
    QCOMPARE(contacts->constFirst().thoughtlyId, u"c1"_s);
    QCOMPARE(contacts->constLast().thoughtlyId, u"c3"_s);
    QCOMPARE(m_api->seen()[0].target, "/contact?search=%2B14155550123&page=0&limit=50");
}

void TestClient::contact()
{
    m_api->answer(200, R"({"data":{"contact":{"id":"c/1","name":"Ana"}}})");
    const auto contact = value(m_client->contact(u"c/1"_s));
    QVERIFY(contact);
    QCOMPARE(contact->name, u"Ana"_s);
    QCOMPARE(m_api->seen()[0].target, "/contact/c%2F1");
}

void TestClient::createContact_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("key");
    QTest::addRow("reference") << WireFormat::Reference << QByteArray(R"({"data":{"id":"cnt_1"},"error":null})")
                               << u"attributes"_s;
    QTest::addRow("guide") << WireFormat::Guide << QByteArray(R"({"id":"cnt_1"})") << u"custom_fields"_s;
}

void TestClient::createContact()
{
    QFETCH(WireFormat, format);
    QFETCH(QByteArray, answer);
    QFETCH(QString, key);
    m_client->configure({m_api->url(), format, {u"tk_1"_s, u"team_1"_s}});
    m_api->answer(200, answer);
    Contact draft;
    draft.id = 5;
    draft.phone = u"+14155550123"_s;
    draft.attributes = {{u"plan"_s, u"x"_s}};
    const auto stored = value(m_client->createContact(draft));
    QVERIFY(stored);
    draft.thoughtlyId = u"cnt_1"_s;
    QCOMPARE(*stored, draft);
    const FakeApi::Seen &seen = m_api->seen().constFirst();
    QCOMPARE(seen.method + ' ' + seen.target, "POST /contact/create");
    QCOMPARE(seen.header("Content-Type"), "application/json");
    QVERIFY(QJsonDocument::fromJson(seen.body).object().value(key).isObject());
}

void TestClient::deleteContact()
{
    for (const int status : {200, 204, 404}) {
        m_api->answer(status, status == 200 ? R"({"data":{},"error":null})" : "");
        QVERIFY(value(m_client->deleteContact(u"c1"_s)));
    }
    QCOMPARE(m_api->seen()[0].method + ' ' + m_api->seen()[0].target, "DELETE /contact/c1");
}

void TestClient::callContact()
{
    m_api->answer(200, R"({"data":{"call_id":"call_1","status":"queued"},"error":null})");
    auto future = m_client->callContact({u"c1"_s, u"a1"_s, u"attempt-1"_s, Priority::High, {{u"topic"_s, u"x"_s}}});
    QTRY_VERIFY(future.isFinished());
    const CallAnswer answer = future.result();
    QCOMPARE(answer.kind, CallAnswer::Kind::Placed);
    QCOMPARE(answer.thoughtlyCallId, u"call_1"_s);
    QVERIFY(answer.status == CallStatus::Queued);
    const FakeApi::Seen &seen = m_api->seen().constFirst();
    QCOMPARE(seen.method + ' ' + seen.target, "POST /contact/call");
    const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
    QCOMPARE(body.value(u"interview_id"_s).toString(), u"a1"_s);
    QCOMPARE(body.value(u"metadata"_s).toObject().value(u"ringback_attempt_id"_s).toString(), u"attempt-1"_s);
}

void TestClient::responses()
{
    m_api->answer(200,
                  R"({"data":{"responses":[{"id":"k1","status":"COMPLETED","metadata":{"ringback_attempt_id":"t1"}},
                          {"id":"k2","status":"NO_ANSWER","interview_id":"other"}, "junk"]}})");
    const auto page = value(m_client->responses(u"a1"_s, 2, 3, Source::CatchUp, Lane::CatchUp));
    QVERIFY(page);
    QVERIFY(!page->last);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0].thoughtlyCallId, u"k1"_s);
    QCOMPARE(page->rows[0].attemptId, u"t1"_s);
    QCOMPARE(page->rows[0].agentId, u"a1"_s);
    QCOMPARE(page->rows[1].agentId, u"other"_s);
    QVERIFY(page->rows[1].status == CallStatus::NoAnswer);
    QCOMPARE(page->rows[0].source, Source::CatchUp);
    QCOMPARE(page->rows[0].observedAt, m_clock->now());
    QCOMPARE(m_api->seen()[0].target, "/interview/a1/responses?page=2&limit=3");
}

void TestClient::webhooks()
{
    m_api->answer(200, R"({"data":[{"id":"w1","type":"NEW_RESPONSE","url":"https://x","data":"a1"},{"id":"w2"}]})");
    const auto found = value(m_client->webhooks());
    QVERIFY(found);
    QCOMPARE(*found, (QList<Subscription>{{u"w1"_s, u"NEW_RESPONSE"_s, u"https://x"_s, u"a1"_s}}));
}

void TestClient::subscriptions()
{
    const Subscription subscription{{}, u"NEW_RESPONSE"_s, u"https://x/s"_s, u"a1"_s};
    m_api->answer(200, R"({"data":{"id":"w1"},"error":null})");
    m_api->answer(409, R"({"error":"conflict"})");
    m_api->answer(400, R"({"error":{"message":"Webhook already exists"}})");
    for (int i = 0; i < 3; ++i)
        QVERIFY(value(m_client->subscribe(subscription)));
    const QByteArray body = R"({"data":"a1","type":"NEW_RESPONSE","url":"https://x/s"})";
    QCOMPARE(m_api->seen()[0].method + ' ' + m_api->seen()[0].target, "POST /webhooks/subscribe");
    QCOMPARE(m_api->seen()[0].body, body);

    m_api->answer(200, R"({"data":{}})");
    m_api->answer(404, {});
    QVERIFY(value(m_client->unsubscribe(subscription)));
    QVERIFY(value(m_client->unsubscribe(subscription)));
    QCOMPARE(m_api->seen()[3].method + ' ' + m_api->seen()[3].target, "DELETE /webhooks/unsubscribe");
    QCOMPARE(m_api->seen()[3].body, body);

    m_api->answer(400, R"({"error":{"message":"No such type"}})");
    QVERIFY(!value(m_client->subscribe(subscription)));
}

void TestClient::automationById()
{
    m_api->answer(202, "queued");
    QVERIFY(value(m_client->triggerAutomation(u"aut123456789"_s, {{u"contact_phone"_s, u"+1"_s}})));
    const FakeApi::Seen &seen = m_api->seen().constFirst();
    QCOMPARE(seen.method + ' ' + seen.target, "POST /webhook/automation/aut123456789");
    QCOMPARE(seen.body, "{\"contact_phone\":\"+1\"}");
    QVERIFY(!seen.head.toLower().contains("x-api-token"));
    QVERIFY(!seen.head.toLower().contains("team_id"));
}

void TestClient::automationByUrl()
{
    FakeApi elsewhere;
    elsewhere.answer(200, "<html>thanks</html>");
    QVERIFY(value(m_client->triggerAutomation(elsewhere.url().toString() + u"/hook/secret?k=1"_s, {})));
    QCOMPARE(elsewhere.seen().constFirst().target, "/hook/secret?k=1");
    QVERIFY(!elsewhere.seen().constFirst().head.toLower().contains("x-api-token"));
    QVERIFY(m_api->seen().isEmpty());

    const auto future = m_client->triggerAutomation(u"http://example.com/hook/secret?k=1"_s, {});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Refused);
    QVERIFY(!future.result().error().message.contains(u"secret"));
}

void TestClient::nothingGoesOutWithoutCredentials()
{
    for (const Credentials &credentials : {Credentials{}, {u"tk"_s, {}}, {{}, u"team"_s}}) {
        m_client->configure({m_api->url(), WireFormat::Reference, credentials});
        QCOMPARE(m_client->user().result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->agents().result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->contacts({}, 0).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->contactsByPhone(u"+1"_s).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->contact(u"c"_s).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->createContact({}).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->deleteContact(u"c"_s).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->responses(u"a"_s, 0).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->webhooks().result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->subscribe({}).result().error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_client->unsubscribe({}).result().error().kind, ErrorKind::Unauthorized);
        const CallAnswer answer = m_client->callContact({}).result();
        QCOMPARE(answer.kind, CallAnswer::Kind::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::Unauthorized);
        QVERIFY(!answer.error.message.isEmpty());
    }
    QCOMPARE(m_budget->left(), 100);
    QVERIFY(m_api->seen().isEmpty());
}

void TestClient::unusableIds()
{
    for (const QString &id : {QString(), u".."_s, u"."_s}) {
        QCOMPARE(m_client->deleteContact(id).result().error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_client->contact(id).result().error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_client->responses(id, 0).result().error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_client->triggerAutomation(id, {}).result().error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(m_api->seen().isEmpty());
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestClient)
#include "tst_client.moc"
