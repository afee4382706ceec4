#include "engine/commands/calljson.h"
#include "engine/commands/recordjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

// What scripts rely on: a change here breaks them.
const QByteArray wholeCall = R"({
    "id": "7", "attempt_id": "a-1", "thoughtly_call_id": "t-1", "status": "completed", "outcome": "Invoice corrected",
    "phone": "+14155550123", "contact": {"id": "3", "name": "Ana Silva"}, "agent": {"id": "ag", "title": "Support line"},
    "by": "eva", "attempt": 2, "priority": "high", "started_at": "2026-05-24T15:31:10Z", "ended_at": "2026-05-24T15:31:52.500Z",
    "duration_seconds": 42.5, "known_by": "webhook", "known_at": "2026-05-24T15:31:55Z"
})";

const QByteArray newCall = R"({
    "id": "8", "attempt_id": null, "thoughtly_call_id": null, "status": "scheduled", "outcome": null,
    "phone": "+14155550123", "contact": {"id": null, "name": null}, "agent": {"id": null, "title": null},
    "by": null, "attempt": 1, "priority": "normal", "started_at": null, "ended_at": null,
    "duration_seconds": null, "known_by": "local", "known_at": null
})";

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QDateTime at(int second, int ms = 0)
{
    return QDateTime(QDate(2026, 5, 24), QTime(15, 31, second, ms), Qt::UTC);
}

Call exampleCall()
{
    Call call;
    call.id = 7;
    call.attemptId = u"a-1"_s;
    call.thoughtlyCallId = u"t-1"_s;
    call.status = CallStatus::Completed;
    call.outcome = u"Invoice corrected"_s;
    call.cause = u"not told here"_s;
    call.phone = u"+14155550123"_s;
    call.contactId = 3;
    call.contactName = u"Ana Silva"_s;
    call.agentId = u"ag"_s;
    call.agentTitle = u"Support line"_s;
    call.by = u"eva"_s;
    call.attempt = 2;
    call.priority = Priority::High;
    call.startedAt = at(10).toOffsetFromUtc(7200); // the same moment, written in UTC
    call.endedAt = at(52, 500);
    call.durationSeconds = 42.5;
    call.knownBy = Source::Webhook;
    call.knownAt = at(55);
    return call;
}

} // namespace

class TestCallJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesACall();
    void writesWhatIsNotKnownAsNull();
    void writesTheDetail();
    void writesTheOtherRecords();
};

void TestCallJson::writesACall()
{
    QCOMPARE(toJson(exampleCall()), json(wholeCall));
}

void TestCallJson::writesWhatIsNotKnownAsNull()
{
    Call call;
    call.id = 8;
    call.phone = u"+14155550123"_s;
    QCOMPARE(toJson(call), json(newCall));
}

void TestCallJson::writesTheDetail()
{
    CallDetail detail;
    detail.call = exampleCall();
    detail.transcript = {{Utterance::Speaker::Agent, u"Hello"_s, 0.5}, {Utterance::Speaker::Customer, u"Hi"_s, {}}};
    detail.variables = {{u"city"_s, u"Porto"_s}};
    detail.timeline = {{at(10), Source::Local, u"placed"_s, u"first"_s, 0},
                       {at(55), Source::LookUp, u"completed"_s, {}, 9}};

    QJsonObject expected = json(wholeCall);
    const QJsonObject more = json(R"({
        "transcript": [{"speaker": "agent", "text": "Hello", "at_seconds": 0.5}, {"speaker": "customer", "text": "Hi", "at_seconds": null}],
        "variables": {"city": "Porto"}, "recording_url": null,
        "timeline": [{"at": "2026-05-24T15:31:10Z", "source": "local", "what": "placed", "detail": "first", "delivery_id": null},
                     {"at": "2026-05-24T15:31:55Z", "source": "look_up", "what": "completed", "detail": null, "delivery_id": "9"}]
    })");
    for (auto it = more.begin(); it != more.end(); ++it)
        expected.insert(it.key(), it.value());
    QCOMPARE(toJson(detail), expected);
}

void TestCallJson::writesTheOtherRecords()
{
    Contact contact;
    contact.id = 3;
    contact.phone = u"+351912345678"_s;
    contact.name = u"Ana"_s;
    contact.tags = QStringList{u"vip"_s};
    contact.createdAt = at(10);
    QCOMPARE(toJson(contact),
             json(R"({"id": "3", "thoughtly_id": null, "name": "Ana", "phone": "+351912345678", "email": null,
        "company": null, "country": null, "tags": ["vip"], "attributes": {}, "consent_basis": null, "consent_at": null,
        "consent_source": null,
        "source": null, "created_at": "2026-05-24T15:31:10Z", "updated_at": null})"));

    QCOMPARE(toJson(Agent{u"ag"_s, u"Support line"_s, u"+14155550100"_s, true}),
             json(R"({"id": "ag", "title": "Support line", "phone": "+14155550100", "archived": true})"));

    storage::deliveries::Row row;
    row.delivery.id = 4;
    row.delivery.receivedAt = at(10);
    row.delivery.path = u"/webhook/***/call-completed"_s;
    row.delivery.peer = u"127.0.0.1"_s;
    row.result.state = DeliveryResult::State::Applied;
    row.result.callId = 7;
    QJsonObject expected = json(R"({"id": "4", "received_at": "2026-05-24T15:31:10Z", "kind": "call-completed",
        "path": "/webhook/***/call-completed", "peer": "127.0.0.1", "state": "applied", "call_id": "7", "callback_id": null,
        "note": null})");
    QCOMPARE(toJson(row), expected);
    row.delivery.headers = "A: b\n";
    row.delivery.body = "{}";
    expected.insert(u"headers"_s, u"A: b\n"_s);
    expected.insert(u"body"_s, u"{}"_s);
    QCOMPARE(toJson(row), expected);
}

QTEST_GUILESS_MAIN(TestCallJson)
#include "tst_calljson.moc"
