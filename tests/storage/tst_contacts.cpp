#include "storage/contacts.h"
#include "storage/database.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using contacts::SortColumn;

namespace {

Contact ana()
{
    return {.phone = u"+351912345678"_s,
            .name = u"Ana Gonçalves"_s,
            .email = u"ana@example.com"_s,
            .company = u"Zebra Lda"_s,
            .country = u"PT"_s,
            .tags = {u"vip"_s, u"billing, north"_s},
            .attributes = {{u"plan"_s, u"gold"_s}},
            .thoughtlyId = u"c-1"_s,
            .consentBasis = u"contract"_s,
            .consentAt = at(-60),
            .source = u"hand"_s,
            .createdAt = at(0),
            .updatedAt = at(1)};
}

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField()
    {
        Database db;
        const Result<qint64> id = contacts::insert(*db, ana());
        VERIFY_OK(id);
        Contact expected = ana();
        expected.id = *id;
        QCOMPARE(contacts::byId(*db, *id), expected);
        QCOMPARE(contacts::byPhone(*db, expected.phone), expected);
        QCOMPARE(contacts::byThoughtlyId(*db, u"c-1"_s), expected);
        QCOMPARE(contacts::byThoughtlyId(*db, u""_s), std::nullopt);

        expected.name = u"Ana Silva"_s;
        expected.tags = {};
        expected.updatedAt = at(9);
        VERIFY_OK(contacts::update(*db, expected));
        QCOMPARE(contacts::byId(*db, *id), expected);
        VERIFY_OK(contacts::setThoughtlyId(*db, *id, u"c-2"_s));
        QCOMPARE(contacts::byThoughtlyId(*db, u"c-2"_s)->id, *id);
        QCOMPARE(contacts::search(*db, u"goncalves"_s, 9), QList<qint64>{}); // the search follows the change
        QCOMPARE(contacts::search(*db, u"silva"_s, 9), QList<qint64>{*id});
    }

    void oneActiveContactForANumber()
    {
        Database db;
        const qint64 id = *contacts::insert(*db, ana());
        const Result<qint64> twin = contacts::insert(*db, ana());
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, ErrorKind::InvalidInput);
        Contact jon{.phone = u"+14155550123"_s, .name = u"Jon"_s};
        jon.id = *contacts::insert(*db, jon);
        jon.phone = ana().phone;
        QCOMPARE(contacts::update(*db, jon).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(contacts::insert(*db, Contact{.name = u"Nobody"_s}).error().kind, ErrorKind::InvalidInput);

        VERIFY_OK(contacts::remove(*db, id));
        QCOMPARE(contacts::byId(*db, id), std::nullopt);
        QCOMPARE(contacts::count(*db), 1);
        QCOMPARE(contacts::update(*db, Contact{.id = id, .phone = u"+1"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(contacts::remove(*db, id).error().kind, ErrorKind::NotFound);
        VERIFY_OK(contacts::insert(*db, ana())); // the number is free again
    }

    void ordersByEachColumn_data()
    {
        QTest::addColumn<SortColumn>("column");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("name, folded, nameless last") << SortColumn::Name << QList<qint64>{2, 1, 3, 4};
        QTest::newRow("phone") << SortColumn::Phone << QList<qint64>{4, 3, 2, 1};
        QTest::newRow("email, any case") << SortColumn::Email << QList<qint64>{4, 3, 1, 2};
        QTest::newRow("company") << SortColumn::Company << QList<qint64>{4, 1, 2, 3};
        QTest::newRow("created") << SortColumn::Created << QList<qint64>{3, 4, 1, 2};
    }
    void ordersByEachColumn()
    {
        Database db;
        VERIFY_OK(contacts::insert(
            *db, {.phone = u"+5"_s, .name = u"étienne"_s, .email = u"b"_s, .company = u"a"_s, .createdAt = at(3)}));
        VERIFY_OK(contacts::insert(
            *db, {.phone = u"+4"_s, .name = u"Ernst"_s, .email = u"C"_s, .company = u"B"_s, .createdAt = at(4)}));
        VERIFY_OK(contacts::insert(
            *db, {.phone = u"+3"_s, .name = u"Zoë"_s, .email = u"A"_s, .company = u"c"_s, .createdAt = at(1)}));
        VERIFY_OK(contacts::insert(*db, {.phone = u"+2"_s, .createdAt = at(2)}));
        VERIFY_OK(contacts::remove(*db, *contacts::insert(*db, {.phone = u"+1"_s, .name = u"gone"_s})));
        QFETCH(SortColumn, column);
        QFETCH(QList<qint64>, ids);
        QCOMPARE(contacts::order(*db, column, false), ids);
        std::reverse(ids.begin(), ids.end());
        QCOMPARE(contacts::order(*db, column, true), ids);
    }

    void givesContactsInTheOrderAsked()
    {
        Database db;
        const qint64 a = *contacts::insert(*db, {.phone = u"+1"_s});
        const qint64 b = *contacts::insert(*db, {.phone = u"+2"_s});
        const QList<Contact> found = contacts::byIds(*db, {b, 999, a});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].id, b);
        QCOMPARE(found[1].id, a);
    }

    void findsEveryWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        for (const auto text : {"ana", "GONÇ", "goncalves ana", "912 345 678", "+351 912", "00351912345678",
                                "0912345678", "example.com", "zebra", "vip", "north", "345", ""})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const auto text : {"ana bell", "%", "_", "'", "\"; DROP TABLE contacts; --", "9123456789", "gold"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void findsEveryWord()
    {
        Database db;
        const qint64 id = *contacts::insert(*db, ana());
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(contacts::search(*db, text, 10), found ? QList<qint64>{id} : QList<qint64>{});
    }

    void searchIsPagedByName()
    {
        Database db;
        for (const QString &name : {u"Carl Bell"_s, u"Ann Bell"_s, u"bob bell"_s})
            VERIFY_OK(contacts::insert(*db, {.phone = u"+"_s + name, .name = name}));
        QCOMPARE(contacts::search(*db, u"bell"_s, 2), (QList<qint64>{2, 3}));
        QCOMPARE(contacts::search(*db, u"bell"_s, 2, 2), QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
