// `ringbackctl reminder`, as a program.
#include "cli/ctl.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestReminderCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOnceAndRunsNothingWithoutARule()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray day = QDate::currentDate().addDays(2).toString(Qt::ISODate).toLatin1();
        file.write("date,time,phone,name\n" + day + ",15:30,+351912345678,Ana\nsoon,15:30,+351912345678,\n");
        file.close();
        Ctl ctl(u"http://127.0.0.1:1"_s);
        const QStringList import{u"--json"_s, u"reminder"_s, u"import"_s, path};
        QCOMPARE(ctl.run(import + QStringList{u"--dry-run"_s}).lastDocument()["added"_L1].toInt(-1), 0);
        const QJsonObject first = ctl.run(import).lastDocument();
        QCOMPARE(first["added"_L1].toInt(), 1);
        QCOMPARE(first["refused"_L1].toInt(), 1);
        QCOMPARE(first["refused_rows"_L1][0]["line"_L1].toInt(), 3);
        QCOMPARE(ctl.run(import).lastDocument()["unchanged"_L1].toInt(), 1);
        const Ctl::Ended run = ctl.run({u"--json"_s, u"reminder"_s, u"run"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.documents().isEmpty());
        QCOMPARE(ctl.run({u"reminder"_s, u"import"_s, u"/nonexistent.ics"_s}).code, 1);
        QCOMPARE(ctl.run({u"reminder"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestReminderCommands)
#include "tst_remindercommands.moc"
