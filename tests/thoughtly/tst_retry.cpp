#include "thoughtly/retry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace ringback {

using namespace thoughtly;
using http::ClientReply;
using http::Failure;
using Sent = http::Failure::Sent;

namespace {

Outcome failure(Sent sent, ErrorKind kind)
{
    return Failure{sent, {kind, u"x"_s}};
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void hopelessIsNotRepeated();
    void callIsRepeatedOnlyIfNothingCanHaveRung();
    void leavesOpen_data();
    void leavesOpen();
    void backoffHasFullJitter();
    void restGrows();
    void retryAfter_data();
    void retryAfter();
};

void TestRetry::table_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<bool>("afterServerFault");
    QTest::addColumn<bool>("afterBreak");
    QTest::addRow("read") << Deed::Read << true << true;
    QTest::addRow("remove") << Deed::Remove << true << true;
    QTest::addRow("create") << Deed::Create << false << false;
    QTest::addRow("subscribe") << Deed::Subscribe << false << false;
    QTest::addRow("trigger") << Deed::Trigger << false << false;
}

void TestRetry::table()
{
    QFETCH(Deed, deed);
    QFETCH(bool, afterServerFault);
    QFETCH(bool, afterBreak);
    const RetryRule &rule = retryRule(deed);
    QCOMPARE(rule.repeats, 3);
    QVERIFY(mayRepeat(rule, ClientReply{429}));
    for (const int status : {408, 500, 502, 503, 504})
        QCOMPARE(mayRepeat(rule, ClientReply{status}), afterServerFault);
    for (const int status : {200, 302, 400, 401, 403, 404, 409, 422, 501, 505})
        QVERIFY(!mayRepeat(rule, ClientReply{status}));
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Unreadable}) {
        QVERIFY(mayRepeat(rule, failure(Sent::Never, kind)));
        QCOMPARE(mayRepeat(rule, failure(Sent::Maybe, kind)), afterBreak);
    }
}

void TestRetry::hopelessIsNotRepeated()
{
    for (const ErrorKind kind : {ErrorKind::Tls, ErrorKind::Refused, ErrorKind::InvalidInput, ErrorKind::Cancelled})
        QVERIFY(!mayRepeat(retryRule(Deed::Read), failure(Sent::Never, kind)));
}

void TestRetry::callIsRepeatedOnlyIfNothingCanHaveRung()
{
    const RetryRule &rule = retryRule(Deed::Call);
    QVERIFY(rule.gated);
    for (int status = 200; status < 600; ++status)
        QCOMPARE(mayRepeat(rule, ClientReply{status}), status == 429);
    QVERIFY(mayRepeat(rule, failure(Sent::Never, ErrorKind::Network)));
    QVERIFY(!mayRepeat(rule, failure(Sent::Maybe, ErrorKind::Network)));
    for (const RetryRule &other : retryRules)
        QCOMPARE(other.gated, other.deed == Deed::Call);
}

void TestRetry::leavesOpen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("open");
    for (const int status : {103, 301, 302, 307, 308, 408, 500, 502, 503, 599})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 201, 400, 401, 403, 404, 409, 422, 429})
        QTest::addRow("%d", status) << status << false;
}

void TestRetry::leavesOpen()
{
    QFETCH(int, status);
    QFETCH(bool, open);
    QCOMPARE(thoughtly::leavesOpen(ClientReply{status}), open);
    QVERIFY(thoughtly::leavesOpen(failure(Sent::Maybe, ErrorKind::Timeout)));
    QVERIFY(!thoughtly::leavesOpen(failure(Sent::Never, ErrorKind::Timeout)));
}

void TestRetry::backoffHasFullJitter()
{
    QCOMPARE(backoff(0, 0.0), 0ms);
    QCOMPARE(backoff(0, 1.0), 1000ms);
    QCOMPARE(backoff(1, 0.5), 1000ms);
    QCOMPARE(backoff(2, 1.0), 4000ms);
    QCOMPARE(backoff(1000, 1.0), 30'000ms);
}

void TestRetry::restGrows()
{
    QCOMPARE(restAfterRateLimit(0, 0.0), 1000ms);
    QCOMPARE(restAfterRateLimit(0, 1.0), 2000ms);
    QCOMPARE(restAfterRateLimit(3, 0.0), 1000ms); // full jitter: from the least
    QCOMPARE(restAfterRateLimit(3, 0.5), 5000ms);
    QCOMPARE(restAfterRateLimit(1000, 1.0), 61'000ms);
}

void TestRetry::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    QTest::addRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::addRow("blanks") << QByteArray(" 7 ") << qint64(7000);
    QTest::addRow("fraction") << QByteArray("0.5") << qint64(500);
    QTest::addRow("zero") << QByteArray("0") << qint64(0);
    QTest::addRow("date") << QByteArray("Wed, 20 May 2026 12:00:30 GMT") << qint64(30'000);
    QTest::addRow("past date") << QByteArray("Wed, 20 May 2020 12:00:30 GMT") << qint64(0);
    QTest::addRow("far date") << QByteArray("Mon, 20 May 2126 12:00:30 GMT") << qint64(600'000);
    QTest::addRow("endless") << QByteArray("99999999999999999999") << qint64(600'000);
    QTest::addRow("infinite") << QByteArray("inf") << qint64(600'000);
    QTest::addRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::addRow("not a number") << QByteArray("nan") << qint64(-1);
    QTest::addRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::addRow("empty") << QByteArray() << qint64(-1);
}

void TestRetry::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
    const auto delay = thoughtly::retryAfter({{"retry-after", value}}, now);
    QCOMPARE(delay ? delay->count() : -1, ms);
    QVERIFY(!thoughtly::retryAfter({}, now));
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestRetry)
#include "tst_retry.moc"
