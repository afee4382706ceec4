#include "core/callmerge.h"
#include "observations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace ringback;
using namespace ringback::test;

namespace {

// Through text, as the database keeps it.
CallFacts throughText(const CallFacts &facts)
{
    const QByteArray text = toJson(facts);
    return callFactsFromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

class TestCallMergeJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsExactly()
    {
        const CallFacts facts = factsOf(fullEnd());
        const CallFacts back = throughText(facts);
        QVERIFY(back == facts);
        QCOMPARE(back.startedAt.value.toMSecsSinceEpoch() % 1000, 7);
        QCOMPARE(back.startedAt.value.timeSpec(), Qt::UTC);
        QVERIFY(throughText(CallFacts{}) == CallFacts{});
    }

    void roundTripsWhateverIsSaid()
    {
        QRandomGenerator random(7);
        CallFacts all;
        for (int i = 0; i < 300; ++i) {
            const CallFacts facts = factsOf(randomObservation(random));
            QVERIFY(throughText(facts) == facts);
            all = join(all, facts);
            QVERIFY(throughText(all) == all);
        }
    }

    void roundTripsExtremes()
    {
        CallObservation said = fullEnd();
        said.version = std::numeric_limits<qint64>::max();
        said.durationSeconds = 0.1 + 0.2;
        said.updatedAt = QDateTime::fromMSecsSinceEpoch(-62'135'596'800'001, Qt::UTC);
        said.observedAt = QDateTime();
        said.summary = u"line\n\ttab \\ \" \u0000 \U0001F600 \u2028"_s + QString(QChar(0));
        said.variables = {{QString(), QJsonArray{1e300, -0.5, true, QJsonValue::Null, u"x"_s}}};
        const CallFacts facts = factsOf(said);
        QVERIFY(throughText(facts) == facts);
        CallFacts highest = facts;
        highest.outcome.key.hash = std::numeric_limits<quint64>::max();
        QVERIFY(throughText(highest) == highest);
    }

    void oneKeyIsWrittenOnce()
    {
        const auto object = [](const CallFacts &facts) { return QJsonDocument::fromJson(toJson(facts)).object(); };
        const QJsonObject one = object(factsOf(fullEnd()));
        QCOMPARE(one.value(u"keys"_s).toArray().size(), 1);
        QCOMPARE(one.value(u"status"_s).toArray(), (QJsonArray{u"completed"_s, 0}));
        const CallFacts two = join(factsOf(fullEnd()), factsOf({.status = CallStatus::Transferred}));
        QCOMPARE(object(two).value(u"keys"_s).toArray().size(), 2);
    }

    void brokenJsonIsUnknownNotAFault_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("wrong types") << QByteArray(R"({"keys":7,"status":"busy","known":{"a":1},"transcript":3})");
        QTest::newRow("no such key") << QByteArray(R"({"keys":[[5,0,0,1,"ff"]],"status":["busy",1]})");
        QTest::newRow("negative key") << QByteArray(R"({"keys":[[5,0,0,1,"ff"]],"status":["busy",-1]})");
        QTest::newRow("key without a number") << QByteArray(R"({"keys":[[5,0,0,1,"ff"]],"status":["busy"]})");
        QTest::newRow("no such status") << QByteArray(R"({"keys":[[5,0,0,1,"ff"]],"status":["sleeping",0]})");
        QTest::newRow("wrong kinds of facts") << QByteArray(
            R"({"keys":[[5,0,0,1,"ff"]],"status":[5,0],"outcome":[5,0],"duration":["5",0],"started":["x",0],)"
            R"("ended":[1e300,0],"transcript":[{},0],"variables":[[],0]})");
        QTest::newRow("no such source") << QByteArray(R"({"known":["soon","moon"]})");
    }

    void brokenJsonIsUnknownNotAFault()
    {
        QFETCH(QByteArray, text);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(callFactsFromJson(object) == CallFacts{});
    }

    void brokenTurnsAreKeptAsFarAsTheyGo()
    {
        const QByteArray text(R"({"keys":[[5,0,0,1,"ff"]],"transcript":[[5,["c","Yes",1.5],["?",7,"x"]],0]})");
        const CallFacts facts = callFactsFromJson(QJsonDocument::fromJson(text).object());
        QCOMPARE(facts.transcript.value.size(), 3);
        QCOMPARE(facts.transcript.value.at(1), (Utterance{Utterance::Speaker::Customer, u"Yes"_s, 1.5}));
        QCOMPARE(facts.transcript.value.at(2), Utterance{});
    }
};

QTEST_APPLESS_MAIN(TestCallMergeJson)
#include "tst_callmergejson.moc"
