#include "thoughtly/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

using namespace thoughtly;
using http::ClientReply;

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverWords_data();
    void serverWords();
    void kinds_data();
    void kinds();
    void lostTeamId();
    void quotesTheServer();
    void secretsAreMasked();
    void quoteIsBounded();
};

void TestApiError::serverWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    row("error.message", R"({"error":{"message":"Bad phone","code":"E1"}})", u"Bad phone"_s);
    row("error.code", R"({"error":{"code":"E_PHONE"}})", u"E_PHONE"_s);
    row("error.details", R"({"error":{"details":[{"message":"phone is short"},{"message":"name is long"}]}})",
        u"phone is short; name is long"_s);
    row("error as text", R"({"data":null,"error":"Bad phone"})", u"Bad phone"_s);
    row("array", R"([{"message":"one"},"two"])", u"one; two"_s);
    row("message", R"({"message":"Bad phone"})", u"Bad phone"_s);
    row("list of messages", R"({"message":["a","b","c","d"],"error":null})", u"a; b; c"_s);
    row("problem", R"({"title":"Bad","status":400})", u"Bad"_s);
    row("plain text", "Bad phone\n", u"Bad phone"_s);
    row("HTML", " <html><body>Bad gateway</body></html>", QString());
    row("nothing", "", QString());
    row("says nothing", R"({"data":null})", QString());
    row("cut off", R"({"error":{"message":"Bad ph)", QString());
    row("very deep", QByteArray(R"({"error":)").repeated(60) + "\"x\"" + QByteArray(60, '}'), QString());
    row("controls and directions", "a\x1b[31m b\xe2\x80\xae txt\xe2\x80\x8b\r\n\tc", u"a[31m b txt c"_s);
    row("no UTF-8", "caf\xe9", u"caf\uFFFD"_s);
}

void TestApiError::serverWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(thoughtly::serverWords(body, {}), words);
}

void TestApiError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const std::pair<int, ErrorKind> rows[] = {
        {301, ErrorKind::Server},       {308, ErrorKind::Server},    {400, ErrorKind::Rejected},
        {401, ErrorKind::Unauthorized}, {403, ErrorKind::Forbidden}, {404, ErrorKind::NotFound},
        {408, ErrorKind::Timeout},      {409, ErrorKind::Rejected},  {422, ErrorKind::Rejected},
        {418, ErrorKind::Rejected},     {500, ErrorKind::Server},    {503, ErrorKind::Server},
        {429, ErrorKind::RateLimited},
    };
    for (const auto &[status, kind] : rows)
        QTest::addRow("%d", status) << status << kind;
}

void TestApiError::kinds()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    for (const QByteArray body : {"", "<html>x</html>", R"({"error":null})", R"({"error":)", "\xff\xfe"}) {
        const Error error = apiError({status, {}, body}, {});
        QCOMPARE(error.kind, kind);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.message.contains(u'<'));
        QCOMPARE(error.detail, u"HTTP %1"_s.arg(status));
    }
}

void TestApiError::lostTeamId()
{
    QVERIFY(apiError({401, {}, {}}, {}).message.contains(u"may drop the team_id header"));
}

void TestApiError::quotesTheServer()
{
    const QByteArray body = R"({"error":{"message":"<b>Bad</b> phone"}})";
    QCOMPARE(apiError({400, {}, body}, {}).message, u"Thoughtly refused the request: “<b>Bad</b> phone”"_s);
    QCOMPARE(apiError({400, {}, {}}, {}).message, u"Thoughtly refused the request (400)."_s);
}

void TestApiError::secretsAreMasked()
{
    const Credentials secrets{u"tk_live_abc"_s, u"team_9"_s};
    const QString message =
        apiError({400, {}, R"({"message":"token TK_LIVE_abc of team_9 and tk_live_abc"})"}, secrets).message;
    QVERIFY(!message.contains(u"tk_live", Qt::CaseInsensitive));
    QVERIFY(!message.contains(u"team_9"));
    // A secret on the edge of the quote isn't shown in half.
    const QByteArray padding(195, 'x');
    QVERIFY(!apiError({400, {}, padding + " tk_live_abc"}, secrets).message.contains(u"tk"));
}

void TestApiError::quoteIsBounded()
{
    const QString words = thoughtly::serverWords(QByteArray(100'000, 'x'), {});
    QCOMPARE(words.size(), 201);
    QVERIFY(words.endsWith(u'…'));
    const QString smileys = thoughtly::serverWords("a" + QByteArray("\xF0\x9F\x98\x80").repeated(500), {});
    QVERIFY(smileys.isValidUtf16());
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestApiError)
#include "tst_apierror.moc"
