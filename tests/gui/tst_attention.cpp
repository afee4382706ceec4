// What needs a person: the rules, call by call.
#include "core/calldeadlines.h"
#include "gui/attention.h"

#include <QTest>

Q_DECLARE_METATYPE(ringback::Callback)
Q_DECLARE_METATYPE(ringback::CallDetail)

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
const QDateTime since = now.addSecs(-3600);

CallDetail ended(CallStatus status, const QString &outcome = {}, Priority priority = Priority::Normal)
{
    CallDetail detail;
    detail.call = {.id = 7,
                   .status = status,
                   .outcome = outcome,
                   .cause = u"no route"_s,
                   .phone = u"+351912345678"_s,
                   .contactName = u"Ana Silva"_s,
                   .priority = priority,
                   .createdAt = now.addSecs(-120),
                   .endedAt = now.addSecs(-60)};
    detail.timeline = {{.at = now.addSecs(-120), .what = u"planned"_s},
                       {.at = now.addSecs(-60), .source = Source::Webhook, .what = token(status), .detail = outcome}};
    return detail;
}

Callback asked(Priority priority, const QString &source = u"request"_s)
{
    return {.id = 9,
            .phone = u"+351912345678"_s,
            .contactName = u"Ana Silva"_s,
            .reason = u"Billing"_s,
            .priority = priority,
            .source = source,
            .requestedAt = now.addSecs(-5)};
}

} // namespace

class TestAttention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofCalls_data()
    {
        QTest::addColumn<CallDetail>("detail");
        QTest::addColumn<QString>("kind");
        const auto is = [](const char *name, const CallDetail &detail, const QString &kind) {
            QTest::newRow(name) << detail << kind;
        };
        is("transferred", ended(CallStatus::Transferred), u"transfer"_s);
        is("completed", ended(CallStatus::Completed, u"Resolved"_s), {});
        is("no answer", ended(CallStatus::NoAnswer), {});
        is("asked not to be called", ended(CallStatus::Completed, u"Do not call"_s), u"opt_out"_s);
        is("opted out while transferred", ended(CallStatus::Transferred, u"Opted out"_s), u"opt_out"_s);
        is("failed", ended(CallStatus::Failed), {});
        is("urgent and failed", ended(CallStatus::Failed, {}, Priority::High), u"urgent_failed"_s);
        is("urgent and done", ended(CallStatus::Completed, u"Resolved"_s, Priority::High), {});

        CallDetail old = ended(CallStatus::Transferred);
        old.timeline.last().at = since.addSecs(-1);
        is("known before anybody could be told", old, {});
        old.timeline.append({.at = now, .what = token(CallStatus::Transferred)});
        is("the same, heard again", old, {});
        CallDetail late = ended(CallStatus::Transferred);
        late.call.createdAt = late.call.endedAt = now.addDays(-3);
        is("caught up with after days", late, {});
        CallDetail corrected = ended(CallStatus::Completed, u"Do not call"_s);
        corrected.marks.correctedAt = now;
        is("somebody wrote it themselves", corrected, {});
        CallDetail laterWords = ended(CallStatus::Completed, u"Do not call"_s);
        laterWords.timeline.last() = {.at = since.addSecs(-9), .what = u"completed"_s};
        laterWords.timeline.append({.at = now, .what = u"completed"_s, .detail = u"Do not call"_s});
        is("the words came later", laterWords, u"opt_out"_s);

        CallDetail doubt = ended(CallStatus::Unconfirmed);
        doubt.timeline = {{.at = now.addSecs(-200), .what = u"sending"_s}};
        is("being looked up", doubt, {});
        doubt.call.checkedAt = now.addSecs(-200).addMSecs(std::chrono::milliseconds(traceTime).count());
        is("no trace of it", doubt, u"unconfirmed"_s);
    }
    void ofCalls()
    {
        QFETCH(CallDetail, detail);
        const auto attention = attentionFor(detail, since, now);
        QTEST(attention ? token(attention->kind) : QString(), "kind");
        if (attention) {
            QCOMPARE(attention->callId, 7);
            QCOMPARE(attention->name, u"Ana Silva"_s);
            QVERIFY(possibleAttention(detail.call));
            QCOMPARE(attentionKindFromToken(token(attention->kind)), attention->kind);
        }
    }

    void ofCallbacks_data()
    {
        QTest::addColumn<Callback>("callback");
        QTest::addColumn<QString>("kind");
        QTest::newRow("urgent") << asked(Priority::High) << u"urgent_request"_s;
        QTest::newRow("an urgent lead") << asked(Priority::High, u"lead"_s) << u"urgent_request"_s;
        QTest::newRow("not urgent") << asked(Priority::Normal) << QString();
        QTest::newRow("entered by hand") << asked(Priority::High, u"hand"_s) << QString();
        Callback tried = asked(Priority::High);
        tried.attempts = 1;
        tried.lastResult = CallStatus::NoAnswer;
        QTest::newRow("tried, and waits again") << tried << QString();
        tried.attempts = tried.maxAttempts;
        tried.state = Callback::State::Skipped;
        tried.closedAt = now;
        QTest::newRow("tried in vain") << tried << u"urgent_failed"_s;
        Callback told = tried;
        told.lastResult = CallStatus::Failed; // with its call
        QTest::newRow("failed at last") << told << QString();
        Callback byHand = tried;
        byHand.followed = Callback::byPerson;
        QTest::newRow("skipped by a person") << byHand << QString();
        tried.closedAt = since.addSecs(-1);
        QTest::newRow("long ago") << tried << QString();
    }
    void ofCallbacks()
    {
        QFETCH(Callback, callback);
        const auto attention = attentionFor(callback, since);
        QTEST(attention ? token(attention->kind) : QString(), "kind");
    }

    void anOptOutIsOneWhoeverTellsOfIt()
    {
        const DoNotCall entry{.phone = u"+351912345678"_s, .addedAt = now, .source = u"opt_out"_s, .note = u"stop"_s};
        const auto listed = attentionFor(entry, u"Ana Silva"_s, since);
        QVERIFY(listed);
        QCOMPARE(listed->mark(), attentionFor(ended(CallStatus::Completed, u"dnc"_s), since, now)->mark());
        DoNotCall byHand = entry;
        byHand.source = u"hand"_s;
        QVERIFY(!attentionFor(byHand, {}, since));
        QVERIFY(!attentionFor(entry, {}, now.addSecs(1)));
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
