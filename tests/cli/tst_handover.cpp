// A second `ringbackctl` beside the owner of the data: the same answers, the same exit codes, one engine.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"
#include "storage/contacts.h"
#include "storage/store.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswersAsAlone_data();
    void sameAnswersAsAlone();
    void callsThroughTheOwner();
    void bringsLongAnswersWhole();
    void oneRingForTwoAtOnce();
    void besideALoneOne();
    void ownerStopsWhileItWaits();
    void ownerIsKilledWhileItWaits();
    void takesOverFromADeadOwner();
};

void TestHandOver::sameAnswersAsAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("contacts") << QStringList{u"contact"_s, u"list"_s, u"--json"_s};
    QTest::newRow("contacts for people") << QStringList{u"contact"_s, u"search"_s, u"ana"_s};
    QTest::newRow("agents") << QStringList{u"agent"_s, u"list"_s};
    QTest::newRow("nothing found") << QStringList{u"contact"_s, u"show"_s, u"77"_s};
    QTest::newRow("refused") << QStringList{u"callback"_s, u"12"_s};
    QTest::newRow("taken number") << QStringList{u"contact"_s, u"add"_s, u"+14155550123"_s};
    QTest::newRow("check") << QStringList{u"credentials"_s, u"check"_s, u"--json"_s};
}

void TestHandOver::sameAnswersAsAlone()
{
    QFETCH(QStringList, arguments);
    ScriptedApi api;
    Ctl ctl(api.url());
    QCOMPARE(ctl.run({u"contact"_s, u"add"_s, u"+14155550123"_s, u"--name"_s, u"Ana"_s}).code, 0);
    const Ctl::Ended alone = ctl.run(arguments);
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());

    const Ctl::Ended beside = ctl.run(arguments);

    QCOMPARE(beside.code, alone.code);
    QCOMPARE(beside.out, alone.out);
    QCOMPARE(beside.err, alone.err);
    QVERIFY(!alone.out.isEmpty() || !alone.err.isEmpty());
    owner->terminate();
    QCOMPARE(Ctl::finish(*owner).code, 0);
}

void TestHandOver::callsThroughTheOwner()
{
    ScriptedApi api;
    api.setResponses(
        R"([{"id":"t1","status":"COMPLETED","metadata":{"attempt_id":"@ATTEMPT@"},"phone_number":"+14155550123"}])");
    Ctl ctl(api.url());
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s, u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.lastDocument()["status"_L1].toString(), u"completed"_s);
    QVERIFY(ended.err.contains("Thoughtly took the call."));
    QCOMPARE(api.count("POST /contact/call"), 1);
    owner->terminate();
    QCOMPARE(Ctl::finish(*owner).code, 0);
}

void TestHandOver::bringsLongAnswersWhole()
{
    constexpr int many = 1800; // of 10 KB: more than the socket's server keeps for a reader
    ScriptedApi api;
    Ctl ctl(api.url());
    {
        auto store = storage::Store::open(ctl.dataDirectory());
        QVERIFY(store.ok());
        const auto stored = (*store)->write([](storage::Connection &db) -> Result<Done> {
            for (int i = 0; i < many; ++i) {
                Contact contact;
                contact.phone = u"+1415%1"_s.arg(5'550'000 + i);
                contact.attributes = {{u"note"_s, QString(10'000, u'x')}};
                if (const Result<qint64> id = storage::contacts::insert(db, contact); !id)
                    return id.error();
            }
            return Done{};
        });
        QTRY_VERIFY(stored.isFinished());
        QVERIFY(stored.result().ok());
    }
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());

    const Ctl::Ended ended = ctl.run({u"contact"_s, u"list"_s, u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.out.count('\n'), many);
    // For people too, in columns that are aligned a block at a time, under one header.
    const Ctl::Ended plain = ctl.run({u"contact"_s, u"list"_s});
    QCOMPARE(plain.out.count('\n'), many + 1);
    QCOMPARE(plain.out.count("COMPANY"), 1);
    owner->terminate();
    QCOMPARE(Ctl::finish(*owner).code, 0);
}

void TestHandOver::oneRingForTwoAtOnce()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto first = ctl.start({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"3"_s});
    const auto second = ctl.start({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"3"_s});
    const Ctl::Ended a = Ctl::finish(*first);
    const Ctl::Ended b = Ctl::finish(*second);

    // One is still waiting for the outcome when its time is up; the other was refused.
    QCOMPARE(std::minmax(a.code, b.code), std::minmax(1, 4));
    QCOMPARE(api.count("POST /contact/call"), 1);
}

void TestHandOver::besideALoneOne()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto lone = ctl.start({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"5"_s, u"--json"_s});
    QTRY_COMPARE(api.count("POST /contact/call"), 1);

    const Ctl::Ended list = ctl.run({u"call"_s, u"list"_s, u"--json"_s});

    QVERIFY2(list.code == 0, list.err.constData());
    QCOMPARE(list.documents().size(), 1);
    QCOMPARE(lone->state(), QProcess::Running);
    QCOMPARE(Ctl::finish(*lone).code, 4);
}

void TestHandOver::ownerStopsWhileItWaits()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());
    const auto waiting = ctl.start({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s, u"--json"_s});
    QByteArray told;
    QTRY_VERIFY((told += waiting->readAllStandardError()).contains("Thoughtly took the call."));

    owner->terminate();

    QCOMPARE(Ctl::finish(*owner).code, 0);
    const Ctl::Ended ended = Ctl::finish(*waiting);
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.lastDocument()["status"_L1].toString(), u"queued"_s);
    QVERIFY(!ended.lastError().isEmpty());
}

void TestHandOver::ownerIsKilledWhileItWaits()
{
    ScriptedApi api;
    api.on("POST /contact/call", [](RawServer::Peer &) {}); // hangs
    Ctl ctl(api.url());
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());
    const auto waiting = ctl.start({u"callback"_s, u"+14155550123"_s});
    QTRY_COMPARE(api.count("POST /contact/call"), 1);

    owner->kill();

    (void)Ctl::finish(*owner);
    QCOMPARE(Ctl::finish(*waiting).code, 3); // it may ring
    QCOMPARE(ctl.run({u"call"_s, u"list"_s, u"--json"_s}).lastDocument()["status"_L1].toString(), u"unconfirmed"_s);
    QCOMPARE(ctl.run({u"callback"_s, u"+14155550123"_s}).code, 1);
    QCOMPARE(api.count("POST /contact/call"), 1);
}

void TestHandOver::takesOverFromADeadOwner()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto owner = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*owner).isEmpty());
    owner->kill(); // leaves its socket behind
    (void)Ctl::finish(*owner);

    const Ctl::Ended ended = ctl.run({u"agent"_s, u"list"_s, u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.documents().size(), 1);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
