// Calls, deliveries and the queue in the real window: sorted by a click, searched as one types.
#include "app/appfixture.h"
#include "app/shots.h"
#include "gui/searchfield.h"
#include "models/modelroles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallsModel;

class TestCallsPage : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        window().resize(1440, 900);
    }
    void cleanup() { closeConsole(); }

    void aClickSortsAndTheThirdEndsIt_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("column");
        QTest::newRow("queue") << int(MainWindow::Section::Callbacks) << int(models::CallbacksModel::Contact);
        QTest::newRow("calls") << int(MainWindow::Section::Calls) << int(CallsModel::Outcome);
        QTest::newRow("deliveries") << int(MainWindow::Section::Deliveries) << int(models::DeliveriesModel::Kind);
    }
    void aClickSortsAndTheThirdEndsIt()
    {
        QFETCH(int, section);
        QFETCH(int, column);
        window().showSection(static_cast<MainWindow::Section>(section));
        const QHeaderView *header = table()->horizontalHeader();
        QTRY_VERIFY(table()->model()->rowCount() > 4);
        QCOMPARE(header->sortIndicatorSection(), -1);
        const QList<qint64> own = ids();
        const auto click = [&] {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 20, header->height() / 2});
        };
        click();
        QTRY_VERIFY(ids() != own);
        QCOMPARE(header->sortIndicatorSection(), column);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        const QList<qint64> rising = ids();
        click();
        QTRY_COMPARE(ids(), QList<qint64>(rising.crbegin(), rising.crend()));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click();
        QTRY_COMPARE(ids(), own);
        QCOMPARE(header->sortIndicatorSection(), -1);
    }

    void findsWhatWasSaidAndOpensThere()
    {
        window().showSection(MainWindow::Section::Calls);
        auto *search = window().findChild<SearchField *>(u"search"_s);
        QVERIFY(search->placeholderText().contains(u"said"_s));
        const int all = table()->model()->rowCount();
        QTest::keyClicks(search, u"nice d"_s); // the last turn
        QTRY_VERIFY(m_console->calls().foundCount().value_or(0) > 1);
        QVERIFY(table()->model()->rowCount() < all);
        QVERIFY(table()->model()->index(0, 3).data(CallsModel::ExcerptRole).toString().contains(u"a nice day"_s));
        window().resize(1440, 560); // not all turns have room
        table()->setCurrentIndex(table()->model()->index(0, 0));
        auto *transcript = window().findChild<QListView *>(u"transcript"_s);
        QTRY_VERIFY(transcript->isVisible());
        const QModelIndex last = transcript->model()->index(transcript->model()->rowCount() - 1, 0);
        QVERIFY(last.data().toString().contains(u"nice day"_s));
        QTRY_VERIFY(transcript->viewport()->rect().contains(transcript->visualRect(last).center()));
        QVERIFY(!transcript->viewport()->rect().contains(
            transcript->visualRect(transcript->model()->index(0, 0)).center()));
        search->clear();
        QTRY_COMPARE(table()->model()->rowCount(), all);
    }

    void theQueueIsSearchedToo()
    {
        window().showSection(MainWindow::Section::Callbacks);
        QTRY_VERIFY(table()->model()->rowCount() > 4);
        auto *search = window().findChild<SearchField *>(u"search"_s);
        QTest::keyClicks(search, u"billing d"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(search, u"qq"_s);
        QTRY_VERIFY(!AppFixture::table());
        search->clear();
        QTRY_VERIFY(table() && table()->model()->rowCount() > 4);
    }

private:
    /// A table that comes into sight is read in a moment.
    QTableView *table()
    {
        QTableView *found = nullptr;
        const bool isShown = QTest::qWaitFor([&] { return (found = AppFixture::table()) != nullptr; });
        return isShown ? found : nullptr;
    }
    QList<qint64> ids()
    {
        QList<qint64> ids;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            ids.append(table()->model()->index(row, 0).data(models::IdRole).toLongLong());
        return ids;
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCallsPage>(argc, argv);
}

#include "tst_callspage.moc"
