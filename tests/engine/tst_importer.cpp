// People in from files and out again, in a whole engine.
#include "engine/enginefixture.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"
#include "storage/exports.h"
#include "storage/imports.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
namespace contacts = storage::contacts;
using storage::imports::State;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manyRows(int count)
{
    QByteArray bytes = "Name,Phone,Email\n";
    for (int i = 0; i < count; ++i) {
        const int shuffled = int((qint64(i) * 7919) % count); // names and numbers in no order
        bytes += "Person " + QByteArray::number(shuffled) + ",+35191" +
                 QByteArray::number(2000000 + (shuffled * 31) % 999983) + ",p" + QByteArray::number(i) +
                 "@example.com\n";
    }
    return bytes;
}

QList<Contact> everyone(EngineFixture &fixture)
{
    return contacts::byIds(*fixture.reader, storage::exports::contactOrder(*fixture.reader));
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Result<ImportReport> run(EngineFixture &fixture, const ImportPlan &plan)
    {
        const auto future = fixture.engine->importContacts(plan);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
            qFatal("the import did not end");
        return future.result();
    }

private Q_SLOTS:
    void previewsWithoutWriting()
    {
        EngineFixture fixture;
        const QString path = write(m_folder, u"p.csv"_s, "Name;Telefon\nAna;912 345 678\nBad;12\nJon;+15551234567\n");
        const auto preview = fixture.wait(fixture.engine->previewImport({.path = path, .region = u"PT"_s}, 2));
        QVERIFY(preview.ok());
        QCOMPARE(preview->separator, QChar(u';'));
        QCOMPARE(preview->mapping.columns.at(1).field, files::Field::Phone);
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rows.at(0).checked.contact.phone, u"+351912345678"_s);
        QCOMPARE(preview->rows.at(1).checked.errors.first().column, 1);
        QCOMPARE(preview->estimatedRows, 3);
        QVERIFY(!preview->isWhole);
        const auto whole = fixture.wait(fixture.engine->previewImport({.path = path, .region = u"PT"_s}, 9));
        QVERIFY(whole->isWhole);
        QVERIFY(whole->rows.at(0).checked.notes.isEmpty());
        QCOMPARE(whole->rows.at(2).checked.notes.size(), 1); // possible, not valid: taken, with a word
        const auto dry = run(fixture, {.path = path, .region = u"PT"_s, .dryRun = true});
        QVERIFY(dry.ok());
        QCOMPARE(dry->import.added, 2);
        QCOMPARE(dry->import.refused, 1);
        QCOMPARE(contacts::count(*fixture.reader), 0);
        QVERIFY(fixture.wait(fixture.engine->imports()).isEmpty());
        QVERIFY(!run(fixture, {.path = write(m_folder, u"n.csv"_s, "Name,City\nAna,Lisbon\n")}));
        QCOMPARE(run(fixture, {.path = m_folder.filePath(u"none"_s)}).error().kind, ErrorKind::NotFound);
    }

    void refusedRowsCanBeMendedAndImportedAgain()
    {
        EngineFixture fixture;
        const QString refused = m_folder.filePath(u"refused.csv"_s);
        const QString path =
            write(m_folder, u"r.csv"_s,
                  "Name,Phone,Plan\n=Ana,+351912345678,gold\n\"=Bad, X\",12,silver\nOver,+14155550123,a,b\n");
        const auto report = run(fixture, {.path = path, .region = u"PT"_s, .refusedPath = refused});
        QVERIFY(report.ok());
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->import.added, 1);
        QCOMPARE(report->refusedPath, refused);
        QByteArray text = read(refused);
        QCOMPARE(text.count('\n'), 3);
        QVERIFY2(text.contains("\"'=Bad, X\",12,silver,Line 3: Phone: "), text.constData());
        text.replace(",12,", ",913345678,");
        const auto mended =
            run(fixture, {.path = write(m_folder, u"mended.csv"_s, text), .region = u"PT"_s, .refusedPath = refused});
        QVERIFY(mended.ok());
        QCOMPARE(mended->import.added, 2);
        const auto bad = contacts::byPhone(*fixture.reader, u"+351913345678"_s);
        QVERIFY(bad.has_value());
        QCOMPARE(bad->name, u"=Bad, X"_s);
        QCOMPARE(bad->attributes, (QJsonObject{{u"Plan"_s, u"silver"_s}}));
        QVERIFY(bad->thoughtlyId.isEmpty()); // nothing was sent
    }

    void sumsUpWhyRowsWereRefused()
    {
        EngineFixture fixture;
        QByteArray bytes = "Name,Phone,Mobile,Consent basis,Consent at\nAna,+351912345678,,,\n";
        for (int i = 0; i < 7; ++i)
            bytes += "Short,12,13,,\n";
        bytes += "Both,12,13,maybe,\nNone,,,,\n";
        const auto report = run(fixture, {.path = write(m_folder, u"why.csv"_s, bytes), .region = u"PT"_s});
        QVERIFY(report.ok());
        QCOMPARE(report->import.refused, 9);
        QCOMPARE(report->refusals.size(), 3);
        QCOMPARE(report->refusals.at(0).rows, 8);
        QCOMPARE(report->refusals.at(0).column, u"Mobile"_s);
        QCOMPARE(report->refusals.at(0).firstLines, (QList<qint64>{3, 4, 5, 6, 7}));
        QCOMPARE(report->refusals.at(1).column, u"Consent basis"_s);
        QCOMPARE(report->refusals.at(1).firstLines, QList<qint64>{10});
        QCOMPARE(report->refusals.at(2).column, QString());
        QCOMPARE(report->refusals.at(2).firstLines, QList<qint64>{11});
    }

    /// Leads in a file: who is new waits in the queue, once, and not who is not to be called.
    void newPeopleWaitAsLeads()
    {
        EngineFixture fixture;
        DoNotCall entry;
        entry.phone = u"+351912000003"_s;
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall(entry)).ok());
        CallbackDraft waiting;
        waiting.phone = u"+351912000002"_s;
        QVERIFY(fixture.wait(fixture.engine->addCallback(waiting)).ok());
        Rule rule;
        rule.name = u"Tell"_s;
        rule.enabled = true;
        rule.event = Rule::Event::LeadArrived;
        rule.actions = {{.kind = RuleAction::Kind::Notify, .text = u"A lead: {{contact.name}}"_s}};
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
        QByteArray rows = "Name,Phone\n";
        for (int i = 1; i <= 4; ++i)
            rows += "Person " + QByteArray::number(i) + ",+35191200000" + QByteArray::number(i) + "\n";
        const auto report = run(fixture, {.path = write(m_folder, u"leads.csv"_s, rows), .asLeads = true});
        QVERIFY(report.ok());
        QCOMPARE(report->leads.size(), 2); // the first and the last
        const QList<Callback> leads = storage::callbacks::byIds(*fixture.reader, report->leads);
        for (const Callback &lead : leads) {
            QCOMPARE(lead.source, u"lead"_s);
            QCOMPARE(lead.state, Callback::State::Waiting);
            QCOMPARE(lead.requestedAt, report->import.startedAt);
        }
        QTRY_COMPARE(fixture.notices.size(), 2); // the rule saw them
        // Imported again they are not new; taken back, they don't wait any more.
        QVERIFY(run(fixture, {.path = m_folder.filePath(u"leads.csv"_s), .asLeads = true})->leads.isEmpty());
        QVERIFY(fixture.wait(fixture.engine->undoImport(report->import.id)).ok());
        for (const qint64 id : report->leads)
            QCOMPARE(storage::callbacks::byId(*fixture.reader, id)->state, Callback::State::Skipped);
        QVERIFY(storage::callbacks::openFor(*fixture.reader, waiting.phone)); // somebody else put them there
    }

    void tooManyAreNoLeads()
    {
        EngineFixture fixture;
        const QString path = write(m_folder, u"many.csv"_s, manyRows(1001));
        const auto report = run(fixture, {.path = path, .asLeads = true});
        QVERIFY(report.ok());
        QCOMPARE(report->import.added, 1001);
        QVERIFY(report->leads.isEmpty());
        QVERIFY2(report->leadsFault.contains(u"1,000"_s), qPrintable(report->leadsFault));
        QVERIFY(storage::callbacks::order(*fixture.reader, {}, fixture.clock->now()).isEmpty());
    }

    void undoRestoresExactly()
    {
        EngineFixture fixture;
        const QString before = m_folder.filePath(u"before.csv"_s);
        const QString after = m_folder.filePath(u"after.csv"_s);
        QVERIFY(run(fixture, {.path = write(m_folder, u"first.csv"_s, manyRows(500))}).ok());
        QVERIFY(fixture.wait(fixture.engine->exportContacts({.path = before})).ok());
        fixture.clock->advance(std::chrono::seconds(5));
        QByteArray second = manyRows(3000);
        second.replace("Person", "Somebody");
        QSignalSpy changed(fixture.engine.get(), &Engine::contactsChanged);
        const auto report = run(
            fixture,
            {.path = write(m_folder, u"second.csv"_s, second), .rule = ImportRule::TakeFile, .tags = {u"second"_s}});
        QVERIFY(report.ok());
        QVERIFY(report->import.changed > 0);
        QCOMPARE(report->import.added + report->import.changed + report->import.unchanged, 3000);
        QVERIFY(changed.size() <= 60);
        fixture.clock->advance(std::chrono::seconds(5));
        // One that somebody edits stays, and is told.
        Contact edited = everyone(fixture).last();
        edited.company = u"Edited"_s;
        QVERIFY(fixture.wait(fixture.engine->updateContact(edited)).ok());
        auto undone = fixture.wait(fixture.engine->undoImport(report->import.id));
        QVERIFY(undone.ok());
        QCOMPARE(undone->edited, QList<qint64>{edited.id});
        QCOMPARE(fixture.wait(fixture.engine->imports()).first().state, State::Undone);
        QVERIFY(fixture.wait(fixture.engine->exportContacts({.path = after})).ok());
        QByteArray expected = read(before);
        QByteArray now = read(after);
        const auto withoutEdited = [&edited](const QByteArray &text) {
            QByteArrayList lines = text.split('\n');
            lines.removeIf([&edited](const QByteArray &line) { return line.contains(edited.phone.toLatin1()); });
            return lines;
        };
        QCOMPARE(withoutEdited(now), withoutEdited(expected));
        QCOMPARE(fixture.wait(fixture.engine->undoImport(99)).error().kind, ErrorKind::NotFound);
    }

    void whatWasCutOffIsTakenBack()
    {
        EngineFixture fixture;
        const auto report = run(fixture, {.path = write(m_folder, u"cut.csv"_s, manyRows(300))});
        QVERIFY(report.ok());
        fixture.stopEngine();
        {
            auto db = storage::Connection::open(fixture.directory.filePath(u"data/ringback.sqlite"_s),
                                                storage::Connection::Mode::ReadWrite);
            QVERIFY(db.ok());
            storage::imports::Import cut = report->import;
            cut.state = State::Running; // as a crash leaves it
            QVERIFY(storage::imports::note(**db, cut).ok());
        }
        fixture.startEngine();
        QTRY_COMPARE(fixture.wait(fixture.engine->imports()).first().state, State::Undone);
        QCOMPARE(contacts::count(*fixture.reader), 0);
    }

    void cancelUndoesOrKeeps_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("undo") << false;
        QTest::newRow("keep") << true;
    }
    void cancelUndoesOrKeeps()
    {
        QFETCH(bool, keep);
        EngineFixture fixture;
        const QString path = write(m_folder, u"c.csv"_s, manyRows(60'000));
        bool asked = false;
        connect(fixture.engine.get(), &Engine::importProgress, this, [&](const ImportProgress &progress) {
            if (progress.merged > 0 && !std::exchange(asked, true))
                (void)fixture.engine->cancelImport(keep ? ImportRun::Cancel::Keep : ImportRun::Cancel::Undo);
        });
        const auto future = fixture.engine->importContacts({.path = path});
        QCOMPARE(fixture.wait(fixture.engine->importContacts({.path = path})).error().kind, ErrorKind::Refused);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 120'000);
        const auto report = future.result();
        QVERIFY(report.ok());
        QVERIFY(asked);
        QCOMPARE(report->import.state, keep ? State::Cancelled : State::Undone);
        const qint64 count = contacts::count(*fixture.reader);
        if (keep)
            QVERIFY(count > 0 && count < 60'000);
        QCOMPARE(count, keep ? report->import.added : 0);
        if (keep)
            QVERIFY(fixture.wait(fixture.engine->undoImport(report->import.id)).ok());
        QCOMPARE(contacts::count(*fixture.reader), 0);
    }

    void deliveriesAreTakenDuringAnImport()
    {
        EngineFixture fixture;
        const QString path = write(m_folder, u"d.csv"_s, manyRows(20'000));
        const auto future = fixture.engine->importContacts({.path = path});
        int delivered = 0;
        while (!future.isFinished() || delivered == 0) {
            const QByteArray id = "c-" + QByteArray::number(delivered);
            QCOMPARE(fixture.post("/webhook/call-completed",
                                  R"({"id":")" + id + R"(","type":"PHONE_CALL","status":"COMPLETED","outcome":"ok"})"),
                     200);
            ++delivered;
        }
        QVERIFY(delivered > 1);
        const auto report = future.result();
        QVERIFY(report.ok());
        QCOMPARE(report->import.state, State::Done);
        QCOMPARE(report->rows, 20'000);
        QCOMPARE(report->import.added, 20'000);
        QCOMPARE(contacts::count(*fixture.reader), 20'000);
        QCOMPARE(contacts::search(*fixture.reader, u"p19999@example.com"_s, 9).size(), 1);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), delivered);
    }

    void exportImportExportIsByteIdentical()
    {
        const QString first = m_folder.filePath(u"x1.csv"_s);
        const QString second = m_folder.filePath(u"x2.csv"_s);
        const QStringList names{u"=cmd|' /C calc'!A0"_s,
                                u"'=x"_s,
                                u"''+y"_s,
                                u"Ana \"Quote\", Silva"_s,
                                u"two\r\nlines"_s,
                                u" spaces "_s,
                                u"山田 太郎"_s,
                                u"محمد"_s,
                                u"Ελένη"_s,
                                u"Юлия"_s,
                                u"-1"_s,
                                u"@x"_s,
                                u"\ttab"_s,
                                u"+351912345678"_s,
                                u"same"_s,
                                u"same"_s,
                                u""_s};
        {
            EngineFixture fixture;
            for (qsizetype i = 0; i < names.size(); ++i) {
                Contact contact{.phone = u"+3519123456%1"_s.arg(10 + i),
                                .name = names.at(i),
                                .email = i % 2 == 0 ? u"p%1@example.com"_s.arg(i) : names.at(i),
                                .company = names.at(names.size() - 1 - i),
                                .tags = {u"a, b"_s, names.at(i), u"z;\"|"_s},
                                .attributes = {{names.at(i), i}, {u"deep"_s, QJsonObject{{u"x"_s, names.at(i)}}}},
                                .source = u"hand"_s};
                if (i % 2 == 0) {
                    contact.consentBasis = u"written"_s;
                    contact.consentAt = fixture.clock->now().addMSecs(i);
                }
                QVERIFY(fixture.wait(fixture.engine->addContact(contact)).ok());
                fixture.clock->advance(std::chrono::milliseconds(1));
            }
            QTRY_VERIFY(
                std::ranges::any_of(everyone(fixture), [](const Contact &c) { return !c.thoughtlyId.isEmpty(); }));
            QCOMPARE(fixture.wait(fixture.engine->exportContacts({.path = first}))->rows, names.size());
        }
        EngineFixture fixture;
        const auto report = run(fixture, {.path = first});
        QVERIFY(report.ok());
        QCOMPARE(report->import.added, names.size());
        QVERIFY(fixture.wait(fixture.engine->exportContacts({.path = second})).ok());
        QCOMPARE(read(second), read(first));
        QVERIFY(!read(first).contains("\n=") && !read(first).contains(",="));
        QCOMPARE(QFileInfo(first).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    }

    void exportsViewsAsJsonToo()
    {
        EngineFixture fixture;
        QVERIFY(run(fixture, {.path = write(m_folder, u"j.csv"_s, manyRows(1200))}).ok());
        const QString path = m_folder.filePath(u"out.json"_s);
        const QList<qint64> ids{3, 1, 2};
        const auto some = fixture.wait(
            fixture.engine->exportContacts({.path = path, .format = ExportPlan::Format::Json, .ids = ids}));
        QCOMPARE(some->rows, 3);
        const QJsonArray array = QJsonDocument::fromJson(read(path)).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array.at(0)["id"_L1].toString(), u"3"_s);
        const auto found = fixture.wait(fixture.engine->exportContacts({.path = path, .text = u"p77@"_s}));
        QCOMPARE(found->rows, 1);
        const auto calls =
            fixture.wait(fixture.engine->exportCalls({.path = path, .format = ExportPlan::Format::Json}));
        QCOMPARE(calls->rows, 0);
        QVERIFY(QJsonDocument::fromJson(read(path)).isArray());
        QVERIFY(!fixture.wait(fixture.engine->exportCalls({.path = m_folder.path()})));
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
