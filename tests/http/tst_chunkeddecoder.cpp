#include "http/chunkeddecoder.h"

#include <QTest>

using namespace ringback::http;
using Verdict = ChunkedDecoder::Verdict;

class tst_ChunkedDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: complete, -1: wants more
        QTest::addColumn<QByteArray>("body");

        const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body = {}) {
            QTest::newRow(name) << bytes << status << body;
        };
        row("empty", "0\r\n\r\n", 0);
        row("two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", 0, "abcde");
        row("hex in both cases, leading zeros", "00a\r\n0123456789\r\nA\r\n0123456789\r\n000\r\n\r\n", 0,
            "01234567890123456789");
        row("data that looks like framing", "7\r\n\r\n0\r\n\r\n\r\n0\r\n\r\n", 0, "\r\n0\r\n\r\n");
        row("extension ignored", "1;a=\"b;c\";d\r\nx\r\n0;e\r\n\r\n", 0, "x");
        row("trailers thrown away", "1\r\nx\r\n0\r\nDigest: y\r\nContent-Length: 5\r\n\r\n", 0, "x");
        row("cut off", "5\r\nabc", -1, "abc");
        row("one trailer line without the end", "0\r\nA: b\r\n", -1);

        row("sign", "+1\r\nx\r\n0\r\n\r\n", 400);
        row("minus", "-1\r\nx\r\n0\r\n\r\n", 400);
        row("0x prefix", "0x1\r\nx\r\n0\r\n\r\n", 400);
        row("space before", " 1\r\nx\r\n0\r\n\r\n", 400);
        row("space after", "1 \r\nx\r\n0\r\n\r\n", 400);
        row("no digits", "\r\nx\r\n0\r\n\r\n", 400);
        row("no digits but an extension", ";a\r\nx\r\n0\r\n\r\n", 400);
        row("underscore", "1_0\r\n", 400);
        row("overflow of 64 bits", "10000000000000001\r\nx", 413);
        row("endless zeros", QByteArray(20, '0') + "1\r\n", 400);
        row("larger than allowed", "29\r\n", 413);
        row("larger than allowed together", "20\r\n" + QByteArray(32, 'x') + "\r\n9\r\n", 413, QByteArray(32, 'x'));
        row("bare LF after the size", "1\nx\r\n0\r\n\r\n", 400);
        row("bare CR after the size", "1\rx\r\n0\r\n\r\n", 400);
        row("bare LF in an extension", "1;a\nx\r\n0\r\n\r\n", 400);
        row("bare CR in an extension", "1;a\rb\r\nx\r\n0\r\n\r\n", 400);
        row("NUL in an extension", QByteArray("1;a\0b\r\n", 7), 400);
        row("data without its end", "1\r\nxy\r\n0\r\n\r\n", 400, "x");
        row("data ended by LF", "1\r\nx\n0\r\n\r\n", 400, "x");
        row("giant extension", "1;" + QByteArray(2000, 'a'), 413);
        row("giant extension in pieces", QByteArray("1;" + QByteArray(90, 'a') + "\r\nx\r\n").repeated(20), 413,
            QByteArray(11, 'x'));
        row("giant trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(50), 431);
        row("trailer folded", "0\r\nA: b\r\n c\r\n\r\n", 400);
        row("trailer without a colon", "0\r\nabc\r\n\r\n", 400);
        row("trailer with space before the colon", "0\r\nA : b\r\n\r\n", 400);
        row("trailer with a bare LF", "0\r\nA: b\n\r\n", 400);
        row("trailer without a name", "0\r\n: b\r\n\r\n", 400);
        row("end with a bare CR", "0\r\n\rX", 400);
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const qsizetype step : {bytes.size() + 4, qsizetype(1)}) {
            ChunkedDecoder decoder(40, 100);
            QByteArray decoded;
            Verdict verdict = Verdict::NeedMore;
            const QByteArray stream = bytes + (status == 0 ? "next" : "");
            qsizetype consumed = 0;
            for (; consumed < stream.size() && verdict == Verdict::NeedMore;) {
                QByteArrayView piece =
                    QByteArrayView(stream).sliced(consumed, std::min(step, stream.size() - consumed));
                const qsizetype offered = piece.size();
                verdict = decoder.decode(piece, decoded);
                consumed += offered - piece.size();
            }
            QCOMPARE(verdict, status == 0 ? Verdict::Complete : status < 0 ? Verdict::NeedMore : Verdict::Failed);
            QCOMPARE(decoder.fault().status, std::max(status, 0));
            QCOMPARE(decoded, body);
            if (status == 0)
                QCOMPARE(consumed, bytes.size()); // what follows belongs to the next request
        }
    }
};

QTEST_GUILESS_MAIN(tst_ChunkedDecoder)
#include "tst_chunkeddecoder.moc"
