#include "engine/enginefixture.h"
#include "engine/webhookaddress.h"

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSubscriptions : public QObject
{
    Q_OBJECT

    static void setPublicUrl(EngineFixture &fixture, const QString &url)
    {
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.publicUrl = QUrl(url);
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
    }

    static QStringList ours(EngineFixture &fixture)
    {
        QStringList found;
        const Result<QList<Webhook>> webhooks = fixture.wait(fixture.engine->webhooks());
        for (const Webhook &webhook : webhooks ? *webhooks : QList<Webhook>()) {
            if (webhook.isOurs)
                found.append(webhook.type + u'/' + webhook.agentId);
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void needAPublicUrl()
    {
        EngineFixture fixture;
        const Result<Done> done = fixture.wait(fixture.engine->subscribeWebhooks());
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }

    void bringOutcomesAndGoAgain()
    {
        EngineFixture fixture;
        setPublicUrl(fixture, QString::fromLatin1(fixture.listenerUrl()));
        const QStringList all{u"NEW_RESPONSE/"_s, u"PHONE_TRANSFER/"_s};
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks()).ok()); // the sandbox offers no ACTION_FAILED
        QCOMPARE(ours(fixture), all);
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks()).ok()); // already there
        QCOMPARE(ours(fixture), all);
        const QList<Webhook> shown = *fixture.wait(fixture.engine->webhooks());
        for (const Webhook &webhook : shown) {
            QVERIFY2(!webhook.url.contains(u"secret"_s), qPrintable(webhook.url));
            QVERIFY(webhook.url.contains(u"***"_s));
        }

        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QCOMPARE(fixture.call(*id)->knownBy, Source::Webhook);

        QVERIFY(fixture.wait(fixture.engine->unsubscribeWebhooks()).ok());
        QVERIFY(ours(fixture).isEmpty());
        QVERIFY(fixture.wait(fixture.engine->unsubscribeWebhooks()).ok()); // already gone
    }

    void ofOneVoiceAgent()
    {
        EngineFixture fixture;
        setPublicUrl(fixture, u"https://hooks.example.com/ringback/"_s);
        const QString agent = fixture.wait(fixture.engine->agents()).first().id;
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks(agent)).ok());
        QCOMPARE(ours(fixture), (QStringList{u"NEW_RESPONSE/"_s + agent, u"PHONE_TRANSFER/"_s + agent}));
        QVERIFY(!fixture.wait(fixture.engine->subscribeWebhooks(u"no-such-agent"_s)).ok());
    }

    void theOldSecretsWebhooksAreTakenAway()
    {
        EngineFixture fixture;
        setPublicUrl(fixture, u"https://hooks.example.com"_s);
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks()).ok());
        fixture.stopEngine();
        fixture.adjust = [](Engine::Options &options) {
            options.environment.insert(u"RINGBACK_WEBHOOK_SECRET"_s, u"another"_s);
        };
        fixture.startEngine();
        QCOMPARE(ours(fixture).size(), 2);
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks()).ok());
        QCOMPARE(ours(fixture).size(), 2);
        // Somebody else's at another address stay.
        setPublicUrl(fixture, u"https://elsewhere.example.com"_s);
        QVERIFY(fixture.wait(fixture.engine->subscribeWebhooks()).ok());
        QCOMPARE(fixture.wait(fixture.engine->webhooks())->size(), 4);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("publicUrl");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"https://a.example"_s << QByteArray("s") << u"https://a.example/webhook/s/probe"_s;
        QTest::newRow("path") << u"https://a.example/x/"_s << QByteArray("s")
                              << u"https://a.example/x/webhook/s/probe"_s;
        QTest::newRow("no secret") << u"https://a.example"_s << QByteArray() << u"https://a.example/webhook/probe"_s;
        QTest::newRow("odd secret") << u"https://a.example"_s << QByteArray("a/b c?")
                                    << u"https://a.example/webhook/a%2Fb%20c%3F/probe"_s;
        QTest::newRow("query") << u"https://a.example/?k=v#f"_s << QByteArray("s")
                               << u"https://a.example/webhook/s/probe"_s;
    }
    void addresses()
    {
        QFETCH(QString, publicUrl);
        QFETCH(QByteArray, secret);
        const QUrl url = webhookAddress(QUrl(publicUrl), secret, u"probe"_s);
        QTEST(url.toString(QUrl::FullyEncoded), "address");
    }

    void masks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("masked");
        QTest::newRow("ours") << u"https://a.example/webhook/s3/call-completed"_s
                              << u"https://a.example/webhook/***/call-completed"_s;
        QTest::newRow("foreign") << u"https://b.example:8443/hooks/12345?key=9"_s
                                 << u"https://b.example:8443/***/***?***"_s;
        QTest::newRow("user") << u"https://me:pw@b.example"_s << u"https://b.example"_s;
        QTest::newRow("no URL") << u"s3cret"_s << u"***"_s;
    }
    void masks()
    {
        QFETCH(QString, url);
        QTEST(maskedAddress(url), "masked");
    }
};

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
