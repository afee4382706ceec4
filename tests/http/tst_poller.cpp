#include "http/poller.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace ringback::http;

namespace {

/// One end of a pair of connected sockets.
class End final : public Poller::Watcher
{
public:
    explicit End(Poller &poller) : m_poller(poller)
    {
        int pair[2] = {-1, -1};
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair);
        m_own = pair[0];
        m_peer = pair[1];
        m_number = poller.add(m_own, *this);
    }
    ~End()
    {
        leave();
        hangUp();
    }
    Q_DISABLE_COPY_MOVE(End)

    void watch(bool reads, bool writes) { m_poller.watch(m_number, reads, writes); }
    void leave()
    {
        m_poller.remove(m_number);
        if (m_own >= 0)
            ::close(m_own);
        m_own = -1;
    }
    void hear() const { QCOMPARE(::send(m_peer, "x", 1, 0), ssize_t(1)); }
    void hangUp()
    {
        if (m_peer >= 0)
            ::close(m_peer);
        m_peer = -1;
    }

    int readable = 0;
    int writable = 0;
    std::function<void()> whenReady = [] {};

private:
    void isReady(bool isReadable, bool isWritable) override
    {
        readable += isReadable;
        writable += isWritable;
        whenReady();
    }

    Poller &m_poller;
    int m_own = -1;
    int m_peer = -1;
    quint64 m_number = 0;
};

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWantedIsTold()
    {
        Poller poller;
        End reads(poller);
        End writes(poller);
        End neither(poller);
        reads.watch(true, false);
        writes.watch(false, true);
        reads.hear();
        writes.hear();
        neither.hear();
        QTRY_VERIFY(reads.readable > 0 && writes.writable > 0);
        QCOMPARE(reads.writable, 0);
        QCOMPARE(writes.readable, 0);
        QCOMPARE(neither.readable + neither.writable, 0);
    }

    void wantedAgainItIsToldOfWhatCameMeanwhile()
    {
        Poller poller;
        End end(poller);
        end.watch(true, false);
        end.watch(false, false);
        end.hear();
        End other(poller);
        other.watch(false, true);
        QTRY_VERIFY(other.writable > 0);
        QCOMPARE(end.readable, 0);
        end.watch(true, false);
        QTRY_VERIFY(end.readable > 0);
    }

    void aPeerThatHasGoneIsToldToWhoWaitsAndToNobodyElse()
    {
        Poller poller;
        End waits(poller);
        End rests(poller);
        waits.watch(true, false);
        waits.hangUp();
        rests.hangUp();
        QTRY_VERIFY(waits.readable > 0);
        QCOMPARE(rests.readable + rests.writable, 0);
    }

    void whoIsRemovedByAnotherIsNotTold()
    {
        Poller poller;
        End first(poller);
        End second(poller);
        first.whenReady = [&second] { second.leave(); };
        second.whenReady = [&first] { first.leave(); };
        first.watch(true, false);
        second.watch(true, false);
        first.hear();
        second.hear();
        QTRY_VERIFY(first.readable + second.readable > 0);
        End third(poller);
        third.watch(false, true);
        QTRY_VERIFY(third.writable > 1);
        QVERIFY(first.readable == 0 || second.readable == 0);
    }

    void moreThanOneTurnHolds()
    {
        Poller poller;
        std::vector<std::unique_ptr<End>> ends;
        for (int i = 0; i < 200; ++i) {
            ends.push_back(std::make_unique<End>(poller));
            End &end = *ends.back();
            end.whenReady = [&end] { end.watch(false, false); };
            end.watch(true, false);
            end.hear();
        }
        QTRY_VERIFY(std::all_of(ends.begin(), ends.end(), [](const auto &end) { return end->readable == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
