// The window on a desktop: what is notified of and where that leads, the tray, links and the clipboard. A real bus, a
// real window; nothing here ever dials.
#include "app/appfixture.h"
#include "gui/attentionwatch.h"
#include "gui/contactactions.h"
#include "gui/sidepages.h"
#include "gui/trayicon.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"
#include "platform/fakedesktop.h"
#include "platform/privatebus.h"
#include "support/anyhour.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// As Thoughtly tells of one; `n` makes it another delivery of the same.
QByteArray transfer(int n)
{
    return QJsonDocument(QJsonObject{{u"call_id"_s, u"c1"_s},
                                     {u"event"_s, u"PHONE_TRANSFER"_s},
                                     {u"phone_number"_s, u"+351912345679"_s},
                                     {u"try"_s, n}})
        .toJson();
}

} // namespace

class TestDesktop : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowAnyHour(dataDirectory());
        m_bus = std::make_unique<PrivateBus>();
        m_desktop = std::make_unique<FakeDesktop>(m_bus->connect());
        openOnDesktop();
    }
    void cleanup()
    {
        closeConsole();
        m_desktop.reset();
        m_bus.reset();
    }

    void anUrgentRequestLeadsToTheSheetAndNeverDials()
    {
        lookElsewhere();
        ask(u"+351912345678"_s);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QVERIFY(m_desktop->argument(0, 3).toString().contains(u"Ana Silva"_s));
        QVERIFY(m_desktop->argument(0, 4).toString().contains(u"&lt;b&gt;now&lt;/b&gt;"_s));
        QTRY_VERIFY((act(u"call-back"_s), isSheetOf(u"Ana Silva"_s)));
        QTRY_VERIFY(find<QPushButton>(u"contactCallBack"_s)->isEnabled()); // judged, and left to the person
        QCOMPARE(m_console->calls().rowCount(), 0);
    }

    void openShowsTheCallback()
    {
        lookElsewhere();
        ask(u"+351912345678"_s);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        window().showSection(MainWindow::Section::Deliveries);
        QTRY_VERIFY((act(u"open"_s), table() && table()->currentIndex().isValid()));
        QTRY_VERIFY(find<QPushButton>(u"callbackCallBack"_s)->isVisible());
        QVERIFY(showsText(u"Ana Silva"_s));
        QVERIFY(!dialog());
    }

    void aTransferIsToldOnceHoweverOftenItIsHeard()
    {
        lookElsewhere();
        for (int i = 0; i < 3; ++i)
            deliver(transfer(i));
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QVERIFY(m_desktop->argument(0, 3).toString().contains(u"put through"_s));
        // What comes after it has been looked at too.
        ask(u"+351912345678"_s);
        QTRY_COMPARE(m_desktop->notified.size(), 2);
        QVERIFY(m_desktop->argument(1, 3).toString().contains(u"urgent"_s));
    }

    void aRuleOfTheTeamIsHeard()
    {
        Rule rule;
        rule.name = u"Transfers"_s;
        rule.enabled = true;
        rule.actions = {{.kind = RuleAction::Kind::Notify, .text = u"Look after this one"_s}};
        const auto saved = m_console->engine().saveRule(rule);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().ok());
        lookElsewhere();
        deliver(transfer(0));
        QTRY_COMPARE(m_desktop->notified.size(), 2); // that it was one, and what the rule says
        QVERIFY(m_desktop->argument(0, 3).toString().contains(u"Look after this one"_s) ||
                m_desktop->argument(1, 3).toString().contains(u"Look after this one"_s));
    }

    void quietInFrontAndSaidInTheWindowWithoutADesktop()
    {
        const QSignalSpy needed(m_console->desktop().findChild<AttentionWatch *>(), &AttentionWatch::needed);
        ask(u"+351912345678"_s); // the window is in front
        QTRY_COMPARE(needed.size(), 1);
        lookElsewhere();
        m_desktop->vanish();
        ask(u"+351912345679"_s);
        QTRY_COMPARE(needed.size(), 2);
        window().bringToFront();
        QTRY_VERIFY(showsText(u"wants an urgent callback"_s));
        QCOMPARE(m_desktop->notified.size(), 0);
    }

    void whatWaitedBeforeTheStartIsNotNews()
    {
        ask(u"+351912345678"_s);
        QTRY_VERIFY(m_console->desktop().tray().tip().contains(u"1 callback"_s));
        m_console.reset();
        openOnDesktop();
        lookElsewhere();
        ask(u"+351912345678"_s); // joins the one that waits
        ask(u"+351912345679"_s);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QVERIFY(m_desktop->argument(0, 4).toString().contains(u"912 345 679"_s));
    }

    void theSettingsPageIsObeyedAndKept()
    {
        window().dialogs().openSettings();
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(!inDialog<QLineEdit>(u"apiUrlEdit"_s)->text().isEmpty());
        inDialog<QCheckBox>(u"tell-urgent_request"_s)->click();
        QVERIFY(!inDialog<QCheckBox>(u"sound-urgent_request"_s)->isEnabled());
        inDialog<QCheckBox>(u"tray"_s)->click();
        QVERIFY(!inDialog<QCheckBox>(u"closeToTray"_s)->isEnabled());
        inDialog<QPushButton>(u"saveButton"_s)->click();
        QTRY_VERIFY(!dialog());
        lookElsewhere();
        ask(u"+351912345678"_s);
        deliver(transfer(0));
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QVERIFY(m_desktop->argument(0, 3).toString().contains(u"put through"_s));
        m_console.reset();
        openOnDesktop();
        window().dialogs().openSettings();
        QTRY_VERIFY(dialog());
        QVERIFY(!inDialog<QCheckBox>(u"tell-urgent_request"_s)->isChecked());
        QVERIFY(!inDialog<QCheckBox>(u"tray"_s)->isChecked());
    }

    void oneIsShownOnTrial()
    {
        window().dialogs().openSettings();
        QTRY_VERIFY(dialog());
        dialog()->findChild<SidePages *>()->setCurrentPage(inDialog<QWidget>(u"notificationsPage"_s));
        inDialog<QPushButton>(u"tryNotification"_s)->click();
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        m_desktop->vanish();
        inDialog<QPushButton>(u"tryNotification"_s)->click();
        QTRY_VERIFY(showsText(u"Nothing on this desktop shows notifications"_s, dialog()));
    }

    void cancelledSettingsChangeNothing()
    {
        window().dialogs().openSettings();
        QTRY_VERIFY(dialog());
        inDialog<QCheckBox>(u"tell-urgent_request"_s)->click();
        dialog()->reject();
        lookElsewhere();
        ask(u"+351912345678"_s);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
    }

    void theTrayCountsAndLeadsIn()
    {
        const TrayIcon &tray = m_console->desktop().tray();
        ask(u"+351912345678"_s);
        QTRY_VERIFY(tray.tip().contains(u"1 callback"_s));
        window().showMinimized();
        tray.menu().findChild<QAction *>(u"trayOpen"_s)->trigger();
        QVERIFY(!window().isMinimized());
        tray.menu().findChild<QAction *>(u"trayCall"_s)->trigger();
        QTRY_VERIFY(dialog());
        QVERIFY(inDialog<QLineEdit>(u"phoneEdit"_s)->text().isEmpty());
    }

    void withoutATrayTheWindowCloses()
    {
        DesktopChoices choices;
        choices.closeToTray = true;
        QSettings kept(dataDirectory() + u"/window.ini"_s, QSettings::IniFormat);
        choices.save(kept);
        kept.sync();
        m_console.reset();
        openOnDesktop();
        QCloseEvent close;
        QSpontaneKeyEvent::setSpontaneous(&close); // as the frame's button does
        QApplication::sendEvent(&window(), &close);
        QVERIFY(close.isAccepted()); // there is no tray to come back from
    }

    void linksAreFilledInWhateverTheyHold_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("filled");
        QTest::newRow("tel") << u"tel:+351-917-000-111"_s << u"+351 917 000 111"_s;
        QTest::newRow("escaped") << u"tel:%2B351917000111"_s << u"+351 917 000 111"_s;
        QTest::newRow("capitals") << u"TEL:+351917000111"_s << u"+351 917 000 111"_s;
        QTest::newRow("callto") << u"callto:+351917000111"_s << u"+351 917 000 111"_s;
        QTest::newRow("callto with slashes") << u"callto://+351917000111"_s << u"+351 917 000 111"_s;
        QTest::newRow("an extension") << u"tel:+351917000111;ext=12"_s << u"+351 917 000 111"_s;
        QTest::newRow("no number") << u"tel:anna"_s << u"tel:anna"_s;
        QTest::newRow("a command") << u"tel:`reboot`;--force"_s << u"tel:`reboot`;--force"_s;
        QTest::newRow("reading direction") << u"tel:\u202E12"_s << u"tel:\\u202E12"_s;
        QTest::newRow("lines") << u"tel:1\n\n2\r\n<b>"_s << u"tel:1 2 <b>"_s;
        QTest::newRow("endless") << u"tel:"_s + QString(1'000'000, u'9') << u"tel:"_s + QString(60, u'9');
    }
    void linksAreFilledInWhateverTheyHold()
    {
        QFETCH(QString, link);
        window().actions().people().openNumber(link);
        QTRY_VERIFY(dialog());
        QTEST(inDialog<QLineEdit>(u"phoneEdit"_s)->text(), "filled");
        QCOMPARE(m_console->calls().rowCount(), 0);
    }

    void aNumberThatIsKnownOpensItsContact()
    {
        QTRY_VERIFY(m_console->contacts().rowCount() > 0);
        find<QLineEdit>(u"search"_s)->setText(u"nobody of that name"_s);
        const auto whom = m_console->engine().addContact({.phone = u"+351912345678"_s, .name = u"Ana Silva"_s});
        QTRY_VERIFY(whom.isFinished());
        window().actions().people().openNumber(u"tel:+351912345678"_s);
        QTRY_VERIFY(isSheetOf(u"Ana Silva"_s));
        QVERIFY(!dialog());
    }

    void nothingIsHiddenBeneathASheet()
    {
        const auto whom = m_console->engine().addContact({.phone = u"+351912345678"_s, .name = u"Ana Silva"_s});
        QTRY_VERIFY(whom.isFinished());
        window().actions().people().openNumber(u"tel:+351917000111"_s);
        window().actions().people().openNumber(u"tel:+351917000111"_s); // clicked twice
        QTRY_VERIFY(dialog());
        QCOMPARE(window().findChildren<QDialog *>().size(), 1);
        inDialog<QLineEdit>(u"nameEdit"_s)->setText(u"half typed"_s);
        window().actions().people().openNumber(u"tel:+351912345678"_s); // known, but the sheet is in the way
        const QList<QDialog *> sheets = window().findChildren<QDialog *>();
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[0]->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"half typed"_s);
        QCOMPARE(sheets[1]->findChild<QLineEdit *>(u"phoneEdit"_s)->text(), u"+351 912 345 678"_s);
        QVERIFY(showsText(u"Ana Silva"_s, sheets[1]));
    }

    void theCommandTakesTheNumberFromTheClipboard()
    {
        QGuiApplication::clipboard()->setText(u"Regards,\nAna Silva, +351 917 000 111"_s);
        QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(inDialog<QLineEdit>(u"phoneEdit"_s)->text(), u"+351 917 000 111"_s);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QGuiApplication::clipboard()->setText(u"Regards"_s);
        QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(showsText(u"no phone number on the clipboard"_s));
        QVERIFY(!dialog());
        QVERIFY(!find<QWidget>(u"clipboardNumber"_s)->isVisible()); // our own copies are not offered
    }

private:
    void openOnDesktop()
    {
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
    /// The contact is shown with the verdict and Call back.
    bool isSheetOf(const QString &name)
    {
        return find<QPushButton>(u"contactCallBack"_s)->isVisible() && showsText(name);
    }
    /// Another program comes to the front.
    void lookElsewhere()
    {
        window().hide();
        QTRY_VERIFY(!QApplication::activeWindow());
    }
    void ask(const QString &phone)
    {
        const auto added = m_console->engine().addCallback({.phone = phone,
                                                            .name = u"Ana Silva"_s,
                                                            .reason = u"<b>now</b>"_s,
                                                            .priority = Priority::High,
                                                            .source = u"request"_s});
        QTRY_VERIFY(added.isFinished());
        QVERIFY(added.result().ok());
    }
    void deliver(const QByteArray &body)
    {
        const QFuture<QString> url = m_console->engine().webhookUrl();
        QTRY_VERIFY(url.isFinished());
        QNetworkRequest request(QUrl(url.result()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, body);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        reply->deleteLater();
    }
    /// A person chooses that in the notification; again and again, for its number may still be on the way.
    void act(const QString &action) { m_desktop->say(u"ActionInvoked"_s, {41U, action}); }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    QNetworkAccessManager m_network;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestDesktop>(argc, argv);
}
#include "tst_desktop.moc"
