#include "models/callsmodel.h"
#include "models/storefixture.h"
#include "storage/statement.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestCallsModel final : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_noon{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// Hears of a call; its id.
    qint64 hear(CallObservation observation)
    {
        observation.source = Source::Webhook;
        if (!observation.observedAt.isValid())
            observation.observedAt = m_noon;
        return m_store->write([observation](storage::Connection &db) { return storage::calls::apply(db, observation); })
            .callId;
    }
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
        return ids;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_model = std::make_unique<CallsModel>(m_store->reader());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->tick(m_noon.addSecs(120));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void showsACall()
    {
        const qint64 id = hear({.thoughtlyCallId = u"c1"_s,
                                .phone = u"+14155550123"_s,
                                .status = CallStatus::Completed,
                                .outcome = u"Invoice\ncorrected\u202e"_s,
                                .durationSeconds = 135.2,
                                .startedAt = m_noon,
                                .agentTitle = u"Support line"_s,
                                .contactName = u"Ana Silva"_s});
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(at(0, CallsModel::Status).toString(), u"Completed"_s);
        QCOMPARE(at(0, CallsModel::Status, StatusRole).toInt(), static_cast<int>(CallStatus::Completed));
        QCOMPARE(at(0, CallsModel::Status, SecondLineRole).toString(), u"2 min ago, webhook"_s);
        QCOMPARE(at(0, CallsModel::Status, ValueRole).toString(), u"completed"_s);
        QCOMPARE(at(0, CallsModel::Time).toString(), u"2 min ago"_s);
        QCOMPARE(at(0, CallsModel::Time, ValueRole).toDateTime(), m_noon);
        QVERIFY(at(0, CallsModel::Time, Qt::ToolTipRole).toString().contains(u"2026"_s));
        QCOMPARE(at(0, CallsModel::Contact).toString(), u"Ana Silva"_s);
        QCOMPARE(at(0, CallsModel::Phone).toString(), u"(415) 555-0123"_s);
        QCOMPARE(at(0, CallsModel::Phone, SecondLineRole).toString(), u"Los Angeles · 05:02"_s);
        QCOMPARE(at(0, CallsModel::Agent).toString(), u"Support line"_s);
        QCOMPARE(at(0, CallsModel::Outcome).toString(), u"Invoice corrected\\u202E"_s);
        QCOMPARE(at(0, CallsModel::Duration).toString(), u"2m 15s"_s);
        QCOMPARE(at(0, CallsModel::Duration, ValueRole).toDouble(), 135.2);
        QCOMPARE(at(0, CallsModel::Attempt).toString(), u"1"_s);
        QCOMPARE(at(0, CallsModel::By, IdRole).toLongLong(), id);
        QCOMPARE(at(0, CallsModel::By, E164Role).toString(), u"+14155550123"_s);
        for (int column = 0; column < CallsModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void saysWhyACallFailed()
    {
        hear({.thoughtlyCallId = u"c1"_s,
              .phone = u"+14155550123"_s,
              .status = CallStatus::Failed,
              .cause = u"No route"_s});
        m_model->refresh();
        QCOMPARE(at(0, CallsModel::Outcome, SecondLineRole).toString(), u"No route"_s);
        QCOMPARE(at(0, CallsModel::Contact).toString(), u"(415) 555-0123"_s);
        QCOMPARE(at(0, CallsModel::Duration).toString(), QString());
    }

    void pinsWhatIsUnderWay()
    {
        const qint64 running = hear({.thoughtlyCallId = u"c1"_s,
                                     .phone = u"+14155550101"_s,
                                     .status = CallStatus::InProgress,
                                     .startedAt = m_noon.addDays(-1)});
        const qint64 done = hear({.thoughtlyCallId = u"c2"_s,
                                  .phone = u"+14155550102"_s,
                                  .status = CallStatus::Completed,
                                  .startedAt = m_noon,
                                  .observedAt = m_noon.addSecs(30)});
        m_model->refresh();
        QCOMPARE(ids(), (QList{running, done}));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        hear({.thoughtlyCallId = u"c1"_s, .status = CallStatus::Completed, .observedAt = m_noon.addSecs(40)});
        m_model->refresh();
        m_model->rowsChanged({running});
        QCOMPARE(ids(), (QList{done, running}));
        QVERIFY(reset.isEmpty());
    }

    /// Row by row as the whole order would be.
    void followsEachChange()
    {
        const auto order = [this] {
            CallsModel other(m_store->reader());
            other.setFilter(m_model->filter());
            other.refresh();
            return other.order();
        };
        m_model->setFilter({.text = u"ana"_s});
        for (int i = 0; i < 12; ++i) {
            const QString id = u"c%1"_s.arg(i % 8); // the last ones tell of the first again
            const qint64 call = hear({.thoughtlyCallId = id,
                                      .phone = u"+1415555010%1"_s.arg(i % 8),
                                      .status = i % 3 == 0 ? CallStatus::InProgress : CallStatus::Completed,
                                      .startedAt = m_noon.addSecs((i * 7) % 5 * 60),
                                      .contactName = i % 4 == 1 ? u"Bo"_s : u"Ana"_s,
                                      .observedAt = m_noon.addSecs(i)});
            m_model->recordsChanged({call});
            QCOMPARE(m_model->order(), order());
        }
        QVERIFY(m_model->rowCount() > 4 && m_model->rowCount() < 8);
    }

    void runsTheClock()
    {
        hear({.thoughtlyCallId = u"c1"_s,
              .phone = u"+14155550101"_s,
              .status = CallStatus::InProgress,
              .startedAt = m_noon.addSecs(60)});
        hear({.thoughtlyCallId = u"c2"_s, .phone = u"+14155550102"_s, .status = CallStatus::Queued});
        hear({.thoughtlyCallId = u"c3"_s, .phone = u"+14155550103"_s, .status = CallStatus::Completed});
        m_model->refresh();
        m_model->tick(m_noon.addSecs(122)); // tells everything once
        const int row = at(0, CallsModel::Phone, E164Role).toString() == "+14155550101"_L1 ? 0 : 1;
        QCOMPARE(at(row, CallsModel::Duration).toString(), u"1m 02s"_s);
        QCOMPARE(at(1 - row, CallsModel::Duration).toString(), QString());
        QCOMPARE(at(2, CallsModel::Status).toString(), u"Completed"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->tick(m_noon.addSecs(123));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(at(row, CallsModel::Duration).toString(), u"1m 03s"_s);
    }

    void anyColumnSorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("rising"); ///< the calls as they were heard of
        // Of those that are alike the newest comes first.
        QTest::newRow("status") << int(CallsModel::Status) << QList{2, 0, 1};
        QTest::newRow("time") << int(CallsModel::Time) << QList{1, 0, 2};
        QTest::newRow("contact") << int(CallsModel::Contact) << QList{2, 0, 1};
        QTest::newRow("phone") << int(CallsModel::Phone) << QList{1, 2, 0};
        QTest::newRow("agent") << int(CallsModel::Agent) << QList{0, 2, 1};
        QTest::newRow("outcome") << int(CallsModel::Outcome) << QList{1, 2, 0};
        QTest::newRow("duration") << int(CallsModel::Duration) << QList{1, 2, 0};
        QTest::newRow("attempt") << int(CallsModel::Attempt) << QList{2, 0, 1};
        QTest::newRow("by") << int(CallsModel::By) << QList{2, 0, 1};
    }
    void anyColumnSorts()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, rising);
        const QList calls{hear({.thoughtlyCallId = u"c1"_s,
                                .phone = u"+14155550103"_s,
                                .status = CallStatus::Busy,
                                .outcome = u"Éclair"_s,
                                .durationSeconds = 12.5,
                                .startedAt = m_noon.addSecs(60),
                                .agentTitle = u"desk"_s,
                                .contactName = u"bo"_s}),
                          hear({.thoughtlyCallId = u"c2"_s,
                                .phone = u"+14155550101"_s,
                                .status = CallStatus::Completed,
                                .outcome = u"a"_s,
                                .startedAt = m_noon,
                                .agentTitle = u"Tessa"_s,
                                .contactName = u"Çelik"_s}),
                          hear({.thoughtlyCallId = u"c3"_s,
                                .phone = u"+14155550102"_s,
                                .status = CallStatus::InProgress,
                                .outcome = u"B"_s,
                                .durationSeconds = 9,
                                .startedAt = m_noon.addSecs(90),
                                .agentTitle = u"Support"_s,
                                .contactName = u"Ana"_s})};
        QList<qint64> expected;
        for (const int one : std::as_const(rising))
            expected.append(calls[one]);
        m_model->refresh();
        const QList<qint64> own = ids();
        m_model->sort(column, Qt::AscendingOrder);
        QTRY_VERIFY(!m_model->isReading());
        QCOMPARE(ids(), expected);
        std::reverse(expected.begin(), expected.end());
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(ids(), expected); // at once
        m_model->sort(-1);
        QTRY_COMPARE(ids(), own);
    }

    /// Row by row as the whole order would be, rising and falling, with orders that are being read.
    void followsEachChangeWhileSorted()
    {
        const auto order = [this](int column, Qt::SortOrder way) {
            CallsModel other(m_store->reader());
            other.refresh();
            other.sort(column, way);
            (void)QTest::qWaitFor([&] { return other.rowCount() > 0 && !other.isReading(); });
            return other.order();
        };
        m_model->refresh();
        const QList columns{int(CallsModel::Outcome), int(CallsModel::Duration), int(CallsModel::Contact)};
        for (int i = 0; i < 36; ++i) {
            const int column = columns[i / 6 % 3];
            const Qt::SortOrder way = i / 6 % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
            m_model->sort(column, way);
            const qint64 call = hear({.thoughtlyCallId = u"c%1"_s.arg(i * 5 % 17),
                                      .phone = u"+1415555010%1"_s.arg(i % 9),
                                      .status = i % 4 ? CallStatus::Completed : CallStatus::InProgress,
                                      .outcome = QString(QChar(u'a' + i * 7 % 11)),
                                      .durationSeconds = i * 13 % 7,
                                      .startedAt = m_noon.addSecs(i % 5),
                                      .contactName = QString(i % 6, u'x'),
                                      .version = i + 1});
            m_model->recordsChanged({call});
            if (i % 6 == 0)
                QTRY_VERIFY(!m_model->isReading());
            QCOMPARE(m_model->order(), order(column, way));
        }
    }

    /// So many that an order takes a while: what happens meanwhile isn't lost, and what is selected stays so.
    void manyAreSortedAside()
    {
        static constexpr int many = 20'000;
        hear({.thoughtlyCallId = u"c1"_s, .phone = u"+14155550101"_s, .status = CallStatus::Completed});
        m_store->write([](storage::Connection &db) -> Result<Done> {
            storage::Statement insert(
                db,
                u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO calls "
                "SELECT i, 'a' || i, 't' || i, status, 'o' || (i * 7919 % 20011), cause, phone, contact_id, "
                "contact_name, thoughtly_contact_id, agent_id, agent_title, placed_by, attempt, priority, "
                "created_at + i, started_at, ended_at, i % 600, known_by, known_at, checked_at, heard_at, "
                "search_text, corrected_at, note, disposition, disposition_by, disposition_at FROM n, calls WHERE calls.id = 1"_s);
            return insert.run(many) ? Result<Done>(Done{}) : Result<Done>(insert.error());
        });
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), many);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = m_model->index(many / 3, 0);
        const qint64 heldId = held.data(IdRole).toLongLong();
        const auto isSorted = [this](int column) {
            QList<QVariant> values;
            for (int row = 0; row < m_model->rowCount(); ++row)
                values.append(at(row, column, ValueRole));
            return std::is_sorted(values.begin(), values.end(), [](const QVariant &a, const QVariant &b) {
                return QVariant::compare(a, b) == QPartialOrdering::Less;
            });
        };
        m_model->sort(CallsModel::Duration, Qt::AscendingOrder);
        m_model->sort(CallsModel::Outcome, Qt::AscendingOrder); // the first click's order is never seen
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        const qint64 added = hear({.thoughtlyCallId = u"new"_s,
                                   .phone = u"+14155550102"_s,
                                   .status = CallStatus::Completed,
                                   .outcome = u"o5000x"_s});
        m_model->recordsChanged({added, 5});
        QTRY_VERIFY(!m_model->isReading());
        QVERIFY(layout.size() <= 2); // what isn't in the new order, then the order
        QCOMPARE(m_model->rowCount(), many + 1);
        QVERIFY(isSorted(CallsModel::Outcome));
        QVERIFY(m_model->rowOf(added) > many / 3 && m_model->rowOf(added) < many - 100);
        QCOMPARE(held.data(IdRole).toLongLong(), heldId);
        m_model->sort(CallsModel::Outcome, Qt::DescendingOrder);
        QCOMPARE(held.data(IdRole).toLongLong(), heldId);
        QVERIFY(reset.isEmpty());
    }

    void findsWhatWasSaid()
    {
        const auto said = [](const QString &text) {
            return QList<Utterance>{{Utterance::Speaker::Agent, u"Good morning"_s, 0},
                                    {Utterance::Speaker::Customer, text, 5}};
        };
        QList<qint64> calls;
        for (const QString &text : {u"A refund, please"_s, u"Nothing today"_s, u"Where is my REFUND of 40 euros?"_s}) {
            calls.append(hear({.thoughtlyCallId = u"c%1"_s.arg(calls.size()),
                               .phone = u"+1415555010%1"_s.arg(calls.size()),
                               .status = CallStatus::Completed,
                               .startedAt = m_noon.addSecs(calls.size()),
                               .transcript = said(text)}));
        }
        m_model->refresh();
        QSignalSpy told(m_model.get(), &CallsModel::foundCountChanged);
        QVERIFY(!at(0, CallsModel::Contact, CallsModel::ExcerptRole).isValid());
        m_model->setSearch(u"refund"_s);
        QTRY_COMPARE(m_model->foundCount(), 2);
        QVERIFY(!told.isEmpty());
        QCOMPARE(ids(), (QList{calls[2], calls[0]}));
        QCOMPARE(at(0, CallsModel::By, CallsModel::ExcerptRole).toString(), u"Where is my REFUND of 40 euros?"_s);
        QCOMPARE(at(0, CallsModel::By, CallsModel::ExcerptMarksRole).toList(), (QVariantList{12, 6}));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setSearch(u"morning"_s);
        QTRY_COMPARE(m_model->foundCount(), 3);
        QCOMPARE(at(0, CallsModel::By, CallsModel::ExcerptRole).toString(), u"Good morning"_s);
        QVERIFY(!changed.isEmpty());

        // What comes meanwhile is found too; a sorted search stays sorted.
        m_model->setSearch(u"refund"_s);
        QTRY_COMPARE(m_model->foundCount(), 2);
        m_model->sort(CallsModel::Phone);
        QTRY_COMPARE(ids(), (QList{calls[0], calls[2]}));
        calls.append(hear({.thoughtlyCallId = u"c9"_s,
                           .phone = u"+14155550101"_s,
                           .status = CallStatus::Completed,
                           .transcript = said(u"refunded"_s)}));
        m_model->recordsChanged({calls[3]});
        QTRY_COMPARE(ids(), (QList{calls[0], calls[3], calls[2]}));

        m_model->setSearch({});
        QVERIFY(!m_model->foundCount());
        m_model->recordsChanged({calls[0]}); // between the hits and all calls
        QTRY_COMPARE(ids(), (QList{calls[0], calls[1], calls[3], calls[2]}));
        QVERIFY(!at(0, CallsModel::Contact, CallsModel::ExcerptRole).isValid());
    }

    void filters()
    {
        hear({.thoughtlyCallId = u"c1"_s, .phone = u"+14155550101"_s, .status = CallStatus::Busy});
        const qint64 done =
            hear({.thoughtlyCallId = u"c2"_s, .phone = u"+14155550102"_s, .status = CallStatus::Completed});
        m_model->setFilter({.status = CallStatus::Completed});
        QTRY_COMPARE(ids(), QList{done});
        QVERIFY(m_model->passesFilter(done));
        QVERIFY(!m_model->passesFilter(done - 1));
        m_model->setFilter({.until = m_noon.addDays(-300)});
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    /// What is found passes the filter, and what is filtered afterwards was found.
    void searchesWhatTheFilterLeaves()
    {
        hear({.thoughtlyCallId = u"c1"_s, .phone = u"+14155550101"_s, .status = CallStatus::Busy});
        const qint64 done =
            hear({.thoughtlyCallId = u"c2"_s, .phone = u"+14155550102"_s, .status = CallStatus::Completed});
        m_model->refresh();
        m_model->setFilter({.status = CallStatus::Completed});
        m_model->setSearch(u"415555010"_s);
        QTRY_VERIFY(m_model->foundCount().has_value());
        QCOMPARE(ids(), QList{done});
        m_model->setFilter({.status = CallStatus::Failed});
        QTRY_COMPARE(m_model->foundCount().value_or(-1), 0);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->foundCount().value_or(-1), 2);
        m_model->setSearch({});
        QTRY_COMPARE(m_model->rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
