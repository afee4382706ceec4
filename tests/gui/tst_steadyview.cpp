#include "gui/steadyview.h"
#include "gui/tablelook.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSteadyView final : public QObject
{
    Q_OBJECT

private:
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;

    /// What stands at the top of the view and how far it is scrolled out.
    std::pair<QString, int> top() const
    {
        const int row = m_table->rowAt(0);
        return {m_model.index(row, 0).data().toString(), m_table->rowViewportPosition(row)};
    }

private slots:
    void init()
    {
        m_model.clear();
        for (int i = 0; i < 500; ++i)
            m_model.appendRow(new QStandardItem(u"%1"_s.arg(i, 3, 10, QChar(u'0'))));
        m_table = std::make_unique<QTableView>();
        m_table->setModel(&m_model);
        setUpTable(m_table.get());
        new SteadyView(m_table.get());
        m_table->resize(300, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->verticalScrollBar()->setValue(m_table->rowViewportPosition(200) + 7);
        QCOMPARE(top(), std::pair(u"200"_s, -7));
    }

    void holdsStillWhenRowsComeAndGoAbove()
    {
        for (int i = 0; i < 3; ++i)
            m_model.insertRow(0, new QStandardItem(u"new"_s));
        QCOMPARE(top(), std::pair(u"200"_s, -7));
        m_model.removeRows(10, 50);
        QCOMPARE(top(), std::pair(u"200"_s, -7));
        m_model.insertRow(m_model.rowCount(), new QStandardItem(u"last"_s));
        m_model.insertRow(m_table->rowAt(100), new QStandardItem(u"in sight"_s));
        QCOMPARE(top(), std::pair(u"200"_s, -7));
    }

    void theNextRowHoldsWhenTheTopOneGoes()
    {
        const int y = m_table->rowViewportPosition(201);
        m_model.removeRow(200);
        QCOMPARE(m_table->rowViewportPosition(200), y);
        QCOMPARE(m_model.index(200, 0).data().toString(), u"201"_s);
    }

    void whatIsNewIsSeenAtTheTop()
    {
        m_table->verticalScrollBar()->setValue(0);
        m_model.insertRow(0, new QStandardItem(u"new"_s));
        QCOMPARE(top(), std::pair(u"new"_s, 0));
    }

    void aSortKeepsThePlaceAndNotTheRow()
    {
        m_model.sort(0, Qt::DescendingOrder);
        QCOMPARE(top(), std::pair(u"299"_s, -7));
    }
};

QTEST_MAIN(TestSteadyView)
#include "tst_steadyview.moc"
