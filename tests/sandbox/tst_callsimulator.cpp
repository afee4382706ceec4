#include "sandbox/callsimulator.h"
#include "sandbox/events.h"
#include "support/manualclock.h"

#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The course of a pretended call, step by step, on a clock moved by hand.
class TstCallSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void course_data();
    void course();
    void aLongCallStretchesTheTalk();
    void theBareBody();
    void theGuidesBody();
    void theTransferBody();
};

namespace {

struct World
{
    explicit World(std::chrono::milliseconds callTime = 4'000ms) : simulator(clock, book, callTime)
    {
        QObject::connect(&simulator, &CallSimulator::dialling,
                         [this](const BookCall &call) { note(u"dialling"_s, call); });
        QObject::connect(&simulator, &CallSimulator::transferred,
                         [this](const BookCall &call) { note(u"transferred"_s, call); });
        QObject::connect(&simulator, &CallSimulator::ended, [this](const BookCall &call) { note(u"ended"_s, call); });
    }

    void note(const QString &event, const BookCall &call) { events.append(event + u' ' + wireWord(call.standing)); }

    const BookCall &place(Behaviour behaviour)
    {
        BookCall call;
        call.id = u"c1"_s;
        call.agent = book.agents.front();
        for (const Customer &customer : script.customers()) {
            if (customer.behaviour == behaviour)
                call.customer = customer;
        }
        call.contact.phone = call.customer.phone;
        call.contact.name = call.customer.name;
        call.metadata = {{u"ringback_attempt_id"_s, u"t1"_s}};
        return simulator.place(call);
    }

    ManualClock clock;
    Script script = Script::builtIn();
    Book book{script, 1, 1, 0, clock.now()};
    CallSimulator simulator;
    QStringList events;
};

} // namespace

void TstCallSimulator::course_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("picksUp");
    QTest::addColumn<QStringList>("ends");
    QTest::newRow("agrees") << u"agrees"_s << true << QStringList{u"ended COMPLETED"_s};
    QTest::newRow("other language") << u"other_language"_s << true << QStringList{u"ended COMPLETED"_s};
    QTest::newRow("voicemail") << u"voicemail"_s << true << QStringList{u"ended LEFT_VOICEMAIL"_s};
    QTest::newRow("no answer") << u"no_answer"_s << false << QStringList{u"ended NO_ANSWER"_s};
    QTest::newRow("busy") << u"busy"_s << false << QStringList{u"ended BUSY"_s};
    QTest::newRow("transfer") << u"transfer"_s << true
                              << QStringList{u"transferred TRANSFERRED"_s, u"ended TRANSFERRED"_s};
    QTest::newRow("opt-out") << u"opt_out"_s << true << QStringList{u"ended COMPLETED"_s};
    QTest::newRow("angry") << u"angry"_s << true << QStringList{u"ended COMPLETED"_s};
}

void TstCallSimulator::course()
{
    QFETCH(QString, behaviour);
    QFETCH(bool, picksUp);
    QFETCH(QStringList, ends);
    World world;
    const BookCall &call = world.place(*behaviourFromToken(behaviour));
    QCOMPARE(call.standing, Standing::NotStarted);
    QCOMPARE(call.version, 1);
    QVERIFY(world.events.isEmpty());

    world.clock.advance(200ms);
    QCOMPARE(world.events, QStringList{u"dialling NOT_STARTED"_s});
    world.clock.advance(799ms);
    QCOMPARE(call.standing, Standing::NotStarted);
    world.clock.advance(1ms);
    QCOMPARE(call.standing, picksUp ? Standing::InProgress : Standing::NotStarted);
    QCOMPARE(call.startedAt.isValid(), picksUp);
    world.clock.advance(2'999ms);
    QCOMPARE(world.events.size(), 1);
    world.clock.advance(1ms);
    QCOMPARE(world.events.mid(1), ends);
    QCOMPARE(call.version, picksUp ? 3 : 2);
    QCOMPARE(call.durationSeconds, picksUp ? call.customer.talkSeconds : 0.0);
    world.clock.advance(1h);
    QCOMPARE(world.events.size(), 1 + ends.size());
}

void TstCallSimulator::aLongCallStretchesTheTalk()
{
    World world(400s);
    const BookCall &call = world.place(Behaviour::Agrees);
    world.clock.advance(400s);
    QCOMPARE(call.durationSeconds, 300.0);
    QCOMPARE(call.endedAt, world.clock.now());
    const QJsonArray history = responseRow(call).value(u"conversation_history"_s).toArray();
    const double lastMs = history.last()[u"cumulative_duration_ms"_s].toDouble();
    QVERIFY(lastMs > 150'000 && lastMs < 300'000);
}

void TstCallSimulator::theBareBody()
{
    World world;
    const BookCall &call = world.place(Behaviour::OtherLanguage);
    QJsonObject body = newResponse(call, Dialect::Reference);
    QCOMPARE(body.value(u"type"_s).toString(), u"PHONE_CALL"_s);
    QCOMPARE(body.value(u"status"_s).toString(), u"NOT_STARTED"_s);
    QCOMPARE(body.value(u"duration_ms"_s), QJsonValue(u"0"_s));
    QVERIFY(body.value(u"end_time"_s).isNull());
    QVERIFY(!body.contains(u"event"_s) && !body.contains(u"call"_s));
    QVERIFY(body.value(u"variables"_s).toObject().isEmpty());

    world.clock.advance(4s);
    body = newResponse(call, Dialect::Reference);
    QCOMPARE(body.value(u"id"_s).toString(), u"c1"_s);
    QCOMPARE(body.value(u"version"_s).toInt(), 3);
    QCOMPARE(body.value(u"duration_ms"_s).toString().toInt(), qRound(call.customer.talkSeconds * 1000));
    QCOMPARE(body.value(u"metadata"_s)[u"ringback_attempt_id"_s].toString(), u"t1"_s);
    QCOMPARE(body.value(u"variables"_s)[u"outcome"_s].toString(), call.customer.outcome);
    QCOMPARE(body.value(u"conversation_history"_s).toArray().size(), call.customer.turns.size());
    const QString transcript = body.value(u"transcript"_s).toString();
    QVERIFY(transcript.startsWith(u"Agent: Hello, this is Maya"));
    QVERIFY(!transcript.contains(u'{'));
}

void TstCallSimulator::theGuidesBody()
{
    World world;
    const BookCall &call = world.place(Behaviour::OptOut);
    world.clock.advance(4s);
    const QJsonObject body = newResponse(call, Dialect::Guide);
    QCOMPARE(body.keys(),
             (QStringList{u"agent_id"_s, u"call_id"_s, u"duration"_s, u"outcome"_s, u"transcript"_s, u"variables"_s}));
    QCOMPARE(body.value(u"variables"_s)[u"phone"_s].toString(), call.contact.phone);
    QCOMPARE(body.value(u"variables"_s)[u"ringback_attempt_id"_s].toString(), u"t1"_s);
    QVERIFY(body.value(u"transcript"_s).toString().contains(u"User: I don't want this. Please stop calling me."));
}

void TstCallSimulator::theTransferBody()
{
    World world;
    const BookCall &call = world.place(Behaviour::Transfer);
    world.clock.advance(4s);
    const QJsonObject body = phoneTransfer(call);
    QCOMPARE(body.value(u"event"_s).toString(), u"PHONE_TRANSFER"_s);
    QCOMPARE(body.value(u"call"_s)[u"id"_s].toString(), u"c1"_s);
    QCOMPARE(body.value(u"custom_fields"_s)[u"ringback_attempt_id"_s].toString(), u"t1"_s);
    QCOMPARE(body.value(u"transcript"_s).toArray().size(), call.customer.turns.size());
}

QTEST_GUILESS_MAIN(TstCallSimulator)
#include "tst_callsimulator.moc"
