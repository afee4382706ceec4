#include "storage/callbacks.h"
#include "storage/database.h"
#include "storage/deliveries.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = DeliveryResult::State;

namespace {

Delivery sample(int seconds)
{
    return {.receivedAt = at(seconds),
            .kind = DeliveryKind::NewLead,
            .path = u"/webhook/***/new-lead"_s,
            .peer = u"127.0.0.1"_s,
            .headers = "Host: x\nX: \xff\n",
            .body = QByteArray("{\"a\":\0 1}", 9)};
}

QList<qint64> pendingIds(Connection &db, int limit = 100)
{
    QList<qint64> ids;
    for (const Delivery &delivery : deliveries::pending(db, limit))
        ids.append(delivery.id);
    return ids;
}

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemByteForByte()
    {
        Database db;
        Delivery delivery = sample(1);
        const Result<qint64> id = deliveries::append(*db, delivery);
        VERIFY_OK(id);
        delivery.id = *id;
        const auto row = deliveries::byId(*db, *id);
        QVERIFY(row);
        QCOMPARE(row->delivery, delivery);
        QCOMPARE(row->result, (DeliveryResult{.deliveryId = *id}));
        QCOMPARE(deliveries::pending(*db, 1), QList<Delivery>{delivery});
        delivery.headers.clear();
        delivery.body.clear();
        QCOMPARE(deliveries::byIds(*db, {*id, 99}).first().delivery, delivery); // a list carries no bodies
        QCOMPARE(deliveries::byId(*db, 99).has_value(), false);
    }

    void journalHasNoSecondIndex()
    {
        Database db;
        QCOMPARE(db.number(u"SELECT count(*) FROM sqlite_master WHERE tbl_name = 'deliveries'"_s), 1);
    }

    void newestFirst()
    {
        Database db;
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(deliveries::append(*db, sample(i)));
        QCOMPARE(deliveries::order(*db), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(deliveries::order(*db, 2), (QList<qint64>{5, 4}));
    }

    void pendingAreThoseWithoutResult()
    {
        Database db;
        for (int i = 0; i < 6; ++i)
            VERIFY_OK(deliveries::append(*db, sample(i)));
        const DeliveryResult done{.deliveryId = 2, .state = State::NotUnderstood, .note = u"no phone"_s};
        VERIFY_OK(deliveries::setResult(*db, done));
        QCOMPARE(deliveries::byId(*db, 2)->result, done);
        QCOMPARE(pendingIds(*db), (QList<qint64>{1, 3, 4, 5, 6}));
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 1, .state = State::Applied}));
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 3, .state = State::Duplicate}));
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 5, .state = State::Applied}));
        QCOMPARE(pendingIds(*db), (QList<qint64>{4, 6}));
        QCOMPARE(pendingIds(*db, 1), QList<qint64>{4});
        VERIFY_OK(deliveries::moveMark(*db));
        // What is decided isn't read again at the next start …
        QCOMPARE(db.number(u"SELECT value FROM values_ WHERE name = 'deliveries.decoded_through'"_s), 3);
        // … unless it's sent back to be decoded once more.
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 2, .state = State::Pending}));
        QCOMPARE(pendingIds(*db), (QList<qint64>{2, 4, 6}));
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 2, .state = State::Applied}));
        QCOMPARE(pendingIds(*db), (QList<qint64>{4, 6}));
    }

    void pendingAfterOneThatIsInHandAlready()
    {
        Database db;
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(deliveries::append(*db, sample(i)));
        VERIFY_OK(deliveries::setResult(*db, {.deliveryId = 4, .state = State::Applied}));
        const QList<Delivery> found = deliveries::pending(*db, 100, 1'000'000, 2);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().id, 3);
        QCOMPARE(found.last().id, 5);
        QVERIFY(deliveries::pending(*db, 100, 1'000'000, 5).isEmpty());
    }

    void findsTheOneThatARepeatRepeats()
    {
        Database db;
        const Result<Callback> callback =
            callbacks::insertOrJoin(*db, {.phone = u"+351912345678"_s, .requestedAt = at(0), .dueAt = at(0)});
        VERIFY_OK(callback);
        for (const char *body : {"{}", "{\"a\":1}", "{\"a\":2}", "{\"a\":1}"}) {
            Delivery delivery = sample(0);
            delivery.body = body;
            const Result<qint64> id = deliveries::append(*db, delivery);
            VERIFY_OK(id);
            VERIFY_OK(
                deliveries::setResult(*db, {.deliveryId = *id, .state = State::Duplicate, .callbackId = callback->id}));
        }
        const auto firstLike = [&db](qint64 id) {
            return deliveries::firstLike(*db, deliveries::byId(*db, id)->result);
        };
        QCOMPARE(firstLike(4), 2); // says the same
        QCOMPARE(firstLike(3), 1); // is about the same
        QCOMPARE(firstLike(1), 0);
        QCOMPARE(deliveries::firstLike(*db, {.deliveryId = 4}), 0); // became nothing
    }

    void resultNeedsItsDelivery()
    {
        Database db;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        QVERIFY(!deliveries::setResult(*db, {.deliveryId = 9, .state = State::Applied}));
    }
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
