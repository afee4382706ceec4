#include "callsamples.h"
#include "storage/callindex.h"
#include "storage/callmarks.h"
#include "storage/callsearch.h"
#include "storage/calltext.h"
#include "storage/contacts.h"
#include "storage/fold.h"
#include "storage/statement.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using calls::SortColumn;

/// What is searched of calls, the index over it, and the search as a window uses it.
class TestCallSearch final : public QObject
{
    Q_OBJECT

private:
    static qint64 hear(Connection &db, const QString &id, int second, const QString &said, CallObservation call = {})
    {
        call.thoughtlyCallId = id;
        call.source = Source::Webhook;
        call.startedAt = call.observedAt = at(second);
        if (!call.status)
            call.status = CallStatus::Completed;
        if (!said.isEmpty())
            call.transcript = {{Utterance::Speaker::Agent, u"Good morning"_s, 0},
                               {Utterance::Speaker::Customer, said, 4}};
        return calls::apply(db, call)->callId;
    }
    static QList<qint64> hits(const CallIndex &index, const QString &text)
    {
        QList<qint64> ids;
        index.find(searchWords(text), [&ids](qint64 id) {
            ids.append(id);
            return true;
        });
        return ids;
    }
    /// Newest first, from the texts themselves.
    static QList<qint64> expected(Connection &db, const QString &text)
    {
        QList<qint64> ids = calls::order(db);
        ids.removeIf([&](qint64 id) { return !calltext::matches(*calltext::of(db, id), searchWords(text)); });
        return ids;
    }
    /// The last thing told of that search, once all is known.
    static QList<qint64> all(CallSearch &search, const QString &text, SortColumn column = SortColumn::Newest,
                             bool descending = false)
    {
        std::optional<QList<qint64>> told;
        const auto connection =
            connect(&search, &CallSearch::found, &search, [&told](quint64, const QList<qint64> &ids, bool isAll) {
                if (isAll)
                    told = ids;
            });
        search.find(searchWords(text), column, descending);
        if (!QTest::qWaitFor([&told] { return told.has_value(); }))
            qFatal("nothing was told");
        disconnect(connection);
        search.stop();
        return *told;
    }

private Q_SLOTS:
    void looksThroughAllThatWasSaid_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"ana", "SILVA conceicao", "912345678", "0912 345", "support", "agreed", "charged",
                                 "arged tw", "40", "2026-10-0113", "2026100113", "invoice", "noted by", "flowers", "c"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void looksThroughAllThatWasSaid()
    {
        QFETCH(QString, text);
        Database db;
        CallObservation call{.agentId = u"agent-1"_s,
                             .phone = anasPhone,
                             .outcome = u"Refund agreed"_s,
                             .summary = u"An invoice was wrong"_s,
                             .variables = {{u"amount"_s, 40}, {u"number"_s, u"2026-10-0113"_s}},
                             .agentTitle = u"Support line"_s,
                             .contactName = u"Ana Silva Conceição"_s};
        const qint64 id = hear(*db, u"c1"_s, 0, u"I was charged twice"_s, call);
        VERIFY_OK(calls::note(*db, id, {.at = at(9), .what = u"forced"_s, .detail = u"Noted by Mia"_s}));
        VERIFY_OK(callmarks::setNote(*db, id, u"Send flowers.\nSoon."_s));
        const auto texts = calltext::of(*db, id);
        QVERIFY(calltext::matches(*texts, searchWords(text)));
        QVERIFY(!calltext::matches(*texts, searchWords(text + u" qqq"_s)));
        QVERIFY(!calltext::of(*db, id + 1));
    }

    void showsTheHitInContext()
    {
        const QString before = u"Many words that were said long before it, and some more of them. "_s;
        const QStringList texts{u"Good morning"_s, before + u"Then I was\ncharged twice\u202e for it."_s,
                                u"Twice charged."_s};
        const calltext::Excerpt excerpt = calltext::excerpt(texts, {u"charged"_s, u"twice"_s});
        QVERIFY2(excerpt.text.startsWith(u"…"_s) && excerpt.text.contains(u" I was charged twice\\u202E for"_s),
                 qPrintable(excerpt.text));
        QCOMPARE(excerpt.marks.size(), 2);
        QCOMPARE(excerpt.text.mid(excerpt.marks[1].from, excerpt.marks[1].length), u"twice"_s);
        QVERIFY(excerpt.marks[0].from < 40);
        // The one that has the most of the words; none if there is none.
        QCOMPARE(calltext::excerpt(texts, {u"morning"_s, u"charged"_s, u"twice"_s}).text, excerpt.text);
        QCOMPARE(calltext::excerpt(texts, {u"morning"_s}).text, u"Good morning"_s);
        QCOMPARE(calltext::excerpt(texts, {u"ana"_s}), calltext::Excerpt());
        QVERIFY(calltext::excerpt({QString(5000, u'x') + u"hit"_s + QString(5000, u'x')}, {u"hit"_s}).text.size() <
                300);
    }

    /// Beside the texts themselves, while calls come, change and go.
    void indexFollowsEachChange()
    {
        Database db;
        QRandomGenerator random(8);
        const QStringList said{u"an"_s, u"Ná"_s, u"ÖL"_s, u"ß"_s, u"ма"_s, u"李"_s, u"ｗ"_s, u"12"_s, u"-3"_s};
        const auto change = [&](int second) {
            QString words;
            for (int n = random.bounded(1, 8); n > 0; --n)
                words += said[random.bounded(int(said.size()))] + (random.bounded(2) ? u" "_s : QString());
            CallObservation call{.phone = u"+35191234%1"_s.arg(random.bounded(1000, 9999)), .version = second + 1};
            return hear(*db, u"c%1"_s.arg(random.bounded(60)), second, words, call);
        };
        for (int i = 0; i < 80; ++i)
            change(i % 7); // many begin at the same time
        CallIndex index;
        const auto build = [&] {
            index.clear();
            WordSegment::Builder builder;
            const QList<qint64> ids = calls::order(*db);
            for (const qint64 id : ids) {
                const auto texts = calltext::of(*db, id);
                builder.add(id, CallIndex::keyOf(texts->createdAtMs), calltext::folded(*texts));
                if (builder.isFull(16)) {
                    index.add(builder.finish());
                    builder = {};
                }
            }
            index.add(builder.finish());
        };
        build();
        for (int round = 0; round < 60; ++round) {
            if (round == 30)
                build();
            QList<qint64> changed{change(random.bounded(9)), change(random.bounded(9))};
            if (random.bounded(3) == 0) {
                changed.append(calls::order(*db).last());
                QVERIFY(Statement(*db, u"DELETE FROM calls WHERE id = ?"_s).run(changed.last()));
            }
            index.follow(*db, changed);
            for (const QString &text : {u"a"_s, u"na"_s, u"nan ол"_s, u"ss"_s, u"123"_s, u"9 an"_s, u"ma 李"_s, u"w"_s,
                                        QString::number(random.bounded(100))})
                QCOMPARE(hits(index, text), expected(*db, text));
        }
        QVERIFY(index.freshCount() > 0 && index.bytes() > 0);
        int taken = 0;
        index.find({u"a"_s}, [&taken](qint64) { return ++taken < 3; });
        QCOMPARE(taken, 3);
    }

    void tellsAllHitsInAnyOrder()
    {
        Database db;
        const qint64 old = hear(*db, u"c1"_s, 0, u"a refund"_s, {.outcome = u"B"_s, .contactName = u"Zoë"_s});
        const qint64 other = hear(*db, u"c2"_s, 5, u"nothing"_s);
        const qint64 newer = hear(*db, u"c3"_s, 9, u"my refund"_s, {.outcome = u"A"_s, .contactName = u"Éva"_s});
        const qint64 running = hear(*db, u"c4"_s, 3, u"refund"_s, {.status = CallStatus::InProgress});
        CallSearch search(db.path());
        QCOMPARE(all(search, u"REFUND"_s), (QList{running, newer, old}));
        QVERIFY(search.isReady());
        QCOMPARE(all(search, u"refund"_s, SortColumn::Newest, true), (QList{old, newer, running}));
        QCOMPARE(all(search, u"refund"_s, SortColumn::Outcome), (QList{running, newer, old}));
        QCOMPARE(all(search, u"refund"_s, SortColumn::Outcome, true), (QList{old, newer, running}));
        QCOMPARE(all(search, u"zoe"_s), QList{old});
        QCOMPARE(all(search, u"nothing"_s), QList{other});
        QCOMPARE(all(search, u"cancel"_s), QList<qint64>());
    }

    void olderNeverOverwritesNewer()
    {
        Database db;
        for (int i = 0; i < 300; ++i)
            hear(*db, u"c%1"_s.arg(i), i, i % 2 ? u"even"_s : u"odd"_s);
        CallSearch search(db.path());
        QCOMPARE(all(search, u"even"_s).size(), 150);
        QSignalSpy told(&search, &CallSearch::found);
        quint64 last = 0;
        for (const QString &text : {u"e"_s, u"ev"_s, u"od"_s, u"odd"_s, u"good"_s})
            last = search.find({text}, SortColumn::Newest, false);
        QTRY_VERIFY(!told.isEmpty() && told.last()[2].toBool());
        QCOMPARE(told.size(), 2); // the newest hundred, then all
        QCOMPARE(told[0][1].value<QList<qint64>>(), calls::order(*db, {}, CallSearch::firstHits));
        for (const QList<QVariant> &one : std::as_const(told))
            QCOMPARE(one[0].toULongLong(), last);
        search.find({u"even"_s}, SortColumn::Newest, false);
        search.stop();
        told.clear();
        QCOMPARE(all(search, u"morning"_s).size(), 300);
        QCOMPARE(told.first()[1].value<QList<qint64>>().size(), CallSearch::firstHits);
    }

    /// What is on screen follows: calls that come, say something else, are removed; people who get another name.
    void tellsAnewWhatChanges()
    {
        Database db;
        const Result<qint64> ana = contacts::insert(*db, {.phone = anasPhone, .name = u"Ana"_s});
        const qint64 hers = hear(*db, u"c1"_s, 0, u"refund"_s, {.phone = anasPhone});
        CallSearch search(db.path());
        QList<qint64> shown;
        connect(&search, &CallSearch::found, &search,
                [&shown](quint64, const QList<qint64> &ids, bool) { shown = ids; });
        search.prepare();
        search.find({u"refund"_s}, SortColumn::Newest, false);
        const qint64 early = hear(*db, u"c2"_s, 3, u"a refund"_s); // while the words are being read, or before
        search.callsChanged({early});
        QTRY_COMPARE(shown, (QList{early, hers}));
        QTRY_VERIFY(search.isReady());
        const qint64 late = hear(*db, u"c3"_s, 2, u"refunded"_s);
        search.callsChanged({late});
        QTRY_COMPARE(shown, (QList{early, late, hers}));
        QVERIFY(Statement(*db, u"DELETE FROM calls WHERE id = ?"_s).run(early));
        search.callsChanged({early});
        QTRY_COMPARE(shown, (QList{late, hers}));

        search.find({u"beatriz"_s}, SortColumn::Newest, false);
        QTRY_COMPARE(shown, QList<qint64>());
        VERIFY_OK(contacts::update(*db, {.id = *ana, .phone = anasPhone, .name = u"Beatriz"_s}));
        search.contactsChanged({*ana});
        QTRY_COMPARE(shown, QList{hers});
    }

    void manyChangesAreReadAnew()
    {
        Database db;
        hear(*db, u"c1"_s, 0, u"refund"_s);
        CallSearch search(db.path());
        QCOMPARE(all(search, u"refund"_s).size(), 1);
        QVERIFY(
            Statement(*db,
                      u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) "
                      "INSERT INTO calls SELECT i, 'a' || i, 't' || i, status, 'many ' || i, cause, phone, "
                      "contact_id, contact_name, thoughtly_contact_id, agent_id, agent_title, placed_by, "
                      "attempt, priority, created_at, started_at, ended_at, duration_seconds, known_by, "
                      "known_at, checked_at, heard_at, search_text, corrected_at, note, disposition, disposition_by, "
                      "disposition_at FROM n, calls WHERE calls.id = 1"_s)
                .run());
        search.callsChanged(calls::order(*db));
        QTRY_VERIFY(!search.isReady()); // nobody searches: read again with the next search
        QCOMPARE(all(search, u"many 8999"_s), QList<qint64>{8999});
    }
};

QTEST_GUILESS_MAIN(TestCallSearch)
#include "tst_callsearch.moc"
