#include "models/callsmodel.h"
#include "models/storefixture.h"

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

    void filters()
    {
        hear({.thoughtlyCallId = u"c1"_s, .phone = u"+14155550101"_s, .status = CallStatus::Busy});
        const qint64 done =
            hear({.thoughtlyCallId = u"c2"_s, .phone = u"+14155550102"_s, .status = CallStatus::Completed});
        m_model->setFilter({.status = CallStatus::Completed});
        QCOMPARE(ids(), QList{done});
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
