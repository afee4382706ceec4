// catch-up and webhook, as a script sees them.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"

#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestOutcomeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catchUpSaysWhatItFound()
    {
        ScriptedApi api;
        api.setResponses(R"([{"id":"t1","status":"COMPLETED","version":2,"phone_number":"+14155550123",)"
                         R"("created":"2026-05-20T12:00:00Z","end_time":"2026-05-20T12:02:00Z"},)"
                         R"({"id":"t2","status":"NO_ANSWER","version":2,"phone_number":"+14155550124",)"
                         R"("created":"2026-05-20T13:39:00Z","end_time":"2026-05-20T13:40:00Z"},)"
                         R"({"id":"t3","status":"IN_PROGRESS","version":1,"phone_number":"+14155550125"}])");
        Ctl ctl(api.url());
        const Ctl::Ended first = ctl.run({u"catch-up"_s, u"--json"_s});
        QCOMPARE(first.code, 0);
        const QJsonObject found = first.lastDocument();
        QCOMPARE(found["outcomes"_L1].toInt(), 2);
        QCOMPARE(found["from"_L1].toString(), u"2026-05-20T12:02:00Z"_s);
        QCOMPARE(found["until"_L1].toString(), u"2026-05-20T13:40:00Z"_s);
        QVERIFY(found["requests"_L1].toInt() >= 1);
        QVERIFY(found["gaps"_L1].toArray().isEmpty());
        QCOMPARE(ctl.run({u"call"_s, u"list"_s, u"--json"_s}).documents().size(), 3);

        const QJsonObject again = ctl.run({u"catch-up"_s, u"--json"_s}).lastDocument();
        QCOMPARE(again["outcomes"_L1].toInt(), 0);
        QVERIFY(again["from"_L1].isNull());
        QVERIFY(ctl.run({u"catch-up"_s}).out.contains("New outcomes"));
    }

    void catchUpTellsGaps()
    {
        ScriptedApi api;
        api.on("GET /interview/ag1/responses", ScriptedApi::status("404 Not Found", "{}", "application/json"));
        Ctl ctl(api.url());
        const Ctl::Ended ended = ctl.run({u"catch-up"_s, u"--json"_s});
        QCOMPARE(ended.code, 0);
        const QJsonArray gaps = ended.lastDocument()["gaps"_L1].toArray();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first()["agent_id"_L1].toString(), u"ag1"_s);
        QVERIFY2(ended.err.contains("may be missing"), ended.err);
        const Ctl::Ended doctor = ctl.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(doctor.code, 1);
        QVERIFY2(doctor.lastError().contains("outcomes"), doctor.lastError());
    }

    void othersAskForNoOutcomes()
    {
        ScriptedApi api;
        Ctl ctl(api.url());
        QCOMPARE(ctl.run({u"contact"_s, u"list"_s}).code, 0);
        QCOMPARE(api.count("GET /interview/ag1/responses"), 0);
    }

    void webhooksNeedAPublicUrl()
    {
        ScriptedApi api;
        Ctl ctl(api.url());
        const Ctl::Ended ended = ctl.run({u"webhook"_s, u"subscribe"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.lastError().contains("public URL"), ended.lastError());
        QCOMPARE(api.count("POST /webhooks/subscribe"), 0);
    }

    void webhooksAreListedWithoutTheSecret()
    {
        ScriptedApi api;
        api.on("GET /webhooks",
               ScriptedApi::status(
                   "200 OK",
                   R"({"data":{"webhooks":[{"id":"w1","type":"NEW_RESPONSE",)"
                   R"("url":"https://hooks.example.com/webhook/s3cr3t/call-completed"},{"id":"w2",)"
                   R"("type":"PHONE_TRANSFER","url":"https://other.example.com/x/s3cr3t?k=s3cr3t","data":"ag1"}]}})",
                   "application/json"));
        api.on("POST /webhooks/subscribe",
               ScriptedApi::status("409 Conflict", R"({"error":"Webhook already exists"})", "application/json"));
        Ctl ctl(api.url());
        ctl.setVariable(u"RINGBACK_PUBLIC_URL"_s, u"https://hooks.example.com"_s);
        ctl.setVariable(u"RINGBACK_WEBHOOK_SECRET"_s, u"s3cr3t"_s);
        for (const bool json : {true, false}) {
            QStringList arguments{u"webhook"_s, u"list"_s};
            if (json)
                arguments.append(u"--json"_s);
            const Ctl::Ended ended = ctl.run(arguments);
            QCOMPARE(ended.code, 0);
            QVERIFY2(!ended.out.contains("s3cr3t"), ended.out);
            QVERIFY2(ended.out.contains("https://hooks.example.com/webhook/***/call-completed"), ended.out);
            if (json) {
                QCOMPARE(ended.documents().size(), 2);
                QVERIFY(ended.documents().first()["ours"_L1].toBool());
                QVERIFY(!ended.documents().last()["ours"_L1].toBool());
            }
        }
        const Ctl::Ended subscribed = ctl.run({u"webhook"_s, u"subscribe"_s, u"--json"_s});
        QCOMPARE(subscribed.code, 0); // already there is as good as done
        QCOMPARE(subscribed.documents().size(), 1);
        QVERIFY(!subscribed.out.contains("s3cr3t") && !subscribed.err.contains("s3cr3t"));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeCommands)
#include "tst_outcomecommands.moc"
