// Recordings of calls: fetched from where the call says, unless that is an address nobody should be asked at.
#include "engine/enginefixture.h"
#include "storage/calls.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// What is heard of a call with such a recording.
QByteArray outcomeWith(const QString &recording)
{
    const QJsonObject contact{{u"id"_s, u"c1"_s}, {u"phone_number"_s, u"+351914000221"_s}};
    const QJsonObject call{{u"id"_s, u"2d4b3c1e-0000-4000-8000-000000000001"_s},
                           {u"interview"_s, QJsonObject{{u"id"_s, u"agent-1"_s}}},
                           {u"contact"_s, contact},
                           {u"type"_s, u"PHONE_CALL"_s},
                           {u"status"_s, u"COMPLETED"_s},
                           {u"transcript"_s, u"AI: Hello"_s},
                           {u"recording_url"_s, recording}};
    return QJsonDocument(call).toJson();
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void ofACallIsFetchedWithoutCredentials()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        CallIntent intent;
        intent.phone = u"+351912345678"_s; // she talks
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        QCOMPARE(fixture.wait(fixture.engine->recording(*id)).error().kind, ErrorKind::NotFound); // not yet
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        const Result<QByteArray> audio = fixture.wait(fixture.engine->recording(*id));
        QVERIFY2(audio.ok(), audio ? "" : qPrintable(audio.error().message)); // the service refuses credentials
        QVERIFY(audio->startsWith("RIFF"));
        QVERIFY(audio->size() > 8000);
    }

    void whatShouldNotBeAskedIsNot_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        QTest::newRow("not encrypted") << u"http://recordings.example.com/a.mp3"_s << u"must be https"_s;
        QTest::newRow("this computer") << u"https://127.0.0.1:9/a.mp3"_s << u"127.0.0.1"_s;
        QTest::newRow("the neighbour") << u"https://192.168.1.1/a.mp3"_s << u"192.168.1.1"_s;
    }
    void whatShouldNotBeAskedIsNot()
    {
        QFETCH(QString, address);
        QFETCH(QString, words);
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/call-completed", outcomeWith(address)), 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 1);
        const qint64 id = storage::calls::order(*fixture.reader).first();
        const Result<QByteArray> audio = fixture.wait(fixture.engine->recording(id));
        QCOMPARE(audio.error().kind, ErrorKind::Refused);
        QVERIFY2(audio.error().message.contains(words), qPrintable(audio.error().message));
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
