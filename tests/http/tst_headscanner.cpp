#include "http/headscanner.h"

#include <QTest>

using namespace ringback::http;
using Verdict = HeadScanner::Verdict;

class tst_HeadScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd()
    {
        const QByteArray head("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        HeadScanner scanner(1000);
        QVERIFY(scanner.isIdle());
        qsizetype used = 0;
        QCOMPARE(scanner.scan(head + "rest", used), Verdict::Complete);
        QCOMPARE(used, head.size());
        QVERIFY(!scanner.isIdle());
    }

    void oneEmptyLineInFrontIsIdle()
    {
        HeadScanner scanner(1000);
        qsizetype used = 0;
        QCOMPARE(scanner.scan("\r\n", used), Verdict::NeedMore);
        QVERIFY(scanner.isIdle());
        QCOMPARE(scanner.leading(), 2);
        QCOMPARE(scanner.scan("\r\n", used), Verdict::Failed);
        QCOMPARE(scanner.fault().status, 400);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray line("GET / HTTP/1.1\r\n");
        QTest::newRow("request line without end") << QByteArray(500, 'a') << 414;
        QTest::newRow("one field without end") << line + QByteArray(500, 'a') << 431;
        QTest::newRow("fields together") << line + QByteArray("A: b\r\n").repeated(60) << 431;
        QTest::newRow("just over with the last byte") << line + "A: " + QByteArray(177, 'b') + "\r\n\r\n" << 431;
        QTest::newRow("exactly fits") << line + "A: " + QByteArray(177 - 1, 'b') + "\r\n\r\n" << 0;
    }
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const bool whole : {true, false}) {
            HeadScanner scanner(199 + 0);
            Verdict verdict = Verdict::NeedMore;
            qsizetype used = 0;
            if (whole)
                verdict = scanner.scan(bytes, used);
            for (qsizetype i = 0; !whole && i < bytes.size() && verdict == Verdict::NeedMore; ++i)
                verdict = scanner.scan(QByteArrayView(bytes).sliced(i, 1), used);
            QCOMPARE(verdict, status == 0 ? Verdict::Complete : Verdict::Failed);
            QCOMPARE(scanner.fault().status, status);
        }
    }

    void tooManyFields()
    {
        HeadScanner scanner(100'000);
        qsizetype used = 0;
        QCOMPARE(scanner.scan("GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(100), used), Verdict::NeedMore);
        QCOMPARE(scanner.scan("A: b\r\n", used), Verdict::Failed);
        QCOMPARE(scanner.fault().status, 431);
    }

    void longRequestLineWithinTheHead()
    {
        HeadScanner scanner(100'000);
        qsizetype used = 0;
        QCOMPARE(scanner.scan("GET /" + QByteArray(8000, 'a'), used), Verdict::NeedMore);
        QCOMPARE(scanner.scan(QByteArray(200, 'a'), used), Verdict::Failed);
        QCOMPARE(scanner.fault().status, 414);
    }

    void everyControlCharacterIsRefused()
    {
        for (int c = 0; c < 256; ++c) {
            const bool inLine = c >= 0x20 && c < 0x7f;
            const bool inField = inLine || c == '\t' || c >= 0x80;
            for (const bool field : {false, true}) {
                HeadScanner scanner(1000);
                qsizetype used = 0;
                const QByteArray bytes = QByteArray(field ? "GET / HTTP/1.1\r\nA: b" : "GET /") + char(c) + 'x';
                const auto wanted = (field ? inField : inLine) ? Verdict::NeedMore : Verdict::Failed;
                QVERIFY2(scanner.scan(bytes, used) == wanted, qPrintable(QString::number(c)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_HeadScanner)
#include "tst_headscanner.moc"
