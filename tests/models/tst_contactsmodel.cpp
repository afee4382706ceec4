#include "models/contactsmodel.h"
#include "models/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestContactsModel final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<ContactsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    qint64 add(const Contact &contact)
    {
        return m_store->write([contact](storage::Connection &db) { return storage::contacts::insert(db, contact); });
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->index(row, ContactsModel::Name).data().toString());
        return names;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_model = std::make_unique<ContactsModel>(m_store->reader());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void showsAContact()
    {
        const QDateTime created(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
        m_model->tick(created.addSecs(240));
        const qint64 id = add({.phone = u"+14155550123"_s,
                               .name = u"Ana\u202e Silva\n"_s,
                               .email = u"ana@example.com"_s,
                               .company = u"Example"_s,
                               .tags = {u"vip"_s, u"north"_s},
                               .createdAt = created});
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        const auto at = [this](int column, int role = Qt::DisplayRole) { return m_model->index(0, column).data(role); };
        QCOMPARE(at(ContactsModel::Name).toString(), u"Ana\\u202E Silva"_s);
        QCOMPARE(at(ContactsModel::Phone).toString(), u"(415) 555-0123"_s);
        QCOMPARE(at(ContactsModel::Phone, Qt::ToolTipRole).toString(), u"+14155550123"_s);
        QCOMPARE(at(ContactsModel::Name, SecondLineRole).toString(), u"Los Angeles · 05:04"_s);
        QCOMPARE(at(ContactsModel::Email).toString(), u"ana@example.com"_s);
        QCOMPARE(at(ContactsModel::Company).toString(), u"Example"_s);
        QCOMPARE(at(ContactsModel::Tags).toString(), u"vip, north"_s);
        QCOMPARE(at(ContactsModel::Created).toString(), u"4 min ago"_s);
        QCOMPARE(at(ContactsModel::Created, ValueRole).toDateTime(), created);
        QCOMPARE(at(ContactsModel::Name, ValueRole).toString(), u"Ana\u202e Silva\n"_s);
        QCOMPARE(at(ContactsModel::Tags, IdRole).toLongLong(), id);
        QCOMPARE(at(ContactsModel::Name, E164Role).toString(), u"+14155550123"_s);
        for (int column = 0; column < ContactsModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void namesTheNamelessByNumber()
    {
        add({.phone = u"+351912345678"_s, .name = u" "_s});
        m_model->refresh();
        QCOMPARE(names(), QStringList{u"912 345 678"_s});
    }

    void sortsAndKeepsTheSelection()
    {
        for (int i = 0; i < 5; ++i)
            add({.phone = u"+1415555010%1"_s.arg(9 - i),
                 .name = u"Name %1"_s.arg(i),
                 .company = u"C%1"_s.arg((i * 3) % 5)});
        m_model->refresh();
        QCOMPARE(names().first(), u"Name 0"_s);
        const QPersistentModelIndex held = m_model->index(1, ContactsModel::Name);
        m_model->sort(ContactsModel::Name, Qt::DescendingOrder);
        QCOMPARE(names().first(), u"Name 4"_s);
        QCOMPARE(held.data().toString(), u"Name 1"_s);
        m_model->sort(ContactsModel::Phone, Qt::AscendingOrder);
        QCOMPARE(names().first(), u"Name 4"_s);
        m_model->sort(ContactsModel::Company, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"Name 0"_s, u"Name 2"_s, u"Name 4"_s, u"Name 1"_s, u"Name 3"_s}));
        m_model->sort(ContactsModel::Tags, Qt::AscendingOrder);
        QCOMPARE(names().first(), u"Name 0"_s);
        QCOMPARE(held.data().toString(), u"Name 1"_s);
    }

    void followsWhatIsWritten()
    {
        const qint64 id = add({.phone = u"+14155550101"_s, .name = u"Bea"_s});
        m_model->refresh();
        QCOMPARE(names(), QStringList{u"Bea"_s});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        add({.phone = u"+14155550102"_s, .name = u"Ana"_s});
        m_model->refresh();
        QCOMPARE(names(), (QStringList{u"Ana"_s, u"Bea"_s}));
        m_store->write([id](storage::Connection &db) {
            return storage::contacts::update(db, {.id = id, .phone = u"+14155550101"_s, .name = u"Beatrice"_s});
        });
        m_model->rowsChanged({id});
        QCOMPARE(names(), (QStringList{u"Ana"_s, u"Beatrice"_s}));
        m_store->write([id](storage::Connection &db) { return storage::contacts::remove(db, id); });
        m_model->refresh();
        QCOMPARE(names(), QStringList{u"Ana"_s});
        QVERIFY(reset.isEmpty());
    }

    void searches()
    {
        add({.phone = u"+14155550101"_s, .name = u"Bea Novak"_s});
        add({.phone = u"+14155550102"_s, .name = u"Ana Silva"_s});
        m_model->setSearch(u"silva"_s);
        QCOMPARE(names(), QStringList{u"Ana Silva"_s});
        m_model->setSearch(u"nobody at all"_s);
        QVERIFY(names().isEmpty());
        m_model->setSearch(u"  "_s);
        QCOMPARE(names().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestContactsModel)
#include "tst_contactsmodel.moc"
