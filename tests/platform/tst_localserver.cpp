#include "platform/localclient.h"
#include "platform/localserver.h"
#include "support/manualclock.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A bare peer that keeps what it is told.
class RawPeer
{
public:
    explicit RawPeer(const QString &directory) { socket.connectToServer(socketPath(directory)); }
    QLocalSocket socket;
};

} // namespace

class TestLocalServer final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<LocalServer> m_server;
    QList<QJsonObject> m_requests;
    QList<LocalServer::Reply> m_replies;

    QString path() const { return m_directory->path(); }

    bool isServed()
    {
        LocalClient client;
        client.send(path(), {});
        return QTest::qWaitFor([this] { return !m_requests.isEmpty(); }, 200);
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_lock = InstanceLock::acquire(path()).value();
        m_server = std::make_unique<LocalServer>(*m_clock);
        QVERIFY(m_server->listen(*m_lock));
        connect(m_server.get(), &LocalServer::requested, this, [this](const auto &request, const auto &reply) {
            m_requests.append(request);
            m_replies.append(reply);
        });
    }
    void cleanup()
    {
        m_replies.clear();
        m_requests.clear();
        m_server.reset();
        m_lock.reset();
    }

    void answersInLines()
    {
        LocalClient client;
        QList<QJsonObject> items;
        connect(&client, &LocalClient::received, this, [&items](const QJsonObject &item) { items.append(item); });
        QSignalSpy finished(&client, &LocalClient::finished);
        const QJsonObject request{{u"command"_s, u"callback"_s}, {u"text"_s, u"line\nbreak €"_s}};
        client.send(path(), request);
        QTRY_COMPARE(m_requests, QList{request});
        QVERIFY(m_replies[0].send({{u"n"_s, 1}}));
        QTRY_COMPARE(items.size(), 1);
        QVERIFY(finished.isEmpty());
        QVERIFY(m_replies[0].isOpen());
        QVERIFY(m_replies[0].send({{u"n"_s, 2}}));
        m_replies[0].end();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].toBool());
        QCOMPARE(items, (QList{QJsonObject{{u"n"_s, 1}}, QJsonObject{{u"n"_s, 2}}}));
        QVERIFY(!m_replies[0].send({}));
    }

    void carriesManyItemsAtOnce()
    {
        LocalClient client;
        int received = 0;
        connect(&client, &LocalClient::received, this, [&received] { ++received; });
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(m_replies[0].send({{u"text"_s, QString(1000, u'x')}}));
        m_replies[0].end();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].toBool());
        QCOMPARE(received, 2000);
    }

    void breaksOffWhenTheReplyIsDropped()
    {
        LocalClient client;
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        m_replies.clear();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toBool());
    }

    void noticesThatTheClientHasGone()
    {
        auto client = std::make_unique<LocalClient>();
        client->send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        client.reset();
        QTRY_VERIFY(!m_replies[0].isOpen());
        QVERIFY(!m_replies[0].send({}));
    }

    void failsWhenNobodyListens()
    {
        const QTemporaryDir empty;
        LocalClient client;
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(empty.path(), {});
        QVERIFY2(finished.isEmpty(), "not from inside send()");
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toBool());
    }

    void failsWhenTheServerDies()
    {
        LocalClient client;
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        m_server.reset();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toBool());
        QVERIFY(!m_replies[0].isOpen());
    }

    void refusesHostileRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("not JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("not an object") << QByteArray("[1]\n");
        QTest::newRow("cut off") << QByteArray("{\"a\":\n");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}\n");
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
        QTest::newRow("endless") << QByteArray(maxLineBytes + 1, ' ');
        QTest::newRow("too long by one") << "{\"a\":\"" + QByteArray(maxLineBytes - 8, 'x') + "\"}\n";
    }
    void refusesHostileRequests()
    {
        QFETCH(QByteArray, bytes);
        RawPeer peer(path());
        QSignalSpy disconnected(&peer.socket, &QLocalSocket::disconnected);
        peer.socket.write(bytes);
        QTRY_COMPARE(disconnected.size(), 1);
        QVERIFY(m_requests.isEmpty());
    }

    void takesTheLongestLine()
    {
        LocalClient client;
        const QJsonObject request{{u"a"_s, QString(maxLineBytes - 9, u'x')}};
        client.send(path(), request);
        QTRY_COMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests[0], request);
    }

    void refusesToSendWhatIsTooLong()
    {
        const QJsonObject tooLong{{u"a"_s, QString(maxLineBytes, u'x')}};
        LocalClient sender;
        QSignalSpy unsent(&sender, &LocalClient::finished);
        sender.send(path(), tooLong);
        QTRY_COMPARE(unsent.size(), 1);
        LocalClient client;
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(!m_replies[0].send(tooLong));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(!finished[0][0].toBool(), "an answer with a hole is no whole answer");
    }

    void takesOneRequestByteByByte()
    {
        RawPeer peer(path());
        const QByteArray bytes("{\"a\":1}\n{\"a\":2}\n");
        for (const char byte : bytes) {
            peer.socket.write(&byte, 1);
            peer.socket.flush();
        }
        QTRY_COMPARE(m_requests, QList{(QJsonObject{{u"a"_s, 1}})});
        m_replies[0].end();
        QSignalSpy disconnected(&peer.socket, &QLocalSocket::disconnected);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(m_requests.size(), 1);
    }

    void givesUpOnSlowRequests()
    {
        RawPeer peer(path());
        QSignalSpy disconnected(&peer.socket, &QLocalSocket::disconnected);
        peer.socket.write("{");
        QTRY_COMPARE(m_clock->waiting(), 1);
        m_clock->advance(9s);
        QCOMPARE(peer.socket.state(), QLocalSocket::ConnectedState);
        m_clock->advance(2s);
        QTRY_COMPARE(disconnected.size(), 1);
    }

    void takesItsTimeToAnswer()
    {
        LocalClient client;
        QSignalSpy finished(&client, &LocalClient::finished);
        client.send(path(), {});
        QTRY_COMPARE(m_replies.size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_clock->advance(1h);
        QVERIFY(m_replies[0].isOpen());
    }

    void dropsAClientThatReadsNothing()
    {
        RawPeer peer(path());
        peer.socket.setReadBufferSize(1);
        peer.socket.write("{}\n");
        QTRY_COMPARE(m_replies.size(), 1);
        int sent = 0;
        while (sent < 100 && m_replies[0].send({{u"a"_s, QString(maxLineBytes / 2, u'x')}}))
            ++sent;
        QVERIFY(sent < 100);
        QVERIFY(!m_replies[0].isOpen());
    }

    void bearsManyPeers()
    {
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 40; ++i)
            peers.push_back(std::make_unique<RawPeer>(path()));
        const auto connected = [&peers] {
            return std::count_if(peers.begin(), peers.end(),
                                 [](const auto &peer) { return peer->socket.state() == QLocalSocket::ConnectedState; });
        };
        QTRY_COMPARE(connected(), 32);
        peers.clear();
        // The places come back.
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), 5000);
    }

    void isForItsUserOnly()
    {
        const QFileInfo file(socketPath(path()));
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void replacesWhatACrashLeft()
    {
        const QTemporaryDir directory;
        // A bound socket that nobody listens on any more.
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(socketPath(directory.path())).constData(),
                 sizeof address.sun_path);
        QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(descriptor);
        const auto lock = InstanceLock::acquire(directory.path());
        LocalServer server(*m_clock);
        QVERIFY(server.listen(**lock));
    }

    void leavesTheFileOnceItIsGone()
    {
        m_server.reset();
        QVERIFY(!QFile::exists(socketPath(path())));
    }

    void findsAPlaceForLongPaths()
    {
        const QString longPath = path() + u'/' + QString(120, u'd');
        QVERIFY(QDir().mkpath(longPath));
        const QString place = socketPath(longPath);
        QVERIFY(place.size() < 108);
        QVERIFY(place != socketPath(longPath + u'x'));
        QCOMPARE(socketPath(longPath + u"/../"_s + QString(120, u'd') + u'/'), place);
        const auto lock = InstanceLock::acquire(longPath);
        LocalServer server(*m_clock);
        QVERIFY(server.listen(**lock));
        int requests = 0;
        connect(&server, &LocalServer::requested, this, [&requests] { ++requests; });
        LocalClient client;
        client.send(longPath, {});
        QTRY_COMPARE(requests, 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalServer)
#include "tst_localserver.moc"
