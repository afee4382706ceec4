#include "storage/aging.h"
#include "storage/automations.h"
#include "storage/calls.h"
#include "storage/database.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = AutomationRun::State;

class TestAutomations : public QObject
{
    Q_OBJECT

    static inline const QString ana = u"+351912345678"_s;

    static AutomationRun run(int seconds)
    {
        return {.automation = u"Feedback"_s, .phone = ana, .at = at(seconds), .by = u"M. Reis"_s};
    }

private Q_SLOTS:
    void keepsThemByName()
    {
        Database db;
        const Automation zebra{.name = u"zebra"_s,
                               .fields = {{u"reason"_s, u"Reason"_s, u"\"x\""_s, true}, {.name = u"note"_s}},
                               .payload = u"{\"a\": 1}"_s};
        Automation saved = zebra;
        saved.id = *automations::save(*db, zebra);
        QCOMPARE(automations::byId(*db, saved.id), std::optional(saved));
        QCOMPARE(automations::byName(*db, u"ZEBRA"_s), std::optional(saved));
        QVERIFY(automations::save(*db, {.name = u"Apple"_s}).ok());
        QCOMPARE(automations::all(*db).first().name, u"Apple"_s);
        QCOMPARE(automations::save(*db, {.name = u"Zebra"_s}).error().kind, ErrorKind::InvalidInput);
        saved.name = u"Zebra"_s; // its own name in other letters
        QCOMPARE(*automations::save(*db, saved), saved.id);
        QVERIFY(automations::remove(*db, saved.id).ok());
        QCOMPARE(automations::save(*db, saved).error().kind, ErrorKind::NotFound);
    }

    /// What certainly never left is no ring.
    void countsAsARing_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("rings");
        QTest::newRow("under way") << State::Sending << 1;
        QTest::newRow("sent") << State::Sent << 1;
        QTest::newRow("may have left") << State::Unconfirmed << 1;
        QTest::newRow("never left") << State::NotSent << 0;
    }
    void countsAsARing()
    {
        QFETCH(State, state);
        QFETCH(int, rings);
        Database db;
        const Result<qint64> id = automations::begin(*db, run(100));
        QVERIFY(automations::note(*db, *id, state, {}).ok());
        const QList<calls::Ring> all = calls::rings(*db, ana);
        QCOMPARE(all.size(), rings);
        if (rings == 1)
            QCOMPARE(all.first(), (calls::Ring{at(100), u"M. Reis"_s}));
        QVERIFY(calls::rings(*db, ana, at(100)).isEmpty());
        QVERIFY(calls::rings(*db, u"+351912345679"_s).isEmpty());
    }

    void aCrashLeavesItUnconfirmed()
    {
        Database db;
        const Result<qint64> open = automations::begin(*db, run(1));
        const Result<qint64> sent = automations::begin(*db, run(2));
        QVERIFY(automations::note(*db, *sent, State::Sent, {}).ok());
        QCOMPARE(*automations::settle(*db, u"it stopped"_s), 1);
        const QList<AutomationRun> runs = automations::runsOf(*db, ana, 9);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).state, State::Sent); // the newest first
        QCOMPARE(runs.at(1).id, *open);
        QCOMPARE(runs.at(1).state, State::Unconfirmed);
        QCOMPARE(runs.at(1).detail, u"it stopped"_s);
    }

    void theOldAreRemovedWithTheCalls()
    {
        Database db;
        QVERIFY(automations::begin(*db, run(10)).ok());
        QVERIFY(automations::begin(*db, run(20)).ok());
        QVERIFY(aging::removeCalls(*db, at(20), {}, 32).ok());
        const QList<AutomationRun> left = automations::newest(*db, 9);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().at, at(20));
    }
};

QTEST_GUILESS_MAIN(TestAutomations)
#include "tst_automations.moc"
