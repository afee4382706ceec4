#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray completed(const QByteArray &id, const QByteArray &started)
{
    return R"({"event":"NEW_RESPONSE","call_id":")" + id +
           R"(","status":"completed","phone_number":"+351914000222","started_at":")" + started +
           R"(","transcript":"Customer: the old words"})";
}

Settings keeping(EngineFixture &fixture, const Retention &retention)
{
    Settings settings = fixture.wait(fixture.engine->settings());
    settings.retention = retention;
    return settings;
}

} // namespace

class TestRetentionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesByAgeAndNothingBringsItBack()
    {
        EngineFixture fixture;
        const QByteArray started = fixture.clock->now().toString(Qt::ISODate).toUtf8();
        QCOMPARE(fixture.post("/webhook/secret/call-completed", completed("old-1", started)), 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 1);
        const qint64 old = storage::calls::order(*fixture.reader).first();
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = u"+351914000222"_s})).ok());
        fixture.stopEngine();
        fixture.clock->advance(10 * 24h);
        fixture.startEngine();
        const QByteArray today = fixture.clock->now().toString(Qt::ISODate).toUtf8();
        QCOMPARE(fixture.post("/webhook/secret/call-completed", completed("new-1", today)), 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 2);

        // Off by default.
        fixture.clock->advance(25h);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 2);
        QCOMPARE(storage::calls::detail(*fixture.reader, old)->transcript.size(), 1);

        QVERIFY(fixture.wait(fixture.engine->applySettings(keeping(fixture, {.transcripts = 5}))).ok());
        QTRY_VERIFY(storage::calls::detail(*fixture.reader, old)->transcript.isEmpty());
        QVERIFY(storage::calls::detail(*fixture.reader, old)->rawJson.isEmpty());
        const qint64 young = storage::calls::order(*fixture.reader).first();
        QCOMPARE(storage::calls::detail(*fixture.reader, young)->transcript.size(), 1);
        QCOMPARE(fixture.post("/webhook/secret/call-completed", completed("old-1", started)), 200);
        QTRY_VERIFY(storage::deliveries::pending(*fixture.reader, 1).isEmpty());
        QVERIFY(storage::calls::detail(*fixture.reader, old)->transcript.isEmpty());

        const QSignalSpy told(fixture.engine.get(), &Engine::callsChanged);
        QVERIFY(fixture.wait(fixture.engine->applySettings(keeping(fixture, {.calls = 5, .deliveries = 5}))).ok());
        QTRY_COMPARE(storage::calls::order(*fixture.reader), QList<qint64>{young});
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.first().first().value<QList<qint64>>(), QList<qint64>{old});
        QTRY_COMPARE(storage::deliveries::order(*fixture.reader).size(), 2);
        QCOMPARE(fixture.post("/webhook/secret/call-completed", completed("old-1", started)), 200);
        QTRY_VERIFY(storage::deliveries::pending(*fixture.reader, 1).isEmpty());
        QCOMPARE(storage::calls::order(*fixture.reader), QList<qint64>{young});
        QVERIFY(storage::donotcall::find(*fixture.reader, u"+351914000222"_s));
    }

    void runsDaily()
    {
        EngineFixture fixture;
        QVERIFY(fixture.wait(fixture.engine->applySettings(keeping(fixture, {.calls = 3}))).ok());
        const QByteArray started = fixture.clock->now().toString(Qt::ISODate).toUtf8();
        QCOMPARE(fixture.post("/webhook/secret/call-completed", completed("old-1", started)), 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 1);
        for (int day = 0; day < 5; ++day) {
            fixture.clock->advance(24h + 1s);
            (void)QTest::qWaitFor([&] { return storage::calls::order(*fixture.reader).isEmpty(); }, 200);
        }
        QTRY_VERIFY(storage::calls::order(*fixture.reader).isEmpty());
    }

    void whatIsUnderWayStays()
    {
        EngineFixture fixture;
        CallIntent intent;
        intent.phone = u"+351914000222"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        intent.withUndo = false;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        // As if nothing more had ever been heard of it.
        auto store = storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadWrite);
        QVERIFY(store.ok());
        QTRY_VERIFY(fixture.placed() == 1);
        storage::Statement age(**store, u"UPDATE calls SET created_at = 1000"_s);
        QVERIFY(age.run());
        QVERIFY(fixture.wait(fixture.engine->applySettings(keeping(fixture, {.calls = 1, .transcripts = 1}))).ok());
        (void)QTest::qWaitFor([&] { return !fixture.call(*id); }, 300);
        QVERIFY(fixture.call(*id));
    }
};

QTEST_GUILESS_MAIN(TestRetentionKeeper)
#include "tst_retentionkeeper.moc"
