// `ringbackctl mapping`, as a program.
#include "cli/ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestMappingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsListsAndRemovesRules()
    {
        Ctl ctl(u"http://127.0.0.1:1"_s);
        const QByteArray rule = R"({"path":"/webhook/call-completed","fields":[{"pointer":"/nr","fact":"call_id"}],)"
                                R"("status_words":{"Done":"completed"}})";
        const Ctl::Ended added = ctl.run({u"--json"_s, u"mapping"_s, u"add"_s, u"-"_s}, rule);
        QCOMPARE(added.code, 0);
        const QString id = added.lastDocument()["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        const QJsonObject listed = ctl.run({u"--json"_s, u"mapping"_s, u"list"_s}).lastDocument();
        QCOMPARE(listed, added.lastDocument());
        QCOMPARE(listed["status_words"_L1]["done"_L1].toString(), u"completed"_s);
        QVERIFY(ctl.run({u"mapping"_s, u"list"_s}).out.contains("call_id=/nr"));
        QCOMPARE(ctl.run({u"mapping"_s, u"remove"_s, id}).code, 0);
        QVERIFY(ctl.run({u"--json"_s, u"mapping"_s, u"list"_s}).documents().isEmpty());
        QCOMPARE(ctl.run({u"mapping"_s, u"remove"_s, id}).code, 1);
    }

    void readsAgain()
    {
        Ctl ctl(u"http://127.0.0.1:1"_s);
        const QJsonObject rerun = ctl.run({u"--json"_s, u"mapping"_s, u"rerun"_s, u"--dry-run"_s}).lastDocument();
        QCOMPARE(rerun["looked_at"_L1].toInt(-1), 0);
        QCOMPARE(rerun["understood"_L1].toInt(-1), 0);
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no fields") << QByteArray("{}");
        QTest::newRow("unknown fact") << QByteArray(R"({"fields":[{"pointer":"/a","fact":"weather"}]})");
        QTest::newRow("no pointer") << QByteArray(R"({"fields":[{"pointer":"a","fact":"call_id"}]})");
        QTest::newRow("no JSON") << QByteArray("{");
    }

    void refusesWhatIsNoRule()
    {
        QFETCH(QByteArray, rule);
        Ctl ctl(u"http://127.0.0.1:1"_s);
        const Ctl::Ended added = ctl.run({u"mapping"_s, u"add"_s, u"-"_s}, rule);
        QVERIFY(added.code == 1 || added.code == 2);
        QVERIFY(!added.lastError().isEmpty());
        QVERIFY(ctl.run({u"--json"_s, u"mapping"_s, u"list"_s}).documents().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMappingCommands)
#include "tst_mappingcommands.moc"
