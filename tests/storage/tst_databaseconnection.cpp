#include "storage/database.h"
#include "storage/statement.h"
#include "storage/values.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDurably()
    {
        Database db;
        QCOMPARE(db.number(u"PRAGMA synchronous"_s), 2); // FULL
        QCOMPARE(db.number(u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(db.number(u"PRAGMA page_size"_s), 8192);
        QVERIFY(QFile::exists(db.path() + u"-wal"_s));
        QCOMPARE((*db).ask(u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    }

    void readersCantWrite()
    {
        Database db;
        const auto reader = Connection::open(db.path(), Connection::Mode::ReadOnly);
        VERIFY_OK(reader);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A statement failed: .*readonly.*"_s));
        const Result<Done> written = values::set(**reader, u"mark"_s, u"1"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        VERIFY_OK(values::set(*db, u"mark"_s, u"1"_s));
        QCOMPARE(values::get(**reader, u"mark"_s), u"1"_s); // and sees what the writer committed
        VERIFY_OK(values::set(*db, u"mark"_s, u"2"_s));
        QCOMPARE(values::get(**reader, u"mark"_s), u"2"_s); // it kept no old snapshot
    }

    void missingFileIsAnError()
    {
        const QTemporaryDir directory;
        const auto reader = Connection::open(directory.filePath(u"none.sqlite"_s), Connection::Mode::ReadOnly);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, ErrorKind::Storage);
        QVERIFY(!reader.error().message.isEmpty());
    }

    void statementsAreKeptAndForgetTheirBindings()
    {
        Database db;
        const QString sql = u"SELECT ?, ?"_s;
        sqlite3_stmt *const first = (*db).prepared(sql);
        QCOMPARE((*db).prepared(QString(sql.constData(), sql.size())), first); // the text counts, not where it stands
        {
            Statement query(*db, sql);
            QVERIFY(query.run(u"secret"_s, QByteArray("bytes")) && query.next());
        }
        QVERIFY(!sqlite3_stmt_busy(first)); // nothing holds an old snapshot
        Statement query(*db, sql);
        QVERIFY(query.run(1) && query.next());
        QCOMPARE(query.integer(), 1);
        QVERIFY(query.bytes().isNull());
        QVERIFY(!query.next());
        QVERIFY(!query.next()); // and doesn't begin anew
    }

    void textsOfAnyLength()
    {
        Database db;
        for (const int length : {0, 1, 255, 256, 257, 100'000}) {
            const QString text = QString(length, u'ü') + u"\u0000x\U0001F600"_s;
            Statement echo(*db, u"SELECT ?, length(CAST(? AS BLOB))"_s);
            QVERIFY(echo.run(text, text) && echo.next());
            QCOMPARE(echo.text(), text);
            QCOMPARE(echo.integer(), text.toUtf8().size());
        }
    }

    void changesAreCounted()
    {
        Database db;
        Statement insert(*db, u"INSERT INTO values_ (name, value) VALUES (?, ?), (?, ?)"_s);
        QVERIFY(insert.run(u"a"_s, u"1"_s, u"b"_s, u"2"_s));
        QCOMPARE(insert.affectedRows(), 2);
        Statement returning(*db, u"UPDATE values_ SET value = value || '!' RETURNING value"_s);
        QVERIFY(returning.run() && returning.next());
        QCOMPARE(returning.text(), u"1!"_s);
        QVERIFY(returning.next());
        QVERIFY(!returning.next());
        QCOMPARE(returning.affectedRows(), 2);
        Statement log(*db, u"INSERT INTO do_not_call_log (phone, what, who, reason) VALUES ('', '', '', '')"_s);
        QVERIFY(log.run());
        QVERIFY(log.run()); // again, without a new Statement
        QCOMPARE(log.insertedId(), 2);
    }

    void failuresAreWordsWithoutValues()
    {
        Database db;
        Statement broken(*db, u"INSERT INTO callbacks (contact_id, phone) VALUES (?, ?)"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A statement failed"_s));
        QVERIFY(!broken.run(1, u"+14155550123"_s));
        QVERIFY(!broken.error().message.isEmpty());
        QVERIFY(broken.error().detail.contains(u"NOT NULL"_s));
        QVERIFY(!broken.error().detail.contains(u"4155550123"_s));
        QCOMPARE((*db).lastFailure(), broken.error());
    }

    void theLogIsCopiedWhenAskedOnlyOnceItIsDeferred()
    {
        Database db;
        (*db).deferCheckpoints();
        VERIFY_OK((*db).perform(u"CREATE TABLE big (bytes BLOB)"_s));
        const QString path = (*db).path();
        const auto write = [&db](int times) {
            for (int i = 0; i < times; ++i) {
                Statement statement(*db, u"INSERT INTO big VALUES (zeroblob(800000))"_s);
                if (!statement.run())
                    return false;
            }
            return true;
        };
        const qint64 before = QFileInfo(path).size();
        QVERIFY(write(5)); // 500 pages
        (*db).checkpointIfDue();
        QCOMPARE(QFileInfo(path).size(), before);
        QVERIFY(write(15));
        QCOMPARE(QFileInfo(path).size(), before);
        (*db).setMostLogPages(100 * Connection::usualLogPages);
        (*db).checkpointIfDue();
        QCOMPARE(QFileInfo(path).size(), before);
        (*db).setMostLogPages(Connection::usualLogPages);
        (*db).checkpointIfDue();
        QVERIFY(QFileInfo(path).size() > before + 10'000'000);
    }

    void valuesKeepTheirMeaning()
    {
        Database db;
        const QJsonObject object{{u"k"_s, u"v\u0000w"_s}, {u"n"_s, 1.5}};
        const QDateTime local = QDateTime(QDate(2026, 5, 20), QTime(14, 0, 0, 123), Qt::OffsetFromUTC, 7200);
        Statement echo(*db, u"SELECT ?, ?, ?, ?, ?, ?, ?, ?"_s);
        QVERIFY(echo.run(QString(), QDateTime(), std::optional<double>(), local, object,
                         QStringList{u"a,b"_s, u"\"c\""_s}, QByteArray("\0\xff", 2), true));
        QVERIFY(echo.next());
        QCOMPARE(echo.text(), u""_s);
        QVERIFY(!echo.time().isValid());
        QVERIFY(!echo.real());
        const QDateTime utc = echo.time();
        QCOMPARE(utc, at(0).addMSecs(123));
        QCOMPARE(utc.timeSpec(), Qt::UTC);
        QCOMPARE(echo.object(), object);
        QCOMPARE(echo.list(), (QStringList{u"a,b"_s, u"\"c\""_s}));
        QCOMPARE(echo.bytes(), QByteArray("\0\xff", 2));
        QCOMPARE(echo.integer(), 1);

        QVERIFY(echo.runWith({u"a"_s, QVariant(), 0.5, 7, qint64(1) << 40, true, QByteArray("\1")}));
        QVERIFY(echo.next());
        QCOMPARE(echo.text(), u"a"_s);
        QVERIFY(!echo.time().isValid());
        QCOMPARE(echo.real(), 0.5);
        QCOMPARE(echo.integer(), 7);
        QCOMPARE(echo.integer(), qint64(1) << 40);
        QCOMPARE(echo.integer(), 1);
        QCOMPARE(echo.bytes(), QByteArray("\1"));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_databaseconnection.moc"
