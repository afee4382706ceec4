#include "models/placedmodel.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace ringback::models;
using namespace Qt::StringLiterals;

namespace {

using Key = std::pair<int, qint64>;

/// Rows of an id and a weight, by which they are sorted; counts what was read.
class WeightModel final : public PlacedModel<Key, Key>
{
public:
    QMap<qint64, int> weights;
    mutable int orderReads = 0;

    [[nodiscard]] QList<qint64> sorted() const
    {
        QList<Key> keys;
        for (auto it = weights.begin(); it != weights.end(); ++it)
            keys.append({it.value(), it.key()});
        std::sort(keys.begin(), keys.end());
        QList<qint64> ids;
        for (const Key &key : keys)
            ids.append(key.second);
        return ids;
    }

protected:
    QList<Place> readPlaces() const override
    {
        ++orderReads;
        return readPlaces(weights.keys());
    }
    QList<Place> readPlaces(const QList<qint64> &ids) const override
    {
        QList<Place> places;
        for (const qint64 id : ids) {
            if (weights.contains(id))
                places.append({{weights.value(id), id}, id});
        }
        return places;
    }
    QList<Key> readRows(const QList<qint64> &ids) const override
    {
        QList<Key> rows;
        for (const qint64 id : ids) {
            if (weights.contains(id))
                rows.append({weights.value(id), id});
        }
        return rows;
    }
    qint64 idOf(const Key &row) const override { return row.second; }
    int columns() const override { return 1; }
    QString header(int) const override { return u"Weight"_s; }
    QVariant cell(const Key &row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row.first) : QVariant();
    }
};

} // namespace

class TestPlacedModel final : public QObject
{
    Q_OBJECT

private:
    WeightModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};

private slots:
    void init()
    {
        m_model.weights.clear();
        for (int id = 1; id <= 20; ++id)
            m_model.weights.insert(id, id * 10);
        m_model.refresh();
        m_model.orderReads = 0;
    }

    void newOnesTogetherAreOneStep()
    {
        QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        m_model.weights.insert(31, 1);
        m_model.weights.insert(32, 2);
        m_model.weights.insert(33, 2);
        m_model.weights.insert(34, 105);
        m_model.recordsChanged({34, 32, 33, 31});
        QCOMPARE(m_model.order(), m_model.sorted());
        QCOMPARE(inserted.size(), 2); // the later gap first
        QCOMPARE(inserted[0][1].toInt(), 10);
        QCOMPARE(inserted[1][1].toInt(), 0);
        QCOMPARE(inserted[1][2].toInt(), 2);
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_model.orderReads, 0);
    }

    void whatStaysIsToldAsChanged()
    {
        QCOMPARE(m_model.index(4, 0).data().toInt(), 50); // kept from now on
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        m_model.weights[5] = 51;
        m_model.recordsChanged({5, 6, 99});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4);
        QCOMPARE(changed[0][1].toModelIndex().row(), 5);
        QCOMPARE(m_model.index(4, 0).data().toInt(), 51);
    }

    void whatMovesStaysSelected()
    {
        QSignalSpy moved(&m_model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex held = m_model.index(4, 0);
        m_model.weights[5] = 151;
        m_model.recordsChanged({5});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(held.row(), 14);
        QCOMPARE(held.data().toInt(), 151);
        QCOMPARE(changed.size(), 1);
        m_model.weights.remove(5);
        m_model.recordsChanged({5});
        QVERIFY(!held.isValid());
    }

    void endsAsIfReadAnew()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QSet<qint64> changed;
            for (int n = random.bounded(1, 12); n > 0; --n) {
                const qint64 id = random.bounded(1, 60);
                changed.insert(id);
                if (random.bounded(4) == 0)
                    m_model.weights.remove(id);
                else
                    m_model.weights.insert(id, random.bounded(20)); // many alike
            }
            m_model.recordsChanged(changed.values());
            QCOMPARE(m_model.order(), m_model.sorted());
            for (int row = 0; row < m_model.rowCount(); ++row)
                QCOMPARE(m_model.index(row, 0).data().toInt(), m_model.weights.value(m_model.idAt(row)));
        }
        QCOMPARE(m_model.orderReads, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlacedModel)
#include "tst_placedmodel.moc"
