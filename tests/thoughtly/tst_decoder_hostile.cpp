#include "http/json.h"
#include "thoughtly/decoder.h"
#include "thoughtly/transcript.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace ringback;
using namespace ringback::thoughtly;
using namespace Qt::StringLiterals;

/// Bodies that mean harm or make no sense.
class TstDecoderHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notJson_data();
    void notJson();
    void nothingOfACall_data();
    void nothingOfACall();
    void everyTypeUnderEveryName_data();
    void everyTypeUnderEveryName();
    void numbersWithoutSense_data();
    void numbersWithoutSense();
    void deepNesting();
    void bounds();
    void manyKeysTakeNoTime();
};

void TstDecoderHostile::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << "  "_ba;
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("cut off") << R"({"call_id":"c1")"_ba;
    QTest::newRow("trailing comma") << R"({"call_id":"c1",})"_ba;
    QTest::newRow("bad UTF-8") << "{\"call_id\":\"c\xff\"}"_ba;
    QTest::newRow("two documents") << R"({"call_id":"c1"}{"call_id":"c2"})"_ba;
    QTest::newRow("leading zeros") << R"({"call_id":0123456789012345678901234})"_ba;
    QTest::newRow("huge exponent") << R"({"call_id":"c1","duration":1e999})"_ba;
    QTest::newRow("deeper than any parser goes") << QByteArray(200'000, '[');
}

void TstDecoderHostile::notJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(decodeCalls(json, u"US"_s).isEmpty());
    QVERIFY(!decodeCallbackRequest(json));
}

void TstDecoderHostile::nothingOfACall_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"null", "1", "\"x\"", "[]", "{}", "[[]]", R"({"hello":"world"})", R"({"id":"x"})", R"({"id":1,"name":"A"})",
          R"({"phone":"+14155550123","name":"Ana"})", R"({"event":"ping"})", R"({"status":"ok"})",
          R"({"data":{"id":"x"},"error":null})", R"({"agent":{"id":"a","status":"ACTIVE"}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TstDecoderHostile::nothingOfACall()
{
    QFETCH(QByteArray, json);
    QVERIFY(decodeCalls(json, u"US"_s).isEmpty());
}

void TstDecoderHostile::everyTypeUnderEveryName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"event",
                             "type",
                             "data",
                             "call",
                             "agent",
                             "contact",
                             "interview",
                             "transcript",
                             "conversation_history",
                             "full_transcript",
                             "call_id",
                             "id",
                             "response_id",
                             "agent_id",
                             "interview_id",
                             "contact_id",
                             "phone_number",
                             "phone",
                             "from",
                             "to",
                             "caller_number",
                             "direction",
                             "status",
                             "call_status",
                             "outcome",
                             "tags",
                             "duration",
                             "duration_seconds",
                             "duration_ms",
                             "dutation_ms",
                             "call_duration",
                             "started_at",
                             "ended_at",
                             "start_time",
                             "end_time",
                             "created",
                             "updated",
                             "version",
                             "recording_url",
                             "summary",
                             "summary_data",
                             "ai_summary",
                             "variables",
                             "custom_fields",
                             "metadata",
                             "extracted_info",
                             "ringback_attempt_id",
                             "failure_reason",
                             "error",
                             "ai_name",
                             "name",
                             "email",
                             "issue_type",
                             "priority",
                             "urgent",
                             "company"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstDecoderHostile::everyTypeUnderEveryName()
{
    QFETCH(QString, name);
    const QList<QJsonValue> values{
        QJsonValue::Null,
        true,
        false,
        0,
        -1,
        1.5,
        1e300,
        -1e300,
        9.1e18,
        u""_s,
        u"   "_s,
        u"\u0000\u202Ex"_s,
        u"{"_s,
        u"["_s,
        u"{}"_s,
        u"[{}]"_s,
        u"nan"_s,
        u"inf"_s,
        u"-5"_s,
        QString(300'000, u'x'),
        QJsonArray{},
        QJsonArray{QJsonArray{QJsonArray{}}},
        QJsonArray{1, true, u"x"_s, QJsonValue::Null, QJsonObject{}},
        QJsonObject{},
        QJsonObject{{name, name}},
        QJsonObject{{name, QJsonObject{{name, QJsonArray{-1}}}}},
        QJsonObject{{u"id"_s, QJsonArray{}}, {u"url"_s, 3}},
        QJsonArray{
            QJsonObject{{u"text"_s, 7}, {u"speaker"_s, QJsonObject{}}, {u"createdAt"_s, u"never"_s}, {u"date"_s, -1}}},
    };
    for (const QJsonValue &value : values) {
        for (const QJsonObject &body :
             {QJsonObject{{u"outcome"_s, u"kept"_s}, {name, value}},
              QJsonObject{{u"outcome"_s, u"kept"_s}, {u"call"_s, QJsonObject{{name, value}}}},
              QJsonObject{{u"outcome"_s, u"kept"_s}, {u"contact"_s, QJsonObject{{name, value}}}}}) {
            const auto call = decodeCall(body, u"US"_s);
            const QByteArray json = QJsonDocument(body).toJson();
            QVERIFY(name == u"outcome" || call.has_value());
            if (call) {
                QVERIFY(!call->durationSeconds ||
                        (std::isfinite(*call->durationSeconds) && *call->durationSeconds >= 0));
                QVERIFY(call->thoughtlyCallId.size() <= 256 && call->attemptId.size() <= 256 &&
                        call->agentId.size() <= 256);
                QVERIFY(call->phone.size() <= 64 && call->outcome.size() <= 500);
                QVERIFY(!call->startedAt.isValid() || call->startedAt.date().year() >= 2000);
                QVERIFY(call->version >= 0);
                QVERIFY(call->recordingUrl.isEmpty());
                for (const Utterance &turn : call->transcript)
                    QVERIFY(!turn.text.isEmpty() && turn.text.size() <= maxTurnLength &&
                            turn.atSeconds.value_or(0) >= 0);
                const auto again = decodeCalls(json, u"US"_s);
                QVERIFY(again.size() == 1 && again.first() == *call);
            }
            const auto request = decodeCallbackRequest(json);
            QVERIFY(!request || (!request->phone.isEmpty() && request->phone.size() <= 64));
        }
    }
}

void TstDecoderHostile::numbersWithoutSense_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const char *member :
         {R"("duration":-3)", R"("duration":"NaN")", R"("duration":1e12)", R"("duration_ms":"inf")",
          R"("duration":"soon")", R"("start_time":"2026-05-24T15:31:10Z","end_time":"2026-05-24T15:31:09Z")",
          R"("start_time":"2026-05-24","end_time":"2027-05-24")", R"("start_time":-1,"end_time":1e300)",
          R"("start_time":"9999-99-99T99:99:99Z")", R"("duration":true)", R"("duration":[3])"})
        QTest::newRow(member) << QByteArray(member);
}

void TstDecoderHostile::numbersWithoutSense()
{
    QFETCH(QByteArray, member);
    const auto calls = decodeCalls(R"({"call_id":"c",)" + member + '}', u"US"_s);
    QCOMPARE(calls.size(), 1);
    QVERIFY(!calls.first().durationSeconds);
}

void TstDecoderHostile::deepNesting()
{
    const auto nested = [](int depth) {
        QByteArray open;
        for (int i = 0; i < depth; ++i)
            open += R"({"x":)";
        return open + R"({"call_id":"c1"})" + QByteArray(depth, '}');
    };
    QCOMPARE(decodeCalls(nested(http::maxNesting - 2), u"US"_s).size(), 1);
    QCOMPARE(decodeCalls(nested(http::maxNesting + 1), u"US"_s).size(), 0);
    // What is too deep is left out; the rest of the body still counts.
    const auto calls = decodeCalls(R"({"outcome":"kept","deep":)" + nested(900) + '}', u"US"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().outcome, u"kept"_s);
}

void TstDecoderHostile::bounds()
{
    QJsonArray turns;
    for (int i = 0; i < maxTurns + 50; ++i)
        turns.append(QJsonObject{{u"text"_s, i == 0 ? QString(30'000, u'a') : u"x"_s}, {u"author"_s, u"ai"_s}});
    const auto call = decodeCall(
        {{u"call_id"_s, u"c"_s}, {u"conversation_history"_s, turns}, {u"outcome"_s, QString(9000, u'o')}}, u"US"_s);
    QVERIFY(call.has_value());
    QCOMPARE(call->transcript.size(), maxTurns);
    QCOMPARE(call->transcript.first().text.size(), maxTurnLength);
    QCOMPARE(call->outcome.size(), 500);

    const auto text =
        decodeCall({{u"call_id"_s, u"c"_s}, {u"transcript"_s, u"User: x\n"_s.repeated(maxTurns + 50)}}, u"US"_s);
    QVERIFY(text.has_value());
    QCOMPARE(text->transcript.size(), maxTurns);
}

void TstDecoderHostile::manyKeysTakeNoTime()
{
    QByteArray body = R"({"call_id":"c1")";
    for (int i = 0; body.size() < 1'000'000; ++i)
        body += ",\"k" + QByteArray::number((i * 7919) % 100'003) + "\":{}";
    QByteArray lines = R"({"call_id":"c1","transcript":")";
    while (lines.size() < 1'000'000)
        lines += "more of it, all for one turn\\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(decodeCalls(body + '}', u"US"_s).size(), 1);
    QCOMPARE(decodeCalls(lines + "\"}", u"US"_s).size(), 1);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TstDecoderHostile)
#include "tst_decoder_hostile.moc"
