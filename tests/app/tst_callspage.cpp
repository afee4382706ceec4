// Calls, deliveries and the queue in the real window: sorted by a click, searched as one types.
#include "app/console.h"
#include "app/shots.h"
#include "gui/searchfield.h"
#include "gui/style.h"
#include "models/modelroles.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallsModel;

class TestCallsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        Engine::Options options;
        options.dataDirectory = m_directory->path() + "/data"_L1;
        options.practice = true;
        QVERIFY(fillWithSampleData(options.dataDirectory).ok());
        auto opened = Console::open(options);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_console = std::move(*opened);
        window().resize(1440, 900);
        window().show();
        window().activateWindow(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_console.reset();
        m_directory.reset();
    }

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
        QTRY_VERIFY(!visibleTable());
        search->clear();
        QTRY_VERIFY(table() && table()->model()->rowCount() > 4);
    }

private:
    MainWindow &window() { return m_console->window(); }
    /// A table that comes into sight is read in a moment.
    QTableView *table()
    {
        QTableView *found = nullptr;
        const bool isShown = QTest::qWaitFor([&] { return (found = visibleTable()) != nullptr; });
        return isShown ? found : nullptr;
    }
    QTableView *visibleTable()
    {
        const QList<QTableView *> tables = window().findChildren<QTableView *>();
        for (QTableView *one : tables) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QList<qint64> ids()
    {
        QList<qint64> ids;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            ids.append(table()->model()->index(row, 0).data(models::IdRole).toLongLong());
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Console> m_console;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyLook(application, Theme::light());
    TestCallsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callspage.moc"
