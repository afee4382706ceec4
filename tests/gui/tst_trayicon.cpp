// What the tray shows and where its menu leads.
#include "gui/style.h"
#include "gui/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestTrayIcon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateLooksDifferent_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64})
            QTest::addRow("%d", size) << size;
    }
    void everyStateLooksDifferent()
    {
        QFETCH(int, size);
        std::set<QByteArray> seen;
        for (const bool isFaulty : {false, true}) {
            for (const int waiting : {0, 1, 2, 9, 10}) {
                const QImage image = TrayIcon::picture(size, waiting, isFaulty).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            }
        }
        QCOMPARE(seen.size(), 10U);
        QCOMPARE(TrayIcon::picture(size, 10, false).toImage(), TrayIcon::picture(size, 4000, false).toImage());
    }

    void tellsInWordsToo()
    {
        TrayIcon tray(true);
        QVERIFY(tray.tip().contains(u"Practice"_s));
        QVERIFY(tray.tip().contains(u"Nobody waits"_s));
        tray.setWaiting(3);
        tray.setFault(u"Cut off since 14:02"_s);
        QVERIFY(tray.tip().contains(u'3'));
        QVERIFY(tray.tip().contains(u"Cut off since 14:02"_s));
        QVERIFY(tray.menu().actions().first()->text().contains(u"Cut off since 14:02"_s));
        QVERIFY(!tray.menu().actions().first()->isEnabled());
        QVERIFY(!tray.icon().isNull());
        tray.setFault({});
        QVERIFY(!tray.tip().contains(u"Cut off"_s));
    }

    void theMenuLeadsOn_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("expected");
        QTest::newRow("call") << u"trayCall"_s << 0;
        QTest::newRow("open") << u"trayOpen"_s << 1;
        QTest::newRow("quit") << u"trayQuit"_s << 2;
    }
    void theMenuLeadsOn()
    {
        QFETCH(QString, entry);
        QFETCH(int, expected);
        TrayIcon tray(false);
        const QSignalSpy call(&tray, &TrayIcon::callRequested);
        const QSignalSpy open(&tray, &TrayIcon::openRequested);
        const QSignalSpy quit(&tray, &TrayIcon::quitRequested);
        tray.menu().findChild<QAction *>(entry)->trigger();
        const QList<qsizetype> counts{call.size(), open.size(), quit.size()};
        for (int i = 0; i < counts.size(); ++i)
            QCOMPARE(counts[i], i == expected ? 1 : 0);
    }

    void withoutATrayThereIsNoWayBack()
    {
        TrayIcon tray(false);
        tray.setShown(true); // and nothing breaks
        QVERIFY(!tray.isReachable());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyLook(application, Theme::light());
    TestTrayIcon test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trayicon.moc"
