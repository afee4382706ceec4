#include "storage/calls.h"
#include "storage/database.h"
#include "storage/forget.h"
#include "storage/imports.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using imports::DuplicateRule;

namespace {

Contact ours()
{
    return {.phone = u"+351912345678"_s,
            .name = u"Ana"_s,
            .company = u"Zebra"_s,
            .tags = {u"vip"_s},
            .attributes = {{u"plan"_s, u"gold"_s}},
            .source = u"hand"_s,
            .createdAt = at(0),
            .updatedAt = at(1)};
}

Contact fromFile()
{
    return {.phone = u"+351912345678"_s,
            .name = u"Ana Silva"_s,
            .email = u"ana@example.com"_s,
            .tags = {u"new"_s},
            .attributes = {{u"plan"_s, u"silver"_s}, {u"note"_s, u"x"_s}},
            .consentBasis = u"written"_s,
            .consentAt = at(5),
            .source = u"import"_s};
}

imports::Row row(const Contact &contact)
{
    return imports::rowOf(contact);
}

imports::Import begin(Connection &db, DuplicateRule rule)
{
    imports::Import import{.file = u"people.csv"_s, .startedAt = at(10), .rule = rule};
    import.id = *imports::begin(db, import);
    return import;
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsByRule_data()
    {
        QTest::addColumn<DuplicateRule>("rule");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("plan");
        QTest::newRow("ours") << DuplicateRule::KeepOurs << u"Ana"_s << QString() << QStringList{u"vip"_s} << u"gold"_s;
        QTest::newRow("file") << DuplicateRule::TakeFile << u"Ana Silva"_s << u"ana@example.com"_s
                              << QStringList{u"new"_s} << u"silver"_s;
        QTest::newRow("fill") << DuplicateRule::FillEmpty << u"Ana"_s << u"ana@example.com"_s << QStringList{u"vip"_s}
                              << u"gold"_s;
    }
    void joinsByRule()
    {
        QFETCH(DuplicateRule, rule);
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QStringList, tags);
        QFETCH(QString, plan);
        Database db;
        const qint64 id = *contacts::insert(*db, ours());
        const imports::Import import = begin(*db, rule);
        const std::array rows{row(fromFile()), row({.phone = u"+14155550123"_s, .name = u"Jon"_s})};
        const auto merged = imports::merge(*db, import, at(20), rows);
        VERIFY_OK(merged);
        QCOMPARE(merged->added, 1);
        QCOMPARE(merged->changed, rule == DuplicateRule::KeepOurs ? 0 : 1);
        QCOMPARE(merged->unchanged, rule == DuplicateRule::KeepOurs ? 1 : 0);
        const Contact now = *contacts::byId(*db, id);
        QCOMPARE(now.name, name);
        QCOMPARE(now.email, email);
        QCOMPARE(now.tags, tags);
        QCOMPARE(now.attributes["plan"_L1].toString(), plan);
        QCOMPARE(now.company, u"Zebra"_s); // the file says nothing of it
        QCOMPARE(now.source, u"hand"_s);
        QCOMPARE(now.consentAt.isValid(), rule != DuplicateRule::KeepOurs);
        QCOMPARE(contacts::search(*db, u"jon"_s, 9).size(), 1);

        const auto undone = imports::unmerge(*db, import.id, 0, 100);
        VERIFY_OK(undone);
        QCOMPARE(undone->last, 0);
        Contact expected = ours();
        expected.id = id;
        QCOMPARE(contacts::byId(*db, id), expected);
        QCOMPARE(db.number(u"SELECT count(*) FROM contacts"_s), 1);
        QCOMPARE(db.number(u"SELECT count(*) FROM import_changes"_s), 0);
    }

    /// Whoever waits for the writer gets it; the rest is merged later, and undone with the others.
    void endsEarlyWhenOthersWait()
    {
        Database db;
        const imports::Import import = begin(*db, DuplicateRule::FillEmpty);
        std::vector<imports::Row> rows;
        rows.reserve(50);
        for (int i = 0; i < 50; ++i)
            rows.push_back(row({.phone = u"+1555%1"_s.arg(i)}));
        VERIFY_OK(contacts::insert(*db, {.phone = u"+15557"_s})); // in the middle of those that are new
        const auto first = imports::merge(*db, import, at(20), rows, [] { return true; });
        VERIFY_OK(first);
        QCOMPARE(first->rows, imports::leastRowsMerged);
        QCOMPARE(first->added, qint64(imports::leastRowsMerged) - 1);
        const auto rest = imports::merge(*db, import, at(20), std::span(rows).subspan(first->rows));
        VERIFY_OK(rest);
        QCOMPARE(rest->rows, rows.size() - first->rows);
        QCOMPARE(db.number(u"SELECT count(*) FROM import_changes WHERE before IS NULL"_s), 49);
        VERIFY_OK(imports::unmerge(*db, import.id, 0, 100));
        QCOMPARE(db.number(u"SELECT count(*) FROM contacts"_s), 1);
    }

    void undoKeepsWhatSomebodyEditedOrCalls()
    {
        Database db;
        const imports::Import import = begin(*db, DuplicateRule::FillEmpty);
        const std::array rows{row({.phone = u"+1"_s, .name = u"edited"_s}),
                              row({.phone = u"+2"_s, .name = u"called"_s}), row({.phone = u"+3"_s, .name = u"plain"_s}),
                              row({.phone = u"+3"_s, .email = u"e@x"_s})};
        VERIFY_OK(imports::merge(*db, import, at(20), rows));
        Contact edited = *contacts::byPhone(*db, u"+1"_s);
        edited.name = u"by hand"_s;
        edited.updatedAt = at(30);
        VERIFY_OK(contacts::update(*db, edited));
        const Contact called = *contacts::byPhone(*db, u"+2"_s);
        VERIFY_OK(calls::insertPlanned(
            *db, {.call = {.phone = u"+2"_s, .contactId = called.id, .createdAt = at(21)},
                  .attempt = {.id = u"a"_s, .contactId = called.id, .phone = u"+2"_s, .plannedAt = at(21)}}));

        QList<qint64> kept;
        qint64 last = 0;
        do {
            const auto undone = imports::unmerge(*db, import.id, last, 1);
            VERIFY_OK(undone);
            kept += undone->edited;
            last = undone->last;
        } while (last != 0);
        QCOMPARE(kept, QList<qint64>{edited.id});
        QCOMPARE(contacts::byPhone(*db, u"+1"_s), edited);
        QCOMPARE(contacts::byPhone(*db, u"+2"_s), std::nullopt);
        QCOMPARE(contacts::count(*db), 1);
        QCOMPARE(db.number(u"SELECT count(*) FROM contacts"_s), 2);       // the one with a call is only hidden
        QCOMPARE(db.number(u"SELECT count(*) FROM import_changes"_s), 1); // how it was before, should it be asked again
    }

    void leavesOutWhoWasForgotten()
    {
        Database db;
        (*db).setForgetKey("key");
        const imports::Import import = begin(*db, DuplicateRule::TakeFile);
        VERIFY_OK(contacts::insert(*db, fromFile()));
        VERIFY_OK(forget::begin(*db, forget::personOf(*db, fromFile().phone), false, at(15)));
        const std::array rows{row(fromFile()), row({.phone = u"+2"_s, .name = u"somebody"_s})};
        const auto merged = imports::merge(*db, import, at(20), rows);
        VERIFY_OK(merged);
        QCOMPARE(merged->forgotten, 1);
        QCOMPARE(merged->added, 1);
        QCOMPARE(contacts::byPhone(*db, fromFile().phone), std::nullopt);
    }

    void undoKeepsAThoughtlyIdLearntSince()
    {
        Database db;
        const qint64 id = *contacts::insert(*db, ours());
        const imports::Import import = begin(*db, DuplicateRule::TakeFile);
        const std::array rows{row(fromFile())};
        VERIFY_OK(imports::merge(*db, import, at(20), rows));
        VERIFY_OK(contacts::setThoughtlyId(*db, id, u"t-1"_s));
        VERIFY_OK(imports::unmerge(*db, import.id, 0, 9));
        Contact expected = ours();
        expected.id = id;
        expected.thoughtlyId = u"t-1"_s;
        QCOMPARE(contacts::byId(*db, id), expected);
    }

    void remembersImports()
    {
        Database db;
        imports::Import import = begin(*db, DuplicateRule::TakeFile);
        QCOMPARE(imports::byId(*db, import.id), import);
        import.endedAt = at(60);
        import.state = imports::State::Cancelled;
        import.added = 3;
        import.changed = 2;
        import.unchanged = 1;
        import.refused = 4;
        VERIFY_OK(imports::note(*db, import));
        QCOMPARE(imports::all(*db), QList<imports::Import>{import});
        QCOMPARE(imports::byId(*db, 99), std::nullopt);
        for (const auto rule : {DuplicateRule::KeepOurs, DuplicateRule::TakeFile, DuplicateRule::FillEmpty})
            QCOMPARE(imports::ruleFromToken(imports::token(rule)), rule);
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
