// tablerounds KIND FILE: shows the contacts of a database in a table and prints what it took as one line of JSON.
// KIND: ringback, standard (QStandardItemModel), sql (QSqlTableModel). One process each, so that memory can be
// compared.
#include "gui/sections.h"
#include "gui/tablepage.h"
#include "models/contactsmodel.h"
#include "storage/statement.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>
#include <functional>
#ifdef RINGBACK_BENCH_SQL
#include <QSqlDatabase>
#include <QSqlTableModel>
#endif

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

namespace {

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void until(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The window on screen and painted.
void show(QWidget &window)
{
    window.resize(1100, 800);
    window.show();
    QCoreApplication::processEvents();
    window.repaint();
}

QJsonArray jumps(QTableView &table)
{
    QJsonArray times;
    QRandomGenerator random(3);
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        table.scrollTo(table.model()->index(random.bounded(table.model()->rowCount()), 0));
        table.viewport()->repaint();
        times.append(ms(timer));
    }
    return times;
}

QJsonObject ringbackTable(const QString &path)
{
    QJsonObject result;
    QElapsedTimer timer;
    timer.start();
    const auto db = storage::Connection::open(path, storage::Connection::Mode::ReadOnly).value();
    ContactsModel model(*db);
    model.tick(QDateTime::currentDateTimeUtc());
    model.refresh();
    const std::unique_ptr<TablePage> page(makeContactsPage(model, nullptr));
    show(*page);
    result.insert(u"show_ms"_s, ms(timer));
    until([&] { return model.knownCount().has_value(); });
    page->repaint();
    result.insert(u"all_ms"_s, ms(timer));
    result.insert(u"rows"_s, model.rowCount());
    result.insert(u"mb"_s, residentMb());
    if (model.rowCount() == 0)
        return result;
    result.insert(u"jumps_ms"_s, jumps(*page->table()));

    QJsonArray sorts;
    const auto sort = [&](int column, Qt::SortOrder direction) {
        bool isThere = false;
        const auto connection =
            QObject::connect(&model, &QAbstractItemModel::layoutChanged, &model, [&isThere] { isThere = true; });
        timer.start();
        page->table()->sortByColumn(column, direction);
        until([&isThere] { return isThere; });
        page->table()->viewport()->repaint();
        sorts.append(ms(timer));
        QObject::disconnect(connection);
    };
    for (const int column : {ContactsModel::Phone, ContactsModel::Email, ContactsModel::Company, ContactsModel::Tags,
                             ContactsModel::Created, ContactsModel::Name}) {
        sort(column, Qt::AscendingOrder);
        sort(column, Qt::DescendingOrder);
    }
    result.insert(u"sorts_ms"_s, sorts);

    QJsonArray placed; // as if each had been edited: looked up, compared, told
    QRandomGenerator random(9);
    for (int i = 0; i < 100; ++i) {
        const qint64 id = model.idAt(random.bounded(model.rowCount()));
        timer.start();
        model.recordsChanged({id});
        placed.append(ms(timer));
    }
    result.insert(u"placed_ms"_s, placed);
    result.insert(u"mb_after"_s, residentMb());
    return result;
}

QJsonObject peerTable(QTableView &table, const QElapsedTimer &timer)
{
    show(table);
    QJsonObject result{{u"show_ms"_s, ms(timer)}, {u"rows"_s, table.model()->rowCount()}, {u"mb"_s, residentMb()}};
    result.insert(u"jumps_ms"_s, jumps(table));
    return result;
}

QJsonObject standardTable(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto db = storage::Connection::open(path, storage::Connection::Mode::ReadOnly).value();
    QStandardItemModel model(0, 5);
    storage::Statement query(*db, u"SELECT name, phone, email, company, tags FROM contacts WHERE removed_at IS NULL "
                                  "ORDER BY sort_key"_s);
    query.run();
    while (query.next()) {
        QList<QStandardItem *> row;
        for (int column = 0; column < 5; ++column)
            row.append(new QStandardItem(query.text()));
        model.appendRow(row);
    }
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    return peerTable(table, timer);
}

#ifdef RINGBACK_BENCH_SQL
QJsonObject sqlTable(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(path);
    if (!db.open())
        return {};
    QSqlTableModel model;
    model.setTable(u"contacts"_s);
    model.select();
    while (model.canFetchMore())
        model.fetchMore();
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    return peerTable(table, timer);
}
#endif

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString kind = QString::fromLocal8Bit(argv[1]);
    const QString path = QString::fromLocal8Bit(argv[2]);
    QJsonObject result;
    if (kind == u"ringback"_s)
        result = ringbackTable(path);
    else if (kind == u"standard"_s)
        result = standardTable(path);
#ifdef RINGBACK_BENCH_SQL
    else if (kind == u"sql"_s)
        result = sqlTable(path);
#endif
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
