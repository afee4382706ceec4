// `ringbackctl dnc`, and calls in spite of the verdict.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"
#include "support/anyhour.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestDnc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheList();
    void goesInAndOutAsAFile();
    void nobodyIsCalledWhoIsOnIt();
    void forcesWithAReason();
};

void TestDnc::keepsTheList()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const Ctl::Ended added =
        ctl.run({u"dnc"_s, u"add"_s, u"+1 (415) 555-0123"_s, u"--reason"_s, u"asked by mail"_s, u"--json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QJsonObject entry = added.lastDocument();
    QVERIFY(entry["added_at"_L1].isString());
    QVERIFY(entry.contains("by"_L1));
    entry.remove(u"added_at"_s);
    entry.remove(u"by"_s);
    QCOMPARE(entry, (QJsonObject{
                        {u"phone"_s, u"+14155550123"_s}, {u"source"_s, u"cli"_s}, {u"reason"_s, u"asked by mail"_s}}));
    QCOMPARE(ctl.run({u"dnc"_s, u"add"_s, u"+351912345678"_s}).code, 0);
    const QList<QJsonObject> list = ctl.run({u"dnc"_s, u"list"_s, u"--json"_s}).documents();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first(), added.lastDocument());
    const Ctl::Ended table = ctl.run({u"dnc"_s, u"list"_s});
    QVERIFY2(table.out.contains("+351912345678") && table.out.contains("asked by mail"), table.out.constData());

    const Ctl::Ended blank = ctl.run({u"dnc"_s, u"remove"_s, u"+14155550123"_s, u"--reason"_s, u" "_s});
    QCOMPARE(blank.code, 1);
    QVERIFY(!blank.lastError().isEmpty());
    const Ctl::Ended removed =
        ctl.run({u"dnc"_s, u"remove"_s, u"+14155550123"_s, u"--reason"_s, u"asked again"_s, u"--json"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.lastDocument(), added.lastDocument());
    QCOMPARE(ctl.run({u"dnc"_s, u"remove"_s, u"+14155550123"_s, u"--reason"_s, u"asked again"_s}).code, 1);
    QCOMPARE(ctl.run({u"dnc"_s, u"add"_s, u"12"_s}).code, 1);
    QCOMPARE(ctl.run({u"dnc"_s, u"list"_s, u"--json"_s}).documents().size(), 1);
}

void TestDnc::goesInAndOutAsAFile()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    QTemporaryDir files;
    const QString in = files.filePath(u"in.csv"_s);
    {
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Telefon;Bemerkung\n+351912345678;x\n+1 (415) 555-0123;y\nnobody;z\n+351912345678;again\n");
    }
    QCOMPARE(ctl.run({u"dnc"_s, u"add"_s, u"+14155550123"_s, u"--reason"_s, u"by mail"_s}).code, 0);
    const Ctl::Ended imported = ctl.run({u"dnc"_s, u"import"_s, in, u"--json"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.lastDocument()["added"_L1].toInt(), 1);
    QCOMPARE(imported.lastDocument()["known"_L1].toInt(), 2);
    QCOMPARE(imported.lastDocument()["refused"_L1].toInt(), 1);
    QCOMPARE(imported.lastDocument()["refused_lines"_L1][0]["line"_L1].toInt(), 4);

    const QString out = files.filePath(u"out.csv"_s);
    const Ctl::Ended exported = ctl.run({u"dnc"_s, u"export"_s, out, u"--json"_s});
    QVERIFY2(exported.code == 0, exported.err.constData());
    QCOMPARE(exported.lastDocument()["rows"_L1].toInt(), 2);
    // Another console takes it whole: why, when and by whom too.
    Ctl other(api.url());
    QCOMPARE(other.run({u"dnc"_s, u"import"_s, out}).code, 0);
    const auto withoutSource = [](QList<QJsonObject> documents) {
        for (QJsonObject &document : documents)
            document.remove(u"source"_s);
        return documents;
    };
    QCOMPARE(withoutSource(other.run({u"dnc"_s, u"list"_s, u"--json"_s}).documents()),
             withoutSource(ctl.run({u"dnc"_s, u"list"_s, u"--json"_s}).documents()));
    for (const QByteArray &nothing : {QByteArray("name\nAna\n"), QByteArray()}) {
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(nothing);
        file.close();
        QCOMPARE(ctl.run({u"dnc"_s, u"import"_s, in}).code, 1);
    }
    QVERIFY(ctl.run({u"dnc"_s, u"asked"_s}).code == 0);
    QCOMPARE(ctl.run({u"dnc"_s, u"decide"_s, u"7"_s, u"--as"_s, u"something_else"_s}).code, 1);
    const Ctl::Ended hours = ctl.run({u"hours"_s});
    QVERIFY2(hours.out.contains("US-FL") && hours.out.contains("501.616"), hours.out.constData());
    QCOMPARE(ctl.run({u"contact"_s, u"report"_s, u"+14155550123"_s}).code, 0);
    QCOMPARE(ctl.run({u"contact"_s, u"report"_s, u"+14155550123"_s, u"--file"_s, files.filePath(u"r.html"_s)}).code, 0);
    QVERIFY(QFile::exists(files.filePath(u"r.html"_s)));
}

void TestDnc::nobodyIsCalledWhoIsOnIt()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    QCOMPARE(ctl.run({u"dnc"_s, u"add"_s, u"+14155550123"_s}).code, 0);
    for (const QStringList &words : {QStringList{}, QStringList{u"--force"_s, u"please"_s}}) {
        const Ctl::Ended ended = ctl.run(QStringList{u"callback"_s, u"+14155550123"_s} + words);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.lastError().contains("do-not-call"), ended.err.constData());
        QVERIFY(!ended.err.contains("--force"));
    }
    QCOMPARE(api.count("POST /contact/call"), 0);
}

void TestDnc::forcesWithAReason()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    allowNoHour(ctl.dataDirectory());
    const QStringList call{u"callback"_s, u"+14155550123"_s, u"--json"_s};
    const Ctl::Ended refused = ctl.run(call);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.lastError().contains("outside"), refused.err.constData());
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
    for (const QString &blank : {QString(), u"  "_s})
        QCOMPARE(ctl.run(call + QStringList{u"--force"_s, blank}).code, 1);
    QCOMPARE(api.count("POST /contact/call"), 0);

    const Ctl::Ended forced = ctl.run(call + QStringList{u"--force"_s, u"he waits for it"_s});

    QVERIFY2(forced.code == 0, forced.err.constData());
    QCOMPARE(api.count("POST /contact/call"), 1);
    const QString id = forced.lastDocument()["id"_L1].toString();
    const Ctl::Ended shown = ctl.run({u"call"_s, u"show"_s, id});
    QVERIFY2(shown.out.contains("forced") && shown.out.contains("he waits for it"), shown.out.constData());
}

QTEST_GUILESS_MAIN(TestDnc)
#include "tst_dnc.moc"
