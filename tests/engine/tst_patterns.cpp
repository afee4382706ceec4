// The three patterns of Thoughtly's developer guide from end to end: an outside request or file, the call, the outcome,
// and what another program is told of it. Real sockets, a real database, a simulated Thoughtly.
#include "engine/enginefixture.h"
#include "engine/receiver.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "webhook/signature.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    /// Pattern 1: a lead of the CRM is called, and the CRM hears what came of it.
    void aLead()
    {
        EngineFixture fixture;
        Receiver crm;
        connect(fixture, crm);
        QCOMPARE(fixture.post("/webhook/new-lead",
                              R"({"phone":"+351914000221","name":"Ana Silva","email":"ana@example.pt",
                                  "company":"Azulejos","source":"web form"})"),
                 200);
        QTRY_VERIFY(callback(fixture));
        QCOMPARE(fixture.placed(), 0); // a person decides, unless a rule says so
        place(fixture);
        QVERIFY(sent(fixture).contains("web form"));
        const QByteArray contact = contacts(fixture);
        QVERIFY2(contact.contains("Azulejos") && contact.contains("ana@example.pt"), contact.constData());
        hear(fixture, crm);
    }

    /// Pattern 2: a calendar reminds by a call at its time.
    void anAppointment()
    {
        EngineFixture fixture;
        Receiver crm;
        connect(fixture, crm);
        const QString path = fixture.directory.filePath(u"team.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // It is 12:00 UTC on 20 May 2026.
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260520T140000Z\r\n"
                   "SUMMARY:Check-up\r\nATTENDEE;CN=Ana Silva:tel:+351914000221\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        ReminderRule rule{.name = u"An hour before"_s, .enabled = true, .when = ReminderRule::When::MinutesBefore};
        rule.amount = 60;
        rule.agentId = fixture.wait(fixture.engine->agents()).first().id;
        QVERIFY(fixture.wait(fixture.engine->saveReminderRule(rule)).ok());
        QVERIFY(fixture.wait(fixture.engine->importAppointments(path)).ok());
        fixture.clock->advance(std::chrono::minutes(61));
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(sent(fixture).contains("Check-up"));
        hear(fixture, crm);
    }

    /// Pattern 3: a customer in trouble asks to be called: before others, at once, and with what they said.
    void anUrgentRequest()
    {
        EngineFixture fixture;
        Receiver crm;
        connect(fixture, crm);
        QCOMPARE(fixture.post("/webhook/request-callback", R"({"phone":"+351914000333","name":"Rui"})"), 200);
        QCOMPARE(fixture.post("/webhook/request-callback",
                              R"({"phone":"+351914000221","name":"Ana Silva","issue_type":"double charge",
                                  "priority":"urgent","timestamp":"2026-05-20T11:58:00Z"})"),
                 200);
        QTRY_VERIFY(callback(fixture));
        QCOMPARE(storage::callbacks::order(*fixture.reader, {}, fixture.clock->now()).first(), callback(fixture)->id);
        QCOMPARE(callback(fixture)->priority, Priority::High);
        place(fixture);
        QVERIFY2(sent(fixture).contains("double charge"), sent(fixture).constData());
        QVERIFY(sent(fixture).contains("high"));
        hear(fixture, crm);
    }

private:
    static std::optional<Callback> callback(EngineFixture &fixture)
    {
        return storage::callbacks::openFor(*fixture.reader, u"+351914000221"_s);
    }
    /// What Thoughtly was asked for.
    static QByteArray sent(EngineFixture &fixture)
    {
        return QJsonDocument(fixture.service->placedCalls().first()).toJson();
    }
    /// Whom Thoughtly knows.
    static QByteArray contacts(EngineFixture &fixture)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(fixture.service->url().toString() + u"/contact?limit=50"_s));
        request.setRawHeader("x-api-token", "token");
        request.setRawHeader("team_id", "team");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); }) ? reply->readAll() : QByteArray();
    }
    static void connect(EngineFixture &fixture, const Receiver &crm)
    {
        fixture.connectWebhook();
        QVERIFY(fixture.wait(fixture.engine->saveDestination(u"crm"_s, {crm.url(), Receiver::secret(), true})).ok());
        Rule rule;
        rule.name = u"Tell the CRM"_s;
        rule.enabled = true;
        rule.actions = {{.kind = RuleAction::Kind::Post,
                         .text = u"crm"_s,
                         .body = {{u"who"_s, u"{{phone}}"_s}, {u"status"_s, u"{{status}}"_s}}}};
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
    }
    /// A press on Call back, and the undo time.
    static void place(EngineFixture &fixture)
    {
        const QString agent = fixture.wait(fixture.engine->agents()).first().id;
        const auto placed = fixture.wait(fixture.engine->placeCallbacks({callback(fixture)->id}, agent));
        QCOMPARE(placed.size(), 1);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
    }
    /// The outcome arrives and is told once, signed.
    static void hear(EngineFixture &fixture, const Receiver &crm)
    {
        QVERIFY(fixture.advanceUntil([&] { return !crm.requests.empty(); }));
        QCOMPARE(crm.body(0).value(u"who"_s).toString(), u"+351914000221"_s);
        const Call call = storage::calls::byIds(*fixture.reader, storage::calls::order(*fixture.reader)).first();
        QVERIFY(isFinal(call.status));
        QCOMPARE(crm.body(0).value(u"status"_s).toString(), token(call.status));
        const http::ServerRequest &request = crm.requests.front();
        QVERIFY(webhook::isSignatureValid(request.headers, request.body, {Receiver::secret()}, fixture.clock->now()));
        QVERIFY(!fixture.advanceUntil([&] { return crm.requests.size() > 1 || fixture.placed() > 1; }, 20));
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
