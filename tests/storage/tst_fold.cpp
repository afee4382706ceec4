#include "storage/fold.h"

#include <QTest>

using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsAndWidths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"ANA  Silva "_s << u"ana silva"_s;
        QTest::newRow("accents") << u"José Gonçález"_s << u"jose goncalez"_s;
        QTest::newRow("decomposed") << u"Jose\u0301"_s << u"jose"_s;
        QTest::newRow("strokes") << u"Søren Łukasz Đoković"_s << u"soren lukasz dokovic"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("full width") << u"Ａｎａ １２"_s << u"ana 12"_s;
        QTest::newRow("Arabic-Indic digits") << u"٠٩١٢"_s << u"0912"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị"_s << u"nguyen thi"_s;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString(QChar(0xd800));
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void foldsCaseAccentsAndWidths()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "folded");
    }

    void readsNumbersInAnyNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("national") << u"(415) 555-0123"_s << QStringList{u"415"_s, u"5550123"_s};
        QTest::newRow("international") << u"+351 912 345 678"_s << QStringList{u"351"_s, u"912"_s, u"345"_s, u"678"_s};
        QTest::newRow("prefix") << u"0049 (0)30"_s << QStringList{u"49"_s, u"30"_s};
        QTest::newRow("dots") << u"415.555.0123"_s << QStringList{u"4155550123"_s};
        QTest::newRow("zeros only") << u"00"_s << QStringList{u"00"_s};
        QTest::newRow("only begun") << u"ana + ("_s << QStringList{u"ana"_s};
        QTest::newRow("a word keeps its signs") << u"0-Day co."_s << QStringList{u"0-day"_s, u"co."_s};
        QTest::newRow("nothing") << u"  "_s << QStringList{};
    }
    void readsNumbersInAnyNotation()
    {
        QFETCH(QString, text);
        QTEST(searchWords(text), "words");
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
