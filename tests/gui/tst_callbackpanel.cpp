#include "gui/callbackpanel.h"
#include "gui/style.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCallbackPanel : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};

    Callback callback() const
    {
        return {.id = 7,
                .phone = u"+351212345678"_s,
                .contactName = u"Ana Silva"_s,
                .reason = u"<b>Card</b> blocked"_s,
                .priority = Priority::High,
                .source = u"request"_s,
                .attempts = 1,
                .requestedAt = m_noon.addSecs(-125),
                .dueAt = m_noon,
                .lastResult = CallStatus::Busy,
                .fields = {{u"order"_s, u"12\u202e34"_s}}};
    }
    static bool shows(const CallbackPanel &panel, const QString &text)
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
    }
    static QPushButton *button(const CallbackPanel &panel, const QString &name)
    {
        return panel.findChild<QPushButton *>(name);
    }
    static bool isEnabled(const CallbackPanel &panel, const QString &name) { return button(panel, name)->isEnabled(); }

private Q_SLOTS:
    void tellsEverything()
    {
        CallbackPanel panel;
        Call call;
        call.id = 3;
        call.status = CallStatus::Busy;
        call.createdAt = m_noon.addSecs(-600);
        panel.show(callback(), {call}, m_noon);
        for (const QString &text :
             {u"Ana Silva"_s, u"+351 21 234 5678"_s, u"13:00"_s, u"Urgent"_s, u"<b>Card</b> blocked"_s, u"2m 05s"_s,
              u"Tries 1 of 3"_s, u"Busy"_s, u"Request"_s, u"order"_s, u"Earlier calls"_s})
            QVERIFY2(shows(panel, text), qPrintable(text));
        QVERIFY(!shows(panel, u"\u202e"_s)); // shown, not obeyed
        panel.tick(m_noon.addSecs(10));
        QVERIFY(shows(panel, u"2m 15s"_s));
        QSignalSpy chosen(&panel, &CallbackPanel::callChosen);
        auto *list = panel.findChild<QListWidget *>();
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(chosen.value(0).value(0).toLongLong(), 3);
    }

    void buttonsFollowTheState_data()
    {
        QTest::addColumn<Callback::State>("state");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("waiting") << Callback::State::Waiting << true;
        QTest::newRow("calling") << Callback::State::Calling << false;
        QTest::newRow("done") << Callback::State::Done << false;
        QTest::newRow("skipped") << Callback::State::Skipped << false;
    }
    void buttonsFollowTheState()
    {
        QFETCH(Callback::State, state);
        QFETCH(bool, enabled);
        CallbackPanel panel;
        Callback shown = callback();
        shown.state = state;
        panel.show(shown, {}, m_noon);
        for (const QString &name : {u"callbackCallBack"_s, u"callbackLater"_s, u"callbackSkip"_s, u"callbackDone"_s})
            QCOMPARE(isEnabled(panel, name), enabled);
    }

    void theVerdictMayForbid()
    {
        CallbackPanel panel;
        panel.show(callback(), {}, m_noon);
        Verdict verdict{Verdict::Kind::Blocked, Verdict::Cause::DoNotCall, u"Never"_s, u"on the list"_s};
        panel.showVerdict(verdict);
        QVERIFY(shows(panel, u"on the list"_s));
        QVERIFY(!isEnabled(panel, u"callbackCallBack"_s));
        QVERIFY(isEnabled(panel, u"callbackSkip"_s));
        verdict.canForce = true; // then a press asks for the reason
        panel.showVerdict(verdict);
        QVERIFY(isEnabled(panel, u"callbackCallBack"_s));
        // Several at once: the sheet judges them, and the other acts are for all of them, too.
        panel.setChosen(3);
        QVERIFY(button(panel, u"callbackCallBack"_s)->text().contains(u'3'));
        QVERIFY(isEnabled(panel, u"callbackDone"_s));
    }

    void offersTimes()
    {
        CallbackPanel panel;
        panel.show(callback(), {}, m_noon);
        QSignalSpy later(&panel, &CallbackPanel::laterRequested);
        QSignalSpy choose(&panel, &CallbackPanel::chooseTimeRequested);
        QList<QAction *> actions = button(panel, u"callbackLater"_s)->menu()->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator() || action->menu(); });
        QCOMPARE(actions.size(), 4);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (QAction *action : std::as_const(actions))
            action->trigger();
        QCOMPARE(later.size(), 3);
        const auto secondsTo = [&](int i) { return now.secsTo(later.at(i).at(0).toDateTime()); };
        QVERIFY(qAbs(secondsTo(0) - 1800) < 30);
        QVERIFY(qAbs(secondsTo(1) - 7200) < 30);
        const QDateTime tomorrow = later.at(2).at(0).toDateTime().toLocalTime();
        QCOMPARE(tomorrow.time(), QTime(9, 0));
        QVERIFY(tomorrow.date() > now.toLocalTime().date());
        QCOMPARE(choose.size(), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    applyLook(application, Theme::light());
    TestCallbackPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callbackpanel.moc"
