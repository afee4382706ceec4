#include "http/failure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringback {

using http::Circumstances;
using http::Failure;
using http::failureFor;
using Sent = http::Failure::Sent;

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void evidence_data();
    void evidence();
};

void TestFailure::words_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("online");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QNetworkReply::NetworkError code, ErrorKind kind, const QString &message,
                        bool online = true) { QTest::newRow(name) << int(code) << online << kind << message; };
    row("DNS", QNetworkReply::HostNotFoundError, ErrorKind::Network, u"api.example.com can't be found."_s);
    row("DNS, offline", QNetworkReply::HostNotFoundError, ErrorKind::Network, u"There is no network connection."_s,
        false);
    row("no route, offline", QNetworkReply::UnknownNetworkError, ErrorKind::Network,
        u"There is no network connection."_s, false);
    row("no route", QNetworkReply::UnknownNetworkError, ErrorKind::Network,
        u"The connection to api.example.com failed."_s);
    row("refused", QNetworkReply::ConnectionRefusedError, ErrorKind::Network,
        u"api.example.com refuses connections."_s);
    row("TLS", QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls,
        u"No secure connection to api.example.com: its certificate has expired."_s);
    row("proxy", QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Network,
        u"The proxy on the way to api.example.com refuses connections."_s);
    row("proxy password", QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Network,
        u"The proxy on the way to api.example.com asks for a password."_s);
    row("closed", QNetworkReply::RemoteHostClosedError, ErrorKind::Network,
        u"api.example.com closed the connection without an answer."_s);
    row("would resend", QNetworkReply::ContentReSendError, ErrorKind::Network,
        u"api.example.com closed the connection without an answer."_s);
    row("not HTTP", QNetworkReply::ProtocolFailure, ErrorKind::Unreadable,
        u"api.example.com sent an answer that isn't HTTP."_s);
    row("idle", QNetworkReply::OperationCanceledError, ErrorKind::Timeout,
        u"api.example.com did not answer within 20 second(s)."_s);
}

void TestFailure::words()
{
    QFETCH(int, code);
    QFETCH(bool, online);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    Circumstances c;
    c.error = static_cast<QNetworkReply::NetworkError>(code);
    c.url = QUrl(u"https://api.example.com/contact?search=secret"_s);
    c.online = online;
    c.idle = 20s;
    c.tls = {QSslError(QSslError::CertificateExpired)};
    const Failure failure = failureFor(c);
    QCOMPARE(failure.error.kind, kind);
    QCOMPARE(failure.error.message, message);
    QVERIFY(!failure.error.detail.contains(u"secret"));
}

void TestFailure::evidence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Sent>("unread");
    QTest::addColumn<Sent>("noBody");
    const auto row = [](QNetworkReply::NetworkError code, Sent unread, Sent noBody) {
        QTest::addRow("%d", int(code)) << int(code) << unread << noBody;
    };
    for (const auto code : {QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError,
                            QNetworkReply::SslHandshakeFailedError, QNetworkReply::ProxyConnectionRefusedError,
                            QNetworkReply::ProxyNotFoundError, QNetworkReply::ProxyAuthenticationRequiredError})
        row(code, Sent::Never, Sent::Never);
    // These come up at any time, so that only an unread body proves anything.
    for (const auto code : {QNetworkReply::TimeoutError, QNetworkReply::UnknownNetworkError,
                            QNetworkReply::OperationCanceledError, QNetworkReply::RemoteHostClosedError})
        row(code, Sent::Never, Sent::Maybe);
    for (const auto code :
         {QNetworkReply::ContentReSendError, QNetworkReply::ProtocolFailure, QNetworkReply::UnknownContentError})
        row(code, Sent::Maybe, Sent::Maybe);
}

void TestFailure::evidence()
{
    QFETCH(int, code);
    QFETCH(Sent, unread);
    QFETCH(Sent, noBody);
    Circumstances c;
    c.error = static_cast<QNetworkReply::NetworkError>(code);
    c.url = QUrl(u"https://api.example.com"_s);
    QCOMPARE(failureFor(c).sent, noBody);
    c.bodyTouched = false;
    QCOMPARE(failureFor(c).sent, unread);
    c.bodyTouched = true;
    QCOMPARE(failureFor(c).sent, Sent::Maybe);
    c.bodyTouched = false;
    c.answerBegun = true;
    if (c.error != QNetworkReply::OperationCanceledError)
        QCOMPARE(failureFor(c).sent, Sent::Maybe);
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestFailure)
#include "tst_failure.moc"
