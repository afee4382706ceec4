#include "models/figuresmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestFiguresModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsTable()
    {
        FiguresModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTable({{u"Day"_s, u"Calls"_s}, {{u"Mon"_s, u"3"_s}, {u"Tue"_s, u"4"_s}}});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), u"4"_s);
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Calls: 4"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Calls"_s);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing);
        // The same shape: a view keeps its place.
        model.setTable({{u"Day"_s, u"Calls"_s}, {{u"Mon"_s, u"3"_s}, {u"Tue"_s, u"5"_s}}});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), u"5"_s);
        model.setTable({});
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 0);
        model.setTable({{u"a"_s, u"b"_s}, {{u"short"_s}}});
        QCOMPARE(model.index(0, 1).data().toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TestFiguresModel)
#include "tst_figuresmodel.moc"
