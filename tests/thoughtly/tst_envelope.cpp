#include "thoughtly/envelope.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

using namespace thoughtly;

namespace {

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject row(const QByteArray &text)
{
    return json(text).toObject();
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void rows_data();
    void rows();
    void dataComesFirst();
    void contacts();
    void agents();
    void subscriptions();
    void users();
    void placedCalls_data();
    void placedCalls();
};

void TestEnvelope::opens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: fine
    const auto add = [](const char *name, const QByteArray &body, int kind) { QTest::newRow(name) << body << kind; };
    add("envelope", R"({"data":{"id":"x"},"error":null})", -1);
    add("bare", R"({"id":"x"})", -1);
    add("list", R"([])", -1);
    add("empty error", R"({"data":{},"error":{}})", -1);
    add("no error", R"({"data":{},"error":false})", -1);
    add("error", R"({"data":null,"error":{"message":"no"}})", int(ErrorKind::Rejected));
    add("error as text", R"({"error":"no"})", int(ErrorKind::Rejected));
    add("error as flag", R"({"error":true,"message":"no"})", int(ErrorKind::Rejected));
    add("no success", R"({"success":false,"message":"no"})", int(ErrorKind::Rejected));
    add("text", R"("ok")", int(ErrorKind::Unreadable));
    add("nothing", "", int(ErrorKind::Unreadable));
    add("HTML", "<!doctype html><title>Log in</title>", int(ErrorKind::Unreadable));
    add("cut off", R"({"data":{"id":"x")", int(ErrorKind::Unreadable));
}

void TestEnvelope::opens()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto opened = openEnvelope({200, {}, body}, {});
    QCOMPARE(opened.ok() ? -1 : int(opened.error().kind), kind);
    if (!opened.ok())
        QVERIFY(!opened.error().message.isEmpty());
}

void TestEnvelope::rows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: no list
    const auto add = [](const char *name, const QByteArray &body, int count) { QTest::newRow(name) << body << count; };
    add("data.name", R"({"data":{"interviews":[{},{}]}})", 2);
    add("data", R"({"data":[{},{}]})", 2);
    add("data.items", R"({"data":{"items":[{}]}})", 1);
    add("data.agents", R"({"data":{"agents":[{}]}})", 1);
    add("data.results", R"({"data":{"results":[{}]}})", 1);
    add("top", R"([{},{},{}])", 3);
    add("top name", R"({"interviews":[{}]})", 1);
    add("data first", R"({"data":{"interviews":[{},{}]},"interviews":[{}]})", 2);
    add("null list", R"({"data":{"interviews":null}})", 0);
    add("null data", R"({"data":null,"error":null})", 0);
    add("no list", R"({"data":{"count":3}})", -1);
    add("text", R"({"data":"none"})", -1);
}

void TestEnvelope::rows()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto found = rowsIn(json(body), u"interviews"_s);
    QCOMPARE(found ? int(found->size()) : -1, count);
}

void TestEnvelope::dataComesFirst()
{
    const QJsonValue body = json(R"({"id":"4","data":{"id":"2","contact":{"id":"1"}},"contact":{"id":"3"}})");
    const auto places = placesIn(body, u"contact"_s);
    QString order;
    for (const QJsonObject &place : places)
        order += place.value(u"id"_s).toString();
    QCOMPARE(order, u"1234"_s);
    QVERIFY(placesIn(json("[]"), u"contact"_s).isEmpty());
}

void TestEnvelope::contacts()
{
    const QJsonObject full =
        row(R"({"id":"cnt_1","phone_number":"+14155550123","name":"Avery Lee","email":"a@example.com",
        "country_code":"US","tags":["lead",{"name":"vip"},null],"attributes":{"company":"Acme","plan":"x"},
        "created_at":"2026-05-24T15:30:00+02:00"})");
    const auto contact = contactFrom(full);
    QVERIFY(contact);
    QCOMPARE(contact->thoughtlyId, u"cnt_1"_s);
    QCOMPARE(contact->phone, u"+14155550123"_s);
    QCOMPARE(contact->name, u"Avery Lee"_s);
    QCOMPARE(contact->email, u"a@example.com"_s);
    QCOMPARE(contact->country, u"US"_s);
    QCOMPARE(contact->tags, (QStringList{u"lead"_s, u"vip"_s}));
    QCOMPARE(contact->company, u"Acme"_s);
    QCOMPARE(contact->attributes, (QJsonObject{{u"plan"_s, u"x"_s}}));
    QCOMPARE(contact->createdAt, QDateTime(QDate(2026, 5, 24), QTime(13, 30), Qt::UTC));

    const QJsonObject others =
        row(R"({"contact_id":17,"phone":"1","first_name":"A","last_name":"L","custom_fields":{"k":1}})");
    const auto other = contactFrom(others);
    QVERIFY(other);
    QCOMPARE(other->thoughtlyId, u"17"_s);
    QCOMPARE(other->name, u"A L"_s);
    QCOMPARE(other->attributes, (QJsonObject{{u"k"_s, 1}}));

    const QJsonObject nameless = row(R"({"id":null,"tags":"x","attributes":[]})");
    QVERIFY(!contactFrom(nameless));
}

void TestEnvelope::agents()
{
    const auto archived =
        agentFrom(row(R"({"id":"abcd1234","title":"Support","status":"ARCHIVED","phone_number":{"number":"+1"}})"));
    QVERIFY(archived);
    QCOMPARE(*archived, (Agent{u"abcd1234"_s, u"Support"_s, u"+1"_s, true}));
    const auto active = agentFrom(row(R"({"interview_id":"a","name":"B","status":"ACTIVE"})"));
    QVERIFY(active);
    QCOMPARE(*active, (Agent{u"a"_s, u"B"_s, {}, false}));
    const QJsonObject nameless = row(R"({"title":"no id"})");
    QVERIFY(!agentFrom(nameless));
}

void TestEnvelope::subscriptions()
{
    const Subscription expected{u"wh"_s, u"NEW_RESPONSE"_s, u"https://x"_s, u"a1"_s};
    for (const QByteArray text :
         {R"({"id":"wh","type":"NEW_RESPONSE","url":"https://x","data":"a1"})",
          R"({"id":"wh","event":"NEW_RESPONSE","url":"https://x","data":{"interview_id":"a1"}})"}) {
        const auto subscription = subscriptionFrom(row(text));
        QVERIFY(subscription);
        QCOMPARE(*subscription, expected);
    }
    const auto all = subscriptionFrom(row(R"({"url":"https://x","data":null})"));
    QVERIFY(all);
    QVERIFY(all->agentId.isEmpty());
    QVERIFY(!subscriptionFrom({}));
}

void TestEnvelope::users()
{
    for (const QByteArray body :
         {R"({"data":{"id":"u1","name":"Ana Silva","email":"a@x"}})",
          R"({"data":{"user":{"id":"u1","first_name":"Ana","last_name":"Silva","email":"a@x"}}})",
          R"({"id":"u1","name":"Ana Silva","email":"a@x"})"}) {
        const User user = userFrom(json(body));
        QCOMPARE(user.id, u"u1"_s);
        QCOMPARE(user.name, u"Ana Silva"_s);
        QCOMPARE(user.email, u"a@x"_s);
    }
}

void TestEnvelope::placedCalls_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    const auto add = [](const char *name, const QByteArray &body, const QString &id, const QString &status) {
        QTest::newRow(name) << body << id << status;
    };
    add("the example",
        R"({"data":{"call_id":"k1","status":"queued","interview_id":"a1","contact_id":"c1"},"error":null})", u"k1"_s,
        u"queued"_s);
    add("callId", R"({"data":{"callId":"k1"}})", u"k1"_s, QString());
    add("id", R"({"data":{"id":"k1","status":"NOT_STARTED"}})", u"k1"_s, u"queued"_s);
    add("response_id", R"({"data":{"response_id":"k1","id":"job"}})", u"k1"_s, QString());
    add("call.id", R"({"data":{"call":{"id":"k1","status":"in_progress"}}})", u"k1"_s, u"in_progress"_s);
    add("top", R"({"call_id":"k1"})", u"k1"_s, QString());
    add("a number", R"({"call_id":123})", u"123"_s, QString());
    add("none", R"({"data":{},"error":null})", QString(), QString());
    add("null", R"({"data":{"call_id":null}})", QString(), QString());
    add("the contact's id", R"({"data":{"id":"c1"}})", QString(), QString());
    add("the agent's id", R"({"data":{"id":"a1"}})", QString(), QString());
    add("our attempt's id", R"({"data":{"id":"t1","call_id":"k1"}})", u"k1"_s, QString());
    add("status of the request", R"({"status":"success","data":{"call_id":"k1"}})", u"k1"_s, QString());
    add("suppressed", R"({"data":{"call_id":"k1","status":"Suppressed"}})", u"k1"_s, u"suppressed"_s);
}

void TestEnvelope::placedCalls()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, status);
    const PlacedCall call = placedCallFrom(json(body), {u"c1"_s, u"a1"_s, u"t1"_s});
    QCOMPARE(call.id, id);
    QCOMPARE(call.status ? token(*call.status) : QString(), status);
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestEnvelope)
#include "tst_envelope.moc"
