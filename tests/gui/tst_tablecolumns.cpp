#include "gui/columnchooser.h"
#include "gui/tablecolumns.h"
#include "gui/tablelook.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestTableColumns final : public QObject
{
    Q_OBJECT

private:
    enum Column { Due, Contact, Phone, Reason, Count };

    /// A model that notes which columns were asked for.
    class Model final : public QStandardItemModel
    {
    public:
        Model() : QStandardItemModel(30, Count) {}
        QVariant data(const QModelIndex &index, int role) const override
        {
            asked.insert(index.column());
            return QStandardItemModel::data(index, role);
        }
        mutable QSet<int> asked;
    };

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QWidget> m_page;
    QTableView *m_table = nullptr;
    TableColumns *m_columns = nullptr;

    int width(int column) const { return m_table->horizontalHeader()->sectionSize(column); }
    static QJsonArray parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).array(); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>();
        m_model->setHorizontalHeaderLabels({u"Due"_s, u"Contact"_s, u"Phone"_s, u"Reason"_s});
        m_page = std::make_unique<QWidget>();
        m_table = new QTableView(m_page.get());
        setUpTable(m_table);
        m_table->setModel(m_model.get());
        m_columns = new TableColumns(m_table);
        m_columns->setWidths({{Due, 120}, {Contact, 0}, {Phone, 130}, {Reason, 140}});
        m_columns->setOptional(Reason, 500);
        m_page->resize(700, 300);
        m_table->resize(700, 300);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_columns->fit();
    }

    void givesWayUnlessSomebodyWantsIt()
    {
        QVERIFY(m_columns->isShown(Reason));
        m_page->resize(400, 300);
        m_columns->fit();
        QVERIFY(!m_columns->isShown(Reason));
        m_columns->show(Reason, true);
        QVERIFY(m_columns->isShown(Reason));
        m_columns->show(Phone, false);
        m_page->resize(900, 300);
        m_columns->fit();
        QVERIFY(!m_columns->isShown(Phone));
        m_columns->show(Contact, false); // by it a row is known
        QVERIFY(m_columns->isShown(Contact));
        m_columns->reset();
        QVERIFY(m_columns->isShown(Phone));
    }

    void whatTakesTheRestStaysReadable()
    {
        m_table->resize(420, 300);
        m_page->resize(420, 300);
        m_columns->show(Reason, true);
        QVERIFY(width(Contact) >= 160);
        m_columns->reset();
        m_columns->fit();
        QCOMPARE(m_table->horizontalHeader()->sectionResizeMode(Contact), QHeaderView::Stretch);
    }

    void whatIsHiddenIsNotAskedFor()
    {
        m_columns->show(Reason, false);
        m_model->asked.clear();
        m_table->viewport()->repaint();
        QVERIFY(m_model->asked.contains(Phone));
        QVERIFY(!m_model->asked.contains(Reason));
    }

    void comesBackAsItWas()
    {
        const QJsonArray usual = m_columns->state();
        QSignalSpy changed(m_columns, &TableColumns::changed);
        m_table->horizontalHeader()->resizeSection(Phone, 170);
        QCOMPARE(changed.size(), 1);
        m_table->horizontalHeader()->moveSection(0, 2);
        QCOMPARE(changed.size(), 2);
        m_columns->show(Reason, false);
        QCOMPARE(changed.size(), 3);
        const QJsonArray kept = m_columns->state();
        m_columns->reset();
        QCOMPARE(m_columns->state(), usual);
        QCOMPARE(width(Phone), 130);
        m_columns->restore(parsed(QJsonDocument(kept).toJson()));
        QCOMPARE(m_columns->order(), (QList<int>{Contact, Phone, Due, Reason}));
        QCOMPARE(width(Phone), 170);
        QVERIFY(!m_columns->isShown(Reason));
        QCOMPARE(m_columns->state(), kept);
        m_columns->show(Reason, true); // its width outlived that
        QCOMPARE(width(Reason), 140);
    }

    void brokenStateIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("[]");
        QTest::newRow("no objects") << QByteArray(R"([1, "x", null, [], {}])");
        QTest::newRow("columns of elsewhere") << QByteArray(R"([{"column": 99}, {"column": -3}, {"column": "two"}])");
        QTest::newRow("twice") << QByteArray(R"([{"column": 0}, {"column": 0, "width": 300}])");
        QTest::newRow("the rest hidden") << QByteArray(R"([{"column": 0}, {"column": 1, "shown": false, "width": 9}])");
    }
    void brokenStateIsPassedOver()
    {
        QFETCH(QByteArray, json);
        const QJsonArray usual = m_columns->state();
        m_columns->restore(parsed(json));
        QCOMPARE(m_columns->state(), usual);
        QVERIFY(m_columns->isShown(Contact));
    }

    void widthsStayWithinReason()
    {
        m_columns->restore(parsed(R"([{"column": 0, "width": 1e9}, {"column": 2, "width": -5}])"));
        QCOMPARE(width(Due), 2000);
        QCOMPARE(width(Phone), 40);
    }

    void chosenByKeys()
    {
        ColumnChooser chooser(*m_columns);
        chooser.show();
        chooser.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chooser));
        auto *list = chooser.findChild<QListWidget *>(u"columnList"_s);
        QCOMPARE(list->item(0)->text(), u"Due"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_columns->order(), (QList<int>{Contact, Due, Phone, Reason}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!m_columns->isShown(Due));
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Space); // who calls must see whom
        QVERIFY(m_columns->isShown(Contact));
        QTest::mouseClick(chooser.findChild<QPushButton *>(u"columnReset"_s), Qt::LeftButton);
        QCOMPARE(m_columns->order(), (QList<int>{Due, Contact, Phone, Reason}));
        QVERIFY(m_columns->isShown(Due));
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void chosenByTheMenu()
    {
        QMenu menu;
        addColumnEntries(menu, *m_columns);
        QCOMPARE(menu.actions().size(), qsizetype(Count));
        QVERIFY(!menu.actions().at(Contact)->isEnabled());
        menu.actions().at(Phone)->trigger();
        QVERIFY(!m_columns->isShown(Phone));
    }
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
