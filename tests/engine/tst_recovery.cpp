#include "engine/enginefixture.h"
#include "engine/recovery.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/store.h"

using namespace ringback;
using namespace Qt::StringLiterals;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySendingMayHaveRung_data()
    {
        QTest::addColumn<Attempt::State>("left");
        QTest::addColumn<Attempt::State>("becomes");
        QTest::addColumn<CallStatus>("status");
        QTest::newRow("planned") << Attempt::State::Planned << Attempt::State::NotSent << CallStatus::Failed;
        QTest::newRow("sending") << Attempt::State::Sending << Attempt::State::Unconfirmed << CallStatus::Unconfirmed;
        QTest::newRow("placed") << Attempt::State::Placed << Attempt::State::Placed << CallStatus::Queued;
    }
    void onlySendingMayHaveRung()
    {
        QFETCH(Attempt::State, left);
        QFETCH(Attempt::State, becomes);
        QFETCH(CallStatus, status);
        QTemporaryDir directory;
        auto store = storage::Store::open(directory.path());
        QVERIFY(store.ok());
        const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
        const auto future = (*store)->write([left, now](storage::Connection &db) -> Result<storage::calls::NewCall> {
            Contact contact;
            contact.phone = u"+351914000221"_s;
            const Result<qint64> contactId = storage::contacts::insert(db, contact);
            if (!contactId)
                return contactId.error();
            storage::calls::NewCall planned;
            planned.attempt.id = planned.call.attemptId = u"attempt-1"_s;
            planned.attempt.contactId = planned.call.contactId = *contactId;
            planned.attempt.phone = planned.call.phone = contact.phone;
            planned.attempt.agentId = planned.call.agentId = u"agent"_s;
            planned.attempt.plannedAt = planned.call.createdAt = now;
            const auto stored = storage::calls::insertPlanned(db, planned);
            if (!stored)
                return stored.error();
            for (const Attempt::State step : {Attempt::State::Sending, Attempt::State::Placed}) {
                if (left >= step) {
                    if (const auto moved = storage::calls::setAttemptState(db, u"attempt-1"_s, step, now); !moved)
                        return moved.error();
                }
            }
            return *stored;
        });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().ok());

        const auto settled = (*store)->write([now](storage::Connection &db) { return settleAfterCrash(db, now); });
        QTRY_VERIFY(settled.isFinished());
        QVERIFY(settled.result().ok());
        QCOMPARE(settled.result()->askAgain.size(), left == Attempt::State::Planned ? 1 : 0);
        QCOMPARE(settled.result()->unconfirmed.size(), left == Attempt::State::Sending ? 1 : 0);

        auto reader = storage::Connection::open((*store)->databasePath(), storage::Connection::Mode::ReadOnly);
        QVERIFY(reader.ok());
        QCOMPARE(storage::calls::attempt(**reader, u"attempt-1"_s)->state, becomes);
        QCOMPARE(storage::calls::byId(**reader, future.result()->call.id)->status, status);
    }

    void aPlanThatWasLeftAsksAgain()
    {
        EngineFixture fixture;
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        fixture.stopEngine(); // in its undo time
        fixture.startEngine();
        QTRY_COMPARE(fixture.notices.size(), 1);
        QCOMPARE(fixture.notices.first().callId, *id);
        QCOMPARE(fixture.call(*id)->status, CallStatus::Failed);
        fixture.clock->advance(std::chrono::minutes(1));
        QVERIFY(fixture.wait(fixture.engine->placeCall(intent)).ok()); // the number is free
        QCOMPARE(fixture.placed(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
