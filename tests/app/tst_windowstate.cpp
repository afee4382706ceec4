// What the window remembers over a restart, a kill and a broken file.
#include "app/appfixture.h"
#include "app/shots.h"
#include "gui/segments.h"
#include "gui/tablepage.h"
#include "gui/windowstate.h"
#include "models/modelroles.h"

#include <QFile>
#include <QHeaderView>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallsModel;

class TestWindowState : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        QTRY_VERIFY(m_console->calls().rowCount() > 10);
    }
    void cleanup() { closeConsole(); }

    void everythingIsWhereItWas()
    {
        window().setGeometry(120, 80, 1300, 700);
        find<Segments>(u"callbackRanges"_s)->setCurrent(models::CallbacksModel::DueToday);
        window().showSection(MainWindow::Section::Calls);
        QTRY_VERIFY(table());
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(0, 2);
        header->resizeSection(CallsModel::Outcome, 188);
        table()->sortByColumn(CallsModel::Duration, Qt::DescendingOrder);
        table()->selectRow(4);
        const qint64 selected = shownPage()->currentId();
        auto *splitter = window().findChild<QSplitter *>();
        splitter->setSizes({600, 500});
        const QList<int> sizes = splitter->sizes();
        window().close();

        restart();
        QTRY_VERIFY(table());
        QCOMPARE(window().geometry(), QRect(120, 80, 1300, 700));
        QCOMPARE(window().findChild<QSplitter *>()->sizes(), sizes);
        header = table()->horizontalHeader();
        QCOMPARE(header->visualIndex(CallsModel::Status), 2);
        QCOMPARE(header->sectionSize(CallsModel::Outcome), 188);
        QCOMPARE(header->sortIndicatorSection(), int(CallsModel::Duration));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(shownPage()->currentId(), selected);
        QVERIFY(table()->selectionModel()->hasSelection());
        window().showSection(MainWindow::Section::Callbacks);
        QCOMPARE(find<Segments>(u"callbackRanges"_s)->current(), int(models::CallbacksModel::DueToday));
    }

    void maximisedToo()
    {
        window().showMaximized();
        window().close();
        restart();
        QVERIFY(window().isMaximized());
    }

    /// Nobody says goodbye: what is on disk a moment later is what counts.
    void aKillLosesNoMoreThanAMoment()
    {
        window().showSection(MainWindow::Section::Deliveries);
        QTRY_COMPARE_WITH_TIMEOUT(kept().value(u"state/section"_s).toString(), u"deliveries"_s,
                                  WindowState::writeAfterMs + 1000);
        window().showSection(MainWindow::Section::Contacts);
        QTRY_VERIFY(table());
        table()->horizontalHeader()->moveSection(0, 1);
        QTRY_VERIFY(kept().value(u"state/contacts"_s).toString().startsWith(uR"({"columns":[{"column":1})"_s));
    }

    void aScreenThatIsGone()
    {
        window().setGeometry(6000, 5000, 900, 640);
        window().close();
        restart();
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().intersects(window().geometry()));
    }

    void aBrokenFileIsNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("noise") << QByteArray("\0\xff[[[%%\n=;\"", 12);
        QTest::newRow("other types") << QByteArray(
            "[state]\nversion=1\ngeometry=7\nsplitter=@ByteArray(zz)\nsection=nowhere\ncalls={[\n"
            "contacts=\"{\\\"columns\\\":5,\\\"order\\\":{\\\"column\\\":99}}\"\ncallbacks=\"{\\\"filter\\\":{"
            "\\\"range\\\":-7}}\"\n"
            "calls-selected=many\n[views]\nlist=@Invalid()\n");
        QTest::newRow("a variant that isn't one")
            << QByteArray("[state]\nversion=1\ngeometry=@Variant(\\0\\0\\0\\x7f\\0)\n");
        QTest::newRow("of a later version") << QByteArray("[state]\nversion=99\nsection=deliveries\n");
    }
    void aBrokenFileIsNoObstacle()
    {
        QFETCH(QByteArray, file);
        m_console.reset();
        QFile ini(path());
        QVERIFY(ini.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ini.write(file);
        ini.close();
        openConsole();
        QTRY_VERIFY(table());
        QCOMPARE(shownPage()->objectName(), u"callbacks"_s);
        QVERIFY(table()->model()->rowCount() > 2);
        window().showSection(MainWindow::Section::Contacts);
        QTRY_COMPARE(kept().value(u"state/section"_s).toString(), u"contacts"_s); // and it is mended
        QCOMPARE(kept().value(u"state/version"_s).toInt(), 1);
    }

private:
    QString path() { return dataDirectory() + u"/window.ini"_s; }
    /// What another process would read.
    QSettings &kept()
    {
        const QString copy = dataDirectory() + u"/copy-%1.ini"_s.arg(++m_copies);
        QFile::copy(path(), copy);
        m_kept = std::make_unique<QSettings>(copy, QSettings::IniFormat);
        return *m_kept;
    }
    TablePage *shownPage() { return qobject_cast<TablePage *>(table()->parentWidget()); }
    void restart()
    {
        m_console.reset();
        openConsole();
    }

    int m_copies = 0;
    std::unique_ptr<QSettings> m_kept;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestWindowState>(argc, argv);
}

#include "tst_windowstate.moc"
