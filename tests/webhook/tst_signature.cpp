#include "webhook/digest.h"
#include "webhook/signature.h"

#include <QTest>

using namespace ringback::webhook;
using ringback::http::Headers;

namespace {

// The example of the Standard Webhooks specification's reference libraries.
const QByteArray secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
const QByteArray body(R"({"test": 2432232314})");
const QByteArray signature("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
constexpr qint64 timestamp = 1614265330;

Headers fields(const QByteArray &signatures, qint64 seconds = timestamp)
{
    return {{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
            {"webhook-timestamp", QByteArray::number(seconds)},
            {"webhook-signature", signatures}};
}

QDateTime at(qint64 offset = 0)
{
    return QDateTime::fromSecsSinceEpoch(timestamp + offset, Qt::UTC);
}

} // namespace

class tst_Signature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheReferenceExample()
    {
        QVERIFY(isSignatureValid(fields(signature), body, {secret}, at()));
        QVERIFY(isSignatureValid(fields("v1a,zzz v1,bm9wZQ== " + signature), body, {secret}, at(299)));
        QVERIFY(isSignatureValid(fields(signature), body, {secret}, at(-299)));
    }

    void takesAPlainSecretAsItIs()
    {
        const Sha256 digest =
            hmacSha256("plain", "msg_p5jXN8AQM9LWM0D4loKWxJek." + QByteArray::number(timestamp) + '.' + body);
        const QByteArray text =
            QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toBase64();
        QVERIFY(isSignatureValid(fields("v1," + text), body, {"plain"}, at()));
        QVERIFY(!isSignatureValid(fields("v1," + text), body, {"plain2"}, at()));
    }

    void anySecretAndAnySignatureWillDo()
    {
        QVERIFY(isSignatureValid(fields(signature), body, {"new", secret}, at()));
        QVERIFY(isSignatureValid(fields("v1,bm9wZQ== " + signature), body, {secret, "old"}, at()));
        QVERIFY(!isSignatureValid(fields(signature), body, {"new", "old"}, at()));
        QVERIFY(!isSignatureValid(fields(signature), body, {QByteArray()}, at()));
    }

    void refusesTheRest()
    {
        QVERIFY(!isSignatureValid(fields(signature), body + ' ', {secret}, at()));
        QVERIFY(!isSignatureValid(fields(signature, timestamp + 1), body, {secret}, at()));
        QVERIFY(!isSignatureValid(fields(signature), body, {secret}, at(301)));
        QVERIFY(!isSignatureValid(fields(signature), body, {secret}, at(-301)));
        QVERIFY(!isSignatureValid(fields(signature.sliced(3)), body, {secret}, at()));
        QVERIFY(!isSignatureValid(fields("v1,"), body, {secret}, at()));
        QVERIFY(!isSignatureValid(fields("v1,%%%"), body, {secret}, at()));
        QVERIFY(!isSignatureValid(fields(signature, INT64_MIN), body, {secret}, at()));
        QVERIFY(!isSignatureValid(fields(signature), body, {}, at()));
        Headers twice = fields(signature);
        twice.append("Webhook-Id", "other");
        QVERIFY(!isSigned(twice));
        QVERIFY(!isSignatureValid(twice, body, {secret}, at()));
        QVERIFY(!isSigned({{"webhook-signature", signature}}));
    }
};

QTEST_GUILESS_MAIN(tst_Signature)
#include "tst_signature.moc"
