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

    void removesAndRemembers()
    {
        Database db;
        const QString phone = u"+14155550123"_s;
        VERIFY_OK(donotcall::add(*db, {phone, at(0), u"hand"_s, u"ana"_s, u"Asked by mail"_s}));
        VERIFY_OK(donotcall::add(*db, {phone, at(1), u"hand"_s, u"rui"_s, u"Again"_s})); // changes nothing
        VERIFY_OK(donotcall::remove(*db, phone, u"mia"_s, u"Asked to be called"_s, at(2)));
        QVERIFY(!donotcall::find(*db, phone));
        QCOMPARE(donotcall::remove(*db, phone, u"mia"_s, u"Once more"_s, at(3)).error().kind, ErrorKind::NotFound);
        QCOMPARE(donotcall::trail(*db, phone),
                 (QList<donotcall::TrailStep>{{at(0), u"added"_s, u"ana"_s, u"Asked by mail"_s},
                                              {at(2), u"removed"_s, u"mia"_s, u"Asked to be called"_s}}));
        QVERIFY(donotcall::trail(*db, u"+351912345678"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDoNotCall)
#include "tst_donotcall.moc"
