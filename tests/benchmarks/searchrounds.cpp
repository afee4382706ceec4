// searchrounds FILE ROUNDS: searches as one types, beside LIKE and FTS5 (trigram) over the same rows in the same run.
// Prints one line of JSON: for each way and class of queries the times in milliseconds.
#include "storage/connection.h"
#include "storage/contactsearch.h"
#include "storage/fold.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

struct Query
{
    QString kind;
    QString text;
};

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

QList<Query> queries(Connection &db)
{
    QList<Query> result;
    QRandomGenerator random(11);
    const auto person = [&] {
        for (;;) {
            const std::optional<Contact> found = contacts::byId(db, random.bounded(1, 1'000'000));
            if (found && found->name.size() > 4)
                return *found;
        }
    };
    constexpr int each = 8;
    for (int i = 0; i < each; ++i) {
        const Contact ana = person();
        const QString name = ana.name.section(u' ', 0, 0);
        const QString last = ana.name.section(u' ', -1);
        const QString digits = digitsOf(ana.phone);
        const int length = 3 + i % 4;
        result.append({u"1-2 characters"_s, i % 4 == 0 ? digits.right(2) : ana.name.left(1 + i % 2)});
        result.append({u"prefix"_s, ana.name.left(length + 2)});
        result.append({u"middle"_s, (last + ana.email).mid(1, length)});
        result.append({u"number"_s, i % 3 == 0 ? digits.right(6)
                                    : i % 3 == 1
                                        ? u'0' + digits.mid(2, 3) + u' ' + digits.mid(5, 3) + u' ' + digits.mid(8)
                                        : u"+"_s + digits.first(length + 2)});
        result.append(
            {u"two words"_s, i % 2 ? name.left(3) + u' ' + digits.right(3) : last.left(4) + u' ' + name.left(3)});
        result.append({u"nothing"_s, QString(u"qzxvwkjqhzxv"_s).mid(i % 3, 3 + i)});
    }
    return result;
}

QString likePattern(const QString &word)
{
    return u"'%"_s + QString(word).replace(u"'"_s, u"''"_s) + u"%'"_s;
}

class Rounds
{
public:
    Rounds(QString path, int count) : m_path(std::move(path)), m_count(count)
    {
        m_db = Connection::open(m_path, Connection::Mode::ReadOnly).value();
        m_queries = queries(*m_db);
    }

    QJsonObject run()
    {
        const double before = residentMb();
        QElapsedTimer timer;
        timer.start();
        ContactSearch search(m_path);
        (void)ask(search, u"nothing at all"_s);
        m_result.insert(u"build_ms"_s, ms(timer));
        m_result.insert(u"more_mb"_s, residentMb() - before);
        for (int round = 0; round < m_count; ++round) {
            for (const Query &query : std::as_const(m_queries))
                note(u"ringback"_s, query, ask(search, query.text));
            if (round == 0) // half a second for each
                like();
        }
        trigram();
        m_result.insert(u"times"_s, m_times);
        return m_result;
    }

private:
    struct Times
    {
        double first = -1;
        double all = -1;
        qint64 hits = 0;
    };

    static double ms(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

    /// As a window asks: from the key to the signals, threads and queues included.
    Times ask(ContactSearch &search, const QString &text)
    {
        Times times;
        QElapsedTimer timer;
        const auto connection =
            QObject::connect(&search, &ContactSearch::found, &search, [&](quint64, const QList<qint64> &ids, bool all) {
                if (times.first < 0)
                    times.first = ms(timer);
                if (all)
                    times.all = ms(timer);
                times.hits = ids.size();
            });
        timer.start();
        search.find(searchWords(text), contacts::SortColumn::Name, false);
        while (times.all < 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        search.stop();
        return times;
    }

    Times sql(sqlite3 *db, const QString &first, const QString &all)
    {
        const auto run = [db](const QString &text) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, text.toUtf8().constData(), -1, &statement, nullptr);
            qint64 last = 0;
            while (sqlite3_step(statement) == SQLITE_ROW)
                last = sqlite3_column_int64(statement, 0);
            sqlite3_finalize(statement);
            return last;
        };
        Times times;
        QElapsedTimer timer;
        timer.start();
        (void)run(first);
        times.first = ms(timer);
        timer.start();
        times.hits = run(all);
        times.all = ms(timer);
        return times;
    }

    /// Over the same folded text; a scan and a sort of the hits, which is its better way when hits are few.
    void like()
    {
        for (const Query &query : std::as_const(m_queries)) {
            QStringList conditions;
            const QStringList words = searchWords(query.text);
            for (const QString &word : words)
                conditions.append(u"search_text LIKE "_s + likePattern(word));
            const QString where =
                u" FROM contacts NOT INDEXED WHERE removed_at IS NULL AND "_s + conditions.join(u" AND "_s);
            note(u"LIKE"_s, query,
                 sql(m_db->handle(), u"SELECT id"_s + where + u" ORDER BY sort_key LIMIT 100"_s,
                     u"SELECT count(*)"_s + where));
        }
    }

    /// With rows in name order, the best case: its own table, made now and never changed. Under three characters it
    /// finds nothing.
    void trigram()
    {
        const QString path = m_path + u".trigram"_s;
        QFile::remove(path);
        sqlite3 *db = nullptr;
        sqlite3_open(path.toUtf8().constData(), &db);
        QElapsedTimer timer;
        timer.start();
        const QString make =
            u"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; ATTACH '%1' AS people; "
            "CREATE VIRTUAL TABLE found USING fts5(text, tokenize='trigram', content='', detail=full); "
            "INSERT INTO found (rowid, text) SELECT row_number() OVER (ORDER BY sort_key, id), search_text "
            "FROM people.contacts WHERE removed_at IS NULL; PRAGMA cache_size=-2000"_s.arg(m_path);
        char *fault = nullptr;
        if (sqlite3_exec(db, make.toUtf8().constData(), nullptr, nullptr, &fault) != SQLITE_OK) {
            std::fprintf(stderr, "no trigram index: %s\n", fault);
        } else {
            m_result.insert(u"trigram_build_ms"_s, ms(timer));
            for (int round = 0; round < m_count; ++round) {
                for (const Query &query : std::as_const(m_queries)) {
                    QStringList words = searchWords(query.text);
                    if (std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() < 3; }))
                        continue;
                    for (QString &word : words)
                        word = u'"' + word.replace(u"'"_s, u"''"_s) + u'"';
                    const QString where = u" FROM found WHERE found MATCH '%1'"_s.arg(words.join(u' '));
                    note(u"FTS5 trigram"_s, query,
                         sql(db, u"SELECT rowid"_s + where + u" ORDER BY rowid LIMIT 100"_s,
                             u"SELECT count(*)"_s + where));
                }
            }
        }
        sqlite3_close(db);
        QFile::remove(path);
    }

    void note(const QString &way, const Query &query, const Times &times)
    {
        QJsonArray all = m_times.value(way).toArray();
        all.append(QJsonObject{{u"class"_s, query.kind},
                               {u"text"_s, query.text},
                               {u"first"_s, times.first},
                               {u"all"_s, times.all},
                               {u"hits"_s, times.hits}});
        m_times.insert(way, all);
    }

    QString m_path;
    int m_count;
    std::unique_ptr<Connection> m_db;
    QList<Query> m_queries;
    QJsonObject m_times;
    QJsonObject m_result;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QByteArray result =
        QJsonDocument(Rounds(QString::fromLocal8Bit(argv[1]), std::atoi(argv[2])).run()).toJson(QJsonDocument::Compact);
    std::puts(result.constData());
    return 0;
}
