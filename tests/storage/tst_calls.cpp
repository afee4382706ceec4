#include "storage/callsamples.h"
#include "storage/contacts.h"
#include "storage/statement.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = Attempt::State;

Q_DECLARE_METATYPE(ringback::storage::calls::Filter)

namespace {

// Five calls, ids 1 to 5, each newer than the one before.
void fill(Database &db)
{
    (void)contacts::insert(*db, {.phone = u"+14155550123"_s, .name = u"Jon Béll"_s});
    const auto hear = [&](int second, CallStatus status, const QString &phone, const QString &agent,
                          const QString &outcome, const QString &name) {
        (void)calls::apply(*db, {.thoughtlyCallId = u"t%1"_s.arg(second),
                                 .agentId = agent,
                                 .phone = phone,
                                 .status = status,
                                 .outcome = outcome,
                                 .startedAt = at(second),
                                 .contactName = name,
                                 .source = Source::CatchUp,
                                 .observedAt = at(900)});
    };
    hear(10, CallStatus::Completed, u"+14155550123"_s, u"a"_s, u"Qualified"_s, {});
    hear(20, CallStatus::Queued, anasPhone, u"a"_s, {}, u"Ana Gonçalves"_s);
    hear(30, CallStatus::InProgress, anasPhone, u"b"_s, {}, {});
    hear(40, CallStatus::NoAnswer, u"+14155550123"_s, u"b"_s, u"no answer"_s, {});
    plannedCall(*db, u"a1"_s, 50, State::Unconfirmed);
}

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<calls::Filter>("filter");
        QTest::addColumn<QList<qint64>>("ids");
        using Ids = QList<qint64>;
        QTest::newRow("none, newest first") << calls::Filter{} << Ids{5, 4, 3, 2, 1};
        QTest::newRow("agent") << calls::Filter{.agentId = u"b"_s} << Ids{4, 3};
        QTest::newRow("status") << calls::Filter{.status = CallStatus::Queued} << Ids{2};
        QTest::newRow("outcome") << calls::Filter{.outcome = u"Qualified"_s} << Ids{1};
        QTest::newRow("since") << calls::Filter{.since = at(30)} << Ids{5, 4, 3};
        QTest::newRow("contact") << calls::Filter{.contactId = 1} << Ids{4, 1};
        QTest::newRow("name said with the call") << calls::Filter{.text = u"goncal"_s} << Ids{2};
        QTest::newRow("the contact's name") << calls::Filter{.text = u"BELL jon"_s} << Ids{4, 1};
        QTest::newRow("number") << calls::Filter{.text = u"912 345 678"_s} << Ids{5, 3, 2};
        QTest::newRow("outcome and number") << calls::Filter{.text = u"qualified (415)"_s} << Ids{1};
        QTest::newRow("nothing has both") << calls::Filter{.text = u"qualified goncal"_s} << Ids{};
        QTest::newRow("no pattern characters") << calls::Filter{.text = u"%"_s} << Ids{};
        QTest::newRow("several") << calls::Filter{.agentId = u"b"_s, .since = at(40), .contactId = 1} << Ids{4};
    }
    void filters()
    {
        QFETCH(calls::Filter, filter);
        QFETCH(QList<qint64>, ids);
        Database db;
        fill(db);
        QCOMPARE(calls::order(*db, filter), ids);
        QCOMPARE(calls::order(*db, filter, 1), ids.mid(0, 1));
    }

    void givesCallsInTheOrderAsked()
    {
        Database db;
        fill(db);
        const QList<Call> found = calls::byIds(*db, {4, 77, 2});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first(), *calls::byId(*db, 4));
        QCOMPARE(found.last().contactName, u"Ana Gonçalves"_s);
        QCOMPARE(calls::byId(*db, 77), std::nullopt);
        QCOMPARE(calls::detail(*db, 77), std::nullopt);
        QCOMPARE(calls::byThoughtlyId(*db, u""_s), std::nullopt);
    }

    void inFlightAreThoseThatMayBeUnderWay()
    {
        Database db;
        fill(db);
        QList<qint64> ids;
        for (const Call &call : calls::inFlight(*db))
            ids << call.id;
        QCOMPARE(ids, (QList<qint64>{2, 3, 5}));
    }

    void ringsAreWhatLeftOrMayHave()
    {
        Database db;
        const auto times = [&db](const QDateTime &since = {}) {
            QList<QDateTime> found;
            for (const calls::Ring &ring : calls::rings(*db, anasPhone, since))
                found << ring.at;
            return found;
        };
        plannedCall(*db, u"a1"_s, 10, State::Planned);
        plannedCall(*db, u"a2"_s, 20, State::Cancelled);
        plannedCall(*db, u"a3"_s, 60, State::Unconfirmed); // sending a second later
        plannedCall(*db, u"a4"_s, 30, State::Placed);
        plannedCall(*db, u"a5"_s, 40, State::Sending);
        plannedCall(*db, u"a6"_s, 50, State::NotSent, u"+14155550123"_s);
        QCOMPARE(times(), (QList<QDateTime>{at(31), at(41), at(61)}));
        QCOMPARE(calls::rings(*db, anasPhone).first().by, u"mia"_s);
        QVERIFY(calls::rings(*db, u"+14155550123"_s).isEmpty());
        // Another seat's, which says that it begins in a hundred years, and one that we believed not to have left.
        VERIFY_OK(calls::apply(*db, {.thoughtlyCallId = u"t1"_s,
                                     .phone = anasPhone,
                                     .status = CallStatus::Completed,
                                     .startedAt = at(0).addYears(100),
                                     .source = Source::CatchUp,
                                     .observedAt = at(900)}));
        VERIFY_OK(calls::apply(
            *db,
            {.attemptId = u"a2"_s, .status = CallStatus::Completed, .source = Source::Webhook, .observedAt = at(950)}));
        QCOMPARE(times(at(41)), (QList<QDateTime>{at(61), at(900), at(950)}));
    }

    void anotherSeatsCallIsInFlightUntilItIsForgotten()
    {
        Database db;
        plannedCall(*db, u"a1"_s, 10, State::Placed); // ours is no other seat's
        const auto hear = [&db](CallStatus status, int second) {
            return calls::apply(*db, {.thoughtlyCallId = u"t1"_s,
                                      .phone = anasPhone,
                                      .status = status,
                                      .source = Source::Webhook,
                                      .observedAt = at(second)});
        };
        QVERIFY(calls::foreignInFlight(*db, anasPhone, at(0)).isEmpty());
        VERIFY_OK(calls::apply(*db, {.thoughtlyCallId = u"t0"_s,
                                     .attemptId = u"a1"_s,
                                     .status = CallStatus::Completed,
                                     .source = Source::Webhook,
                                     .observedAt = at(15)}));
        VERIFY_OK(hear(CallStatus::InProgress, 20));
        QCOMPARE(calls::foreignInFlight(*db, anasPhone, at(19)).size(), 1);
        QVERIFY(calls::foreignInFlight(*db, anasPhone, at(20)).isEmpty());
        QVERIFY(calls::foreignInFlight(*db, u"+14155550123"_s, at(0)).isEmpty());
        VERIFY_OK(hear(CallStatus::Busy, 30));
        QVERIFY(calls::foreignInFlight(*db, anasPhone, at(0)).isEmpty());
    }

    void checkingIsNoNews()
    {
        Database db;
        fill(db);
        QCOMPARE(calls::lastNewsAt(*db, 3), at(900));
        QVERIFY(!calls::byId(*db, 3)->checkedAt.isValid());
        VERIFY_OK(calls::markChecked(*db, 3, at(950)));
        QCOMPARE(calls::byId(*db, 3)->checkedAt, at(950));
        QCOMPARE(calls::lastNewsAt(*db, 3), at(900));
        // The same again is no news either; another state is.
        CallObservation observation{.thoughtlyCallId = u"t30"_s,
                                    .agentId = u"b"_s,
                                    .phone = anasPhone,
                                    .status = CallStatus::InProgress,
                                    .startedAt = at(30),
                                    .source = Source::LookUp,
                                    .observedAt = at(960)};
        VERIFY_OK(calls::apply(*db, observation));
        QCOMPARE(calls::lastNewsAt(*db, 3), at(900));
        observation.status = CallStatus::Completed;
        observation.observedAt = at(970);
        VERIFY_OK(calls::apply(*db, observation));
        QCOMPARE(calls::lastNewsAt(*db, 3), at(970));
        QCOMPARE(calls::byId(*db, 3)->checkedAt, at(950));
        QVERIFY(!calls::lastNewsAt(*db, 99).isValid());
    }

    void detailSurvivesBrokenFacts()
    {
        Database db;
        fill(db);
        for (const QString &facts : {u"{"_s, u"[]"_s, u"{\"status\":[\"completed\",99],\"keys\":7}"_s}) {
            Statement update(*db, u"UPDATE call_facts SET facts = ? WHERE call_id = 1"_s);
            QVERIFY(update.run(facts));
            QVERIFY(calls::detail(*db, 1)->transcript.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
