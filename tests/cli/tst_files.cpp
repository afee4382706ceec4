// `ringbackctl contact import`, `export` and what belongs to them.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsExportsAndUndoes()
    {
        ScriptedApi api;
        Ctl ctl(api.url());
        const QString path = ctl.directory().filePath(u"people.csv"_s);
        const QString refused = ctl.directory().filePath(u"refused.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Telefon\nAna;030 12345678\nBad;12\n");
        file.close();
        const QStringList import{u"contact"_s, u"import"_s, path, u"--region"_s, u"DE"_s, u"--json"_s};
        QCOMPARE(ctl.run(import + QStringList{u"--dry-run"_s}).lastDocument()["added"_L1].toInt(), 1);
        QVERIFY(ctl.run({u"contact"_s, u"imports"_s}).out.isEmpty());
        const QJsonArray why =
            ctl.run(import + QStringList{u"--dry-run"_s}).lastDocument()["refused_because"_L1].toArray();
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first()["column"_L1].toString(), u"Telefon"_s);
        QCOMPARE(why.first()["rows"_L1].toInt(), 1);
        QCOMPARE(why.first()["first_lines"_L1].toArray(), QJsonArray{3});

        const Ctl::Ended taken = ctl.run(import + QStringList{u"--refused"_s, refused, u"--tag"_s, u"new"_s});
        QVERIFY2(taken.code == 0, taken.err.constData());
        QCOMPARE(taken.lastDocument()["state"_L1].toString(), u"done"_s);
        QCOMPARE(taken.lastDocument()["refused"_L1].toInt(), 1);
        QCOMPARE(taken.lastDocument()["refused_file"_L1].toString(), refused);
        QVERIFY(QFile::exists(refused));

        const QString out = ctl.directory().filePath(u"out.json"_s);
        const Ctl::Ended written = ctl.run({u"contact"_s, u"export"_s, out});
        QVERIFY2(written.code == 0, written.err.constData());
        QFile exported(out);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QByteArray text = exported.readAll();
        QVERIFY2(text.startsWith('[') && text.contains("+493012345678") && text.contains("new"), text.constData());
        QCOMPARE(ctl.run({u"call"_s, u"export"_s, ctl.directory().filePath(u"calls.csv"_s)}).code, 0);

        const QString id = taken.lastDocument()["id"_L1].toString();
        const Ctl::Ended undone = ctl.run({u"contact"_s, u"undo-import"_s, id, u"--json"_s});
        QCOMPARE(undone.lastDocument()["undone"_L1].toInt(), 1);
        QVERIFY(ctl.run({u"contact"_s, u"list"_s}).out.isEmpty());
        QCOMPARE(ctl.run({u"contact"_s, u"undo-import"_s, u"7"_s}).code, 1);
        QCOMPARE(ctl.run({u"contact"_s, u"import"_s, path + u"x"_s}).code, 1);
        QCOMPARE(ctl.run({u"contact"_s, u"import"_s, path, u"--rule"_s, u"mine"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
