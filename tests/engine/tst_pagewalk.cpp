#include "engine/pagewalk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestPageWalk : public QObject
{
    Q_OBJECT

    /// A list of rows, of which some were known before, read as the API lets it be read.
    struct List
    {
        QStringList rows;
        QSet<QString> known;
        QSet<QString> read;
        int requests = 0;

        explicit List(int count)
        {
            for (int i = 0; i < count; ++i)
                rows.append(QString::number(i));
        }

        void walk(PageWalk &walk, const std::function<void(List &)> &between = {})
        {
            while (walk.end() == PageWalk::End::None && requests < 2000) {
                const PageWalk::Ask ask = walk.next();
                const QStringList page = rows.mid(static_cast<qsizetype>(ask.page) * ask.limit, ask.limit);
                const bool hasNews = std::any_of(page.begin(), page.end(), [this](const QString &row) {
                    return !known.contains(row) && !read.contains(row);
                });
                for (const QString &row : page)
                    read.insert(row);
                ++requests;
                walk.take(page, page.size() < ask.limit, hasNews);
                if (between)
                    between(*this);
            }
        }
        [[nodiscard]] int missing() const
        {
            return static_cast<int>(std::count_if(rows.begin(), rows.end(), [this](const QString &row) {
                return !known.contains(row) && !read.contains(row) && !row.startsWith(u'+');
            }));
        }
    };

private Q_SLOTS:
    void newestStopsAfterTwoPagesWithoutNews()
    {
        List list(2000);
        for (int i = 500; i < 2000; ++i)
            list.known.insert(QString::number(i));
        PageWalk walk(PageWalk::Mode::Newest);
        list.walk(walk);
        QCOMPARE(walk.end(), PageWalk::End::NoNews);
        QCOMPARE(list.requests, 12);
        QCOMPARE(list.missing(), 0);
    }

    void newestReadsOnWhereItMayNotStop()
    {
        PageWalk walk(PageWalk::Mode::Newest);
        const QStringList page(50, u"a"_s);
        for (int i = 0; i < 7; ++i)
            walk.take(page, false, false, false);
        QCOMPARE(walk.end(), PageWalk::End::None);
        walk.take(page, false, false, true);
        QCOMPARE(walk.end(), PageWalk::End::NoNews);
    }

    void readsToTheEnd_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        for (const auto &[count, most] :
             QList<std::pair<int, int>>{{0, 1}, {1, 2}, {49, 2}, {50, 3}, {51, 4}, {100, 5}, {500, 15}, {3000, 75}})
            QTest::addRow("%d", count) << count << most;
    }
    void readsToTheEnd()
    {
        QFETCH(int, count);
        QFETCH(int, most);
        for (const PageWalk::Mode mode : {PageWalk::Mode::Newest, PageWalk::Mode::Whole}) {
            List list(count);
            PageWalk walk(mode);
            list.walk(walk);
            QCOMPARE(walk.end(), PageWalk::End::WholeList);
            QCOMPARE(list.missing(), 0);
            QVERIFY2(list.requests <= most, qPrintable(QString::number(list.requests)));
        }
    }

    void aListWithoutNewsIsReadOnce()
    {
        List list(20);
        list.known = QSet<QString>(list.rows.begin(), list.rows.end());
        PageWalk walk(PageWalk::Mode::Whole);
        list.walk(walk);
        QCOMPARE(list.requests, 1);
    }

    void rowsThatMoveAreNotMissed_data()
    {
        QTest::addColumn<int>("arriving");
        QTest::addColumn<int>("leaving");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one arrives") << 1 << 0;
        QTest::newRow("many arrive") << 30 << 0;
        QTest::newRow("one leaves") << 0 << 1;
        QTest::newRow("some leave") << 0 << 5;
        QTest::newRow("a dozen leave") << 0 << 12;
        QTest::newRow("both") << 3 << 4;
    }
    void rowsThatMoveAreNotMissed()
    {
        QFETCH(int, arriving);
        QFETCH(int, leaving);
        List list(700);
        PageWalk walk(PageWalk::Mode::Whole);
        int arrived = 0;
        list.walk(walk, [&](List &moving) {
            if (moving.requests > 40)
                return;
            for (int i = 0; i < leaving && moving.rows.size() > 400; ++i)
                moving.rows.removeAt(i * 3); // of those that were read long ago
            for (int i = 0; i < arriving; ++i)
                moving.rows.prepend(u"+%1"_s.arg(arrived++));
        });
        QCOMPARE(walk.end(), PageWalk::End::WholeList);
        QCOMPARE(list.missing(), 0);
        QVERIFY2(list.requests < 200, qPrintable(QString::number(list.requests)));
    }

    void rowsThatMoveAnywhereAreNotMissed()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            List list(random.bounded(50, 800));
            PageWalk walk(PageWalk::Mode::Whole);
            list.walk(walk, [&](List &moving) {
                const int leaving = moving.requests < 12 ? random.bounded(8) : 0;
                for (int i = 0; i < leaving && !moving.rows.isEmpty(); ++i)
                    moving.rows.removeAt(random.bounded(static_cast<int>(moving.rows.size())));
            });
            QCOMPARE(walk.end(), PageWalk::End::WholeList);
            QCOMPARE(list.missing(), 0);
        }
    }

    void aListWithoutEndIsGivenUp()
    {
        PageWalk walk(PageWalk::Mode::Whole, {.mostPages = 100});
        int row = 0;
        while (walk.end() == PageWalk::End::None) {
            QStringList page;
            for (int i = 0; i < walk.next().limit; ++i)
                page.append(QString::number(row++));
            walk.take(page, false, true);
        }
        QCOMPARE(walk.end(), PageWalk::End::GaveUp);
        QVERIFY(walk.pages() <= 100);
    }

    void aServerWithSmallerPagesIsReadToItsEnd()
    {
        // It cuts every page down to twenty rows.
        List list(130);
        PageWalk walk(PageWalk::Mode::Whole);
        while (walk.end() == PageWalk::End::None) {
            const QStringList page = list.rows.mid(static_cast<qsizetype>(walk.next().page) * 20, 20);
            const bool hasNews = !page.isEmpty() && !list.read.contains(page.first());
            for (const QString &row : page)
                list.read.insert(row);
            walk.take(page, true, hasNews);
        }
        QCOMPARE(list.missing(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageWalk)
#include "tst_pagewalk.moc"
