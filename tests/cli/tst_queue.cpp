// `ringbackctl queue`, as a program.
#include "cli/ctl.h"

#include <QDateTime>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestQueue : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &line) { return line.split(u';'); }

private Q_SLOTS:
    void aCallbackFromItsRequestToItsEnd()
    {
        Ctl ctl(u"http://127.0.0.1:1"_s); // nobody there: the queue needs no Thoughtly
        const Ctl::Ended added = ctl.run(words(u"--json;queue;add;+351912345678;--name;Ana Silva;--reason;Refund"_s));
        QCOMPARE(added.code, 0);
        const QJsonObject callback = added.lastDocument();
        const QString id = callback["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(callback["phone"_L1].toString(), u"+351912345678"_s);
        QCOMPARE(callback["contact"_L1]["name"_L1].toString(), u"Ana Silva"_s);
        QCOMPARE(callback["reason"_L1].toString(), u"Refund"_s);
        QCOMPARE(callback["source"_L1].toString(), u"cli"_s);
        QCOMPARE(callback["state"_L1].toString(), u"waiting"_s);
        QCOMPARE(callback["priority"_L1].toString(), u"normal"_s);
        QCOMPARE(callback["attempts"_L1].toInt(-1), 0);
        QCOMPARE(callback["max_attempts"_L1].toInt(), 3);
        QVERIFY(callback["waiting_seconds"_L1].isDouble());
        QVERIFY(callback["last_result"_L1].isNull());

        // Urgent goes first; a second request for the number joins the first.
        QCOMPARE(ctl.run(words(u"--json;queue;add;+351912345679;--priority;high"_s)).code, 0);
        QCOMPARE(ctl.run(words(u"--json;queue;add;+351 912 345 678;--reason;Invoice"_s)).lastDocument()["id"_L1], id);
        QList<QJsonObject> list = ctl.run(words(u"--json;queue;list"_s)).documents();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first()["priority"_L1].toString(), u"high"_s);
        QCOMPARE(list.last()["reason"_L1].toString(), u"Invoice"_s);

        const QString later = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
        const Ctl::Ended postponed = ctl.run({u"--json"_s, u"queue"_s, u"later"_s, id, u"--at"_s, later});
        QCOMPARE(postponed.code, 0);
        QCOMPARE(postponed.lastDocument()["due_at"_L1].toString(), later);
        const Ctl::Ended past = ctl.run({u"queue"_s, u"later"_s, id, u"--at"_s, u"2020-01-01"_s});
        QCOMPARE(past.code, 1);
        QVERIFY(past.lastError().contains("still to come"));

        QCOMPARE(ctl.run({u"--json"_s, u"queue"_s, u"skip"_s, id, u"--reason"_s, u"Solved"_s})
                     .lastDocument()["closed_reason"_L1]
                     .toString(),
                 u"Solved"_s);
        const Ctl::Ended again = ctl.run({u"queue"_s, u"done"_s, id});
        QCOMPARE(again.code, 1);
        QVERIFY(again.lastError().contains("closed already"));
        QCOMPARE(ctl.run({u"queue"_s, u"done"_s, list.first()["id"_L1].toString()}).code, 0);
        QVERIFY(ctl.run(words(u"--json;queue;list"_s)).documents().isEmpty());
        list = ctl.run(words(u"--json;queue;list;--all"_s)).documents();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.last()["state"_L1].toString(), u"skipped"_s);
        QVERIFY(ctl.run(words(u"queue;list;--all"_s)).out.startsWith("ID  STATE"));
        QCOMPARE(ctl.run(words(u"queue;done;nothing"_s)).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
