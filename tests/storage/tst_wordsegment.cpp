#include "storage/wordsegment.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestWordSegment final : public QObject
{
    Q_OBJECT

private:
    static QList<quint32> found(const WordSegment &segment, const QList<QByteArray> &parts)
    {
        QList<quint32> numbers;
        segment.find(parts, [&numbers](quint32 number) {
            numbers.append(number);
            return true;
        });
        return numbers;
    }

private Q_SLOTS:
    /// Against the texts themselves: rare and frequent words, parts that begin, end and are whole words.
    void findsWhatTheTextsHave()
    {
        QRandomGenerator random(3);
        QList<QByteArray> texts;
        WordSegment::Builder builder;
        for (int i = 0; i < 3000; ++i) {
            QByteArray text;
            for (int word = random.bounded(12); word > 0; --word) {
                text += random.bounded(3) == 0 ? "the " : "";
                for (int letter = random.bounded(1, 5); letter > 0; --letter)
                    text += "abcde\xc3"[random.bounded(6)];
                text += random.bounded(5) == 0 ? "  " : " ";
            }
            texts.append(text);
            builder.add(i * 10, -i, text);
        }
        const auto segment = builder.finish();
        QCOMPARE(segment->size(), 3000U);
        QCOMPARE(segment->idAt(7), 70);
        QCOMPARE(segment->keyAt(7), -7);
        QVERIFY(segment->bytes() > 0);

        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> parts;
            for (int n = random.bounded(1, 4); n > 0; --n) {
                QByteArray part;
                for (int letter = random.bounded(1, 5); letter > 0; --letter)
                    part += "abcdethz"[random.bounded(8)];
                parts.append(random.bounded(4) == 0 ? QByteArray("the") : part);
            }
            QList<quint32> expected;
            for (quint32 i = 0; i < segment->size(); ++i) {
                if (std::all_of(parts.begin(), parts.end(), [&](const auto &part) { return texts[i].contains(part); }))
                    expected.append(i);
            }
            QCOMPARE(found(*segment, parts), expected);
        }
    }

    void endsWhenNoMoreIsWanted()
    {
        WordSegment::Builder builder;
        for (int i = 0; i < 200; ++i)
            builder.add(i, 0, "same words");
        QVERIFY(!builder.isFull());
        QVERIFY(builder.isFull(200));
        const auto segment = builder.finish();
        int taken = 0;
        QVERIFY(!segment->find({"or"}, [&taken](quint32) { return ++taken < 70; }));
        QCOMPARE(taken, 70);
        QVERIFY(segment->find({"other"}, [](quint32) { return false; }));
    }

    void holdsAsManyAsItMay()
    {
        WordSegment::Builder builder;
        for (quint32 i = 0; i < WordSegment::mostTexts; ++i)
            builder.add(i, 0, "all " + QByteArray::number(i));
        QVERIFY(builder.isFull());
        const auto segment = builder.finish();
        QCOMPARE(found(*segment, {"all"}).size(), qsizetype(WordSegment::mostTexts));
        QCOMPARE(found(*segment, {"65535"}), QList<quint32>{65535});
        QCOMPARE(found(*WordSegment::Builder().finish(), {"all"}), QList<quint32>());
    }
};

QTEST_GUILESS_MAIN(TestWordSegment)
#include "tst_wordsegment.moc"
