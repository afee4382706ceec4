#include "platform/redaction.h"

#include <QTest>

using namespace ringback::platform;
using namespace Qt::StringLiterals;

class TestRedaction final : public QObject
{
    Q_OBJECT

private slots:
    void masksPersonalData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("E.164") << u"call to +14155550123 failed"_s << u"call to +*********23 failed"_s;
        QTest::newRow("national") << u"(415) 555-0123"_s << u"(***) ***-**23"_s;
        QTest::newRow("grouped") << u"+351 912 345 678."_s << u"+*** *** *** *78."_s;
        QTest::newRow("in a URL") << u"/contacts?phone=%2B14155550123&x=1"_s << u"/contacts?phone=%2B*********23&x=1"_s;
        QTest::newRow("after a word") << u"tel:0049301234567"_s << u"tel:***********67"_s;
        QTest::newRow("Arabic-Indic digits") << u"٠٩١٢٣٤٥٦٧٨"_s << u"********٧٨"_s;
        QTest::newRow("no-break spaces") << u"912\u00a0345\u00a0678"_s << u"***\u00a0***\u00a0*78"_s;
        QTest::newRow("longer than a number") << u"41555501234155550123"_s << u"******************23"_s;
        QTest::newRow("mail") << u"from ana.silva+x@example.co.uk, again"_s << u"from ***@***, again"_s;
        QTest::newRow("both") << u"+4915112345678 a@b.c"_s << u"+***********78 ***@***"_s;
    }
    void masksPersonalData()
    {
        QFETCH(QString, text);
        QTEST(redacted(text), "expected");
    }

    void keepsTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "listening on 127.0.0.1:8787", "at 2026-05-20 and 2026-05-20T12:00:00.123Z", "2026-05-20 12:00:00",
              "attempt 01234567-89ab-cdef-0123-456789abcdef", "HTTP 429 after 100 ms", "12345 of 54321", "Qt 6.4.2"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void keepsTheRest()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"x-api-token: a/b+c=="_s << u"x-api-token: ***"_s;
        QTest::newRow("encoded") << u"GET /webhook/a%2fb%2Bc%3D%3D/call"_s << u"GET /webhook/***/call"_s;
        QTest::newRow("twice, side by side") << u"a/b+c==a/b+c=="_s << u"******"_s;
        QTest::newRow("not UTF-8 around it") << u"\ufffda/b+c==\ufffd"_s << u"\ufffd***\ufffd"_s;
        QTest::newRow("another") << u"a/b+c="_s << u"a/b+c="_s;
    }
    void hidesSecrets()
    {
        QFETCH(QString, text);
        QTEST(withoutSecrets(text, {"a/b+c=="}), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
