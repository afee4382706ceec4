#include "support/manualclock.h"
#include "support/rawpeer.h"
#include "webhook/digest.h"
#include "webhook/listener.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <vector>

using namespace ringback;
using namespace ringback::webhook;

namespace {

const QByteArray secret("s3cret-s3cret");
const QByteArray formerSecret("f0rmer-f0rmer");
const QByteArray json("{\"id\":\"r1\"}");

QByteArray post(const QByteArray &path, const QByteArray &body = json,
                const QByteArray &fields = "Content-Type: application/json\r\n")
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class tst_Listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        taken.clear();
        promises.clear();
        nonces.clear();
        holdsBack = false;
        fails = false;
        healthy = true;
        listener = std::make_unique<Listener>(
            clock,
            [this](Delivery delivery) {
                taken.push_back(std::move(delivery));
                promises.emplace_back();
                promises.back().start();
                auto future = promises.back().future();
                if (fails)
                    finish(promises.size() - 1, Error{ErrorKind::Storage, QStringLiteral("full")});
                else if (!holdsBack)
                    finish(promises.size() - 1, qint64(taken.size()));
                return future;
            },
            [this](const QByteArray &nonce) {
                nonces.push_back(nonce);
                return nonce == "ours";
            },
            [this] { return healthy; });
        start();
        connectPeer();
    }
    void cleanup()
    {
        peer.reset();
        listener.reset();
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        const auto row = [](const char *name, int status, const QByteArray &request, const QByteArray &contains = {}) {
            QTest::newRow(name) << request << status << contains;
        };
        const QByteArray type("Content-Type: application/json\r\n");
        row("call completed", 200, post("/webhook/call-completed"), "\r\n\r\n{\"delivery\":\"1\"}");
        row("request callback", 200, post("/webhook/request-callback"), "{\"delivery\":\"1\"}");
        row("request callback, as in the guide", 200, post("/request-callback"), "{\"delivery\":\"1\"}");
        row("new lead", 200, post("/webhook/new-lead"), "{\"delivery\":\"1\"}");
        row("anything that is JSON", 200, post("/webhook/new-lead", "null"), "{\"delivery\":\"1\"}");
        row("chunked", 200,
            "POST /webhook/new-lead HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + type +
                "\r\n2\r\n{}\r\n0\r\n\r\n");
        row("secret in the path", 200, post("/webhook/" + secret + "/new-lead"));
        row("secret as bearer", 200,
            post("/webhook/new-lead", json, type + "Authorization: Bearer " + secret + "\r\n"));
        row("secret in a field", 200, post("/webhook/new-lead", json, type + "X-Webhook-Secret: " + secret + "\r\n"));
        row("secret through a proxy", 200,
            post("/webhook/new-lead", json,
                 type + "X-Forwarded-For: 203.0.113.5\r\nX-Webhook-Secret: " + secret + "\r\n"));
        row("probe of ours", 200, post("/webhook/probe", R"({"nonce":"ours"})"), "{\"status\":\"ok\"}");
        row("probe of others", 404, post("/webhook/probe", R"({"nonce":"theirs"})"));
        row("probe without a nonce", 404, post("/webhook/probe", "[]"));
        row("health", 200, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "{\"status\":\"ok\"}");
        row("wrong secret in the path", 401, post("/webhook/wrong/new-lead"), "WWW-Authenticate: Bearer\r\n");
        row("wrong bearer", 401, post("/webhook/new-lead", json, type + "Authorization: Bearer wrong\r\n"));
        row("forwarded without a secret", 401, post("/webhook/new-lead", json, type + "Via: 1.1 x\r\n"));
        row("other host without a secret", 401,
            post("/webhook/new-lead").replace("Host: localhost", "Host: console.example.org"));
        row("former secret", 200, post("/webhook/" + formerSecret + "/new-lead"));
        row("absolute form can't pretend", 401,
            post("/webhook/new-lead").replace("POST /", "POST http://console.example.org/"));
        row("wrong signature", 401,
            post("/webhook/new-lead", json,
                 type + "webhook-id: 1\r\nwebhook-timestamp: 1\r\nwebhook-signature: v1,x\r\n"));
        const auto to = [](const QByteArray &host) {
            return post("/webhook/" + secret + "/new-lead").replace("Host: localhost", "Host: " + host);
        };
        row("name in the list", 200, to("console.example.org"));
        row("name in the list, other writing", 200, to("CONSOLE.example.ORG.:443"));
        row("address that was reached", 200, to("127.0.0.1:1"));
        row("rebound name", 421, to("evil.example"));
        row("rebound name, without a path", 421, "GET /nowhere HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        row("rebound name asks for health", 421, "GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        row("rebound name in absolute form", 421, to("localhost").replace("POST /", "POST http://evil.example/"));
        row("another address", 421, to("192.0.2.1"));
        row("no Host in HTTP/1.0", 200, "GET /healthz HTTP/1.0\r\n\r\n");
        row("no Host waives nothing", 401,
            post("/webhook/new-lead").replace("HTTP/1.1\r\nHost: localhost", "HTTP/1.0"));
        row("a page in a browser", 403,
            post("/webhook/" + secret + "/new-lead", json, type + "Origin: http://localhost\r\n"));
        row("a sandboxed page", 403, post("/webhook/new-lead", json, type + "Origin: null\r\n"));
        row("a page that fetches", 403,
            "GET /healthz HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n\r\n");
        row("typed by a person", 200, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: none\r\n\r\n");
        row("nothing there", 404, post("/webhook/other"));
        row("root", 404, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        row("wrong method", 405, "GET /webhook/new-lead HTTP/1.1\r\nHost: localhost\r\n\r\n", "Allow: POST\r\n");
        row("wrong method for health", 405, post("/healthz"), "Allow: GET, HEAD\r\n");
        row("no length", 411, "POST /webhook/new-lead HTTP/1.1\r\nHost: localhost\r\n" + type + "\r\n");
        row("no type", 415, post("/webhook/new-lead", json, ""));
        row("a form", 415, post("/webhook/new-lead", "a=b", "Content-Type: application/x-www-form-urlencoded\r\n"));
        row("compressed", 415, post("/webhook/new-lead", json, type + "Content-Encoding: gzip\r\n"));
        row("not JSON", 400, post("/webhook/new-lead", "{\"a\":}"), "The body is not valid JSON.");
        row("empty body", 400, post("/webhook/new-lead", ""));
        row("too large", 413, post("/webhook/new-lead", QByteArray(1024 * 1024 + 1, ' ')));
        row("malformed HTTP", 400, "GET /healthz HTTP/1.1\r\n\r\n");
    }
    void answers()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, contains);
        for (const bool whole : {true, false}) {
            if (!whole && request.size() > 1000)
                break;
            init();
            QVERIFY(!QTest::currentTestFailed());
            whole ? peer->send(request) : peer->sendByteByByte(request);
            QTRY_VERIFY(peer->received().endsWith('}'));
            const QByteArray answer = peer->received();
            QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
            QVERIFY2(answer.contains(contains), answer.constData());
            QVERIFY(answer.contains(status == 200 ? "Content-Type: application/json\r\n"
                                                  : "Content-Type: application/problem+json\r\n"));
            const bool delivered = status == 200 && !request.contains("probe") && !request.contains("healthz");
            QCOMPARE(taken.size(), size_t(delivered ? 1 : 0));
            QCOMPARE(listener->refusals().size(), status == 200 ? 0 : 1);
            if (status != 200)
                QCOMPARE(listener->refusals().at(0).status, status);
        }
    }

    void verifiedRepeat_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<qint64>("repeatOf");
        const QByteArray path("/webhook/call-completed");
        QTest::newRow("repeat") << path << QByteArray("m1") << json << 0 << secret << qint64(1);
        QTest::newRow("signed anew with the former secret")
            << path << QByteArray("m1") << json << 4 << formerSecret << qint64(1);
        QTest::newRow("another id") << path << QByteArray("m2") << json << 0 << secret << qint64(0);
        QTest::newRow("another body") << path << QByteArray("m1") << QByteArray("{}") << 0 << secret << qint64(0);
        QTest::newRow("another path") << QByteArray("/webhook/new-lead") << QByteArray("m1") << json << 0 << secret
                                      << qint64(0);
        QTest::newRow("long after") << path << QByteArray("m1") << json << 11 << secret << qint64(0);
    }
    void verifiedRepeat()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, body);
        QFETCH(int, minutes);
        QFETCH(QByteArray, key);
        QFETCH(qint64, repeatOf);
        for (const bool restarted : {false, true}) {
            init();
            peer->send(signedPost("/webhook/call-completed", "m1", json, secret));
            QTRY_COMPARE(peer->answers("HTTP/1.1 200 "), 1);
            QVERIFY(peer->received().endsWith("{\"delivery\":\"1\"}"));
            if (restarted) {
                Delivery first = taken.at(0);
                first.id = 1;
                init();
                taken.push_back(first);
                promises.emplace_back();
                listener->recall({first});
            }
            clock.jump(std::chrono::minutes(minutes));
            peer->send(signedPost(path, id, body, key));
            QTRY_COMPARE(peer->answers("HTTP/1.1 200 "), restarted ? 1 : 2);
            QCOMPARE(taken.size(), size_t(2)); // a line of its own in the journal, either way
            QCOMPARE(taken.at(1).repeatOf, repeatOf);
            QVERIFY(peer->received().endsWith(repeatOf == 1 ? "{\"delivery\":\"1\"}" : "{\"delivery\":\"2\"}"));
        }
    }

    void repeatWhileTheFirstIsUnderWay_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("first is stored") << true;
        QTest::newRow("first can't be stored") << false;
    }
    void repeatWhileTheFirstIsUnderWay()
    {
        QFETCH(bool, isStored);
        holdsBack = true;
        const QByteArray request = signedPost("/webhook/new-lead", "m1", json, secret);
        RawPeer others[2];
        peer->send(request);
        QTRY_COMPARE(taken.size(), size_t(1));
        for (RawPeer &other : others) {
            other.connectTo(listener->port());
            other.send(request + "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        connectMarker(); // sent later, answered: so the repeats were taken before
        QCOMPARE(taken.size(), size_t(1));
        QVERIFY(others[0].received().isEmpty() && others[1].received().isEmpty());

        if (!isStored) {
            finish(0, Error{ErrorKind::Storage, QStringLiteral("full")});
            QTRY_VERIFY(peer->received().startsWith("HTTP/1.1 429 "));
            QTRY_COMPARE(taken.size(), size_t(2)); // one of them is the first now
            QCOMPARE(taken[1].repeatOf, 0);
            finish(1, qint64(7));
            QTRY_COMPARE(taken.size(), size_t(3));
            QCOMPARE(taken[2].repeatOf, 7);
            finish(2, qint64(8));
        } else {
            finish(0, qint64(7));
            QTRY_VERIFY(peer->received().endsWith("{\"delivery\":\"7\"}"));
            QTRY_COMPARE(taken.size(), size_t(3));
            for (size_t i = 1; i < 3; ++i) {
                QCOMPARE(taken[i].repeatOf, 7);
                finish(i, qint64(7 + i));
            }
        }
        for (RawPeer &other : others)
            QTRY_VERIFY(other.received().contains("HTTP/1.1 200 OK\r\n") &&
                        other.received().contains("{\"delivery\":\"7\"}"));
    }

    void unverifiedIdIsNoRepeat()
    {
        const QByteArray fields("Content-Type: application/json\r\nwebhook-id: m1\r\n");
        peer->send(post("/webhook/new-lead", json, fields) + post("/webhook/new-lead", json, fields));
        QTRY_COMPARE(taken.size(), size_t(2));
        QCOMPARE(taken.at(1).repeatOf, 0);
    }

    void unstoredDeliveryIsNoFirst()
    {
        fails = true;
        peer->send(signedPost("/webhook/call-completed", "m1", json, secret));
        QTRY_COMPARE(peer->answers("HTTP/1.1 429 "), 1);
        fails = false;
        peer->send(signedPost("/webhook/call-completed", "m1", json, secret));
        QTRY_COMPARE(peer->answers("HTTP/1.1 200 "), 1);
        QCOMPARE(taken.at(1).repeatOf, 0);
    }

    void theBodyIsMaskedBeforeItIsStored()
    {
        const QByteArray before = "{\"hook\":\"https:\\/\\/x\\/webhook\\/";
        const QByteArray after = "\\/new-lead\",\"n\":1}";
        peer->send(post("/webhook/new-lead", before + secret + after));
        QTRY_COMPARE(taken.size(), size_t(1));
        QCOMPARE(taken.at(0).body, before + "***" + after);
    }

    void failuresAreAllTheSame()
    {
        QByteArray first;
        for (const char *path : {"/webhook/new-lead", "/webhook/x/new-lead", "/webhook/s3cret-s3creT/new-lead"}) {
            connectPeer();
            peer->send(post(path).replace("localhost", "console.example.org"));
            QTRY_VERIFY(peer->received().endsWith('}'));
            QVERIFY(first.isEmpty() || first == peer->received());
            first = peer->received();
        }
    }

    void waiverEndsWithAPublicUrl()
    {
        Config config = theConfig();
        config.secretAlways = true;
        const quint16 port = listener->port();
        QVERIFY(listener->start(config).ok());
        QCOMPARE(listener->port(), port); // same place: nothing was closed
        peer->send(post("/webhook/new-lead"));
        QTRY_VERIFY(peer->received().startsWith("HTTP/1.1 401 "));
    }

    void healthTellsWhenNothingCanBeStored()
    {
        healthy = false;
        peer->send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(peer->answers("HTTP/1.1 503 "), 2);
    }

    void refusedBeforeTheBodyComes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray rest(
            " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n");
        QTest::newRow("path") << "POST /nowhere" + rest + "\r\n" << 404;
        QTest::newRow("method") << "PUT /webhook/new-lead" + rest + "\r\n" << 405;
        QTest::newRow("secret") << "POST /webhook/x/new-lead" + rest + "Expect: 100-continue\r\n\r\n" << 401;
        QTest::newRow("type") << QByteArray(
                                     "POST /webhook/new-lead HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n")
                              << 415;
    }
    void refusedBeforeTheBodyComes()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        peer->send(head);
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(peer->received().startsWith("HTTP/1.1 " + QByteArray::number(status)));
    }

    void nothingIsAnsweredBeforeTheCommit()
    {
        holdsBack = true;
        peer->send(post("/webhook/call-completed") + post("/webhook/new-lead"));
        QTRY_COMPARE(taken.size(), size_t(2));
        // Another request goes the whole way meanwhile.
        RawPeer other;
        other.connectTo(listener->port());
        other.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(other.received().endsWith('}'));
        QCOMPARE(peer->received(), QByteArray());
        finish(1, qint64(8));
        finish(0, qint64(7));
        QTRY_COMPARE(peer->answers("HTTP/1.1 200 "), 2);
        QVERIFY(peer->received().indexOf("\"7\"") < peer->received().indexOf("\"8\""));
    }

    void theCommitMayFinishInAnotherThread()
    {
        holdsBack = true;
        peer->send(post("/webhook/call-completed"));
        peer->endSending();
        QTRY_COMPARE(taken.size(), size_t(1));
        const std::unique_ptr<QThread> writer(QThread::create([this] { finish(0, qint64(9)); }));
        writer->start();
        QTRY_VERIFY(peer->received().endsWith("{\"delivery\":\"9\"}"));
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(writer->wait());
    }

    void failedCommitIs429_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("at once") << QStringLiteral("now");
        QTest::newRow("later") << QStringLiteral("later");
        QTest::newRow("never finished by the sink") << QStringLiteral("dropped");
    }
    void failedCommitIs429()
    {
        QFETCH(QString, how);
        fails = how == u"now";
        holdsBack = true;
        peer->send(post("/webhook/call-completed"));
        QTRY_COMPARE(taken.size(), size_t(1));
        if (how == u"later")
            finish(0, Error{ErrorKind::Storage, QStringLiteral("full")});
        else if (how == u"dropped")
            promises.clear();
        QTRY_VERIFY(peer->received().startsWith("HTTP/1.1 429 "));
        QVERIFY(peer->received().contains("Retry-After: 5\r\n"));
        QVERIFY(!peer->isClosed());
        QCOMPARE(listener->refusals().at(0).status, 429);
    }

    void commitAfterTheEnd_data()
    {
        QTest::addColumn<bool>("listenerGone");
        QTest::newRow("connection gone") << false;
        QTest::newRow("listener gone") << true;
    }
    void commitAfterTheEnd()
    {
        QFETCH(bool, listenerGone);
        holdsBack = true;
        peer->send(post("/webhook/call-completed") + post("/webhook/call-completed"));
        QTRY_COMPARE(taken.size(), size_t(2));
        if (listenerGone)
            listener.reset();
        else
            peer->close();
        finish(0, qint64(1));
        finish(1, Error{ErrorKind::Storage, QStringLiteral("full")});
        if (!listenerGone) {
            QTRY_COMPARE(listener->refusals().size(), 1);
            connectPeer();
            holdsBack = false;
            peer->send(post("/webhook/call-completed"));
            QTRY_VERIFY(peer->received().startsWith("HTTP/1.1 200 "));
        }
    }

    void deliveryIsRawAndMasked()
    {
        const QByteArray body = "{\"a\" :\t1}";
        peer->send(post("/webhook/" + secret + "/call-completed?source=crm&token=abc", body,
                        "Content-Type: application/json\r\nAuthorization: Bearer " + secret + "\r\nReferer: /webhook/" +
                            secret + "/x\r\nX-Plain: yes\r\n"));
        QTRY_COMPARE(taken.size(), size_t(1));
        const Delivery &delivery = taken.at(0);
        QCOMPARE(delivery.kind, DeliveryKind::CallCompleted);
        QCOMPARE(delivery.body, body);
        QCOMPARE(delivery.path, QStringLiteral("/webhook/***/call-completed?source=crm&token=***"));
        QCOMPARE(delivery.peer, QStringLiteral("127.0.0.1"));
        QCOMPARE(delivery.receivedAt, clock.now());
        QCOMPARE(delivery.id, 0);
        QCOMPARE(
            delivery.headers,
            "Host: localhost\nContent-Type: application/json\nAuthorization: ***\nReferer: /webhook/***/x\nX-Plain: "
            "yes\nContent-Length: 9");
    }

    void refusalsAreBoundedAndMasked()
    {
        QSignalSpy changed(listener.get(), &Listener::refusalsChanged);
        for (int i = 0; i < 203; ++i) {
            connectPeer();
            peer->send(post("/webhook/" + secret + (i == 202 ? "/oops" : "/none")));
            QTRY_VERIFY(peer->received().endsWith('}'));
        }
        const auto refusals = listener->refusals();
        QCOMPARE(refusals.size(), 200);
        QCOMPARE(refusals.at(0).path, QStringLiteral("/webhook/***/***"));
        QCOMPARE(refusals.at(0).peer, QStringLiteral("127.0.0.1"));
        QCOMPARE(refusals.at(0).at, clock.now());
        QCOMPARE(refusals.at(0).status, 404);
        QVERIFY(!refusals.at(0).reason.isEmpty());
        QTRY_VERIFY(changed.count() > 0);

        connectPeer();
        peer->send("garbage\n");
        QTRY_COMPARE(listener->refusals().at(0).status, 400);
        QVERIFY(!listener->refusals().at(0).reason.isEmpty());
        QCOMPARE(listener->refusals().size(), 200);
    }

    void startsAnewElsewhereAndKeepsPromises()
    {
        holdsBack = true;
        peer->send(post("/webhook/call-completed"));
        QTRY_COMPARE(taken.size(), size_t(1));
        Config config = theConfig();
        config.address = QHostAddress(QHostAddress::LocalHostIPv6);
        if (!listener->start(config).ok()) // a computer without IPv6
            return;
        QVERIFY(listener->isListening());
        QVERIFY(!peer->isClosed());
        finish(0, qint64(1));
        QTRY_VERIFY(peer->received().endsWith("{\"delivery\":\"1\"}"));
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(listener->isListening());
    }

    void takenPortLeavesTheOldOne()
    {
        Listener second(clock, {}, {}, {});
        QVERIFY(second.start(theConfig()).ok());
        const quint16 before = second.port();
        Config config = theConfig();
        config.port = listener->port();
        const auto refused = second.start(config);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(second.port(), before);
        QVERIFY(second.isListening());
    }

    void stopAnswersAndTells()
    {
        QSignalSpy stopped(listener.get(), &Listener::stopped);
        holdsBack = true;
        peer->send(post("/webhook/call-completed"));
        QTRY_COMPARE(taken.size(), size_t(1));
        listener->stop();
        QVERIFY(!listener->isListening());
        QCOMPARE(listener->port(), 0);
        finish(0, qint64(1));
        QTRY_VERIFY(peer->received().endsWith("{\"delivery\":\"1\"}"));
        QTRY_COMPARE(stopped.count(), 1);
        listener->stop();
        QTRY_COMPARE(stopped.count(), 2);
        start();
        QVERIFY(listener->isListening());
    }

private:
    [[nodiscard]] static Config theConfig()
    {
        return {.address = QHostAddress(QHostAddress::LocalHost),
                .port = 0,
                .secrets = {secret, formerSecret},
                .hosts = {"Console.example.org"}};
    }
    [[nodiscard]] QByteArray signedPost(const QByteArray &path, const QByteArray &id, const QByteArray &body,
                                        const QByteArray &key) const
    {
        const QByteArray timestamp = QByteArray::number(clock.now().toSecsSinceEpoch());
        const Sha256 digest = hmacSha256(key, id + '.' + timestamp + '.' + body);
        const QByteArray signature =
            QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toBase64();
        return post(path, body,
                    "Content-Type: application/json\r\nwebhook-id: " + id + "\r\nwebhook-timestamp: " + timestamp +
                        "\r\nwebhook-signature: v1,bm9wZQ== v1," + signature + "\r\n");
    }
    void start() { QVERIFY(listener->start(theConfig()).ok()); }
    void connectPeer()
    {
        peer = std::make_unique<RawPeer>();
        peer->connectTo(listener->port());
        QTRY_VERIFY(peer->isConnected());
    }
    /// Returns when what was sent before has been read too.
    void connectMarker()
    {
        RawPeer marker;
        marker.connectTo(listener->port());
        marker.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(marker.received().endsWith('}'));
    }
    void finish(size_t index, Result<qint64> result)
    {
        promises[index].addResult(std::move(result));
        promises[index].finish();
    }

    ManualClock clock;
    std::vector<Delivery> taken;
    std::vector<QPromise<Result<qint64>>> promises;
    std::vector<QByteArray> nonces;
    bool holdsBack = false;
    bool fails = false;
    bool healthy = true;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<RawPeer> peer;
};

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
