#include "core/logentry.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestLogEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::addColumn<LogEntry::Ids>("ids");
        QTest::newRow("two") << withIds(u"sent"_s, {{u"call"_s, u"17"_s}, {u"attempt"_s, u"a-b"_s}}) << u"sent"_s
                             << LogEntry::Ids{{u"call"_s, u"17"_s}, {u"attempt"_s, u"a-b"_s}};
        QTest::newRow("none") << u"sent"_s << u"sent"_s << LogEntry::Ids();
        QTest::newRow("a bar of its own") << u"a | b=c d"_s << u"a | b=c d"_s << LogEntry::Ids();
        QTest::newRow("an equals sign") << u"a | b=c=d"_s << u"a | b=c=d"_s << LogEntry::Ids();
        QTest::newRow("a bar amid") << u"a | x=1 | call=2"_s << u"a | x=1"_s << LogEntry::Ids{{u"call"_s, u"2"_s}};
    }
    void idsComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        QFETCH(LogEntry::Ids, ids);
        QCOMPARE(takeIds(&text), ids);
        QCOMPARE(text, message);
    }

    void readsALine()
    {
        const auto entry = logEntryFromLine(
            R"({"call":"17","category":"ringback.call","level":"warning","message":"m","time":"2026-05-20T12:00:00.500Z"})");
        QVERIFY(entry);
        QCOMPARE(entry->time, QDateTime(QDate(2026, 5, 20), QTime(12, 0, 0, 500), Qt::UTC));
        QCOMPARE(entry->level, LogEntry::Level::Warning);
        QCOMPARE(entry->category, u"ringback.call"_s);
        QCOMPARE(entry->message, u"m"_s);
        QCOMPARE(entry->id(u"call"), u"17"_s);
        QCOMPARE(entry->id(u"attempt"), QString());
        QCOMPARE(logEntryFromLine(R"({"level":"fatal","time":"2026-05-20T12:00:00Z"})")->level, LogEntry::Level::Error);
        for (const char *broken : {"", "{", "[]", "null", R"({"message":"no time"})", R"({"time":7})"})
            QVERIFY2(!logEntryFromLine(broken), broken);
    }
};

QTEST_APPLESS_MAIN(TestLogEntry)
#include "tst_logentry.moc"
