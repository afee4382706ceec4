#include "models/orderedmodel.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ringback::models;
using namespace Qt::StringLiterals;

namespace {

struct Item
{
    qint64 id = 0;
    QString text = {};
    bool runs = false;
};

/// A table in memory that notes what was read.
class ItemModel final : public OrderedModel<Item>
{
public:
    QHash<qint64, Item> items;
    QList<qint64> order;
    mutable QList<QList<qint64>> reads;

    void fill(int count)
    {
        for (int id = 1; id <= count; ++id) {
            items.insert(id, {id, u"item %1"_s.arg(id)});
            order.append(id);
        }
    }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < rowCount(); ++row)
            texts.append(index(row, 0).data().toString());
        return texts;
    }

protected:
    QList<qint64> readOrder() const override { return order; }
    QList<Item> readRows(const QList<qint64> &ids) const override
    {
        reads.append(ids);
        QList<Item> found;
        for (const qint64 id : ids) {
            if (items.contains(id))
                found.append(items.value(id));
        }
        return found;
    }
    qint64 idOf(const Item &item) const override { return item.id; }
    int columns() const override { return 2; }
    QString header(int column) const override { return column == 0 ? u"Text"_s : u"Number"_s; }
    QVariant cell(const Item &item, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(item.text) : QVariant(item.id);
    }
    bool isRunning(const Item &item) const override { return item.runs; }
};

} // namespace

class TestOrderedModel final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ItemModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        m_model = std::make_unique<ItemModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatIsThere()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 2);
        m_model->fill(3);
        m_model->refresh();
        QCOMPARE(m_model->shown(), (QStringList{u"item 1"_s, u"item 2"_s, u"item 3"_s}));
        QCOMPARE(m_model->index(1, 1).data(IdRole).toLongLong(), 2);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Number"_s);
        QVERIFY(!m_model->headerData(2, Qt::Horizontal).isValid());
        QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!m_model->data(QModelIndex()).isValid());
        QCOMPARE(m_model->rowOf(3), 2);
        QCOMPARE(m_model->rowOf(4), -1);
        QCOMPARE(m_model->idAt(9), 0);
    }

    void readsAPageAtATime()
    {
        m_tester.reset(); // it reads by itself
        m_model->fill(200);
        m_model->refresh();
        QVERIFY2(m_model->reads.isEmpty(), "nothing is read before a view asks");
        QCOMPARE(m_model->index(70, 0).data().toString(), u"item 71"_s);
        QCOMPARE(m_model->reads.size(), 1);
        QCOMPARE(m_model->reads[0].size(), 64);
        QCOMPARE(m_model->reads[0].first(), 65);
        for (int row = 64; row < 128; ++row)
            QVERIFY(m_model->index(row, 1).data().isValid());
        QCOMPARE(m_model->reads.size(), 1);
        QCOMPARE(m_model->index(199, 0).data().toString(), u"item 200"_s);
        QCOMPARE(m_model->reads[1].size(), 8);
    }

    void keepsButSoManyRows()
    {
        m_tester.reset();
        m_model->fill(5000);
        m_model->refresh();
        const QStringList all = m_model->shown();
        QCOMPARE(all.last(), u"item 5000"_s);
        const qsizetype reads = m_model->reads.size();
        QCOMPARE(m_model->index(4999, 0).data().toString(), u"item 5000"_s);
        QCOMPARE(m_model->reads.size(), reads);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"item 1"_s);
        QCOMPARE(m_model->reads.size(), reads + 1);
    }

    void asksOnceForARowThatIsGone()
    {
        m_model->fill(3);
        m_model->items.remove(2);
        m_model->refresh();
        QCOMPARE(m_model->shown(), (QStringList{u"item 1"_s, QString(), u"item 3"_s}));
        const qsizetype reads = m_model->reads.size();
        QVERIFY(!m_model->index(1, 0).data().isValid());
        QCOMPARE(m_model->reads.size(), reads);
        QCOMPARE(m_model->index(1, 0).data(IdRole).toLongLong(), 2);
    }

    void insertsRemovesAndMoves()
    {
        m_model->fill(5);
        m_model->refresh();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex third = m_model->index(2, 0);
        m_model->items.insert(9, {9, u"new"_s});
        m_model->setOrder({9, 1, 2, 3, 4, 5});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(third.row(), 3);
        m_model->setOrder({9, 1, 3, 4, 5});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(third.row(), 2);
        m_model->setOrder({3, 9, 1, 4, 5});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toString(), u"item 3"_s);
        QVERIFY(reset.isEmpty());
        QCOMPARE(m_model->shown(), (QStringList{u"item 3"_s, u"new"_s, u"item 1"_s, u"item 4"_s, u"item 5"_s}));
    }

    void keepsTheSelectionWhenSortedAnew()
    {
        m_model->fill(500);
        m_model->refresh();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = m_model->index(10, 1);
        const QPersistentModelIndex gone = m_model->index(20, 0);
        std::reverse(m_model->order.begin(), m_model->order.end());
        m_model->order.replace(m_model->order.indexOf(21), 1000);
        m_model->refresh();
        QVERIFY(reset.isEmpty());
        QCOMPARE(held.row(), 489);
        QCOMPARE(held.data().toLongLong(), 11);
        QVERIFY(!gone.isValid());
    }

    void keepsTheSelectionWhenMuchIsOther()
    {
        m_model->fill(500);
        m_model->refresh();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = m_model->index(99, 1);
        const QPersistentModelIndex gone = m_model->index(100, 0);
        QList<qint64> other;
        for (qint64 id = 500; id > 0; id -= 2)
            other.append(id);
        other.append(501);
        m_model->setOrder(other);
        QVERIFY(reset.isEmpty());
        QCOMPARE(m_model->OrderedModel::order(), other);
        QCOMPARE(held.data().toLongLong(), 100);
        QVERIFY(!gone.isValid());
        m_model->startOver({4, 2});
        QCOMPARE(reset.size(), 1);
        QVERIFY(!held.isValid());
        QCOMPARE(m_model->shown(), (QStringList{u"item 4"_s, u"item 2"_s}));
    }

    void findsARecordWithoutAskingForData()
    {
        m_tester.reset(); // it reads by itself
        m_model->fill(200);
        m_model->refresh();
        const auto match = [this](qint64 id) {
            return m_model->match(m_model->index(0, 1), IdRole, id, 1, Qt::MatchExactly);
        };
        QCOMPARE(match(150), QModelIndexList{m_model->index(149, 1)});
        QCOMPARE(match(201), QModelIndexList());
        QVERIFY(m_model->reads.isEmpty());
    }

    void survivesManyOrders()
    {
        m_model->fill(60);
        m_model->refresh();
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QList<qint64> ids;
            for (qint64 id = 1; id <= 60; ++id) {
                if (random.bounded(10) != 0)
                    ids.append(id);
            }
            for (int n = random.bounded(5); n > 0; --n)
                ids.move(random.bounded(int(ids.size())), random.bounded(int(ids.size())));
            m_model->setOrder(ids);
            QCOMPARE(m_model->rowCount(), ids.size());
            for (int row = 0; row < m_model->rowCount(); ++row)
                QCOMPARE(m_model->index(row, 1).data().toLongLong(), ids[row]);
        }
    }

    void readsChangedRowsAgain()
    {
        m_model->fill(100);
        m_model->refresh();
        QCOMPARE(m_model->shown().size(), 100);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->items[3].text = u"other"_s;
        m_model->rowsChanged({5, 3, 4, 9, 12345});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), m_model->index(2, 0));
        QCOMPARE(changed[0][1].toModelIndex(), m_model->index(4, 1));
        QCOMPARE(changed[1][0].toModelIndex().row(), 8);
        QCOMPARE(m_model->index(2, 0).data().toString(), u"other"_s);
        changed.clear();
        QList<qint64> many;
        for (qint64 id = 20; id < 40; ++id)
            many.append(id);
        m_model->rowsChanged(many);
        QCOMPARE(changed.size(), 1);
    }

    void ticksWhatRuns()
    {
        m_model->tick(QDateTime::fromSecsSinceEpoch(0));
        m_model->fill(100);
        m_model->items[3].runs = true;
        m_model->items[6].runs = true;
        m_model->refresh();
        QCOMPARE(m_model->shown().size(), 100);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->tick(QDateTime::fromSecsSinceEpoch(1000));
        QCOMPARE(changed.size(), 1); // everything, once
        QCOMPARE(changed[0][1].toModelIndex().row(), 99);
        m_model->tick(QDateTime::fromSecsSinceEpoch(1001));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].toModelIndex().row(), 2);
        QCOMPARE(changed[1][1].toModelIndex().row(), 5);
        m_model->items[3].runs = false;
        m_model->items[6].runs = false;
        m_model->rowsChanged({3, 6});
        QCOMPARE(m_model->shown().size(), 100);
        changed.clear();
        m_model->tick(QDateTime::fromSecsSinceEpoch(1002));
        QVERIFY(changed.isEmpty());
        m_model->tick(QDateTime::fromSecsSinceEpoch(1060));
        QCOMPARE(changed.size(), 1);
        m_model->tick(QDateTime::fromSecsSinceEpoch(10)); // the wall clock was set back
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestOrderedModel)
#include "tst_orderedmodel.moc"
