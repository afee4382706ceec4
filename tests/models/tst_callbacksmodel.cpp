#include "models/callbacksmodel.h"
#include "models/storefixture.h"
#include "storage/callbacks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestCallbacksModel final : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_noon{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<CallbacksModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    Callback add(const Callback &callback)
    {
        return m_store->write(
            [callback](storage::Connection &db) { return storage::callbacks::insertOrJoin(db, callback); });
    }
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_model = std::make_unique<CallbacksModel>(m_store->reader());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->tick(m_noon);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void sortsAndSearches()
    {
        QList<qint64> ids;
        for (const auto &[name, phone, reason, tries, urgent] :
             {std::tuple{u"Zoë"_s, u"+351912345671"_s, u"Refund"_s, 2, false},
              std::tuple{u"ana silva"_s, u"+351912345673"_s, u"billing"_s, 0, false},
              std::tuple{u"Érica"_s, u"+351912345672"_s, u"Refund"_s, 1, true}}) {
            ids.append(add({.phone = phone,
                            .contactName = name,
                            .reason = reason,
                            .priority = urgent ? Priority::High : Priority::Normal,
                            .source = u"request"_s,
                            .attempts = tries,
                            .requestedAt = m_noon.addSecs(-600 + 60 * ids.size()),
                            .dueAt = m_noon.addSecs(-60 * ids.size())})
                           .id);
        }
        m_model->refresh();
        const QList<qint64> queue{ids[2], ids[0], ids[1]};
        QCOMPARE(m_model->order(), queue);
        const auto sorted = [this](int column, const QList<qint64> &expected) {
            m_model->sort(column, Qt::AscendingOrder);
            QTRY_VERIFY(!m_model->isReading());
            QCOMPARE(m_model->order(), expected);
            m_model->sort(column, Qt::DescendingOrder);
            QCOMPARE(m_model->order(), QList<qint64>(expected.crbegin(), expected.crend()));
        };
        sorted(CallbacksModel::Due, {ids[2], ids[1], ids[0]});
        sorted(CallbacksModel::Waiting, ids);
        sorted(CallbacksModel::Contact, {ids[1], ids[2], ids[0]});
        sorted(CallbacksModel::Phone, {ids[0], ids[2], ids[1]});
        sorted(CallbacksModel::Reason, {ids[1], ids[0], ids[2]});
        sorted(CallbacksModel::Tries, {ids[1], ids[2], ids[0]});
        m_model->refresh(); // as it is now and then: the order stays
        QCOMPARE(m_model->order(), (QList{ids[0], ids[2], ids[1]}));

        m_model->setSearch(u"REFUND"_s);
        QCOMPARE(m_model->order(), (QList{ids[0], ids[2]}));
        m_model->setSearch(u"0912 673"_s);
        QCOMPARE(m_model->order(), QList{ids[1]});
        m_model->recordsChanged(ids);
        QCOMPARE(m_model->order(), QList{ids[1]});
        m_model->setSearch(u"erica ref"_s);
        QCOMPARE(m_model->order(), QList{ids[2]});
        QCOMPARE(m_model->counts().last(), 3);
        m_model->setSearch(u"nobody"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setSearch({});
        m_model->sort(-1);
        QTRY_COMPARE(m_model->order(), queue);
    }

    void showsACallback()
    {
        add({.phone = u"+351912345678"_s,
             .contactName = u"Ana Silva"_s,
             .reason = u"Billing\u0007"_s,
             .source = u"request"_s,
             .attempts = 1,
             .requestedAt = m_noon.addSecs(-12 * 60),
             .dueAt = m_noon.addSecs(-5 * 60)});
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(at(0, CallbacksModel::Due).toString(), u"5 min overdue"_s);
        QVERIFY(at(0, CallbacksModel::Due, OverdueRole).toBool());
        QVERIFY(!at(0, CallbacksModel::Due, UrgentRole).toBool());
        QVERIFY(at(0, CallbacksModel::Due, Qt::ToolTipRole).toString().contains(u"2026"_s));
        QCOMPARE(at(0, CallbacksModel::Waiting).toString(), u"12 min"_s);
        QCOMPARE(at(0, CallbacksModel::Contact).toString(), u"Ana Silva"_s);
        QCOMPARE(at(0, CallbacksModel::Phone).toString(), u"912 345 678"_s);
        QVERIFY(at(0, CallbacksModel::Contact, SecondLineRole).toString().contains(u" · "_s));
        QVERIFY(!at(0, CallbacksModel::Reason).toString().contains(u'\u0007'));
        QCOMPARE(at(0, CallbacksModel::Tries).toString(), u"1 / 3"_s);
        QCOMPARE(at(0, CallbacksModel::Source).toString(), u"Request"_s);
        QCOMPARE(at(0, CallbacksModel::Source, E164Role).toString(), u"+351912345678"_s);
        QCOMPARE(at(0, CallbacksModel::Waiting, ValueRole).toDateTime(), m_noon.addSecs(-12 * 60));
        for (int column = 0; column < CallbacksModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void ordersAndFollows()
    {
        const Callback normal = add({.phone = u"+14155550101"_s, .requestedAt = m_noon.addSecs(-600)});
        const Callback urgent =
            add({.phone = u"+14155550102"_s, .priority = Priority::High, .requestedAt = m_noon.addSecs(-60)});
        m_model->refresh();
        QCOMPARE(m_model->idAt(0), urgent.id);
        QVERIFY(at(0, CallbacksModel::Due, UrgentRole).toBool());
        QCOMPARE(at(1, CallbacksModel::Contact).toString(), u"(415) 555-0101"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        Callback calling = normal;
        calling.state = Callback::State::Calling;
        m_store->write([calling](storage::Connection &db) { return storage::callbacks::update(db, calling); });
        m_model->rowsChanged({normal.id});
        QCOMPARE(at(1, CallbacksModel::Due).toString(), u"Calling"_s);
        QCOMPARE(at(1, CallbacksModel::Due, StatusRole).toInt(), static_cast<int>(Callback::State::Calling));
        Callback done = urgent;
        done.state = Callback::State::Done;
        m_store->write([done](storage::Connection &db) { return storage::callbacks::update(db, done); });
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), normal.id);
        QVERIFY(reset.isEmpty());
    }

    /// Row by row as the whole order would be.
    void followsEachChange()
    {
        m_model->refresh();
        for (int i = 0; i < 20; ++i) {
            const Callback callback = add({.phone = u"+1415555010%1"_s.arg(i % 7),
                                           .priority = i % 5 == 4 ? Priority::High : Priority::Normal,
                                           .requestedAt = m_noon.addSecs(-60 * (i * 5 % 11)),
                                           .dueAt = i % 3 == 0 ? m_noon.addSecs(60 * (i % 4)) : QDateTime()});
            if (i % 6 == 5) {
                Callback done = callback;
                done.state = Callback::State::Done;
                m_store->write([done](storage::Connection &db) { return storage::callbacks::update(db, done); });
            }
            m_model->recordsChanged({callback.id});
            QCOMPARE(m_model->order(), storage::callbacks::order(m_store->reader(), {}, m_noon));
        }
        QVERIFY(m_model->rowCount() > 3);
    }

    void showsARange()
    {
        const auto due = [this](const char *phone, const QDateTime &at) {
            return add({.phone = QString::fromLatin1(phone), .requestedAt = m_noon.addSecs(-7200), .dueAt = at}).id;
        };
        // A Wednesday; the C locale's week begins on Monday.
        const qint64 nextWeek = due("+14155550101", m_noon.addDays(6));
        const qint64 tomorrow = due("+14155550102", m_noon.addDays(1));
        const qint64 soon = due("+14155550103", m_noon.addSecs(600));
        const qint64 overdue = due("+14155550104", m_noon.addSecs(-600));
        const qint64 now = due("+14155550105", m_noon.addSecs(-30));
        m_model->refresh();
        QCOMPARE(m_model->counts(), (QList<int>{1, 3, 4, 5}));
        const QList<QList<qint64>> expected{
            {overdue}, {overdue, now, soon}, {overdue, now, soon, tomorrow}, {overdue, now, soon, tomorrow, nextWeek}};
        for (int range = 0; range < CallbacksModel::RangeCount; ++range) {
            m_model->setRange(static_cast<CallbacksModel::Range>(range));
            m_model->refresh();
            QList<qint64> shown;
            for (int row = 0; row < m_model->rowCount(); ++row)
                shown.append(m_model->idAt(row));
            QCOMPARE(shown, expected.at(range));
        }
        QVERIFY(at(1, 0, CallbacksModel::DueNowRole).toBool());
        QVERIFY(!at(1, 0, OverdueRole).toBool());
        QVERIFY(!at(2, 0, CallbacksModel::DueNowRole).toBool());
        QCOMPARE(at(2, CallbacksModel::Waiting).toString(), u"–"_s);
    }

    void waitsTooLong()
    {
        const auto state = [this](int row) {
            return static_cast<ServiceLevel::State>(at(row, 0, CallbacksModel::ServiceStateRole).toInt());
        };
        using State = ServiceLevel::State;
        add({.phone = u"+14155550101"_s, .requestedAt = m_noon.addSecs(-40 * 60), .dueAt = m_noon.addSecs(-60)});
        add({.phone = u"+14155550102"_s, .requestedAt = m_noon.addSecs(-90 * 60), .dueAt = m_noon.addSecs(3600)});
        m_model->refresh();
        QCOMPARE(state(0), State::Attention); // an hour, unless somebody says otherwise
        QCOMPARE(state(1), State::Calm);      // it is to be called later
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setServiceLevel({std::chrono::minutes(30)});
        QCOMPARE(state(0), State::Late);
        QVERIFY(!changed.isEmpty());
        QVERIFY(at(0, CallbacksModel::Waiting, Qt::ToolTipRole).toString().startsWith(u"Waits too long"_s));
    }

    void waitsOn()
    {
        add({.phone = u"+14155550101"_s, .requestedAt = m_noon});
        m_model->refresh();
        QCOMPARE(at(0, CallbacksModel::Waiting).toString(), u"0 min"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->tick(m_noon.addSecs(3 * 60));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(at(0, CallbacksModel::Waiting).toString(), u"3 min"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallbacksModel)
#include "tst_callbacksmodel.moc"
