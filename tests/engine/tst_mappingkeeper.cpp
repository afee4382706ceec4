#include "engine/enginefixture.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/deliveries.h"
#include "storage/mappings.h"

using namespace ringback;
using namespace Qt::StringLiterals;
using thoughtly::Mapping;

namespace {

QByteArray strangeBody(int number)
{
    return "{\"anruf\":{\"nr\":\"x-" + QByteArray::number(number) +
           "\",\"zustand\":\"Erledigt\"},\"wer\":\"+351912345678\"}";
}

const Mapping strangeMapping{{},
                             {{u"/anruf/nr"_s, thoughtly::Fact::CallId},
                              {u"/anruf/zustand"_s, thoughtly::Fact::Status},
                              {u"/wer"_s, thoughtly::Fact::ContactPhone}},
                             {{u"erledigt"_s, CallStatus::Completed}}};

qsizetype countOf(EngineFixture &fixture, DeliveryResult::State state)
{
    qsizetype count = 0;
    for (const auto &row : storage::deliveries::byIds(*fixture.reader, storage::deliveries::order(*fixture.reader)))
        count += row.result.state == state ? 1 : 0;
    return count;
}

} // namespace

class TestMappingKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasKeptAfterATrial()
    {
        EngineFixture fixture;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(fixture.post("/webhook/call-completed", strangeBody(i)), 200);
        QCOMPARE(fixture.post("/webhook/call-completed", "{\"weather\":\"fine\"}"), 200);
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::NotUnderstood), 11);

        const Result<qint64> id = fixture.wait(fixture.engine->saveMapping(0, strangeMapping));
        QVERIFY(id);
        const Result<MappingRerun> trial = fixture.wait(fixture.engine->rerunMappings(true));
        QVERIFY(trial);
        QCOMPARE(*trial, (MappingRerun{11, 10}));
        QCOMPARE(countOf(fixture, DeliveryResult::State::NotUnderstood), 11);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 0);

        QCOMPARE(*fixture.wait(fixture.engine->rerunMappings(false)), (MappingRerun{11, 10}));
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::Applied), 10);
        const QList<qint64> calls = storage::calls::order(*fixture.reader);
        QCOMPARE(calls.size(), 10);
        QCOMPARE(fixture.call(calls.first())->status, CallStatus::Completed);
        QCOMPARE(*fixture.wait(fixture.engine->rerunMappings(false)), (MappingRerun{1, 0}));
    }

    void rulesOutliveARestartAndEndWhenRemoved()
    {
        EngineFixture fixture;
        const Result<qint64> id = fixture.wait(fixture.engine->saveMapping(0, strangeMapping));
        QVERIFY(id);
        fixture.stopEngine();
        fixture.startEngine();
        QCOMPARE(fixture.post("/webhook/call-completed", strangeBody(1)), 200);
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::Applied), 1);

        QVERIFY(fixture.wait(fixture.engine->removeMapping(*id)));
        QCOMPARE(fixture.wait(fixture.engine->removeMapping(*id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(fixture.post("/webhook/call-completed", strangeBody(2)), 200);
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::NotUnderstood), 1);
    }

    void aRuleIsForItsPathOnly()
    {
        EngineFixture fixture;
        Mapping other = strangeMapping;
        other.path = u"/webhook/other"_s;
        QVERIFY(fixture.wait(fixture.engine->saveMapping(0, other)));
        QCOMPARE(fixture.post("/webhook/call-completed", strangeBody(1)), 200);
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::NotUnderstood), 1);
    }

    void anEmptyRuleIsRefused()
    {
        EngineFixture fixture;
        const Result<qint64> id = fixture.wait(fixture.engine->saveMapping(0, Mapping{}));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
        QVERIFY(storage::mappings::all(*fixture.reader).isEmpty());
    }

    void aRequestReadAgainAsksForNothingNew()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/request-callback", "{\"phone\":\"+351912345678\"}"), 200);
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::Applied), 1);
        const qint64 delivery = storage::deliveries::order(*fixture.reader).first();
        const qint64 callback = storage::deliveries::byId(*fixture.reader, delivery)->result.callbackId;
        QVERIFY(fixture.wait(fixture.engine->completeCallback(callback)));
        QVERIFY(fixture.wait(fixture.engine->replayDelivery(delivery)));
        QTRY_COMPARE(countOf(fixture, DeliveryResult::State::Duplicate), 1);
        QCOMPARE(storage::deliveries::byId(*fixture.reader, delivery)->result.callbackId, callback);
        QCOMPARE(fixture.service->placedCalls().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMappingKeeper)
#include "tst_mappingkeeper.moc"
