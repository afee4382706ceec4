#include "engine/enginefixture.h"
#include "engine/enginehost.h"
#include "engine/lookup.h"

#include <QTcpServer>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithCredentials()
    {
        EngineFixture fixture;
        const QUrl url = fixture.service->url();
        QVERIFY(fixture.wait(fixture.engine->testCredentials({u"token"_s, u"team"_s}, url)).ok());
        QVERIFY(fixture.wait(fixture.engine->testCredentials({}, url)).ok()); // those in use
        const auto elsewhere = fixture.wait(fixture.engine->testCredentials({}, QUrl(u"http://127.0.0.1:1"_s)));
        QVERIFY(!elsewhere.ok()); // nothing left for there
        QCOMPARE(elsewhere.error().kind, ErrorKind::InvalidInput);
        const auto wrong = fixture.wait(fixture.engine->testCredentials({u"wrong"_s, u"team"_s}, url));
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
        QVERIFY(!wrong.error().message.isEmpty());
        const auto asked = fixture.engine->testCredentials({u"token"_s, u"team"_s}, QUrl(u"http://127.0.0.1:1"_s));
        QVERIFY(fixture.advanceUntil([&asked] { return asked.isFinished(); }));
        const auto nowhere = asked.result();
        QVERIFY(!nowhere.ok());
        QCOMPARE(nowhere.error().kind, ErrorKind::Network);
    }

    void aSecondOwnerIsRefusedInWords()
    {
        EngineFixture fixture;
        Engine::Options options;
        options.dataDirectory = fixture.engine->dataDirectory();
        const auto second = Engine::create(options);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, ErrorKind::Unavailable);
        QVERIFY(!second.error().message.isEmpty());
    }

    void anOccupiedPortIsToldNotFatal()
    {
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.listenPort = occupant.serverPort();
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        const EngineState state = fixture.wait(fixture.engine->state());
        QVERIFY2(state.listenerFault.contains(QString::number(occupant.serverPort())), qPrintable(state.listenerFault));
        settings.listenPort = 0;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QVERIFY(!fixture.wait(fixture.engine->state()).listener.isEmpty());
    }

    void theLightSaysCutOffAndComesBack()
    {
        EngineFixture fixture;
        QTRY_COMPARE(fixture.wait(fixture.engine->state()).light, EngineState::Light::Live);
        Settings settings = fixture.wait(fixture.engine->settings());
        const QUrl url = std::exchange(settings.apiUrl, QUrl(u"http://127.0.0.1:1"_s));
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QVERIFY(fixture.advanceUntil(
            [&] { return fixture.wait(fixture.engine->state()).light == EngineState::Light::CutOff; }));
        QVERIFY(fixture.wait(fixture.engine->state()).cutOffSince.isValid());
        settings.apiUrl = url;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QVERIFY(fixture.advanceUntil(
            [&] { return fixture.wait(fixture.engine->state()).light == EngineState::Light::Live; }));
    }

    void practiceModeReachesNothingButItself()
    {
        QTemporaryDir directory;
        Engine::Options options;
        options.dataDirectory = directory.path();
        options.practice = true;
        // Even a real URL and real credentials around it must not lead outside.
        options.environment = {{u"THOUGHTLY_API_URL"_s, u"https://api.example.com"_s},
                               {u"THOUGHTLY_API_TOKEN"_s, u"real"_s},
                               {u"THOUGHTLY_TEAM_ID"_s, u"real"_s}};
        auto host = EngineHost::start(options);
        QVERIFY(host.ok());
        Engine &engine = (*host)->engine();
        const auto settings = engine.settings();
        QTRY_VERIFY(settings.isFinished());
        QCOMPARE(settings.result().apiUrl.host(), u"127.0.0.1"_s);
        Settings outside = settings.result();
        outside.apiUrl = QUrl(u"https://api.example.com"_s);
        const auto applied = engine.applySettings(outside);
        QTRY_VERIFY(applied.isFinished());
        const auto after = engine.settings();
        QTRY_VERIFY(after.isFinished());
        QCOMPARE(after.result().apiUrl.host(), u"127.0.0.1"_s);
    }

    void lookUpIsOftenWhileYoungAndSeldomLater()
    {
        using namespace std::chrono_literals;
        QVERIFY(LookUp::interval(10s) < LookUp::interval(5min));
        QVERIFY(LookUp::interval(5min) < LookUp::interval(1h));
        QVERIFY(LookUp::interval(1h) < LookUp::interval(24h));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
