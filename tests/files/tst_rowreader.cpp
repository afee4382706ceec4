// Golden files, each oddity by its name, and bytes that are no table at all.
#include "files/columns.h"
#include "files/rowreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace ringback::files;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(RINGBACK_FILES_DATA "/") + name;
}

QList<Row> allRows(RowReader &reader)
{
    QList<Row> rows;
    Row row;
    while (reader.next(row))
        rows.append(row);
    return rows;
}

QList<Row> rowsOf(const QString &name)
{
    const Result<OpenedTable> table = openTable(data(name));
    return table ? allRows(*table->reader) : QList<Row>();
}

QList<Row> rowsIn(const QByteArray &bytes, QChar separator = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return allRows(*makeRowReader(std::move(buffer), separator));
}

} // namespace

class TestRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameTableHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"plain", "bom", "semicolon", "sep-line", "tab", "cr-only", "lf-no-end", "utf16le",
                                 "utf16be", "utf16-no-mark", "spaces", "nul"})
            QTest::newRow(name) << QString::fromLatin1(name) + ".csv"_L1;
    }
    void readsTheSameTableHoweverItIsWritten()
    {
        QFETCH(QString, file);
        const QList<Row> rows = rowsOf(file);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cells, (QStringList{u"Name"_s, u"Phone"_s, u"Email"_s}));
        QCOMPARE(rows.at(1).cells, (QStringList{u"Ana Silva"_s, u"+351912345678"_s, u"ana@example.com"_s}));
        QCOMPARE(rows.at(1).line, file == "sep-line.csv"_L1 ? 3 : 2);
    }

    void readsWindows1252WhereItIsNotUtf8()
    {
        QCOMPARE(rowsOf(u"latin1.csv"_s).at(1).cells.first(), u"Jürgen Groß – 5€"_s);
    }

    void readsQuotes()
    {
        const QList<Row> rows = rowsOf(u"quoted.csv"_s);
        QCOMPARE(rows.at(1).cells, (QStringList{u"Silva, \"Ana\""_s, u"+351912345678"_s, u"two\r\nlines"_s}));
        QCOMPARE(rows.at(2).cells.first(), u"5\" pipe"_s);
        QCOMPARE(rows.at(2).line, 4);
    }

    void aQuoteThatIsNeverClosedCostsItsOwnLine()
    {
        const QList<Row> rows = rowsOf(u"unclosed.csv"_s);
        QCOMPARE(rows.size(), 5);
        QVERIFY(!rows.at(2).fault.isEmpty());
        QCOMPARE(rows.at(2).cells, (QStringList{u"\"Bad"_s, u"+351912345679"_s}));
        QCOMPARE(rows.at(3), (Row{.line = 4, .cells = {u"Jon"_s, u"+14155550123"_s}}));
        QCOMPARE(rows.at(4).cells.first(), u"Eva"_s);
    }

    void aRowWithoutEndStaysBounded()
    {
        QByteArray bytes = "a,b\n\"open,1\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "name,+351912345678\n";
        const QList<Row> rows = rowsIn(bytes);
        QCOMPARE(rows.size(), 5002);
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return !row.fault.isEmpty(); }), 1);
        const QList<Row> endless = rowsIn("a,b\n" + QByteArray(3'000'000, 'x'));
        for (const Row &row : endless)
            QVERIFY(row.cells.size() <= 2 && row.cells.first().size() <= 1'100'000);
    }

    void readsVCards()
    {
        QList<Row> rows = rowsOf(u"people-v3.vcf"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cells.mid(0, 5), (QStringList{u"name"_s, u"phone"_s, u"email"_s, u"company"_s, u"tags"_s}));
        QCOMPARE(rows.at(1).cells.mid(0, 7),
                 (QStringList{u"Ana Silva"_s, u"+351 912 345 678; +351 213 456 789"_s, u"ana@example.com"_s,
                              u"Zebra, Lda, North"_s, u"vip, billing"_s, u""_s, u"first\nsecond; third"_s}));
        rows = rowsOf(u"people-v4.vcf"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).cells.mid(0, 2), (QStringList{u"山田 太郎"_s, u"+81-3-1234-5678"_s}));
        QCOMPARE(rows.at(2).cells.first(), u"Jon Bell"_s);
        rows = rowsOf(u"people-v21.vcf"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).cells.first(), u"Jürgen Groß"_s);
        QVERIFY(!rows.at(2).fault.isEmpty());
    }

    void refusesInWordsWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \r\n\n") << u"empty"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04 more", 9) << u"workbook"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\x03\0",
                                              16)
                                << u"text"_s;
    }
    void refusesInWordsWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<OpenedTable> table = openTable(file.fileName());
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
        QVERIFY(openTable(folder.path()).error().message.contains(u"folder"));
        QCOMPARE(openTable(folder.filePath(u"none.csv"_s)).error().kind, ErrorKind::NotFound);
    }

    // Whatever the bytes: it ends, and every row is one.
    void survivesRandomBytes()
    {
        QRandomGenerator random(20);
        const QByteArray marks = "\",;\t\r\n'=+ab1\xc3\xa9\xff";
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = round % 3 == 0 ? "BEGIN:VCARD\n" : round % 3 == 1 ? "\xff\xfe" : "";
            const int size = random.bounded(2000);
            for (int i = 0; i < size; ++i)
                bytes += round % 2 == 0 ? char(random.bounded(256)) : marks.at(random.bounded(int(marks.size())));
            const QList<Row> rows = rowsIn(bytes);
            qint64 line = 0;
            for (const Row &row : rows) {
                QVERIFY(!row.cells.isEmpty());
                QVERIFY(row.line >= line);
                line = row.line;
            }
            (void)guessMapping(rows.mid(0, 100));
        }
    }
};

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
