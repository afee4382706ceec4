#include "engine/listorder.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestListOrder : public QObject
{
    Q_OBJECT

    static QDateTime at(int minute)
    {
        return QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC).addSecs(60 * minute);
    }

    static QList<CallObservation> rows(const QList<int> &created, const QList<int> &updated = {})
    {
        QList<CallObservation> page;
        for (int i = 0; i < created.size(); ++i) {
            CallObservation row;
            if (created[i] >= 0)
                row.createdAt = at(created[i]);
            if (i < updated.size())
                row.updatedAt = at(updated[i]);
            page.append(row);
        }
        return page;
    }

private Q_SLOTS:
    void findsTheOrder_data()
    {
        QTest::addColumn<QList<int>>("created");
        QTest::addColumn<QList<int>>("updated");
        QTest::addColumn<ListOrder>("order");
        const QList<int> falling{60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10};
        const QList<int> mixed{60, 10, 50, 45, 90, 35, 30, 95, 20, 15, 70};
        const QList<int> none(11, -1);
        QTest::newRow("newest first") << falling << QList<int>{} << ListOrder::ByCreation;
        QTest::newRow("several at one time")
            << QList<int>{60, 60, 50, 50, 45, 44, 43, 42, 41, 40, 39, 38, 37} << QList<int>{} << ListOrder::ByCreation;
        QTest::newRow("some say no time")
            << QList<int>{60, -1, 50, 49, 48, -1, 47, 46, 45, 44, 43, 42, 41} << QList<int>{} << ListOrder::ByCreation;
        QTest::newRow("by its update") << mixed << falling << ListOrder::ByUpdate;
        QTest::newRow("by nothing") << mixed << mixed << ListOrder::None;
        QTest::newRow("oldest first") << QList<int>(falling.rbegin(), falling.rend()) << QList<int>{}
                                      << ListOrder::None;
        QTest::newRow("too few to tell") << falling.first(10) << QList<int>{} << ListOrder::Unknown;
        QTest::newRow("no times") << none << QList<int>{} << ListOrder::Unknown;
        QTest::newRow("all at one time") << QList<int>(30, 5) << QList<int>{} << ListOrder::Unknown;
        QTest::newRow("nothing") << QList<int>{} << QList<int>{} << ListOrder::Unknown;
    }
    void findsTheOrder()
    {
        QFETCH(QList<int>, created);
        QFETCH(QList<int>, updated);
        OrderEvidence evidence;
        evidence.add(rows(created, updated));
        QTEST(evidence.order(), "order");
    }

    void pagesAreJudgedEachForItself()
    {
        // Pages may overlap: from the end of one to the beginning of the next is no step up.
        OrderEvidence evidence;
        evidence.add(rows({60, 50, 40, 30, 20, 10}));
        QCOMPARE(evidence.order(), ListOrder::Unknown);
        evidence.add(rows({30, 20, 10, 5, 4, 3}));
        QCOMPARE(evidence.order(), ListOrder::ByCreation);
        evidence.add(rows({1, 2}));
        QCOMPARE(evidence.order(), ListOrder::None);
    }

    void isRememberedByItsToken()
    {
        for (const ListOrder order :
             {ListOrder::Unknown, ListOrder::None, ListOrder::ByCreation, ListOrder::ByStart, ListOrder::ByUpdate})
            QCOMPARE(listOrderFromToken(token(order)), order);
        QCOMPARE(listOrderFromToken(u"sideways"_s), ListOrder::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestListOrder)
#include "tst_listorder.moc"
