#include "files/csvcells.h"

#include <QTest>

using namespace ringback::files;
using namespace Qt::StringLiterals;

class TestCsvCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutralisesFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("prefixed");
        for (const char *text :
             {"=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\tx", "\rx", "'=1", "''@x", "+1", "＝1"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"+351912345678", "Ana", "'Ana", "", "'", "a=b", "1-2"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void neutralisesFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(bool, prefixed);
        QCOMPARE(neutralised(cell), prefixed ? u'\'' + cell : cell);
        QCOMPARE(withoutApostrophe(neutralised(cell)), cell);
    }

    void writesLines()
    {
        QCOMPARE(csvLine({u"a"_s, u"b,c"_s, u"say \"x\""_s, u" d"_s, u"e\nf"_s, u""_s, u"é"_s}),
                 QByteArray("a,\"b,c\",\"say \"\"x\"\"\",\" d\",\"e\nf\",,é\r\n"));
    }

    void joinsAndSplitsWords()
    {
        const QStringList hard{u"vip"_s, u"billing, north"_s, u"a\"b"_s, u" c "_s, u""_s, u"d;e|f"_s, u"two words"_s};
        QCOMPARE(splitWords(joinedWords(hard)), hard);
        QCOMPARE(splitWords(u"a; b |c,,"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(splitWords(u""_s), QStringList());
        QCOMPARE(splitWords(u"\"open"_s), QStringList{u"open"_s});
    }

    void readsBytes()
    {
        QCOMPARE(cellText("J\xc3\xbcrgen"), u"Jürgen"_s);
        QCOMPARE(cellText("J\xfcrgen \x80"), u"Jürgen €"_s);
        QCOMPARE(cellText(QByteArrayView("a\0b", 3)), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvCells)
#include "tst_csvcells.moc"
