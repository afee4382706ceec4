#include "database.h"
#include "storage/contacts.h"
#include "storage/fold.h"
#include "storage/searchindex.h"
#include "storage/statement.h"

#include <QRandomGenerator>

#include <limits>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> hits(const SearchIndex &index, const QString &text)
{
    QList<qint64> ids;
    index.find(searchWords(text), [&ids](qint64 id) {
        ids.append(id);
        return true;
    });
    return ids;
}

} // namespace

class TestSearchIndex final : public QObject
{
    Q_OBJECT

private:
    int m_made = 0;

    /// Names and tags of a few syllables in five scripts, so that searches meet many.
    Contact draft(QRandomGenerator &random)
    {
        const QStringList syllables{u"an"_s, u"Ná"_s, u"ÖL"_s, u"ß"_s,  u"ма"_s,
                                    u"Ёж"_s, u"Ωμ"_s, u"李"_s, u"ｗ"_s, u"ام"_s};
        const auto word = [&] {
            QString text;
            for (int i = random.bounded(4); i > 0; --i)
                text += syllables[random.bounded(int(syllables.size()))];
            return text;
        };
        return {.phone = u"+3519%1%2"_s.arg(random.bounded(1000), 3, 10, QChar(u'0')).arg(++m_made),
                .name = word() + u' ' + word(),
                .email = word() + u"@example.com"_s,
                .company = word(),
                .tags = {word(), word()}};
    }
    void compare(Connection &db, const SearchIndex &index, QRandomGenerator &random)
    {
        const QStringList texts{u"a"_s,
                                u"n"_s,
                                u"na"_s,
                                u"anan"_s,
                                u"oel"_s,
                                u"ol"_s,
                                u"ss an"_s,
                                u"МА"_s,
                                u"еж"_s,
                                u"ωμ 李"_s,
                                u"w"_s,
                                u"ｎａ"_s,
                                u"9"_s,
                                u"+351 9"_s,
                                u"0091"_s,
                                u"@"_s,
                                u"com an"_s,
                                u"\n"_s,
                                u"nothing"_s,
                                u"ام na"_s,
                                u"09"_s + QString::number(random.bounded(100)),
                                QString::number(random.bounded(1000))};
        for (const QString &text : texts) {
            if (!searchWords(text).isEmpty())
                QCOMPARE(hits(index, text), contacts::search(db, text, std::numeric_limits<int>::max()));
        }
    }

private Q_SLOTS:
    /// What the database finds word by word is the measure, after every change; some at a time and many.
    void findsWhatTheDatabaseFinds()
    {
        Database db;
        QRandomGenerator random(3);
        QVERIFY(Statement(*db, u"BEGIN"_s).run());
        for (int i = 0; i < 700; ++i)
            VERIFY_OK(contacts::insert(*db, draft(random)));
        QVERIFY(Statement(*db, u"COMMIT"_s).run());
        SearchIndex index;
        index.take(SearchBuffer::read(*db));
        compare(*db, index, random);
        for (int round = 0; round < 12; ++round) {
            QList<qint64> changed;
            for (int i = round % 4 == 3 ? 400 : 6; i > 0; --i) {
                Contact contact = draft(random);
                contact.id = random.bounded(1, 900);
                const int what = random.bounded(3);
                if (what == 0)
                    changed.append(*contacts::insert(*db, contact));
                else if ((what == 1 ? contacts::update(*db, contact) : contacts::remove(*db, contact.id)).ok())
                    changed.append(contact.id);
            }
            index.follow(*db, changed + changed);
            compare(*db, index, random);
        }
        QVERIFY(index.freshCount() > 100);
        index.take(SearchBuffer::read(*db));
        QCOMPARE(index.freshCount(), 0);
        compare(*db, index, random);
    }

    void endsWhenAsked()
    {
        Database db;
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(contacts::insert(*db, {.phone = u"+%1"_s.arg(i), .name = u"Ana %1"_s.arg(i)}));
        SearchIndex index;
        index.take(SearchBuffer::read(*db));
        for (const qsizetype most : {1, 3, 5, 6}) {
            QList<qint64> ids;
            index.find({u"ana"_s}, [&](qint64 id) {
                ids.append(id);
                return ids.size() < most;
            });
            QCOMPARE(ids.size(), std::min<qsizetype>(most, 5));
        }
        QCOMPARE(hits(index, u"ana ana"_s).size(), 5);
        index.take(nullptr);
        QVERIFY(!index.isReady());
        QVERIFY(hits(index, u"ana"_s).isEmpty());
    }

    void anEmptyTable()
    {
        Database db;
        SearchIndex index;
        index.take(SearchBuffer::read(*db));
        QVERIFY(index.isReady());
        QVERIFY(hits(index, u"a"_s).isEmpty());
        const qint64 id = *contacts::insert(*db, {.phone = u"+1"_s, .name = u"Ana"_s});
        index.follow(*db, {id, 999});
        QCOMPARE(hits(index, u"a"_s), QList<qint64>{id});
    }

    void takesTextsOfAnyKind()
    {
        Database db;
        const qint64 large =
            *contacts::insert(*db, {.phone = u"+1"_s, .name = u"Long"_s, .company = QString(200'000, u'x')});
        const qint64 next = *contacts::insert(*db, {.phone = u"+2"_s, .name = u"Next\nLine"_s});
        const qint64 raw = *contacts::insert(*db, {.phone = u"+3"_s, .name = u"Raw"_s});
        Statement(*db, u"UPDATE contacts SET search_text = CAST(x'7261770a0066ff2033' AS TEXT) WHERE id = ?"_s)
            .run(raw);
        SearchIndex index;
        index.take(SearchBuffer::read(*db));
        QCOMPARE(hits(index, u"xx"_s), QList<qint64>{large});
        QCOMPARE(hits(index, u"long"_s), QList<qint64>{large});
        QCOMPARE(hits(index, u"next line"_s), QList<qint64>{next});
        QCOMPARE(hits(index, u"raw 3"_s), QList<qint64>{raw});
        QCOMPARE(hits(index, u"ext"_s), QList<qint64>{next});
    }

    void leavesIdsOfMoreThanFourBytesToTheDatabase()
    {
        Database db;
        const qint64 id = *contacts::insert(*db, {.phone = u"+1"_s});
        Statement(*db, u"UPDATE contacts SET id = 5000000000 WHERE id = ?"_s).run(id);
        QVERIFY(!SearchBuffer::read(*db));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
