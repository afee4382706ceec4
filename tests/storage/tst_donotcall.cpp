#include "storage/database.h"
#include "storage/donotcall.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestDoNotCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFirstEntry()
    {
        Database db;
        const DoNotCall first{u"+351912345678"_s, at(0), u"cli"_s, u"ana"_s, u"Asked by mail"_s};
        VERIFY_OK(donotcall::add(*db, first));
        VERIFY_OK(donotcall::add(*db, {first.phone, at(9), u"import"_s, {}, {}}));
        VERIFY_OK(donotcall::add(*db, {u"+14155550123"_s, at(1), u"hand"_s, {}, {}}));
        QCOMPARE(donotcall::find(*db, first.phone), std::optional(first));
        QCOMPARE(donotcall::all(*db).size(), 2);
        QCOMPARE(donotcall::all(*db).last(), first);
    }

    void removes()
    {
        Database db;
        VERIFY_OK(donotcall::add(*db, {.phone = u"+14155550123"_s}));
        VERIFY_OK(donotcall::remove(*db, u"+14155550123"_s));
        QVERIFY(!donotcall::find(*db, u"+14155550123"_s));
        QCOMPARE(donotcall::remove(*db, u"+14155550123"_s).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDoNotCall)
#include "tst_donotcall.moc"
