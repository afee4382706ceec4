#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/database.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

Callback request()
{
    return {.phone = u"+14155550123"_s,
            .contactName = u"Jon Bell"_s,
            .reason = u"Billing"_s,
            .source = u"request"_s,
            .attempts = 1,
            .requestedAt = at(10),
            .dueAt = at(600),
            .fields = {{u"order"_s, 12}, {u"page"_s, u"/a"_s}}};
}

} // namespace

class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField()
    {
        Database db;
        Callback callback = request();
        callback.contactId = *contacts::insert(*db, {.phone = callback.phone, .name = u"Jonathan Bell"_s});
        callback.priority = Priority::High;
        callback.closedReason = u"none yet"_s;
        callback.followed = u"a mark"_s;
        const Result<Callback> stored = callbacks::insertOrJoin(*db, callback);
        VERIFY_OK(stored);
        callback.id = stored->id;
        callback.contactName = u"Jonathan Bell"_s; // the contact's own name
        QCOMPARE(*stored, callback);
        QCOMPARE(callbacks::byIds(*db, {99, callback.id}), QList<Callback>{callback});
        callback.state = Callback::State::Skipped;
        VERIFY_OK(callbacks::update(*db, callback));
        QCOMPARE(callbacks::byId(*db, callback.id), callback);
        QCOMPARE(callbacks::openFor(*db, callback.phone), std::nullopt);
        QCOMPARE(callbacks::update(*db, Callback{.id = 77, .phone = u"+1"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(callbacks::insertOrJoin(*db, {}).error().kind, ErrorKind::InvalidInput);
    }

    void joinsTheOpenOne()
    {
        Database db;
        Callback calling = *callbacks::insertOrJoin(*db, request());
        calling.state = Callback::State::Calling;
        VERIFY_OK(callbacks::update(*db, calling));
        const Callback again{.phone = calling.phone,
                             .reason = u"Refund"_s,
                             .priority = Priority::High,
                             .source = u"lead"_s,
                             .requestedAt = at(60), // at once: earlier than the first one's due time
                             .fields = {{u"page"_s, u"/b"_s}, {u"plan"_s, u"x"_s}}};
        const Result<Callback> joined = callbacks::insertOrJoin(*db, again);
        VERIFY_OK(joined);
        Callback expected = calling;
        expected.reason = u"Refund"_s;
        expected.priority = Priority::High;
        expected.dueAt = at(60);
        expected.fields = {{u"order"_s, 12}, {u"page"_s, u"/b"_s}, {u"plan"_s, u"x"_s}};
        QCOMPARE(*joined, expected);

        // A lesser one lowers nothing.
        QCOMPARE(*callbacks::insertOrJoin(*db, {.phone = calling.phone, .requestedAt = at(99), .dueAt = at(9999)}),
                 expected);
    }

    void closedOnesStayClosed()
    {
        Database db;
        Callback done = *callbacks::insertOrJoin(*db, request());
        done.state = Callback::State::Done;
        VERIFY_OK(callbacks::update(*db, done));
        const Callback next = *callbacks::insertOrJoin(*db, request());
        QVERIFY(next.id != done.id);
        done.state = Callback::State::Waiting; // would be a second open one
        QCOMPARE(callbacks::update(*db, done).error().kind, ErrorKind::Refused);
    }

    void ordersUrgentThenOverdueThenWaiting()
    {
        Database db;
        const auto add = [&](const char *phone, Priority priority, int requested, int due) {
            return callbacks::insertOrJoin(*db, {.phone = QString::fromLatin1(phone),
                                                 .priority = priority,
                                                 .requestedAt = at(requested),
                                                 .dueAt = due < 0 ? QDateTime() : at(due)})
                ->id;
        };
        const qint64 laterOld = add("+1", Priority::Normal, 1, 9000);
        const qint64 overdueNew = add("+2", Priority::Normal, 50, 60);
        const qint64 overdueOld = add("+3", Priority::Normal, 2, 90);
        const qint64 urgentLater = add("+4", Priority::High, 80, 9000);
        const qint64 urgent = add("+5", Priority::High, 90, -1);
        QCOMPARE(callbacks::order(*db, {}, at(100)),
                 (QList<qint64>{urgent, urgentLater, overdueOld, overdueNew, laterOld}));
        QCOMPARE(callbacks::order(*db, {.dueBefore = at(91)}, at(100)),
                 (QList<qint64>{urgent, overdueOld, overdueNew}));
        QCOMPARE(callbacks::order(*db, {.limit = 2}, at(100)), (QList<qint64>{urgent, urgentLater}));
        QCOMPARE(callbacks::countDueBefore(*db, {at(61), at(91), QDateTime()}), (QList<int>{1, 3, 5}));

        VERIFY_OK(callbacks::close(*db, urgent, Callback::State::Done, {}, at(110)));
        VERIFY_OK(callbacks::close(*db, overdueNew, Callback::State::Skipped, u"No longer wanted"_s, at(120)));
        QCOMPARE(callbacks::order(*db, {.withClosed = true}, at(100)),
                 (QList<qint64>{urgentLater, overdueOld, laterOld, overdueNew, urgent}));
        QCOMPARE(callbacks::order(*db, {}, at(100)), (QList<qint64>{urgentLater, overdueOld, laterOld}));
    }

    void aPersonChangesOnlyWhatWaits()
    {
        Database db;
        Callback callback = *callbacks::insertOrJoin(*db, request());
        QCOMPARE(callbacks::postpone(*db, callback.id, at(700))->dueAt, at(700));
        callback = *callbacks::byId(*db, callback.id);
        callback.state = Callback::State::Calling;
        VERIFY_OK(callbacks::update(*db, callback));
        QCOMPARE(callbacks::postpone(*db, callback.id, at(800)).error().kind, ErrorKind::Refused);
        QCOMPARE(callbacks::close(*db, callback.id, Callback::State::Done, {}, at(1)).error().kind, ErrorKind::Refused);
        QCOMPARE(*callbacks::byId(*db, callback.id), callback);
        callback.state = Callback::State::Waiting;
        VERIFY_OK(callbacks::update(*db, callback));
        const Result<Callback> closed = callbacks::close(*db, callback.id, Callback::State::Skipped, u"Why"_s, at(9));
        VERIFY_OK(closed);
        QCOMPARE(closed->closedReason, u"Why"_s);
        QCOMPARE(closed->closedAt, at(9));
        QCOMPARE(closed->followed, QString(Callback::byPerson));
        QCOMPARE(callbacks::postpone(*db, callback.id, at(800)).error().kind, ErrorKind::Refused);
        QCOMPARE(callbacks::postpone(*db, 99, at(800)).error().kind, ErrorKind::NotFound);
    }

    void knowsItsAttempts()
    {
        Database db;
        const qint64 id = callbacks::insertOrJoin(*db, request())->id;
        QList<qint64> callIds;
        for (const QString &name : {u"z"_s, u"a"_s}) {
            const auto planned = calls::insertPlanned(
                *db, {.call = {}, .attempt = {.id = name, .callbackId = id, .phone = u"+1"_s, .plannedAt = at(5)}});
            VERIFY_OK(planned);
            callIds.append(planned->call.id);
        }
        const QList<Attempt> attempts = calls::attemptsFor(*db, id);
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.first().id, u"a"_s); // planned last, at the same time
        QCOMPARE(callbacks::ofCall(*db, callIds.first()), id);
        QCOMPARE(callbacks::ofCall(*db, 99), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
