#include "storage/database.h"
#include "storage/statement.h"
#include "storage/values.h"

#include <QSqlQuery>

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
        QSqlQuery mode(u"PRAGMA journal_mode"_s, (*db).database());
        QVERIFY(mode.next());
        QCOMPARE(mode.value(0).toString(), u"wal"_s);
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
        const QString sql = u"SELECT ?"_s;
        QSqlQuery *first = &(*db).prepared(sql);
        first->bindValue(0, u"secret"_s);
        QVERIFY(first->exec() && first->next());
        QSqlQuery &again = (*db).prepared(sql);
        QCOMPARE(&again, first);
        QVERIFY(!again.isActive());
        QVERIFY(again.exec() && again.next());
        QVERIFY(again.value(0).isNull());
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
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_databaseconnection.moc"
