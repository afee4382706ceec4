#include "models/deliveriesmodel.h"
#include "models/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestDeliveriesModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void followsTheJournal()
    {
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
        StoreFixture store;
        DeliveriesModel model(store.reader());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.tick(noon.addSecs(5));
        const auto append = [&](const QString &path) {
            return store.write([=](storage::Connection &db) {
                return storage::deliveries::append(
                    db, {.receivedAt = noon, .path = path, .peer = u"192.0.2.1"_s, .body = "{}"});
            });
        };
        const qint64 first = append(u"/webhook/\u200b***/call-completed"_s);
        model.refresh();
        const auto at = [&model](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(at(0, DeliveriesModel::Time).toString(), u"5 s ago"_s);
        QCOMPARE(at(0, DeliveriesModel::Kind).toString(), u"Call outcome"_s);
        QCOMPARE(at(0, DeliveriesModel::State).toString(), u"Not read yet"_s);
        QVERIFY(!at(0, DeliveriesModel::Path).toString().contains(u'\u200b'));
        QCOMPARE(at(0, DeliveriesModel::Peer).toString(), u"192.0.2.1"_s);
        QVERIFY(at(0, DeliveriesModel::Time, Qt::ToolTipRole).toString().contains(u"2026"_s));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const qint64 second = append(u"/webhook/call-completed"_s);
        model.refresh();
        QCOMPARE(model.idAt(0), second);
        QCOMPARE(model.idAt(1), first);
        store.write([first](storage::Connection &db) {
            return storage::deliveries::setResult(
                db, {.deliveryId = first, .state = DeliveryResult::State::NotUnderstood, .note = u"no phone number"_s});
        });
        model.rowsChanged({first});
        QCOMPARE(at(1, DeliveriesModel::State).toString(), u"Not understood"_s);
        QCOMPARE(at(1, DeliveriesModel::Note).toString(), u"no phone number"_s);
        QCOMPARE(at(1, DeliveriesModel::Note, StatusRole).toInt(),
                 static_cast<int>(DeliveryResult::State::NotUnderstood));
        QCOMPARE(at(1, DeliveriesModel::State, ValueRole).toString(), u"not_understood"_s);
        QCOMPARE(at(1, DeliveriesModel::Note, DeliveriesModel::CallIdRole).toLongLong(), 0);
        QVERIFY(reset.isEmpty());
        for (int column = 0; column < DeliveriesModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void showsWhatPassesTheFilter()
    {
        StoreFixture store;
        DeliveriesModel model(store.reader());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto append = [&](DeliveryKind kind, DeliveryResult::State state) {
            return store.write([=](storage::Connection &db) -> Result<qint64> {
                const Result<qint64> id = storage::deliveries::append(
                    db, {.receivedAt = QDateTime::currentDateTimeUtc(), .kind = kind, .body = "{}"});
                if (state != DeliveryResult::State::Pending)
                    (void)storage::deliveries::setResult(db, {.deliveryId = *id, .state = state});
                return id;
            });
        };
        using enum DeliveryResult::State;
        const qint64 lead = append(DeliveryKind::NewLead, NotUnderstood);
        const qint64 strange = append(DeliveryKind::CallCompleted, NotUnderstood);
        const qint64 pending = append(DeliveryKind::CallCompleted, Pending);
        model.refresh();
        QCOMPARE(model.order(), (QList{pending, strange, lead}));
        model.setFilter({.state = NotUnderstood});
        QTRY_COMPARE(model.order(), (QList{strange, lead}));
        QVERIFY(!model.passesFilter(pending));
        model.sort(DeliveriesModel::State);
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.order().size(), 2);
        model.setFilter({.state = NotUnderstood, .kind = DeliveryKind::CallCompleted});
        QTRY_COMPARE(model.order(), QList{strange});
        // It's read, and doesn't belong here any more; another comes.
        store.write([strange](storage::Connection &db) {
            return storage::deliveries::setResult(db, {.deliveryId = strange, .state = Applied});
        });
        const qint64 other = append(DeliveryKind::CallCompleted, NotUnderstood);
        model.recordsChanged({strange, other});
        QCOMPARE(model.order(), QList{other});
        model.setFilter({.state = Pending}); // has no result at all
        QTRY_COMPARE(model.order(), QList{pending});
    }

    void sortsByAnyColumn()
    {
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
        StoreFixture store;
        DeliveriesModel model(store.reader());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto append = [&](DeliveryKind kind, const QString &path, const QString &peer,
                                DeliveryResult::State state, const QString &note) {
            return store.write([=](storage::Connection &db) -> Result<qint64> {
                const Result<qint64> id = storage::deliveries::append(
                    db, {.receivedAt = noon, .kind = kind, .path = path, .peer = peer, .body = "{}"});
                (void)storage::deliveries::setResult(db, {.deliveryId = *id, .state = state, .note = note});
                return id;
            });
        };
        using enum DeliveryResult::State;
        QList ids{append(DeliveryKind::NewLead, u"/b"_s, u"192.0.2.3"_s, Duplicate, u"Čaj"_s),
                  append(DeliveryKind::CallCompleted, u"/c"_s, u"192.0.2.1"_s, Applied, QString()),
                  append(DeliveryKind::RequestCallback, u"/A"_s, u"192.0.2.2"_s, NotUnderstood, u"b"_s)};
        model.refresh();
        const QList<qint64> newest{ids[2], ids[1], ids[0]};
        QCOMPARE(model.order(), newest);
        const auto sorted = [&model](int column, const QList<qint64> &expected) {
            model.sort(column, Qt::AscendingOrder);
            QTRY_VERIFY(!model.isReading());
            QCOMPARE(model.order(), expected);
            model.sort(column, Qt::DescendingOrder);
            QCOMPARE(model.order(), QList<qint64>(expected.crbegin(), expected.crend()));
        };
        sorted(DeliveriesModel::Kind, {ids[1], ids[0], ids[2]});
        sorted(DeliveriesModel::State, {ids[1], ids[0], ids[2]});
        sorted(DeliveriesModel::Note, {ids[1], ids[2], ids[0]});
        sorted(DeliveriesModel::Path, {ids[2], ids[0], ids[1]});
        sorted(DeliveriesModel::Peer, {ids[1], ids[2], ids[0]});
        sorted(DeliveriesModel::Time, ids);

        model.sort(DeliveriesModel::Path, Qt::AscendingOrder);
        QTRY_COMPARE(model.order().first(), ids[2]);
        ids.append(append(DeliveryKind::NewLead, u"/bb"_s, QString(), Applied, QString()));
        model.recordsChanged({ids[3]}); // goes to its place
        QCOMPARE(model.order(), (QList{ids[2], ids[0], ids[3], ids[1]}));
        model.sort(-1);
        QTRY_COMPARE(model.order(), (QList{ids[3], ids[2], ids[1], ids[0]}));
        QCOMPARE(model.headerData(DeliveriesModel::Time, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
                 int(Qt::DescendingOrder));
        QVERIFY(!model.headerData(DeliveriesModel::Path, Qt::Horizontal, Qt::InitialSortOrderRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDeliveriesModel)
#include "tst_deliveriesmodel.moc"
