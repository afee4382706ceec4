#include "models/orderdiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace ringback::models;

using Ids = QList<qint64>;
using Kind = OrderEdit::Kind;

namespace {

Ids applied(Ids rows, const QList<OrderEdit> &edits)
{
    for (const OrderEdit &edit : edits) {
        switch (edit.kind) {
        case Kind::Insert:
            for (qsizetype i = 0; i < edit.ids.size(); ++i)
                rows.insert(edit.first + i, edit.ids[i]);
            break;
        case Kind::Remove:
            rows.remove(edit.first, edit.count);
            break;
        case Kind::Move:
            rows.move(edit.first, edit.first < edit.target ? edit.target - 1 : edit.target);
            break;
        }
    }
    return rows;
}

Ids counted(qsizetype count)
{
    Ids ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

} // namespace

class TestOrderDiff final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSmallestChange_data()
    {
        QTest::addColumn<Ids>("from");
        QTest::addColumn<Ids>("to");
        QTest::addColumn<int>("edits");
        QTest::newRow("nothing") << Ids{1, 2, 3} << Ids{1, 2, 3} << 0;
        QTest::newRow("empty to empty") << Ids{} << Ids{} << 0;
        QTest::newRow("fill") << Ids{} << Ids{1, 2, 3} << 1;
        QTest::newRow("clear") << Ids{1, 2, 3} << Ids{} << 1;
        QTest::newRow("on top") << Ids{1, 2} << Ids{8, 9, 1, 2} << 1;
        QTest::newRow("at the end") << Ids{1, 2} << Ids{1, 2, 8, 9} << 1;
        QTest::newRow("between") << Ids{1, 2} << Ids{1, 9, 2} << 1;
        QTest::newRow("taken out") << Ids{1, 2, 3, 4} << Ids{1, 4} << 1;
        QTest::newRow("two runs out") << Ids{1, 2, 3, 4, 5} << Ids{2, 4} << 3;
        QTest::newRow("replaced") << Ids{1, 2, 3} << Ids{1, 9, 3} << 2;
        QTest::newRow("to the top") << Ids{1, 2, 3, 4, 5} << Ids{5, 1, 2, 3, 4} << 1;
        QTest::newRow("to the end") << Ids{1, 2, 3, 4, 5} << Ids{2, 3, 4, 5, 1} << 1;
        QTest::newRow("neighbours") << Ids{1, 2, 3} << Ids{1, 3, 2} << 1;
        QTest::newRow("one moved, one new, one gone") << Ids{1, 2, 3, 4, 5} << Ids{9, 4, 1, 2, 5} << 3;
    }
    void findsTheSmallestChange()
    {
        QFETCH(Ids, from);
        QFETCH(Ids, to);
        QFETCH(int, edits);
        const auto found = orderEdits(from, to);
        QVERIFY(found);
        QCOMPARE(applied(from, *found), to);
        QCOMPARE(found->size(), edits);
    }

    void endsInTheNewOrder()
    {
        QRandomGenerator random(7);
        int told = 0;
        for (int round = 0; round < 3000; ++round) {
            const Ids from = counted(random.bounded(12));
            Ids to;
            for (const qint64 id : from) {
                if (random.bounded(4) != 0)
                    to.append(id);
            }
            for (int n = random.bounded(4); n > 0 && !to.isEmpty(); --n)
                to.move(random.bounded(static_cast<int>(to.size())), random.bounded(static_cast<int>(to.size())));
            for (int n = random.bounded(4); n > 0; --n)
                to.insert(random.bounded(static_cast<int>(to.size()) + 1), 100 + n);
            const auto edits = orderEdits(from, to);
            QVERIFY(edits);
            QCOMPARE(applied(from, *edits), to);
            for (const OrderEdit &edit : *edits) {
                if (edit.kind == Kind::Move)
                    QVERIFY2(edit.target != edit.first && edit.target != edit.first + 1, "Qt refuses such a move");
            }
            told += static_cast<int>(edits->size());
        }
        QVERIFY(told > 0);
    }

    void givesUpOnLargeChanges()
    {
        const Ids rows = counted(10'000);
        Ids reversed = rows;
        std::reverse(reversed.begin(), reversed.end());
        QVERIFY(!orderEdits(rows, reversed));
        const Ids fewRows = counted(300);
        Ids fewReversed = fewRows;
        std::reverse(fewReversed.begin(), fewReversed.end());
        QVERIFY2(!orderEdits(fewRows, fewReversed), "299 moves are no small change");
    }

    void bearsIdsThatAreThereTwice()
    {
        QVERIFY(!orderEdits({1, 2, 3}, {3, 3, 1}));
        QVERIFY(!orderEdits({1, 1, 2}, {2, 1}));
    }

    void comparesAMillionRowsQuickly()
    {
        const Ids rows = counted(1'000'000);
        Ids withOneMore = rows;
        withOneMore.insert(3, 2'000'000);
        const auto edits = orderEdits(rows, withOneMore);
        QVERIFY(edits);
        QCOMPARE(*edits, (QList{OrderEdit{.kind = Kind::Insert, .first = 3, .count = 1, .ids = {2'000'000}}}));
    }
};

QTEST_GUILESS_MAIN(TestOrderDiff)
#include "tst_orderdiff.moc"
