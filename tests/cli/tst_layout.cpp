#include "cli/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback::cli;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void alignsTables();
    void showsTheQueue();
    void showsACall();
    void showsFaults();
    void saysWhyRowsWereRefused();
    void obeysNothingFromOutside();
    void leavesOutWhatIsNotThere();
};

void TestLayout::alignsTables()
{
    const QString text =
        render(u"contact list"_s, {json(R"({"id":"1","name":"Ana Silva","phone":"+351912345678","tags":["vip","eu"]})"),
                                   json(R"({"id":"12","name":"日本","phone":"+14155550123","company":"Acme"})")});
    QCOMPARE(text, u"ID  NAME       PHONE          EMAIL  COMPANY  TAGS\n"
                   "1   Ana Silva  +351912345678                  vip, eu\n"
                   "12  日本       +14155550123          Acme\n"_s);
    QCOMPARE(render(u"dnc list"_s, {json(R"({"phone":"+14155550123","added_at":"2026-05-24T15:31:10Z","by":"ana",
                                            "source":"cli","reason":null})")}),
             u"PHONE         SINCE                BY   SOURCE  REASON\n"
             "+14155550123  2026-05-24 15:31:10  ana  cli\n"_s);
    QCOMPARE(render(u"contact list"_s, {}), QString());
}

void TestLayout::showsTheQueue()
{
    const QJsonObject callback =
        json(R"({"id":"7","state":"waiting","priority":"high","due_at":"2026-05-24T15:31:10Z","waiting_seconds":7500,
        "contact":{"id":"1","name":"Ana"},"phone":"+351912345678","reason":"Refund","attempts":1,"max_attempts":3,
        "last_result":"busy","source":"request"})");
    QCOMPARE(
        render(u"queue list"_s, {callback}),
        u"ID  STATE    PRIORITY  DUE                  WAITING  CONTACT  PHONE          REASON  TRIES  OF  LAST RESULT  "
        "SOURCE\n"
        "7   waiting  high      2026-05-24 15:31:10  2h 05m   Ana      +351912345678  Refund  1      3   busy         "
        "request\n"_s);
    for (const QString &command : {u"queue add"_s, u"queue later"_s, u"queue skip"_s, u"queue done"_s})
        QVERIFY(render(command, {callback}).contains(u"Last result:    busy\n"_s));
}

void TestLayout::showsACall()
{
    const QString text =
        render(u"call show"_s, {json(R"({"id":"7","status":"completed","outcome":"Paid","phone":"+14155550123",
        "contact":{"id":"1","name":"Ana"},"started_at":"2026-05-24T15:31:10Z","duration_seconds":125.4,
        "variables":{"a":1},"recording_url":null,
        "transcript":[{"speaker":"agent","text":"Hello\nAna","at_seconds":1},{"speaker":"customer","text":"Hi","at_seconds":null}],
        "timeline":[{"at":"2026-05-24T15:31:10Z","source":"webhook","what":"completed"}]})")});
    QCOMPARE(text, u"Call:       7\n"
                   "Status:     completed\n"
                   "Outcome:    Paid\n"
                   "Contact:    Ana\n"
                   "Phone:      +14155550123\n"
                   "Started:    2026-05-24 15:31:10\n"
                   "Duration:   2m 05s\n"
                   "Variables:  {\"a\":1}\n"
                   "\nTranscript\n"
                   "1s  agent     Hello Ana\n"
                   "    customer  Hi\n"
                   "\nTimeline\n"
                   "2026-05-24 15:31:10  webhook  completed\n"_s);
}

void TestLayout::showsFaults()
{
    QCOMPARE(render(u"doctor"_s, {json(R"({"check":"api","ok":false,"detail":"No."})"),
                                  json(R"({"check":"disk","ok":true,"detail":"Fine."})")}),
             u"FAULT  api   No.\nok     disk  Fine.\n"_s);
}

void TestLayout::saysWhyRowsWereRefused()
{
    QJsonObject import = json(R"({"id":"3","file":"people.csv","state":"done","rows":9,"added":2,"refused":7,
        "refused_because":[{"rows":6,"column":"Phone","reason":"Too short.","first_lines":[3,5,7,8,9]},
        {"rows":1,"column":null,"reason":"No number.","first_lines":[12]}],"refused_file":null})");
    const QString reasons = u"\nRefused because\n"
                            "ROWS  COLUMN  REASON      FIRST LINES\n"
                            "6     Phone   Too short.  3, 5, 7, 8, 9\n"
                            "1             No number.  12\n"_s;
    const QString hint =
        u"To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.\n"_s;
    QVERIFY(render(u"contact import"_s, {import}).endsWith(reasons + hint));
    import.insert(u"refused_file"_s, u"refused.csv"_s);
    QVERIFY(render(u"contact import"_s, {import}).endsWith(reasons));
    import.insert(u"refused_because"_s, QJsonArray());
    QVERIFY(!render(u"contact import"_s, {import}).contains(u"Refused because"));
}

void TestLayout::obeysNothingFromOutside()
{
    const QString text =
        render(u"delivery show"_s, {json(R"({"id":"1","body":"a\n\u001b]0;title\u0007","note":"x\ny"})")});
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.contains(u"\\u001b]0;title\\u0007"_s));
}

void TestLayout::leavesOutWhatIsNotThere()
{
    QCOMPARE(render(u"contact show"_s, {json(R"({"id":"1","name":null,"attributes":{},"tags":[]})")}),
             u"Contact:  1\n"_s);
    QCOMPARE(render(u"no such command"_s, {json(R"({"id":"1"})")}), QString());
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
