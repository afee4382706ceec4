#include "storage/database.h"
#include "storage/values.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastValue()
    {
        Database db;
        QCOMPARE(values::get(*db, u"mark"_s), QString());
        VERIFY_OK(values::set(*db, u"mark"_s, u"1"_s));
        VERIFY_OK(values::set(*db, u"mark"_s, u"2"_s));
        VERIFY_OK(values::set(*db, u"other"_s, QString()));
        QCOMPARE(values::get(*db, u"mark"_s), u"2"_s);
        QCOMPARE(db.number(u"SELECT count(*) FROM values_"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
