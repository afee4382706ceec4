#include "storage/database.h"

#include <QFile>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

QStringList first()
{
    return {u"CREATE TABLE one (id INTEGER PRIMARY KEY)"_s, u"INSERT INTO one VALUES (7)"_s};
}
QStringList second()
{
    return {u"ALTER TABLE one ADD COLUMN name TEXT NOT NULL DEFAULT ''"_s, u"CREATE INDEX one_name ON one (name)"_s};
}
QStringList broken()
{
    return {u"CREATE TABLE two (id INTEGER)"_s, u"CREATE TABLE one (again INTEGER)"_s};
}

constexpr std::array goodSteps{Migration{1, first}, Migration{2, second}};
constexpr std::array badSteps{Migration{1, first}, Migration{2, broken}};

class File
{
public:
    [[nodiscard]] QString path() const { return m_directory.filePath(u"db"_s); }
    [[nodiscard]] std::unique_ptr<Connection> open() const
    {
        auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
        return connection ? std::move(*connection) : nullptr;
    }

private:
    QTemporaryDir m_directory;
};

QStringList schemaOf(Connection &db)
{
    QStringList rows;
    for (const auto &sql :
         {u"SELECT type || name || tbl_name || sql FROM sqlite_master ORDER BY type, name"_s, u"PRAGMA user_version"_s})
        rows += db.ask(sql).value();
    return rows;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsOrdered()
    {
        const auto steps = migrations();
        QVERIFY(!steps.empty());
        for (size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].version, static_cast<int>(i) + 1);
        QCOMPARE(latestVersion(), steps.back().version);
        QCOMPARE(latestVersion({}), 0);
    }

    // Each version that was ever released, upgraded, is what is made anew today.
    void oldUpgradedIsNewCreated_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<int>("from");
        QTest::newRow("sample 1") << false << 1;
        for (int version = 1; version <= latestVersion(); ++version)
            QTest::newRow(qPrintable(u"ours %1"_s.arg(version))) << true << version;
    }
    void oldUpgradedIsNewCreated()
    {
        QFETCH(bool, own);
        QFETCH(int, from);
        const std::span<const Migration> steps = own ? migrations() : std::span<const Migration>(goodSteps);
        const File oldFile;
        const File newFile;
        VERIFY_OK(migrate(*oldFile.open(), steps.first(static_cast<size_t>(from))));
        const auto upgraded = oldFile.open();
        const auto created = newFile.open();
        VERIFY_OK(migrate(*upgraded, steps));
        VERIFY_OK(migrate(*created, steps));
        QCOMPARE(schemaOf(*upgraded), schemaOf(*created));
        QCOMPARE(schemaOf(*upgraded).last().toInt(), latestVersion(steps));
        VERIFY_OK(migrate(*upgraded, steps)); // again: nothing to do
    }

    void failedStepLeavesTheLastGoodSchema()
    {
        const File file;
        const auto db = file.open();
        const Result<Done> done = migrate(*db, badSteps);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QStringList schema = schemaOf(*db);
        QCOMPARE(schema.last(), u"1"_s);
        QVERIFY(schema.filter(u"two"_s).isEmpty());
        VERIFY_OK(migrate(*db, goodSteps));
    }

    void newerSchemaIsRefused()
    {
        const File file;
        VERIFY_OK(migrate(*file.open(), goodSteps));
        const auto db = file.open();
        const QStringList before = schemaOf(*db);
        const Result<Done> done = migrate(*db, std::span<const Migration>(goodSteps).first(1));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"newer Ringback (schema 2"_s));
        QCOMPARE(schemaOf(*db), before);
    }

    void foreignDatabaseIsRefused()
    {
        const File file;
        const auto db = file.open();
        VERIFY_OK(db->perform(u"CREATE TABLE theirs (x)"_s));
        const QStringList before = schemaOf(*db);
        const Result<Done> done = migrate(*db);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"another program"_s));
        QCOMPARE(schemaOf(*db), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
