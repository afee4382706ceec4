#include "engine/enginefixture.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"

#include <QJsonDocument>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestIntake : public QObject
{
    Q_OBJECT

    static std::optional<storage::deliveries::Row> delivery(EngineFixture &fixture, qsizetype index)
    {
        const QList<qint64> ids = storage::deliveries::order(*fixture.reader);
        if (index >= ids.size())
            return std::nullopt;
        return storage::deliveries::byId(*fixture.reader, ids.at(index));
    }

    static DeliveryResult::State stateOf(EngineFixture &fixture, qsizetype index)
    {
        const auto row = delivery(fixture, index);
        return row ? row->result.state : DeliveryResult::State::Pending;
    }

private Q_SLOTS:
    void aCallHeardOfAppearsAndASecondDeliveryUpdatesIt()
    {
        EngineFixture fixture;
        const QByteArray started = R"({"id":"c-1","type":"PHONE_CALL","status":"NOT_STARTED","end_time":null,)"
                                   R"("duration_ms":"0","phone_number":"+14155550123","interview":{"id":"agt00001"}})";
        const QByteArray ended =
            R"({"id":"c-1","type":"PHONE_CALL","status":"COMPLETED","duration_ms":"42500",)"
            R"("phone_number":"+14155550123","interview":{"id":"agt00001"},"outcome":"Invoice corrected"})";
        QCOMPARE(fixture.post("/webhook/call-completed", started), 200);
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::Applied);
        const QList<qint64> calls = storage::calls::order(*fixture.reader);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(fixture.call(calls.first())->status, CallStatus::Queued);

        QCOMPARE(fixture.post("/webhook/call-completed", ended), 200);
        QTRY_COMPARE(fixture.call(calls.first())->status, CallStatus::Completed);
        QCOMPARE(fixture.call(calls.first())->durationSeconds, 42.5);
        QCOMPARE(fixture.call(calls.first())->outcome, u"Invoice corrected"_s);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void aRepeatIsADuplicate()
    {
        EngineFixture fixture;
        const QByteArray body = R"({"call_id":"c-2","agent_id":"a","outcome":"qualified","duration":12})";
        QCOMPARE(fixture.post("/webhook/call-completed", body), 200);
        QCOMPARE(fixture.post("/webhook/call-completed", body), 200);
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::Duplicate);
        QCOMPARE(stateOf(fixture, 1), DeliveryResult::State::Applied);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void whatIsNotUnderstoodIsKept()
    {
        EngineFixture fixture;
        const QByteArray body = R"({"weather":"fine"})";
        QCOMPARE(fixture.post("/webhook/call-completed", body), 200);
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::NotUnderstood);
        QCOMPARE(delivery(fixture, 0)->delivery.body, body);
        QVERIFY(!delivery(fixture, 0)->result.note.isEmpty());
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 0);
    }

    void aRequestForACallbackJoinsTheQueueAndMakesTheContact()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/request-callback",
                              R"({"phone":"+351914000221","issue_type":"Card blocked","priority":"urgent"})"),
                 200);
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::Applied);
        const auto callback = storage::callbacks::openFor(*fixture.reader, u"+351914000221"_s);
        QVERIFY(callback.has_value());
        QCOMPARE(callback->priority, Priority::High);
        QCOMPARE(callback->reason, u"Card blocked"_s);
        QCOMPARE(callback->source, u"request"_s);
        QVERIFY(storage::contacts::byPhone(*fixture.reader, u"+351914000221"_s).has_value());
    }

    void anImpossibleNumberInARequestIsShownAsNotUnderstood()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/new-lead", R"({"phone":"12","name":"X"})"), 200);
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::NotUnderstood);
        QCOMPARE(storage::contacts::count(*fixture.reader), 0);
    }

    // More than memory holds is read back from the disk, and nothing is overtaken: the last event of each call wins.
    void aFloodIsDecodedInOrderFromTheDisk()
    {
        EngineFixture fixture;
        storage::Connection &db = *fixture.reader;
        const QString padding(900'000, u'x');
        const int calls = 6;
        const auto bodyOf = [&padding](int call, int version) {
            const QJsonObject body{{u"id"_s, u"c-%1"_s.arg(call)},        {u"type"_s, u"PHONE_CALL"_s},
                                   {u"status"_s, u"COMPLETED"_s},         {u"version"_s, version},
                                   {u"outcome"_s, u"o%1"_s.arg(version)}, {u"note"_s, padding}};
            return QJsonDocument(body).toJson();
        };
        for (int version = 1; version <= 2; ++version) {
            for (int call = 0; call < calls; ++call)
                QCOMPARE(fixture.post("/webhook/call-completed", bodyOf(call, version)), 200);
        }
        QTRY_COMPARE(storage::deliveries::pending(db, 100).size(), 0);
        const QList<qint64> ids = storage::calls::order(db);
        QCOMPARE(ids.size(), calls);
        for (const qint64 id : ids)
            QCOMPARE(fixture.call(id)->outcome, u"o2"_s);
        QCOMPARE(stateOf(fixture, 0), DeliveryResult::State::Applied);
    }

    void aLongBacklogIsReadBackOnceAndInOrder()
    {
        EngineFixture fixture;
        fixture.stopEngine();
        constexpr int count = 600; // several pages
        {
            auto db = storage::Connection::open(fixture.directory.path() + "/data/ringback.sqlite"_L1,
                                                storage::Connection::Mode::ReadWrite);
            QVERIFY(db.ok());
            Delivery left;
            left.receivedAt = fixture.clock->now();
            left.path = u"/webhook/call-completed"_s;
            for (int i = 0; i < count; ++i) {
                // Each says something new of one of three calls: applied twice, or out of order, it would be a
                // duplicate.
                const QJsonObject body{{u"id"_s, u"c-%1"_s.arg(i % 3)},
                                       {u"type"_s, u"PHONE_CALL"_s},
                                       {u"status"_s, u"COMPLETED"_s},
                                       {u"version"_s, i + 1},
                                       {u"outcome"_s, u"o%1"_s.arg(i)}};
                left.body = QJsonDocument(body).toJson();
                QVERIFY(storage::deliveries::append(**db, left).ok());
            }
        }
        fixture.startEngine();
        storage::Connection &db = *fixture.reader;
        QTRY_COMPARE(storage::deliveries::pending(db, count).size(), 0);
        QCOMPARE(storage::calls::order(db).size(), 3);
        const QList<storage::deliveries::Row> rows = storage::deliveries::byIds(db, storage::deliveries::order(db));
        QCOMPARE(rows.size(), count);
        for (const storage::deliveries::Row &row : rows)
            QCOMPARE(row.result.state, DeliveryResult::State::Applied);
    }

    void storedButNotDecodedIsDecodedByTheNextStart()
    {
        EngineFixture fixture;
        fixture.stopEngine();
        {
            // What a crash between the commit and the decoding leaves behind.
            auto db = storage::Connection::open(fixture.directory.path() + "/data/ringback.sqlite"_L1,
                                                storage::Connection::Mode::ReadWrite);
            QVERIFY(db.ok());
            Delivery left;
            left.receivedAt = fixture.clock->now();
            left.path = u"/webhook/call-completed"_s;
            left.body = R"({"call_id":"c-3","agent_id":"a","outcome":"booked","duration":5})";
            QVERIFY(storage::deliveries::append(**db, left).ok());
        }
        fixture.startEngine();
        QTRY_COMPARE(stateOf(fixture, 0), DeliveryResult::State::Applied);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
