// What a person can do about a verdict, through the real window, against the simulated Thoughtly.
#include "app/appfixture.h"
#include "models/modelroles.h"
#include "storage/calls.h"
#include "support/anyhour.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestVerdictDialogs : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeConsole(); }

    void aBlockedCallTakesAReason_data()
    {
        QTest::addColumn<std::function<void()>>("press");
        QTest::newRow("panel") << std::function<void()>(
            [this] { QTest::mouseClick(find<QPushButton>(u"contactCallBack"_s), Qt::LeftButton); });
        QTest::newRow("bar") << std::function<void()>(
            [this] { QTest::mouseClick(find<QPushButton>(u"callBack"_s), Qt::LeftButton); });
        QTest::newRow("C") << std::function<void()>([this] { QTest::keyClick(table(), Qt::Key_C); });
        QTest::newRow("Ctrl+Return") << std::function<void()>(
            [this] { QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier); });
    }
    void aBlockedCallTakesAReason()
    {
        QFETCH(std::function<void()>, press);
        open(allowNoHour);
        QTRY_VERIFY(showsText(u"Outside calling hours"_s));
        QVERIFY(find<QPushButton>(u"contactCallBack"_s)->isEnabled());
        press();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(showsText(u"outside 12:00 to 12:00"_s, dialog()));
        auto *reason = dialog()->findChild<QLineEdit *>(u"reason"_s);
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
        QTest::keyClicks(reason, u"  "_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog());
        QCOMPARE(m_console->calls().rowCount(), 0);
        QTest::keyClicks(reason, u"he waits for it"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        const qint64 id = m_console->calls().index(0, 0).data(models::IdRole).toLongLong();
        const auto db =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        const QList<TimelineEntry> timeline = storage::calls::detail(**db, id)->timeline;
        QVERIFY(std::any_of(timeline.begin(), timeline.end(), [](const TimelineEntry &entry) {
            return entry.what == u"forced"_s && entry.detail.startsWith(u"he waits for it"_s);
        }));
    }

    void escapeCallsNobody()
    {
        open(allowNoHour);
        QTest::keyClick(table(), Qt::Key_C);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_console->calls().rowCount(), 0);
    }

    void onTheListAndOffAgain()
    {
        open(allowAnyHour);
        QTRY_VERIFY(showsText(u"You may call now"_s));
        QTest::keyClick(table(), Qt::Key_D);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a note isn't needed
        QTRY_VERIFY(showsText(u"On the do-not-call list since"_s));
        auto *callBack = find<QPushButton>(u"contactCallBack"_s);
        QVERIFY(!callBack->isEnabled());
        QVERIFY(callBack->toolTip().contains(u"do-not-call"_s));
        QTRY_VERIFY(!dialog());

        window().activateWindow(); // there is no window manager to do it
        QTRY_VERIFY(window().isActiveWindow());
        QTest::keyClick(table(), Qt::Key_C); // nothing can force it
        QTRY_COMPARE(amberBanner(), true);
        QVERIFY(!dialog());
        QCOMPARE(m_console->calls().rowCount(), 0);

        auto *remove = find<QPushButton>(u"doNotCall"_s);
        QCOMPARE(remove->text(), u"Remove from the list…"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(!dialog()->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), u"asked again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(showsText(u"You may call now"_s));
        QTRY_VERIFY(callBack->isEnabled());
        QVERIFY(callBack->toolTip().isEmpty());
    }

private:
    /// The window on its first contact.
    void open(void (*prepare)(const QString &dataDirectory))
    {
        prepare(dataDirectory());
        openConsole();
        QTRY_VERIFY(find<QComboBox>(u"voiceAgent"_s)->count() > 0);
        QTRY_VERIFY(m_console->contacts().rowCount() > 0);
        window().showSection(MainWindow::Section::Contacts);
        table()->setCurrentIndex(table()->model()->index(0, 0));
    }
    bool amberBanner() { return countText(u"On the do-not-call list since"_s) == 2; } // beside the verdict line
};

int main(int argc, char **argv)
{
    return runWindowTest<TestVerdictDialogs>(argc, argv);
}

#include "tst_verdictdialogs.moc"
