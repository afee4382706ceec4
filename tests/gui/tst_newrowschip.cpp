#include "gui/newrowschip.h"
#include "gui/steadyview.h"
#include "gui/tablelook.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestNewRowsChip final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    NewRowsChip *m_chip = nullptr;

    void come(int row, int count = 1)
    {
        for (int i = 0; i < count; ++i)
            m_model->insertRow(row, new QStandardItem(u"new"_s));
    }
    void scroll(int row) { m_table->verticalScrollBar()->setValue(row * m_table->rowHeight(0)); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        for (int i = 0; i < 200; ++i)
            m_model->appendRow(new QStandardItem(QString::number(i)));
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
        setUpTable(m_table.get());
        new SteadyView(m_table.get());
        m_chip = new NewRowsChip(m_table.get());
        m_table->resize(300, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void saysWhatCameAboveAndLeadsThere()
    {
        scroll(50);
        const QString top = m_model->index(m_table->rowAt(0), 0).data().toString();
        come(0, 3);
        QVERIFY(m_chip->isVisible());
        QCOMPARE(m_chip->count(), 3);
        QVERIFY(m_chip->text().contains(u"3"_s));
        QVERIFY(!m_chip->accessibleName().isEmpty());
        QCOMPARE(m_model->index(m_table->rowAt(0), 0).data().toString(), top);
        QTest::mouseClick(m_chip, Qt::LeftButton);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QVERIFY(!m_chip->isVisible());
    }

    void saysNothingOfWhatIsSeenOrBelow()
    {
        come(0);
        QVERIFY(!m_chip->isVisible()); // at the top it is seen
        scroll(50);
        come(120);
        QVERIFY(!m_chip->isVisible());
    }

    void goesAtTheTopAndWithAnotherOrder()
    {
        scroll(50);
        come(0);
        QVERIFY(m_chip->isVisible());
        m_table->verticalScrollBar()->setValue(0);
        QVERIFY(!m_chip->isVisible());
        scroll(50);
        come(0);
        m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        QVERIFY(!m_chip->isVisible());
        scroll(50);
        come(0);
        m_model->clear();
        QVERIFY(!m_chip->isVisible());
    }
};

QTEST_MAIN(TestNewRowsChip)
#include "tst_newrowschip.moc"
