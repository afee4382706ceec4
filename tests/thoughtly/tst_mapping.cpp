#include "thoughtly/decoder.h"
#include "thoughtly/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

const QByteArray strange = R"({"a/b":{"x~y":"c-17"},"zustand":"Erledigt ","wer":["+351912345678"],"dauer":"42"})";

Mapping strangeMapping()
{
    return {u"/webhook/***/call-completed"_s,
            {{u"/a~1b/x~0y"_s, Fact::CallId},
             {u"/zustand"_s, Fact::Status},
             {u"/wer/0"_s, Fact::ContactPhone},
             {u"/dauer"_s, Fact::Seconds}},
            {{u"erledigt"_s, CallStatus::Completed}}};
}

QJsonValue anyValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 6 ? 5 : 7)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.generateDouble() * 1e308;
    case 3:
        return QString(random.bounded(40), QChar(random.bounded(32, 0xd7ff)));
    case 4:
        return u"+351912345678"_s;
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(anyValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object.insert(QStringLiteral("k") + QString::number(i), anyValue(random, depth + 1));
        return object;
    }
    }
}

QByteArray ruleOf(const QByteArray &pointer, const QByteArray &fact, const QByteArray &done = "completed")
{
    return "{\"fields\":[{\"pointer\":\"" + pointer + "\",\"fact\":\"" + fact + "\"}],\"status_words\":{\"done\":\"" +
           done + "\"}}";
}

} // namespace

class TestMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatNobodyUnderstood()
    {
        QVERIFY(decodeCalls(strange, u"PT"_s).isEmpty());
        const Mapping mapping = strangeMapping();
        const QList<CallObservation> calls = decodeCalls(strange, u"PT"_s, &mapping);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().thoughtlyCallId, u"c-17"_s);
        QCOMPARE(calls.first().status, std::optional(CallStatus::Completed));
        QCOMPARE(calls.first().phone, u"+351912345678"_s);
        QCOMPARE(calls.first().durationSeconds, std::optional(42.0));
    }

    void linesOfAConversationMayComeOneByOne()
    {
        const Mapping mapping{{}, {{u"/kept"_s, Fact::Transcript}}, {}};
        const auto call =
            decodeCall({{u"kept"_s, QJsonArray{u"Agent: Good evening."_s, u"Caller: Hello?"_s}}}, {}, &mapping);
        QVERIFY(call);
        QCOMPARE(call->transcript.size(), 2);
        QCOMPARE(call->transcript.at(1).text, u"Hello?"_s);
        QCOMPARE(call->transcript.at(1).speaker, Utterance::Speaker::Customer);
        QVERIFY(!decodeCall({{u"kept"_s, QJsonArray{1, u"Agent: x"_s}}}, {}, &mapping));
        QVERIFY(!decodeCall({{u"kept"_s, QJsonArray{}}}, {}, &mapping));
    }

    void goesBeforeKnownNames()
    {
        const Mapping mapping{{}, {{u"/real"_s, Fact::CallId}}, {}};
        const auto call = decodeCall({{u"call_id"_s, u"wrong"_s}, {u"real"_s, u"right"_s}}, {}, &mapping);
        QVERIFY(call);
        QCOMPARE(call->thoughtlyCallId, u"right"_s);
    }

    void addressesValues_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("element") << u"/list/1"_s << QJsonValue(2);
        QTest::newRow("escaped") << u"/a~1b"_s << QJsonValue(u"slash"_s);
        QTest::newRow("escaped tilde") << u"/~01"_s << QJsonValue(u"tilde"_s);
        QTest::newRow("empty name") << u"/"_s << QJsonValue(u"empty"_s);
        QTest::newRow("past the end") << u"/list/2"_s << none;
        QTest::newRow("behind the end") << u"/list/-"_s << none;
        QTest::newRow("leading zero") << u"/list/01"_s << none;
        QTest::newRow("huge index") << u"/list/99999999999999999999"_s << none;
        QTest::newRow("into a number") << u"/list/0/x"_s << none;
        QTest::newRow("bad escape") << u"/~2"_s << none;
        QTest::newRow("cut escape") << u"/~"_s << none;
        QTest::newRow("no pointer") << u"list"_s << none;
    }

    void addressesValues()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        const QJsonObject body{
            {u"list"_s, QJsonArray{1, 2}}, {u"a/b"_s, u"slash"_s}, {u"~1"_s, u"tilde"_s}, {QString(), u"empty"_s}};
        QCOMPARE(valueAt(body, pointer), value);
    }

    void stepsComeBack()
    {
        for (const QString &name : {u"a/b"_s, u"~1"_s, u"~"_s, u"/"_s, u""_s, u"日本"_s})
            QCOMPARE(valueAt(QJsonObject{{name, 7}}, pointerStep(name)), QJsonValue(7));
    }

    void survivesItsJson()
    {
        const Result<Mapping> read = mappingFromJson(toJson(strangeMapping()));
        QVERIFY(read);
        QCOMPARE(*read, strangeMapping());
        for (const Fact fact : mappableFacts())
            QCOMPARE(factFromToken(token(fact)), std::optional(fact));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no pointer") << ruleOf("x", "call_id");
        QTest::newRow("bad escape") << ruleOf("/~9", "call_id");
        QTest::newRow("too deep") << ruleOf(QByteArray("/a").repeated(65), "call_id");
        QTest::newRow("unknown fact") << ruleOf("/x", "colour");
        QTest::newRow("unknown status") << ruleOf("/x", "status", "great");
        QTest::newRow("no list") << QByteArray("{\"fields\":7}");
    }

    void refusesNonsense()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Result<Mapping> mapping = mappingFromJson(document.object());
        QVERIFY(!mapping);
        QVERIFY(!mapping.error().message.isEmpty());
    }

    /// Whatever stands where the mapping points, what is decoded keeps to what the decoder promises.
    void takesAnyBody()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 3000; ++round) {
            Mapping mapping;
            for (const Fact fact : mappableFacts())
                mapping.fields.append({u"/k%1"_s.arg(random.bounded(1, 5)), fact});
            const QJsonObject body{
                {u"k1"_s, anyValue(random, 0)}, {u"k2"_s, anyValue(random, 0)}, {u"k3"_s, anyValue(random, 0)}};
            const auto call = decodeCall(body, u"PT"_s, &mapping);
            if (!call)
                continue;
            QVERIFY(call->thoughtlyCallId.size() <= 256);
            QVERIFY(!call->durationSeconds || (*call->durationSeconds >= 0 && *call->durationSeconds <= 86'400));
            QVERIFY(!call->startedAt.isValid() || call->startedAt.date().year() >= 2000);
        }
    }

    void takesDeepAndWideBodies()
    {
        const Mapping mapping{{}, {{u"/a"_s.repeated(60), Fact::CallId}}, {}};
        const QByteArray deep = QByteArray("{\"a\":").repeated(60) + "\"c-1\"" + QByteArray("}").repeated(60);
        QCOMPARE(decodeCalls(deep, {}, &mapping).size(), 1);
        QVERIFY(decodeCalls(QByteArray("{\"a\":").repeated(5000) + '1' + QByteArray("}").repeated(5000), {}, &mapping)
                    .isEmpty());
        QByteArray wide = "{";
        for (int i = 0; i < 100'000; ++i)
            wide += "\"k" + QByteArray::number(i) + "\":1,";
        QVERIFY(decodeCalls(wide + "\"b\":1e999}", {}, &mapping).isEmpty());
    }
};

} // namespace ringback::thoughtly

QTEST_GUILESS_MAIN(ringback::thoughtly::TestMapping)
#include "tst_mapping.moc"
