// What a notification says, to whom it is quiet, and how a burst becomes one.
#include "gui/notificationgroups.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using platform::DesktopNotification;

namespace {

Attention urgent(int n)
{
    return {.kind = AttentionKind::UrgentRequest,
            .callbackId = n,
            .phone = u"+35191234567%1"_s.arg(n % 10),
            .name = u"Person %1"_s.arg(n),
            .words = u"Billing"_s};
}

QStringList actionsOf(const DesktopNotification &notification)
{
    QStringList ids;
    for (const DesktopNotification::Action &action : notification.actions)
        ids += action.id;
    return ids;
}

} // namespace

class TestNotificationGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSaysWhoAndWhy()
    {
        NotificationGroups groups(false);
        const auto shown = groups.add({urgent(1)}, {}, false);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().title, u"Person 1 wants an urgent callback"_s);
        QCOMPARE(shown.first().body, u"912 345 671 · Billing"_s);
        QCOMPARE(actionsOf(shown.first()), (QStringList{u"call-back"_s, u"default"_s, u"open"_s}));
        QVERIFY(shown.first().isUrgent);
        QVERIFY(shown.first().sound.isEmpty()); // off unless wanted
    }

    void aBurstIsOneWithACount()
    {
        NotificationGroups groups(false);
        QList<Attention> burst;
        for (int n = 1; n <= 5; ++n)
            burst.append(urgent(n));
        burst.append({.kind = AttentionKind::Transfer, .callId = 1, .phone = u"+351912345678"_s});
        const auto shown = groups.add(burst, {}, false);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].title, u"5 urgent callback(s) wanted"_s);
        QCOMPARE(shown[0].body, u"Person 5, Person 4, Person 3 and 2 more"_s);
        QCOMPARE(actionsOf(shown[0]), (QStringList{u"default"_s, u"open"_s})); // whom would it call?
        QCOMPARE(shown[1].title, u"912 345 678 was put through to a person"_s);
        QCOMPARE(groups.take(shown[0].key).size(), 5);
    }

    void whatStandsCountsUpUntilItIsGone()
    {
        NotificationGroups groups(false);
        DesktopChoices choices;
        choices.sounds = {AttentionKind::UrgentRequest};
        const QString key = groups.add({urgent(1)}, choices, false).first().key;
        const auto second = groups.add({urgent(2)}, choices, false);
        QCOMPARE(second.first().key, key);
        QCOMPARE(second.first().title, u"2 urgent callback(s) wanted"_s);
        QVERIFY(second.first().sound.isEmpty()); // it rang for the first
        QCOMPARE(groups.take(key), (QList{urgent(2), urgent(1)}));
        const auto third = groups.add({urgent(3)}, choices, false);
        QCOMPARE(third.first().title, u"Person 3 wants an urgent callback"_s);
        QCOMPARE(third.first().sound, u"message-new-instant"_s);
        QVERIFY(groups.take(u"no such key"_s).isEmpty());
    }

    void nobodyIsOfferedACallWhoDoesNotWantOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("mayBeCalled");
        QTest::newRow("urgent") << u"urgent_request"_s << true;
        QTest::newRow("failed") << u"urgent_failed"_s << true;
        QTest::newRow("unconfirmed") << u"unconfirmed"_s << true; // the sheet says that it may have rung
        QTest::newRow("opt-out") << u"opt_out"_s << false;
        QTest::newRow("being spoken to") << u"transfer"_s << false;
    }
    void nobodyIsOfferedACallWhoDoesNotWantOne()
    {
        QFETCH(QString, kind);
        NotificationGroups groups(false);
        Attention attention = urgent(1);
        attention.kind = *attentionKindFromToken(kind);
        const auto shown = groups.add({attention}, {}, false);
        QTEST(actionsOf(shown.first()).contains(u"call-back"_s), "mayBeCalled");
    }

    void choicesAreKept()
    {
        DesktopChoices choices;
        choices.told.remove(AttentionKind::Transfer);
        choices.withNames = false;
        choices.sounds.insert(AttentionKind::OptOut);
        choices.closeToTray = true;
        const QTemporaryDir directory;
        QSettings kept(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        QCOMPARE(DesktopChoices::load(kept), DesktopChoices());
        QVERIFY(DesktopChoices().sounds.isEmpty());
        QVERIFY(!DesktopChoices().closeToTray);
        choices.save(kept);
        QCOMPARE(DesktopChoices::load(kept), choices);

        NotificationGroups groups(false);
        QVERIFY(groups.add({{.kind = AttentionKind::Transfer, .callId = 1}}, choices, false).isEmpty());
        const auto shown = groups.add({urgent(1)}, choices, false);
        QCOMPARE(shown.first().title, u"1 urgent callback(s) wanted"_s);
        QVERIFY(shown.first().body.isEmpty());
    }

    void aRuleSpeaksInItsTeamsWords()
    {
        const Attention ruled{.kind = AttentionKind::Rule,
                              .callId = 4,
                              .phone = u"+351912345678"_s,
                              .name = u"Jon Bell"_s,
                              .words = u"Qualified lead: wants a demo"_s};
        NotificationGroups groups(false);
        const auto shown = groups.add({ruled}, {}, false);
        QCOMPARE(shown.first().title, u"Qualified lead: wants a demo"_s);
        QCOMPARE(shown.first().body, u"Jon Bell · 912 345 678"_s);
        QVERIFY(actionsOf(shown.first()).contains(u"call-back"_s));
        DesktopChoices nameless;
        nameless.withNames = false; // a template may hold a name
        NotificationGroups others(false);
        QVERIFY(!others.add({ruled}, nameless, false).first().title.contains(u"lead"_s));
    }

    void quietInFrontUnlessWanted()
    {
        NotificationGroups groups(false);
        QVERIFY(groups.add({urgent(1)}, {}, true).isEmpty());
        DesktopChoices loud;
        loud.quietInFront = false;
        QCOMPARE(groups.add({urgent(2)}, loud, true).size(), 1);
    }

    void numbersAreNotTurnedAroundAmidArabic()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        NotificationGroups groups(false);
        const QString body = groups.add({urgent(1)}, {}, false).first().body;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(body.contains(u"\u200E912 345 671\u200E"_s));
    }

    void practiceIsSaid()
    {
        NotificationGroups groups(true);
        QVERIFY(groups.add({urgent(1)}, {}, false).first().title.startsWith(u"Practice: "_s));
    }
};

QTEST_MAIN(TestNotificationGroups)
#include "tst_notificationgroups.moc"
