#include "core/futures.h"
#include "support/manualclock.h"
#include "thoughtly/client.h"
#include "thoughtly/fakeapi.h"
#include "thoughtly/ratebudget.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringback {

using namespace thoughtly;
using Kind = CallAnswer::Kind;

// What is repeated, what never, and what is made of bad answers.
class TestClientFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callVerdicts_data();
    void callVerdicts();
    void callThatNeverLeft();
    void callTimeOut();
    void callRateLimited();
    void theGateIsAskedBeforeEachTry();
    void throughAGateAnOpenEndIsStillTheEnd();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void readsGiveUp();
    void readsOf4xxAreNotRepeated();
    void retryAfterIsHonoured();
    void removalIsRepeated();
    void createVerdicts_data();
    void createVerdicts();
    void triggerIsNotRepeated();
    void secretsStayOut();
    void newCredentialsDontMixIn();
    void destructionFinishesEverything();
    void destructionInAContinuation();

private:
    bool wait(const QFuture<CallAnswer> &future) { return finished(future) && future.resultCount() == 1; }
    template <typename T>
    bool finished(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); });
    }
    // Steps the clock until the future is there: what waits is a repeat.
    template <typename T>
    bool finishedWithRepeats(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] {
            m_clock->advance(500ms);
            return future.isFinished();
        });
    }

    std::optional<ManualClock> m_clock;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<Client> m_client;
    CallRequest m_call{u"c1"_s, u"a1"_s, u"attempt-1"_s};
};

void TestClientFailures::init()
{
    m_clock.emplace();
    m_api = std::make_unique<FakeApi>();
    m_http = std::make_unique<http::Client>(*m_clock);
    m_budget = std::make_unique<RateBudget>(*m_clock);
    m_client = std::make_unique<Client>(*m_http, *m_budget, *m_clock);
    m_client->configure({m_api->url(), WireFormat::Reference, {u"tk_1"_s, u"team_1"_s}});
}

void TestClientFailures::cleanup()
{
    m_client.reset();
    m_budget.reset();
    m_http.reset();
    m_api.reset();
}

void TestClientFailures::callVerdicts_data()
{
    QTest::addColumn<int>("status"); // 0: the connection closes after the body's bytes
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("200 with an id", 200, R"({"data":{"call_id":"k"}})", Kind::Placed);
    row("200 without an id", 200, R"({"data":{},"error":null})", Kind::Placed);
    row("201", 201, R"({"data":{"id":"k"}})", Kind::Placed);
    row("200 empty", 200, "", Kind::Unknown);
    row("200 HTML", 200, "<html>portal</html>", Kind::Unknown);
    row("200 half a JSON", 200, R"({"data":{"call_id":"k)", Kind::Unknown);
    row("200 no object", 200, R"("ok")", Kind::Unknown);
    row("200 list", 200, R"([1])", Kind::Unknown);
    row("200 with an error", 200, R"({"data":null,"error":{"message":"no"}})", Kind::Unknown);
    row("204", 204, "", Kind::Unknown);
    for (const int status : {301, 302, 303, 307, 308, 408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << QByteArray("{}") << Kind::Unknown;
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 413, 415, 418, 422})
        QTest::addRow("%d", status) << status << QByteArray(R"({"error":{"message":"no"}})") << Kind::NotSent;
    row("closed without an answer", 0, "", Kind::Unknown);
    row("cut in the status line", 0, "HTTP/1.1 20", Kind::Unknown);
    row("cut in the body", 0, "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"data\":{}}", Kind::Unknown);
    row("cut in the body of a 400", 0, "HTTP/1.1 400 No\r\nContent-Length: 40\r\n\r\n{\"error\":", Kind::Unknown);
    row("not HTTP", 0, "SSH-2.0-OpenSSH\r\n\r\n", Kind::Unknown);
}

void TestClientFailures::callVerdicts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    if (status == 0)
        m_api->breakOff(body);
    else
        m_api->answer(status, body, status / 100 == 3 ? "Location: http://127.0.0.1:1/\r\n" : "");
    auto future = m_client->callContact(m_call);
    QVERIFY(wait(future));
    const CallAnswer answer = future.result();
    QCOMPARE(answer.kind, kind);
    QCOMPARE(answer.error.message.isEmpty(), kind == Kind::Placed);
    QCOMPARE(answer.error.kind == ErrorKind::Unconfirmed, kind == Kind::Unknown);
    QCOMPARE(answer.retryAfter, 0ms);
    m_clock->advance(10min); // would wake any repeat
    m_api->answer(200, R"({"data":{"id":"u1"}})");
    auto later = m_client->user();
    QVERIFY(finished(later));
    QCOMPARE(m_api->seen().size(), 2);
}

void TestClientFailures::callThatNeverLeft()
{
    m_client->configure({QUrl(u"http://127.0.0.1:1"_s), WireFormat::Reference, {u"tk_1"_s, u"team_1"_s}});
    auto future = m_client->callContact(m_call);
    QVERIFY(wait(future));
    QCOMPARE(future.result().kind, Kind::NotSent);
    QCOMPARE(future.result().error.message, u"127.0.0.1:1 refuses connections."_s);
}

void TestClientFailures::callTimeOut()
{
    RawServer silent([](RawServer::Peer &) {});
    m_client->configure({silent.url(QString()), WireFormat::Reference, {u"tk_1"_s, u"team_1"_s}});
    auto future = m_client->callContact(m_call);
    QTRY_VERIFY(silent.wire().contains("attempt-1"));
    m_clock->advance(30s);
    QVERIFY(wait(future));
    QCOMPARE(future.result().kind, Kind::Unknown);
    QCOMPARE(silent.wire().count("POST"), 1);
}

void TestClientFailures::callRateLimited()
{
    QSignalSpy waiting(m_client.get(), &Client::waiting);
    m_api->answer(429, {}, "Retry-After: 17\r\n");
    auto future = m_client->callContact(m_call);
    QVERIFY(wait(future));
    QCOMPARE(future.result().kind, Kind::NotSent);
    QCOMPARE(future.result().error.kind, ErrorKind::RateLimited);
    QCOMPARE(future.result().retryAfter, 17s);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().at(1).toString().contains(u"17"));

    // Nothing goes out before, whatever lane it is in.
    m_api->answer(200, R"({"data":{"call_id":"k"}})");
    auto second = m_client->callContact(m_call);
    m_clock->advance(16'999ms);
    QCOMPARE(m_budget->waiting(), 1);
    m_clock->advance(1ms);
    QVERIFY(wait(second));
    QCOMPARE(second.result().kind, Kind::Placed);

    m_api->answer(429, {});
    auto third = m_client->callContact(m_call);
    QVERIFY(wait(third));
    QVERIFY(third.result().retryAfter >= 1s);
}

void TestClientFailures::theGateIsAskedBeforeEachTry()
{
    int asked = 0;
    QStringList heldBack;
    const Gate gate{[&] {
                        ++asked;
                        return finishedFuture(asked < 3 ? Result<Done>(Done{})
                                                        : Result<Done>(Error{ErrorKind::Refused, u"Not now."_s}));
                    },
                    [&](const QString &why) { heldBack.append(why); }};
    m_api->answer(429, {}, "Retry-After: 17\r\n");
    m_api->answer(429, {}, "Retry-After: 17\r\n");
    auto future = m_client->callContact(m_call, Lane::Queue, gate);
    QTRY_COMPARE(heldBack.size(), 1);
    m_clock->advance(16'999ms);
    QCOMPARE(asked, 1);
    m_clock->advance(1ms);
    QTRY_COMPARE(heldBack.size(), 2);
    m_clock->advance(17s);
    QVERIFY(wait(future));
    QCOMPARE(asked, 3);
    QCOMPARE(m_api->seen().size(), 2);
    QCOMPARE(future.result().kind, Kind::NotSent);
    QCOMPARE(future.result().error.message, u"Not now."_s);
}

void TestClientFailures::throughAGateAnOpenEndIsStillTheEnd()
{
    int asked = 0;
    const Gate gate{[&] {
                        ++asked;
                        return finishedFuture(Result<Done>(Done{}));
                    },
                    [](const QString &) {}};
    m_api->breakOff();
    auto future = m_client->callContact(m_call, Lane::Click, gate);
    QVERIFY(wait(future));
    QCOMPARE(future.result().kind, Kind::Unknown);
    m_clock->advance(10min);
    QCOMPARE(asked, 1);
    QCOMPARE(m_api->seen().size(), 1);
}

void TestClientFailures::readsAreRepeated_data()
{
    QTest::addColumn<int>("status"); // 0: closed
    for (const int status : {0, 408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestClientFailures::readsAreRepeated()
{
    QFETCH(int, status);
    QSignalSpy waiting(m_client.get(), &Client::waiting);
    for (int i = 0; i < 3; ++i) {
        if (status == 0)
            m_api->breakOff();
        else
            m_api->answer(status, "{}");
    }
    m_api->answer(200, R"({"data":{"id":"u1"}})");
    auto future = m_client->user();
    QVERIFY(finishedWithRepeats(future));
    QVERIFY(future.result().ok());
    QCOMPARE(m_api->seen().size(), 4);
    QCOMPARE(waiting.size(), 3);
    QVERIFY(!waiting.first().at(1).toString().isEmpty());
    QVERIFY2(m_budget->ledger().requests.size() >= 4, "each try passes the budget");
}

void TestClientFailures::readsGiveUp()
{
    for (int i = 0; i < 4; ++i)
        m_api->answer(503, "<html>down</html>");
    auto future = m_client->agents();
    QVERIFY(finishedWithRepeats(future));
    QCOMPARE(future.result().error().kind, ErrorKind::Server);
    QCOMPARE(m_api->seen().size(), 4);
}

void TestClientFailures::readsOf4xxAreNotRepeated()
{
    for (const auto &[status, kind] : {std::pair(401, ErrorKind::Unauthorized), std::pair(403, ErrorKind::Forbidden),
                                       std::pair(404, ErrorKind::NotFound), std::pair(400, ErrorKind::Rejected),
                                       std::pair(302, ErrorKind::Server)}) {
        m_api->answer(status, {}, "Location: http://127.0.0.1:1/\r\n");
        auto future = m_client->user();
        QVERIFY(finished(future));
        QCOMPARE(future.result().error().kind, kind);
    }
    QCOMPARE(m_api->seen().size(), 5);
}

void TestClientFailures::retryAfterIsHonoured()
{
    m_api->answer(429, {}, "Retry-After: 40\r\n");
    m_api->answer(200, R"({"data":{"id":"u1"}})");
    auto future = m_client->user();
    QTRY_COMPARE(m_budget->waiting(), 1);
    m_clock->advance(39'999ms);
    QCOMPARE(m_budget->waiting(), 1);
    m_clock->advance(1ms);
    QVERIFY(finished(future));
    QVERIFY(future.result().ok());
}

void TestClientFailures::removalIsRepeated()
{
    m_api->breakOff();      // it may be gone already…
    m_api->answer(404, {}); // … and is
    auto future = m_client->deleteContact(u"c1"_s);
    QVERIFY(finishedWithRepeats(future));
    QVERIFY(future.result().ok());
    QCOMPARE(m_api->seen().size(), 2);
}

void TestClientFailures::createVerdicts_data()
{
    QTest::addColumn<int>("status"); // 0: closed
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("closed", 0, {}, ErrorKind::Unconfirmed);
    row("500", 500, "{}", ErrorKind::Unconfirmed);
    row("408", 408, "{}", ErrorKind::Unconfirmed);
    row("302", 302, "{}", ErrorKind::Unconfirmed);
    row("200 HTML", 200, "<html>", ErrorKind::Unconfirmed);
    row("200 without an id", 200, R"({"data":{}})", ErrorKind::Unconfirmed);
    row("400", 400, R"({"error":"bad phone"})", ErrorKind::Rejected);
    row("401", 401, "{}", ErrorKind::Unauthorized);
}

void TestClientFailures::createVerdicts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    if (status == 0)
        m_api->breakOff();
    else
        m_api->answer(status, body);
    Contact draft;
    draft.phone = u"+14155550123"_s;
    auto future = m_client->createContact(draft);
    QVERIFY(finished(future));
    QVERIFY(!future.result().ok());
    QCOMPARE(future.result().error().kind, kind);
    QCOMPARE(m_api->seen().size(), 1);
}

void TestClientFailures::triggerIsNotRepeated()
{
    m_api->answer(500, "boom");
    auto future = m_client->triggerAutomation(u"aut1"_s, {});
    QVERIFY(finished(future));
    QCOMPARE(future.result().error().kind, ErrorKind::Unconfirmed);
    m_api->answer(401, {});
    auto locked = m_client->triggerAutomation(u"aut1"_s, {});
    QVERIFY(finished(locked));
    QVERIFY(locked.result().error().message.contains(u"verification"));
    QCOMPARE(m_api->seen().size(), 2);
}

void TestClientFailures::secretsStayOut()
{
    m_api->answer(400, R"({"error":{"message":"tk_1 is not of team_1"}})");
    auto future = m_client->user();
    QVERIFY(finished(future));
    const QString message = future.result().error().message + future.result().error().detail;
    QVERIFY(message.contains(u"•••"));
    QVERIFY(!message.contains(u"tk_1") && !message.contains(u"team_1"));
}

void TestClientFailures::newCredentialsDontMixIn()
{
    // A list that was begun for one team goes on for that team, and its errors keep that team's secrets.
    QByteArray rows = R"({"id":"a0"})";
    for (int i = 1; i < 50; ++i)
        rows += R"(,{"id":"a)" + QByteArray::number(i) + R"("})";
    m_api->answer(200, '[' + rows + ']');
    m_api->answer(400, R"({"error":{"message":"tk_1 is bad"}})");
    auto agents = m_client->agents();
    m_client->configure({m_api->url(), WireFormat::Reference, {u"tk_2"_s, u"team_2"_s}});
    QVERIFY(finished(agents));
    QCOMPARE(m_api->seen()[1].header("x-api-token"), "tk_1");
    QVERIFY(!agents.result().error().message.contains(u"tk_1"));
}

void TestClientFailures::destructionFinishesEverything()
{
    RawServer silent([](RawServer::Peer &) {});
    m_client->configure({silent.url(QString()), WireFormat::Reference, {u"tk_1"_s, u"team_1"_s}});
    auto sent = m_client->callContact(m_call);
    QTRY_VERIFY(silent.wire().contains("attempt-1"));
    m_budget->pause(1min);
    auto held = m_client->callContact(m_call);
    auto agents = m_client->agents();
    auto contact = m_client->createContact({});
    QFuture<Result<User>> late;
    held.then([&, client = m_client.get()](const CallAnswer &) { late = client->user(); });
    m_client.reset();
    QVERIFY(sent.isFinished() && held.isFinished() && agents.isFinished() && contact.isFinished());
    QCOMPARE(sent.result().kind, Kind::Unknown);
    QCOMPARE(held.result().kind, Kind::NotSent);
    QCOMPARE(held.result().error.kind, ErrorKind::Cancelled);
    QCOMPARE(agents.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(contact.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(sent.resultCount(), 1);
    QVERIFY2(late.isFinished() && late.resultCount() == 1, "asked for while it was going away");
    m_clock->advance(5min);
    QCOMPARE(m_budget->waiting(), 0);
    QCOMPARE(silent.wire().count("POST"), 1);
}

void TestClientFailures::destructionInAContinuation()
{
    m_api->answer(200, R"({"data":{"id":"u1"}})");
    bool ran = false;
    m_client->user().then([&](const Result<User> &user) {
        ran = user.ok();
        m_client.reset();
    });
    QTRY_VERIFY(ran);
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestClientFailures)
#include "tst_clientfailures.moc"
