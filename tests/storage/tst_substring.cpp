#include "storage/substring.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace ringback::storage;

class TestSubstring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsANaiveSearchDoes_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("best") << int(Substring::Way::Best);
        QTest::newRow("portable") << int(Substring::Way::Portable);
        QTest::newRow("SSE2") << int(Substring::Way::Sse2);
        QTest::newRow("AVX2") << int(Substring::Way::Avx2);
    }
    /// Texts of few letters, so that much agrees by halves; all lengths about the width of a step; in memory of exactly
    /// their size, for the sanitizer to watch.
    void findsAsANaiveSearchDoes()
    {
        QFETCH(int, way);
        if (!Substring::isAvailable(Substring::Way(way)))
            return; // this machine has no such instructions; every other way is tested here
        QRandomGenerator random(5);
        const auto letters = [&random](int size, int count) {
            QByteArray text;
            for (int i = 0; i < size; ++i)
                text.append(char(random.bounded(8) == 0 ? 0xc3 : 'a' + random.bounded(count)));
            return text;
        };
        for (int round = 0; round < 40'000; ++round) {
            const QByteArray source = letters(random.bounded(140), 2);
            const auto text = std::make_unique<char[]>(std::size_t(source.size()));
            std::copy(source.begin(), source.end(), text.get());
            const char *const end = text.get() + source.size();
            const QByteArray wanted = letters(random.bounded(1, round % 50 == 0 ? 60 : 7), 2);
            ByteCounts counts{};
            for (quint32 &count : counts)
                count = random.bounded(9);
            const Substring substring(wanted, counts, Substring::Way(way));
            qsizetype place = source.indexOf(wanted);
            const char *found = substring.find(text.get(), end);
            for (; place >= 0; place = source.indexOf(wanted, place + 1)) {
                QCOMPARE(found - text.get(), place);
                found = substring.find(found + 1, end);
            }
            QVERIFY(found == end); // pointers: QCOMPARE would read them as texts
        }
    }

    void looksForTheRarestBytes()
    {
        ByteCounts counts{};
        counts.fill(9);
        counts['x'] = 1;
        counts['y'] = 2;
        const Substring word("ayabx", counts);
        QCOMPARE(word.rarest(), 4);
        QCOMPARE(word.nextRarest(), 1);
        const Substring letter("a", counts);
        QCOMPARE(letter.rarest(), 0);
        QCOMPARE(letter.nextRarest(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSubstring)
#include "tst_substring.moc"
