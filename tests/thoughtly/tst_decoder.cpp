#include "thoughtly/attemptkey.h"
#include "thoughtly/decoder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace ringback::thoughtly;
using namespace Qt::StringLiterals;

namespace {

CallObservation decoded(const QByteArray &json)
{
    const auto calls = decodeCalls(json, u"US"_s);
    return calls.size() == 1 ? calls.first() : CallObservation{};
}

/// What every shape below says, each in its own words.
CallObservation reference()
{
    CallObservation call;
    call.thoughtlyCallId = u"call_01J0"_s;
    call.attemptId = u"0b1c"_s;
    call.agentId = u"agt_01HZ"_s;
    call.contactId = u"cnt_01HX"_s;
    call.phone = u"+14155550123"_s;
    call.status = CallStatus::Completed;
    call.outcome = u"qualified"_s;
    call.durationSeconds = 184;
    call.startedAt = QDateTime(QDate(2026, 5, 24), QTime(15, 31, 10), Qt::UTC);
    call.endedAt = QDateTime(QDate(2026, 5, 24), QTime(15, 34, 14), Qt::UTC);
    call.transcript = {{Utterance::Speaker::Agent, u"Hi, is now a good time?"_s, 4.0},
                       {Utterance::Speaker::Customer, u"Yes: what's this about?"_s, 8.0}};
    call.recordingUrl = u"https://r.example/a.mp3"_s;
    return call;
}

/// One file for each shape that is known.
void addShapes()
{
    QTest::addColumn<QByteArray>("json");
    const QDir bodies(QFINDTESTDATA("bodies"));
    for (const QString &name : bodies.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(bodies.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

} // namespace

class TstDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allShapesSayTheSame_data() { addShapes(); }
    void allShapesSayTheSame();
    void decodingIsStable_data() { addShapes(); }
    void decodingIsStable();
    void theGuidesBody();
    void theFirstEventOfTheRealService();
    void eachName_data();
    void eachName();
    void whatIsNotTheCalls_data();
    void whatIsNotTheCalls();
    void status_data();
    void status();
    void phone_data();
    void phone();
    void transcriptTexts_data();
    void transcriptTexts();
    void severalInAnArray();
    void variablesAndMetadata();
    void hugeIdsKeepTheirDigits();
};

void TstDecoder::allShapesSayTheSame()
{
    QFETCH(QByteArray, json);
    const CallObservation call = decoded(json);
    const CallObservation expected = reference();
    QCOMPARE(call.thoughtlyCallId, expected.thoughtlyCallId);
    QCOMPARE(call.attemptId, expected.attemptId);
    QCOMPARE(call.agentId, expected.agentId);
    QCOMPARE(call.contactId, expected.contactId);
    QCOMPARE(call.phone, expected.phone);
    QVERIFY(call.status == expected.status);
    QCOMPARE(call.outcome, expected.outcome);
    QVERIFY(call.durationSeconds == expected.durationSeconds);
    QCOMPARE(call.startedAt, expected.startedAt);
    QCOMPARE(call.endedAt, expected.endedAt);
    QCOMPARE(call.recordingUrl, expected.recordingUrl);
    QCOMPARE(call.transcript.size(), expected.transcript.size());
    for (qsizetype i = 0; i < call.transcript.size(); ++i) {
        QCOMPARE(call.transcript[i].text, expected.transcript[i].text);
        QCOMPARE(call.transcript[i].speaker, expected.transcript[i].speaker);
        QVERIFY(call.transcript[i].atSeconds == expected.transcript[i].atSeconds);
    }
}

void TstDecoder::decodingIsStable()
{
    QFETCH(QByteArray, json);
    const CallObservation first = decoded(json);
    QVERIFY(decoded(json) == first);
    // Members in another order and written anew are the same call.
    QVERIFY(decoded(QJsonDocument::fromJson(json).toJson()) == first);
}

void TstDecoder::theGuidesBody()
{
    const CallObservation call = decoded(R"({"call_id":"c1","agent_id":"a1","duration":42.5,"outcome":"qualified",
        "transcript":"Agent: Hello\nUser: Hi","variables":{"phone":"+14155550123","name":"Ana Silva","email":"ana@example.com"}})");
    QCOMPARE(call.thoughtlyCallId, u"c1"_s);
    QCOMPARE(call.agentId, u"a1"_s);
    QVERIFY(call.durationSeconds == 42.5);
    QCOMPARE(call.outcome, u"qualified"_s);
    QCOMPARE(call.phone, u"+14155550123"_s);
    QCOMPARE(call.contactName, u"Ana Silva"_s);
    QCOMPARE(call.contactEmail, u"ana@example.com"_s);
    QCOMPARE(call.transcript.size(), 2);
    QVERIFY(call.status == CallStatus::Completed);
    QCOMPARE(call.variables.value(u"name"_s).toString(), u"Ana Silva"_s);
}

void TstDecoder::theFirstEventOfTheRealService()
{
    const CallObservation call =
        decoded(R"({"id":"r1","type":"PHONE_CALL","status":"NOT_STARTED","interview":{"id":"a1"},
        "start_time":null,"end_time":null,"duration_ms":"0","created":"2026-05-24T15:31:00Z","updated":"2026-05-24T15:31:05Z",
        "version":1,"transcript":"","conversation_history":[],"recording_url":null,"metadata":null})");
    QCOMPARE(call.thoughtlyCallId, u"r1"_s);
    QVERIFY(call.status == CallStatus::Queued);
    QVERIFY(call.eventType.isEmpty());
    QVERIFY(!call.durationSeconds);
    QVERIFY(!call.endedAt.isValid());
    QVERIFY(call.transcript.isEmpty());
    QCOMPARE(call.version, 1);
    QCOMPARE(call.updatedAt, QDateTime(QDate(2026, 5, 24), QTime(15, 31, 5), Qt::UTC));
    QCOMPARE(call.startedAt, QDateTime(QDate(2026, 5, 24), QTime(15, 31), Qt::UTC));
}

void TstDecoder::eachName_data()
{
    QTest::addColumn<QByteArray>("member"); // beside {"call_id":"c1"}
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *fact, const char *member, const char *value) {
        QTest::addRow("%s: %s", fact, member)
            << QByteArray(member) << QString::fromLatin1(fact) << QString::fromLatin1(value);
    };
    for (const char *member :
         {R"("agent_id":"a1")", R"("agentId":"a1")", R"("interview_id":"a1")", R"("interview":{"id":"a1"})",
          R"("call":{"interview_id":"a1"})", R"("agent":{"id":"a1"})", R"("data":{"agent_id":"a1"})",
          R"("type":"NEW_RESPONSE","data":"a1")"})
        row("agent", member, "a1");
    for (const char *member : {R"("contact_id":"p1")", R"("call":{"contact_id":"p1"})", R"("contact":{"id":"p1"})"})
        row("contact", member, "p1");
    row("contactName", R"("contact":{"name":"Ana"})", "Ana");
    row("contactName", R"("contact":{"first_name":"Ana","last_name":"Silva"})", "Ana Silva");
    row("contactEmail", R"("contact":{"email":"a@b.example"})", "a@b.example");
    row("agentTitle", R"("agent":{"title":"Support"})", "Support");
    row("agentTitle", R"("ai_name":"Maya")", ""); // what the voice calls itself is not the agent's title
    for (const char *member :
         {R"("event":"PHONE_TRANSFER")", R"("type":"PHONE_TRANSFER")", R"("event_type":"PHONE_TRANSFER")"})
        row("event", member, "PHONE_TRANSFER");
    for (const char *member : {R"("status":"busy")", R"("call":{"status":"BUSY"})", R"("call_status":"Busy")"})
        row("status", member, "busy");
    for (const char *member : {R"("outcome":"DNQ")", R"("call":{"outcome":"DNQ"})", R"("variables":{"outcome":"DNQ"})",
                               R"("tags":["spring","DNQ"])"})
        row("outcome", member, "DNQ");
    for (const char *member : {R"("duration":12)", R"("duration":"12")", R"("duration_seconds":12)",
                               R"("call_duration":12.0)", R"("duration_ms":"12000")", R"("dutation_ms":12000)",
                               R"("start_time":"2026-05-24T15:31:10Z","end_time":"2026-05-24T15:31:22Z")",
                               R"("duration_ms":-1,"started_at":1779636670,"ended_at":1779636682)"})
        row("duration", member, "12");
    for (const char *member :
         {R"("started_at":"2026-05-24T15:31:10Z")", R"("start_time":"2026-05-24T17:31:10+02:00")",
          R"("created":"2026-05-24T15:31:10")", R"("start_time":1779636670000)", R"("call":{"started_at":1779636670})"})
        row("started", member, "2026-05-24T15:31:10Z");
    for (const char *member : {R"("ended_at":"2026-05-24T15:31:10Z")", R"("end_time":"1779636670")"})
        row("ended", member, "2026-05-24T15:31:10Z");
    for (const char *member : {R"("transcript":"Agent: Hello")", R"("full_transcript":"AI: Hello")",
                               R"("transcript":[{"transcript":"Hello","speaker":"ai"}])",
                               R"("conversation_history":[{"text":"Hello","author":"ai"}])"})
        row("transcript", member, "Hello");
    for (const char *member :
         {R"("recording_url":"https://r.example/1")", R"("call":{"recording_url":"https://r.example/1"})"})
        row("recording", member, "https://r.example/1");
    for (const char *member :
         {R"("ai_summary":"Wants it")", R"("summary":"Wants it")", R"("summary":{"intent":"Wants it"})",
          R"("summary_data":{"summary":"Wants it"})", R"("summary_data":"Wants it")"})
        row("summary", member, "Wants it");
    for (const char *member :
         {R"("metadata":{"ringback_attempt_id":"t1"})", R"("call":{"metadata":{"ringback_attempt_id":"t1"}})",
          R"("custom_fields":{"ringback_attempt_id":"t1"})", R"("variables":{"ringback_attempt_id":"t1"})",
          R"("extracted_info":{"ringback_attempt_id":"t1"})",
          R"("contact":{"attributes":{"ringback_attempt_id":"t1"}})"})
        row("attempt", member, "t1");
    row("cause", R"("status":"failed","failure_reason":"carrier rejected")", "carrier rejected");
}

void TstDecoder::eachName()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    const CallObservation call = decoded(R"({"call_id":"c1",)" + member + '}');
    QCOMPARE(call.thoughtlyCallId, u"c1"_s);
    const QHash<QString, QString> said{
        {u"agent"_s, call.agentId},
        {u"contact"_s, call.contactId},
        {u"contactName"_s, call.contactName},
        {u"contactEmail"_s, call.contactEmail},
        {u"agentTitle"_s, call.agentTitle},
        {u"event"_s, call.eventType},
        {u"status"_s, call.status ? token(*call.status) : QString()},
        {u"outcome"_s, call.outcome},
        {u"duration"_s, call.durationSeconds ? QString::number(*call.durationSeconds) : QString()},
        {u"started"_s, call.startedAt.toString(Qt::ISODate)},
        {u"ended"_s, call.endedAt.toString(Qt::ISODate)},
        {u"transcript"_s, call.transcript.isEmpty() ? QString() : call.transcript.first().text},
        {u"recording"_s, call.recordingUrl},
        {u"summary"_s, call.summary},
        {u"attempt"_s, call.attemptId},
        {u"cause"_s, call.cause},
    };
    QVERIFY(said.contains(fact));
    QCOMPARE(said.value(fact), value);
}

void TstDecoder::whatIsNotTheCalls_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("callId");
    QTest::newRow("agent's id") << R"({"agent":{"id":"a1"},"outcome":"x"})"_ba << QString();
    QTest::newRow("contact's id") << R"({"contact":{"id":"p1"},"outcome":"x"})"_ba << QString();
    QTest::newRow("unrelated id") << R"({"widget":{"id":"w1"},"outcome":"x"})"_ba << QString();
    QTest::newRow("team's id") << R"({"call":{"team":{"id":"t1"},"outcome":"x"}})"_ba << QString();
    QTest::newRow("event's id") << R"({"id":"evt_1","data":{"id":"c1","status":"busy"}})"_ba << u"c1"_s;
    QTest::newRow("call over root") << R"({"id":"evt_1","call":{"id":"c1"},"status":"busy"})"_ba << u"c1"_s;
    QTest::newRow("named over bare") << R"({"id":"evt_1","call":{"call_id":"c1","id":"x"}})"_ba << u"c1"_s;
    QTest::newRow("shallower over deeper") << R"({"call_id":"c1","data":{"call_id":"c2"}})"_ba << u"c1"_s;
    QTest::newRow("known by its members")
        << R"({"x":{"y":{"id":"c1","duration":3,"recording_url":null}}})"_ba << u"c1"_s;
    QTest::newRow("unfilled template") << R"({"call_id":"{{call.id}}","outcome":"x"})"_ba << QString();
}

void TstDecoder::whatIsNotTheCalls()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, callId);
    const auto calls = decodeCalls(json, u"US"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().thoughtlyCallId, callId);
}

void TstDecoder::status_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");
    QTest::newRow("transfer event") << R"({"call_id":"c","event":"PHONE_TRANSFER","status":"completed"})"_ba
                                    << u"transferred"_s;
    QTest::newRow("folder transfer") << R"({"call_id":"c","type":"FOLDER_PHONE_TRANSFER"})"_ba << u"transferred"_s;
    QTest::newRow("action failed alone") << R"({"call_id":"c","type":"ACTION_FAILED"})"_ba << u"failed"_s;
    QTest::newRow("action failed, call done")
        << R"({"call_id":"c","type":"ACTION_FAILED","status":"success"})"_ba << u"completed"_s;
    QTest::newRow("voicemail") << R"({"call_id":"c","status":"voicemail"})"_ba << u"left_voicemail"_s;
    QTest::newRow("outcome tells") << R"({"call_id":"c","outcome":"No Answer","duration":0})"_ba << u"no_answer"_s;
    QTest::newRow("tag tells") << R"({"call_id":"c","tags":[{"name":"voicemail"}]})"_ba << u"left_voicemail"_s;
    QTest::newRow("status over outcome") << R"({"call_id":"c","outcome":"voicemail","status":"IN_PROGRESS"})"_ba
                                         << u"in_progress"_s;
    QTest::newRow("a cancelled appointment") << R"({"call_id":"c","outcome":"cancelled"})"_ba << u"completed"_s;
    QTest::newRow("spoken") << R"({"call_id":"c","transcript":"Agent: Hi"})"_ba << u"completed"_s;
    QTest::newRow("spoken, strange word")
        << R"({"call_id":"c","transcript":"Agent: Hi","status":"WRAPPING"})"_ba << QString();
    QTest::newRow("nothing told") << R"({"call_id":"c","duration":0})"_ba << QString();
    QTest::newRow("agent's status isn't the call's")
        << R"({"call_id":"c","agent":{"status":"ACTIVE"}})"_ba << QString();
    QTest::newRow("the call's over the envelope's")
        << R"({"status":"success","call":{"id":"c","status":"busy"}})"_ba << u"busy"_s;
}

void TstDecoder::status()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, status);
    const CallObservation call = decoded(json);
    QCOMPARE(call.thoughtlyCallId, u"c"_s);
    QCOMPARE(call.status ? token(*call.status) : QString(), status);
}

void TstDecoder::phone_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("phone");
    QTest::newRow("contact") << R"("phone_number":"+14155557788","contact":{"phone_number":"+14155550123"})"_ba
                             << u"+14155550123"_s;
    QTest::newRow("top") << R"("phone_number":"(415) 555-0123")"_ba << u"+14155550123"_s;
    QTest::newRow("variables") << R"("variables":{"phone":"415.555.0123"})"_ba << u"+14155550123"_s;
    QTest::newRow("outbound to") << R"("direction":"outbound","from":"+14155557788","to":"+351912345678")"_ba
                                 << u"+351912345678"_s;
    QTest::newRow("inbound from") << R"("direction":"inbound","from":"+351912345678","to":"+14155557788")"_ba
                                  << u"+351912345678"_s;
    QTest::newRow("direction not said") << R"("from":"+14155557788","to":"+351912345678")"_ba << u"+351912345678"_s;
    QTest::newRow("caller") << R"("caller_number":"+351912345678")"_ba << u"+351912345678"_s;
    QTest::newRow("never the agent's") << R"("agent":{"phone_number":"+14155557788"},"phone_number":"+14155557788")"_ba
                                       << QString();
    QTest::newRow("a number") << R"("phone_number":351912345678)"_ba << u"+351912345678"_s;
    QTest::newRow("as sent") << R"("phone_number":"911")"_ba << u"911"_s;
    QTest::newRow("no number") << R"("phone_number":"anonymous")"_ba << QString();
}

void TstDecoder::phone()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, phone);
    const CallObservation call = decoded(R"({"call_id":"c",)" + members + '}');
    QCOMPARE(call.phone, phone);
}

void TstDecoder::transcriptTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("turns"); // A or C, the text, the seconds
    QTest::newRow("usual") << u"Agent: Hi\r\nUser: Yes\r\n\r\nand more\r\nAI: Bye"_s
                           << QStringList{u"A Hi"_s, u"C Yes\nand more"_s, u"A Bye"_s};
    QTest::newRow("one line") << u"Agent: Hi. User: Yes. Agent: Bye."_s
                              << QStringList{u"A Hi."_s, u"C Yes."_s, u"A Bye."_s};
    QTest::newRow("times") << u"[01:02] AI: Hi\n1:02:03 Customer: Yes"_s
                           << QStringList{u"A Hi @62"_s, u"C Yes @3723"_s};
    QTest::newRow("names") << u"Maya: Hi\nJon Bell: Yes\nMaya: Bye"_s << QStringList{u"A Hi"_s, u"C Yes"_s, u"A Bye"_s};
    QTest::newRow("colon in speech") << u"Agent: Hi\nUser: one thing\nNote: me"_s
                                     << QStringList{u"A Hi"_s, u"C one thing\nNote: me"_s};
    QTest::newRow("nobody named") << u"please stop calling me"_s << QStringList{u"C please stop calling me"_s};
    QTest::newRow("empty") << u" \n "_s << QStringList{};
}

void TstDecoder::transcriptTexts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, turns);
    const CallObservation call =
        decoded(QJsonDocument(QJsonObject{{u"call_id"_s, u"c"_s}, {u"transcript"_s, text}}).toJson());
    QStringList read;
    for (const Utterance &turn : call.transcript) {
        const QString at = turn.atSeconds ? u" @%1"_s.arg(*turn.atSeconds) : QString();
        read.append((turn.speaker == Utterance::Speaker::Agent ? u"A "_s : u"C "_s) + turn.text + at);
    }
    QCOMPARE(read, turns);
}

void TstDecoder::severalInAnArray()
{
    const auto calls = decodeCalls(R"([{"call_id":"c1","status":"busy"},{"hello":1},7,{"call_id":"c2"}])", u"US"_s);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].thoughtlyCallId, u"c1"_s);
    QCOMPARE(calls[1].thoughtlyCallId, u"c2"_s);
    // Of several calls in one body it can't be told which facts belong together.
    const auto list = decodeCalls(R"({"calls":[{"call_id":"c1"},{"call_id":"c2"}]})", u"US"_s);
    QVERIFY(list.isEmpty());
}

void TstDecoder::variablesAndMetadata()
{
    const CallObservation call =
        decoded(R"({"call_id":"c","variables":{"a":1},"extracted_info":{"b":2,"a":9},"custom_fields":{"c":3},
        "metadata":{"m":4},"call":{"metadata":{"n":5}}})");
    QCOMPARE(call.variables, (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}));
    QCOMPARE(call.metadata, (QJsonObject{{u"m"_s, 4}, {u"n"_s, 5}}));
}

void TstDecoder::hugeIdsKeepTheirDigits()
{
    for (const QByteArray &digits :
         {"9007199254740993"_ba, "18446744073709551615"_ba, "123456789012345678901234567890"_ba}) {
        const CallObservation call = decoded(R"({"call_id":)" + digits + R"(,"outcome":"a\"1e999"})");
        QCOMPARE(call.thoughtlyCallId, QString::fromLatin1(digits));
        QCOMPARE(call.outcome, u"a\"1e999"_s);
    }
}

QTEST_GUILESS_MAIN(TstDecoder)
#include "tst_decoder.moc"
