#include "models/contactsmodel.h"
#include "models/storefixture.h"
#include "storage/statement.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;
using storage::contacts::SortColumn;

/// The contacts model with a million rows under the tester: each step as a person would see it.
class TestMillionRows final : public QObject
{
    Q_OBJECT

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr int million = 100'000; // the sanitizer sees as much in fewer
#else
    static constexpr int million = 1'000'000;
#endif
    std::unique_ptr<StoreFixture> m_store;

    /// Names have no order; a tenth has one name and an eighth has none.
    void fill()
    {
        m_store->write([](storage::Connection &db) -> Result<Done> {
            const QStringList indexes{u"phone"_s, u"name"_s, u"email"_s, u"company"_s, u"tags"_s, u"created"_s};
            QStringList makers;
            for (const QString &index : indexes) {
                storage::Statement query(db, u"SELECT sql FROM sqlite_master WHERE name = ?"_s);
                if (query.run(u"contacts_"_s + index) && query.next())
                    makers.append(query.text());
            }
            for (const QString &index : indexes)
                storage::Statement(db, u"DROP INDEX contacts_"_s + index).run();
            storage::Statement insert(
                db, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?), "
                    "p(i, name) AS (SELECT i, iif(i % 10 = 3, 'ana bell', 'n' || (i * 7919 % 1000003))  FROM n) "
                    "INSERT INTO contacts (phone, name, email, company, country, tags, attributes, thoughtly_id, "
                    "consent_basis, source, created_at, sort_key, search_text) "
                    "SELECT '+1' || (2000000000 + i), name, '', 'c' || (i * 17 % 91), '', '[]', '{}', '', '', '', i, "
                    "iif(i % 8, name, char(65535) || i), name || ' 1' || (2000000000 + i) FROM p"_s);
            if (!insert.run(million))
                return insert.error();
            for (const QString &maker : std::as_const(makers)) {
                // Those of columns that nobody sorts by here only take time.
                if (!maker.contains(u"contacts_email"_s) && !maker.contains(u"contacts_tags"_s) &&
                    !maker.contains(u"contacts_created"_s))
                    storage::Statement(db, maker).run();
            }
            return Done{};
        });
    }

private Q_SLOTS:
    void staysWholeThroughEverything()
    {
        m_store = std::make_unique<StoreFixture>();
        fill();
        ContactsModel model(m_store->reader());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.refresh();
        QCOMPARE(model.rowCount(), ContactsModel::firstPage);
        const QString first = model.index(0, 0).data().toString();
        QVERIFY(!first.isEmpty());
        QTRY_COMPARE(model.knownCount(), million);
        QCOMPARE(model.index(0, 0).data().toString(), first);
        QVERIFY(reset.isEmpty());
        for (const int row : {million / 2, million - 1})
            QVERIFY(!model.index(row, 0).data().toString().isEmpty());

        const QPersistentModelIndex held = model.index(million / 3, 0);
        const qint64 heldId = held.data(IdRole).toLongLong();
        model.sort(ContactsModel::Company, Qt::DescendingOrder);
        QTRY_COMPARE(model.order(), storage::contacts::order(m_store->reader(), SortColumn::Company, true));
        QCOMPARE(held.data(IdRole).toLongLong(), heldId);
        model.sort(ContactsModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(model.order(), storage::contacts::order(m_store->reader(), SortColumn::Name, false));

        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        const QList<qint64> changed =
            m_store->write([middle = model.idAt(million / 2)](storage::Connection &db) -> Result<QList<qint64>> {
                const Result<qint64> added = storage::contacts::insert(db, {.phone = u"+4420"_s, .name = u"Anb"_s});
                (void)storage::contacts::update(db, {.id = 77, .phone = u"+4421"_s, .name = u"zz"_s});
                (void)storage::contacts::remove(db, middle);
                return QList<qint64>{*added, 77, middle};
            });
        model.recordsChanged(changed);
        QCOMPARE(model.order(), storage::contacts::order(m_store->reader(), SortColumn::Name, false));
        QCOMPARE(held.data(IdRole).toLongLong(), heldId);
        QVERIFY(layout.isEmpty());
        QVERIFY(reset.isEmpty());

        // A whole slice of an import, which is more than is placed one by one.
        // All of that slice are called Ana Bell, as a tenth of the million are.
        const QList<qint64> gone = model.order().mid(1000, 3000);
        m_store->write([&gone](storage::Connection &db) -> Result<Done> {
            for (const qint64 id : gone)
                (void)storage::contacts::remove(db, id);
            return Done{};
        });
        model.recordsChanged(gone);
        QTRY_COMPARE(model.order(), storage::contacts::order(m_store->reader(), SortColumn::Name, false));
        QCOMPARE(held.data(IdRole).toLongLong(), heldId);
        QVERIFY(reset.isEmpty());

        model.setSearch(u"ana bell"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model.knownCount(), million / 10 - gone.size(), 20'000);
        model.setSearch(u"2000050003"_s);
        QTRY_COMPARE(model.knownCount(), 1);
        QCOMPARE(model.idAt(0), 50'003);
        model.setSearch({});
        QTRY_COMPARE(model.knownCount(), million - 3000);
    }
};

QTEST_GUILESS_MAIN(TestMillionRows)
#include "tst_millionrows.moc"
