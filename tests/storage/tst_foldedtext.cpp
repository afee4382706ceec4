#include "storage/fold.h"
#include "storage/foldedtext.h"

#include <QTest>

using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestFoldedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const QString &text, const QString &search, const QStringList &marked) {
            QTest::newRow(name) << text << search << marked;
        };
        row("case", u"A Refund, please"_s, u"REFUND"_s, {u"Refund"_s});
        row("part", u"unrefundable"_s, u"fund"_s, {u"fund"_s});
        row("twice", u"na na"_s, u"na"_s, {u"na"_s, u"na"_s});
        row("two words", u"no refund today"_s, u"today no"_s, {u"no"_s, u"today"_s});
        row("overlapping", u"banana"_s, u"ban anan"_s, {u"banan"_s});
        row("accents", u"Conceição, João"_s, u"ceicao joao"_s, {u"ceição"_s, u"João"_s});
        row("a mark of its own", u"Cafe\u0301 x"_s, u"cafe"_s, {u"Cafe\u0301"_s});
        row("wider when folded", u"Straße"_s, u"ss"_s, {u"ß"_s});
        row("half of a ligature", u"ﬁne"_s, u"f"_s, {u"ﬁ"_s});
        row("width", u"ｗｉｄｅ"_s, u"wide"_s, {u"ｗｉｄｅ"_s});
        row("beyond 16 bits", u"😀 𝐀na"_s, u"ana"_s, {u"𝐀na"_s});
        row("number in groups", u"call +351 912-345 678 now"_s, u"912345678"_s, {u"912-345 678"_s});
        row("national number", u"call +351 912 345 678"_s, u"0912345"_s, {u"912 345"_s});
        row("groups searched for", u"call 912345678"_s, u"912 678"_s, {u"912"_s, u"678"_s});
        row("not across words", u"12 eggs 34"_s, u"1234"_s, {});
        row("nothing", u"refund"_s, u"cancel"_s, {});
        row("empty", QString(), u"a"_s, {});
    }
    void marksWhatIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(QStringList, marked);
        const FoldedText folded(text);
        const QStringList words = searchWords(search);
        QStringList pieces;
        const QList<FoldedText::Range> ranges = folded.find(words);
        for (const FoldedText::Range &range : ranges)
            pieces.append(text.mid(range.from, range.length));
        QCOMPARE(pieces, marked);
        QCOMPARE(folded.count(words) > 0, !marked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
