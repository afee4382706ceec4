// The window beside other programs: a panel with a tray, and one in which somebody copies a number.
#include "app/appfixture.h"
#include "gui/trayicon.h"
#include "platform/fakedesktop.h"
#include "platform/privatebus.h"
#include "support/anyhour.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestNeighbours : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startNeighbour(m_panel, u"tray"_s); } // Qt asks for a tray once
    void cleanupTestCase() { stopNeighbour(m_panel); }
    void init()
    {
        allowAnyHour(dataDirectory());
        m_bus = std::make_unique<PrivateBus>();
        m_desktop = std::make_unique<FakeDesktop>(m_bus->connect());
    }
    void cleanup()
    {
        stopNeighbour(m_copier);
        closeConsole();
        m_desktop.reset();
        m_bus.reset();
    }

    void closingLeavesItInTheTrayAndSaysSoOnce()
    {
        DesktopChoices choices;
        choices.closeToTray = true;
        open(choices);
        QVERIFY(m_console->desktop().tray().isReachable());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!closingEndsTheProgram());
            QVERIFY(!window().isVisible());
            QVERIFY(!QGuiApplication::quitOnLastWindowClosed()); // the wallboard may still be closed
            m_console->desktop().tray().menu().findChild<QAction *>(u"trayOpen"_s)->trigger();
            QVERIFY(window().isVisible());
            QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        }
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QVERIFY(m_desktop->argument(0, 3).toString().contains(u"keeps running"_s));
        QVERIFY(window().close()); // Quit means it
    }

    void closingClosesUnlessItWasChosen()
    {
        open({});
        QVERIFY(m_console->desktop().tray().isReachable());
        QVERIFY(closingEndsTheProgram());
        QCOMPARE(m_desktop->notified.size(), 0);
    }

    void withoutTheIconTheWindowCloses()
    {
        DesktopChoices choices;
        choices.closeToTray = true;
        choices.tray = false;
        open(choices);
        QVERIFY(closingEndsTheProgram());
    }

    void whatIsCopiedElsewhereIsOffered()
    {
        open({});
        auto *offered = find<QAbstractButton>(u"clipboardNumber"_s);
        QVERIFY(!offered->isVisible());
        startNeighbour(m_copier, u"(+351) 917 000 111"_s);
        QTRY_VERIFY(offered->isVisible());
        QVERIFY(!dialog()); // it is only offered
        QTest::mouseClick(offered, Qt::LeftButton);
        QTRY_VERIFY(dialog());
        QCOMPARE(inDialog<QLineEdit>(u"phoneEdit"_s)->text(), u"+351 917 000 111"_s);
        QVERIFY(!offered->isVisible());
        QCOMPARE(m_console->calls().rowCount(), 0);
    }

    void whatWasCopiedBeforeIsOfferedWhenTheWindowComesToTheFront()
    {
        startNeighbour(m_copier, u"+351917000112"_s);
        open({});
        QTRY_VERIFY(find<QAbstractButton>(u"clipboardNumber"_s)->isVisible());
    }

    void nothingIsOfferedUnlessWanted()
    {
        DesktopChoices choices;
        choices.clipboardOffer = false;
        open(choices);
        const QSignalSpy copied(QGuiApplication::clipboard(), &QClipboard::dataChanged);
        startNeighbour(m_copier, u"+351917000113"_s);
        QTRY_VERIFY(!copied.isEmpty());
        QVERIFY(!find<QAbstractButton>(u"clipboardNumber"_s)->isVisible());
    }

private:
    static void startNeighbour(QProcess &neighbour, const QString &argument)
    {
        neighbour.start(QStringLiteral(NEIGHBOUR), {argument});
        QTRY_VERIFY(neighbour.canReadLine());
        QCOMPARE(neighbour.readLine(), "ready\n");
    }
    static void stopNeighbour(QProcess &neighbour)
    {
        neighbour.kill();
        QTRY_COMPARE(neighbour.state(), QProcess::NotRunning);
    }
    void open(const DesktopChoices &choices)
    {
        {
            QSettings kept(dataDirectory() + u"/window.ini"_s, QSettings::IniFormat);
            choices.save(kept);
        }
        Engine::Options options;
        options.dataDirectory = dataDirectory();
        options.practice = true;
        options.overrides = {{u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s}};
        auto opened = Console::open(options, m_bus->connect());
        QVERIFY(opened.ok());
        m_console = std::move(*opened);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// Clicks the button of the window's frame.
    bool closingEndsTheProgram()
    {
        constexpr int stillThere = 7;
        QTimer::singleShot(0, this, [this] {
            QCloseEvent event;
            QSpontaneKeyEvent::setSpontaneous(&event);
            QApplication::sendEvent(window().windowHandle(), &event);
        });
        QTimer::singleShot(500, this, [] { QApplication::exit(stillThere); });
        return QApplication::exec() != stillThere;
    }

    QProcess m_panel;
    QProcess m_copier;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestNeighbours>(argc, argv);
}
#include "tst_neighbours.moc"
