// The team's rules over a whole engine: once each, and told to other programs signed and not in vain.
#include "engine/enginefixture.h"
#include "engine/outbox.h"
#include "engine/receiver.h"
#include "storage/callbacks.h"
#include "storage/callmarks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/outbox.h"
#include "storage/rules.h"
#include "webhook/signature.h"

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

Rule postRule(const QString &outcome)
{
    Rule rule;
    rule.name = u"Tell the CRM"_s;
    rule.enabled = true;
    rule.conditions = {{u"outcome"_s, RuleCondition::Test::Is, outcome}};
    rule.actions = {{.kind = RuleAction::Kind::Post,
                     .text = u"crm"_s,
                     .body = {{u"who"_s, u"{{phone}}"_s}, {u"outcome"_s, u"{{outcome}}"_s}}}};
    return rule;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Destinations are kept for the session only: no keychain.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void anOutcomeIsToldOnceAndSigned()
    {
        EngineFixture fixture;
        Receiver receiver;
        connectCrm(fixture, receiver.url());
        QVERIFY(fixture.wait(fixture.engine->saveRule(postRule(u"Qualified"_s))).ok());

        callEnds(fixture, "c-1", "No interest");
        callEnds(fixture, "c-2", "Qualified");
        callEnds(fixture, "c-2", "Qualified", R"("summary":"more is known",)");
        QTRY_COMPARE(receiver.requests.size(), 1U);
        const http::ServerRequest request = receiver.requests.front();
        QCOMPARE(receiver.body(0), (QJsonObject{{u"who"_s, u"+351914000221"_s}, {u"outcome"_s, u"Qualified"_s}}));
        QVERIFY(webhook::isSignatureValid(request.headers, request.body, {Receiver::secret()}, fixture.clock->now()));
        QCOMPARE(request.headers.value("Idempotency-Key"), request.headers.value("webhook-id"));
        QTRY_COMPARE(storage::outbox::newest(*fixture.reader, 9).first().state, storage::outbox::Message::State::Sent);
        QVERIFY(storage::outbox::newest(*fixture.reader, 9).first().body.isEmpty());

        // Nothing of it is told again by a start, which looks at the last day.
        fixture.stopEngine();
        fixture.startEngine();
        connectCrm(fixture, receiver.url());
        callEnds(fixture, "c-3", "Qualified");
        QTRY_COMPARE(receiver.requests.size(), 2U);
        QVERIFY(receiver.requests.at(1).headers.value("webhook-id") != request.headers.value("webhook-id"));
    }

    void isTriedAgainUnderTheSameIdAndGivenUpInTheEnd()
    {
        EngineFixture fixture;
        Receiver receiver;
        receiver.answers = {503, 429, 400};
        connectCrm(fixture, receiver.url());
        QVERIFY(fixture.wait(fixture.engine->saveRule(postRule(u"Qualified"_s))).ok());
        callEnds(fixture, "c-1", "Qualified");
        QTRY_COMPARE(receiver.requests.size(), 1U);
        QTRY_COMPARE(message(fixture).tries, 1);
        QVERIFY(message(fixture).note.contains(u"503"_s));
        for (int tries = 2; tries <= 3; ++tries) {
            fixture.clock->advance(*Outbox::pauseAfter(tries - 1));
            QTRY_COMPARE(receiver.requests.size(), std::size_t(tries));
            QTRY_COMPARE(message(fixture).tries, tries);
        }
        QCOMPARE(message(fixture).state, storage::outbox::Message::State::Failed); // 400 doesn't pass
        for (const http::ServerRequest &request : receiver.requests) {
            QCOMPARE(request.headers.value("webhook-id"), receiver.requests.front().headers.value("webhook-id"));
            QCOMPARE(request.body, receiver.requests.front().body);
        }
        QVERIFY(fixture.notices.last().text.contains(u"crm"_s));
        QVERIFY(!fixture.notices.last().text.contains(u"/hook"_s)); // the address is a secret

        QVERIFY(fixture.wait(fixture.engine->retryMessage(message(fixture).id)).ok());
        QTRY_COMPARE(message(fixture).state, storage::outbox::Message::State::Sent);
        QCOMPARE(fixture.wait(fixture.engine->retryMessage(message(fixture).id)).error().kind, ErrorKind::Refused);
    }

    void neverIntoAPrivateNetworkUnlessAllowed()
    {
        EngineFixture fixture;
        Receiver receiver;
        QVERIFY(fixture.wait(fixture.engine->saveDestination(u"crm"_s, {receiver.url(), {}, false})).ok());
        QVERIFY(fixture.wait(fixture.engine->saveRule(postRule(u"Qualified"_s))).ok());
        callEnds(fixture, "c-1", "Qualified");
        QTRY_COMPARE(message(fixture).state, storage::outbox::Message::State::Failed);
        QVERIFY(message(fixture).note.contains(u"private network"_s));
        QVERIFY(receiver.requests.empty());
    }

    void looksOnlyAtWhatHappensAfterItWasSwitchedOn()
    {
        EngineFixture fixture;
        callEnds(fixture, "c-1", "Qualified");
        Rule rule = notifyRule(u"{{outcome}}!"_s);
        rule.enabled = false;
        const Result<qint64> id = fixture.wait(fixture.engine->saveRule(rule));
        QVERIFY(id.ok());
        const RuleTrial trial = fixture.wait(fixture.engine->tryRule(rule));
        QCOMPARE(trial.looked, 1);
        QCOMPARE(trial.matched.size(), 1);
        callEnds(fixture, "c-2", "Qualified"); // it is off

        fixture.clock->advance(std::chrono::minutes(5));
        rule.id = *id;
        rule.enabled = true;
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
        callEnds(fixture, "c-1", "Qualified", R"("summary":"more is known",)"); // but it ended before
        callEnds(fixture, "c-3", "Paid");
        QTRY_VERIFY(told(fixture, u"Paid!"_s));
        QVERIFY(!told(fixture, u"Qualified!"_s));
    }

    void doesWhatItSaysInOrderUntilStop()
    {
        EngineFixture fixture;
        Rule first;
        first.name = u"First"_s;
        first.enabled = true;
        first.conditions = {{u"outcome"_s, RuleCondition::Test::Contains, u"qual"_s}};
        first.actions = {{.kind = RuleAction::Kind::Tag, .text = u"lead"_s},
                         {.kind = RuleAction::Kind::Disposition, .text = u"needs_person"_s},
                         {.kind = RuleAction::Kind::Callback,
                          .text = u"{{contact.name}} asked for it"_s,
                          .delay = std::chrono::minutes(30),
                          .urgent = true},
                         {.kind = RuleAction::Kind::Stop}};
        QVERIFY(fixture.wait(fixture.engine->saveRule(first)).ok());
        QVERIFY(fixture.wait(fixture.engine->saveRule(notifyRule(u"second"_s))).ok());
        const Result<Contact> ana =
            fixture.wait(fixture.engine->addContact({.phone = u"+351914000221"_s, .name = u"Ana"_s}));
        QVERIFY(ana.ok());

        callEnds(fixture, "c-1", "Qualified");
        QTRY_VERIFY(storage::callbacks::openFor(*fixture.reader, ana->phone));
        const Callback callback = *storage::callbacks::openFor(*fixture.reader, ana->phone);
        QCOMPARE(callback.reason, u"Ana asked for it"_s);
        QCOMPARE(callback.priority, Priority::High);
        QCOMPARE(callback.dueAt, fixture.clock->now().addSecs(30 * 60));
        QCOMPARE(storage::contacts::byId(*fixture.reader, ana->id)->tags, QStringList{u"lead"_s});
        const qint64 call = storage::calls::order(*fixture.reader).first();
        QCOMPARE(storage::callmarks::of(*fixture.reader, call).disposition, Disposition::NeedsPerson);
        callEnds(fixture, "c-2", "Paid");
        QTRY_VERIFY(told(fixture, u"second"_s)); // the one that the first didn't stop
        QCOMPARE(countTold(fixture, u"second"_s), 1);
        QCOMPARE(fixture.placed(), 0); // a rule dials nothing
    }

    void aLeadIsARulesBusinessToo()
    {
        EngineFixture fixture;
        Rule rule = notifyRule(u"{{contact.company}}: {{contact.email}}"_s);
        rule.event = Rule::Event::LeadArrived;
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
        QCOMPARE(fixture.post("/webhook/new-lead",
                              R"({"phone":"+351914000221","name":"Ana","email":"a@b.pt","company":"Azulejos"})"),
                 200);
        QTRY_VERIFY(told(fixture, u"Azulejos: a@b.pt"_s));
    }

private:
    static void connectCrm(EngineFixture &fixture, const QUrl &url)
    {
        const Result<bool> saved =
            fixture.wait(fixture.engine->saveDestination(u"crm"_s, {url, Receiver::secret(), true}));
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().message + saved.error().detail));
        QCOMPARE(Destinations::known(*fixture.reader).value(u"crm"_s), u"127.0.0.1"_s);
    }
    static Rule notifyRule(const QString &text)
    {
        Rule rule;
        rule.name = u"Notify"_s;
        rule.enabled = true;
        rule.actions = {{.kind = RuleAction::Kind::Notify, .text = text}};
        return rule;
    }
    static void callEnds(EngineFixture &fixture, const QByteArray &id, const QByteArray &outcome,
                         const QByteArray &more = {})
    {
        fixture.clock->advance(std::chrono::seconds(1));
        QCOMPARE(fixture.post("/webhook/call-completed", R"({"id":")" + id +
                                                             R"(","type":"PHONE_CALL","status":"COMPLETED",)" + more +
                                                             R"("duration_ms":"42500","phone_number":"+351914000221",)"
                                                             R"("interview":{"id":"agt00001"},"outcome":")" +
                                                             outcome + R"("})"),
                 200);
        const QString callId = QString::fromLatin1(id);
        QTRY_VERIFY(std::ranges::any_of(storage::calls::byIds(*fixture.reader, storage::calls::order(*fixture.reader)),
                                        [&callId](const Call &call) { return call.thoughtlyCallId == callId; }));
    }
    static storage::outbox::Message message(EngineFixture &fixture)
    {
        return storage::outbox::newest(*fixture.reader, 1).value(0);
    }
    static qsizetype countTold(const EngineFixture &fixture, const QString &text)
    {
        return std::ranges::count_if(fixture.notices, [&text](const Notice &notice) { return notice.text == text; });
    }
    static bool told(const EngineFixture &fixture, const QString &text) { return countTold(fixture, text) > 0; }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_teamrules.moc"
