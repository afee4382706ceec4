#include "cli/arguments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace ringback::cli;
using namespace Qt::StringLiterals;

namespace {

Parsed parse(const QStringList &words)
{
    QList<QByteArray> bytes{"ringbackctl"};
    for (const QString &word : words)
        bytes.append(word.toUtf8());
    std::vector<const char *> argv;
    for (const QByteArray &word : bytes)
        argv.push_back(word.constData());
    return parseArguments(static_cast<int>(argv.size()), argv.data());
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void wrongUsage_data();
    void wrongUsage();
    void globalsStandAnywhere_data();
    void globalsStandAnywhere();
    void serves();
    void tellsWhatNeedsTheListener();
    void sinceIsLocalUnlessItSaysSo();
    void helpAndVersion();
};

void TestArguments::requests_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QJsonObject>("request");

    QTest::newRow("callback") << QStringList{u"callback"_s, u"+14155550123"_s}
                              << json(R"({"command":"callback","args":{"phone":"+14155550123"}})");
    QTest::newRow("callback with all")
        << u"callback;(415) 555-0123;--name;Ana Silva;--email;a@b.example;--agent;ag1;--priority;high;--field;a=1;--field;b=x=y;--wait;30;--force;asked to"_s
               .split(u';')
        << json(
               R"({"command":"callback","args":{"phone":"(415) 555-0123","name":"Ana Silva","email":"a@b.example","agent":"ag1",
                   "priority":"high","fields":{"a":"1","b":"x=y"},"wait":30,"force":"asked to"}})");
    QTest::newRow("a field's name may be followed by nothing")
        << u"callback;1;--field;a="_s.split(u';')
        << json(R"({"command":"callback","args":{"phone":"1","fields":{"a":""}}})");
    QTest::newRow("a field doesn't swallow what follows")
        << u"callback;--field;a=1;+14155550123"_s.split(u';')
        << json(R"({"command":"callback","args":{"phone":"+14155550123","fields":{"a":"1"}}})");
    QTest::newRow("queue list") << u"queue;list;--all;--limit;5"_s.split(u';')
                                << json(R"({"command":"queue list","args":{"all":true,"limit":5}})");
    QTest::newRow("queue list, plain") << u"queue;list"_s.split(u';') << json(R"({"command":"queue list","args":{}})");
    QTest::newRow("queue add")
        << u"queue;add;912 345 678;--name;Ana;--reason;Refund;--priority;high;--at;2026-05-24T15:30:00Z"_s.split(u';')
        << json(R"({"command":"queue add","args":{"phone":"912 345 678","name":"Ana","reason":"Refund",
                   "priority":"high","at":"2026-05-24T15:30:00.000Z"}})");
    QTest::newRow("queue later")
        << u"queue;later;7;--at;2026-05-24T15:30:00Z"_s.split(u';')
        << json(R"({"command":"queue later","args":{"id":"7","at":"2026-05-24T15:30:00.000Z"}})");
    QTest::newRow("queue skip") << u"queue;skip;7;--reason;Solved by mail"_s.split(u';')
                                << json(R"({"command":"queue skip","args":{"id":"7","reason":"Solved by mail"}})");
    QTest::newRow("queue done") << u"queue;done;7"_s.split(u';')
                                << json(R"({"command":"queue done","args":{"id":"7"}})");
    QTest::newRow("contact add")
        << u"contact;add;123;--name;Ana;--company;Acme;--tag;a;--tag;b"_s.split(u';')
        << json(R"({"command":"contact add","args":{"phone":"123","name":"Ana","company":"Acme","tags":["a","b"]}})");
    QTest::newRow("contact list") << u"contact;list;--limit;5;--offset;10"_s.split(u';')
                                  << json(R"({"command":"contact list","args":{"limit":5,"offset":10}})");
    QTest::newRow("contact search") << u"contact;search;ana silva"_s.split(u';')
                                    << json(R"({"command":"contact search","args":{"text":"ana silva"}})");
    QTest::newRow("call list")
        << u"call;list;--since;2026-05-24T15:30:00Z;--agent;ag;--status;no_answer;--outcome;Paid;--limit;3"_s.split(
               u';')
        << json(R"({"command":"call list","args":{"since":"2026-05-24T15:30:00.000Z","agent":"ag","status":"no_answer",
                   "outcome":"Paid","limit":3}})");
    QTest::newRow("call show") << u"call;show;7"_s.split(u';') << json(R"({"command":"call show","args":{"id":"7"}})");
    QTest::newRow("dnc list") << u"dnc;list"_s.split(u';') << json(R"({"command":"dnc list","args":{}})");
    QTest::newRow("dnc add") << u"dnc;add;(415) 555-0123;--reason;asked by mail"_s.split(u';')
                             << json(R"({"command":"dnc add","args":{"phone":"(415) 555-0123",
                                        "reason":"asked by mail"}})");
    QTest::newRow("dnc remove") << u"dnc;remove;1;--reason;asked again"_s.split(u';')
                                << json(R"({"command":"dnc remove","args":{"phone":"1","reason":"asked again"}})");
    QTest::newRow("agents") << u"agent;list"_s.split(u';') << json(R"({"command":"agent list","args":{}})");
    QTest::newRow("replay") << u"delivery;replay;7"_s.split(u';')
                            << json(R"({"command":"delivery replay","args":{"id":"7"}})");
    QTest::newRow("check") << u"credentials;check"_s.split(u';')
                           << json(R"({"command":"credentials check","args":{}})");
    QTest::newRow("automation")
        << u"automation;trigger;Feedback;--force;asked"_s.split(u';')
        << json(R"({"command":"automation trigger","args":{"name":"Feedback","force":"asked"}})");
    QTest::newRow("doctor") << u"doctor"_s.split(u';') << json(R"({"command":"doctor","args":{}})");
}

void TestArguments::requests()
{
    QFETCH(QStringList, words);
    QFETCH(QJsonObject, request);

    const Parsed parsed = parse(words);

    QVERIFY2(parsed.invocation, qPrintable(parsed.error));
    QCOMPARE(parsed.invocation->kind, Invocation::Kind::Request);
    QCOMPARE(parsed.invocation->request, request);
    QVERIFY(!parsed.invocation->readsCredentials);
}

void TestArguments::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown command") << u"frobnicate"_s;
    QTest::newRow("off the list without a reason") << u"dnc;remove;1"_s;
    QTest::newRow("group alone") << u"contact"_s;
    QTest::newRow("unknown option") << u"callback;1;--nosuch"_s;
    QTest::newRow("no phone") << u"callback"_s;
    QTest::newRow("two phones") << u"callback;1;2"_s;
    QTest::newRow("later without a time") << u"queue;later;7"_s;
    QTest::newRow("later at no time") << u"queue;later;7;--at;soon"_s;
    QTest::newRow("skip without a reason") << u"queue;skip;7"_s;
    QTest::newRow("priority") << u"callback;1;--priority;urgent"_s;
    QTest::newRow("wait is no number") << u"callback;1;--wait;soon"_s;
    QTest::newRow("wait is negative") << u"callback;1;--wait;-1"_s;
    QTest::newRow("field without value") << u"callback;1;--field;a"_s;
    QTest::newRow("field without name") << u"callback;1;--field;=a"_s;
    QTest::newRow("status") << u"call;list;--status;finished"_s;
    QTest::newRow("since") << u"call;list;--since;yesterday"_s;
    QTest::newRow("limit") << u"call;list;--limit;many"_s;
    QTest::newRow("listen") << u"serve;--listen;8787"_s;
    QTest::newRow("listen port") << u"serve;--listen;127.0.0.1:65536"_s;
    QTest::newRow("a token as an argument") << u"credentials;set;tok_123"_s;
}

void TestArguments::wrongUsage()
{
    QFETCH(QString, words);

    const Parsed parsed = parse(words.isEmpty() ? QStringList() : words.split(u';'));

    QVERIFY(!parsed.invocation);
    QCOMPARE(parsed.exitCode, 2);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY(parsed.out.isEmpty());
}

void TestArguments::globalsStandAnywhere_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("before") << u"--json;--practice;--data-dir;/tmp/x;--listen;[::1]:0;call;list"_s;
    QTest::newRow("between") << u"call;--json;--practice;--data-dir;/tmp/x;--listen;[::1]:0;list"_s;
    QTest::newRow("after") << u"call;list;--json;--practice;--data-dir;/tmp/x;--listen;[::1]:0"_s;
}

void TestArguments::globalsStandAnywhere()
{
    QFETCH(QString, words);

    const Parsed parsed = parse(words.split(u';'));

    QVERIFY2(parsed.invocation, qPrintable(parsed.error));
    QVERIFY(parsed.invocation->json);
    QVERIFY(parsed.invocation->practice);
    QCOMPARE(parsed.invocation->overrides,
             (SettingsSource::Values{{u"RINGBACK_DATA_DIR"_s, u"/tmp/x"_s}, {u"RINGBACK_LISTEN"_s, u"[::1]:0"_s}}));
    QCOMPARE(parsed.invocation->request["command"_L1].toString(), u"call list"_s);
}

void TestArguments::serves()
{
    const Parsed parsed = parse({u"serve"_s});

    QVERIFY(parsed.invocation);
    QCOMPARE(parsed.invocation->kind, Invocation::Kind::Serve);
    QVERIFY(parsed.invocation->needsListener);
}

void TestArguments::tellsWhatNeedsTheListener()
{
    QVERIFY(parse({u"callback"_s, u"1"_s, u"--wait"_s, u"5"_s}).invocation->needsListener);
    QVERIFY(parse({u"doctor"_s}).invocation->needsListener);
    QVERIFY(!parse({u"callback"_s, u"1"_s}).invocation->needsListener);
    QVERIFY(!parse({u"callback"_s, u"1"_s, u"--wait"_s, u"0"_s}).invocation->needsListener);
    QVERIFY(!parse({u"call"_s, u"list"_s}).invocation->needsListener);
    QVERIFY(parse({u"credentials"_s, u"set"_s}).invocation->readsCredentials);
}

void TestArguments::sinceIsLocalUnlessItSaysSo()
{
    const auto since = [](const QString &text) {
        const Parsed parsed = parse({u"call"_s, u"list"_s, u"--since"_s, text});
        const QString passed = parsed.invocation->request["args"_L1]["since"_L1].toString();
        return QDateTime::fromString(passed, Qt::ISODateWithMs);
    };
    QCOMPARE(since(u"2026-05-24"_s), QDate(2026, 5, 24).startOfDay().toUTC());
    QCOMPARE(since(u"2026-05-24T15:30"_s), QDateTime(QDate(2026, 5, 24), QTime(15, 30)).toUTC());
    QCOMPARE(since(u"2026-05-24T15:30:00+02:00"_s), QDateTime(QDate(2026, 5, 24), QTime(13, 30), Qt::UTC));
}

void TestArguments::helpAndVersion()
{
    const Parsed help = parse({u"--help"_s});
    QVERIFY(!help.invocation);
    QCOMPARE(help.exitCode, 0);
    for (const QString &word : {u"callback"_s, u"contact"_s, u"call"_s, u"agent"_s, u"delivery"_s, u"serve"_s,
                                u"credentials"_s, u"doctor"_s, u"--data-dir"_s, u"--listen"_s, u"--json"_s})
        QVERIFY2(help.out.contains(word), qPrintable(word));
    QVERIFY(parse({u"callback"_s, u"--help"_s}).out.contains(u"--wait"_s));
    QVERIFY(parse({u"contact"_s, u"add"_s, u"--help"_s}).out.contains(u"--tag"_s));
    QCOMPARE(parse({u"--version"_s}).out, u"ringbackctl "_s + QStringLiteral(RINGBACK_VERSION) + u'\n');
    QCOMPARE(parse({u"--version"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
