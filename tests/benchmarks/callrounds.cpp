// callrounds FILE ROUNDS: calls searched as one types and sorted by each column, beside LIKE over the same folded texts
// in the same run. Prints one line of JSON: times in milliseconds.
#include "storage/callorder.h"
#include "storage/callsearch.h"
#include "storage/calltext.h"
#include "storage/connection.h"
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

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

struct Query
{
    QString kind;
    QString text;
};

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

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
    const QList<qint64> ids = calls::order(db);
    constexpr int each = 8;
    for (int i = 0; i < each; ++i) {
        const auto texts = calltext::of(db, ids[random.bounded(int(ids.size()))]);
        const QStringList said = texts->said.join(u' ').split(u' ', Qt::SkipEmptyParts);
        const auto word = [&](qsizetype least) {
            for (;;) {
                if (const QString &one = said[random.bounded(int(said.size()))]; one.size() >= least)
                    return one;
            }
        };
        const QString digits = digitsOf(texts->shown[1]);
        result.append({u"1-2 characters"_s, word(2).left(1 + i % 2)});
        result.append({u"word"_s, word(4)});
        result.append({u"middle"_s, word(6).mid(1, 3 + i % 3)});
        result.append({u"number"_s, i % 2 ? digits.right(6) : digits.mid(3, 3) + u' ' + digits.mid(6, 3)});
        result.append({u"name"_s, texts->shown[0].section(u' ', 0, 0)});
        result.append({u"three words"_s, word(3).left(5) + u' ' + word(3) + u' ' + word(4).right(4)});
        result.append({u"nothing"_s, QString(u"qzxvwkjqhzxv"_s).mid(i % 3, 3 + i)});
    }
    return result;
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
        sort();
        const double before = residentMb();
        QElapsedTimer timer;
        timer.start();
        CallSearch search(m_path);
        const Times cold = ask(search, m_queries.first().text);
        m_result.insert(u"first_hits_ms"_s, cold.first);
        m_result.insert(u"build_ms"_s, ms(timer));
        m_result.insert(u"more_mb"_s, residentMb() - before);
        for (int round = 0; round < m_count; ++round) {
            for (const Query &query : std::as_const(m_queries))
                note(u"ringback"_s, query, ask(search, query.text));
            if (round == 0)
                like();
        }
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

    /// As a model does it, aside: read, then sorted.
    void sort()
    {
        using enum calls::SortColumn;
        QJsonObject times;
        const QList<std::pair<QString, calls::SortColumn>> columns{
            {u"newest"_s, Newest}, {u"status"_s, Status},  {u"time"_s, Time},       {u"contact"_s, Contact},
            {u"phone"_s, Phone},   {u"agent"_s, Agent},    {u"outcome"_s, Outcome}, {u"duration"_s, Duration},
            {u"by"_s, By},         {u"attempt"_s, Attempt}};
        for (const auto &[name, column] : columns) {
            QJsonArray rounds;
            for (int round = 0; round < m_count; ++round) {
                QElapsedTimer timer;
                timer.start();
                QList<calls::SortPlace> places = calls::sortPlaces(*m_db, {}, column);
                std::sort(places.begin(), places.end());
                rounds.append(ms(timer));
            }
            times.insert(name, rounds);
        }
        m_result.insert(u"sort"_s, times);
    }

    /// As a window asks: from the key to the signals, threads and queues included.
    Times ask(CallSearch &search, const QString &text)
    {
        Times times;
        QElapsedTimer timer;
        const auto connection =
            QObject::connect(&search, &CallSearch::found, &search, [&](quint64, const QList<qint64> &ids, bool all) {
                if (times.first < 0 && (all || !ids.isEmpty()))
                    times.first = ms(timer);
                if (all)
                    times.all = ms(timer);
                times.hits = ids.size();
            });
        timer.start();
        search.find(searchWords(text), calls::SortColumn::Newest, false);
        while (times.all < 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        search.stop();
        return times;
    }

    /// From the newest on until a hundred are found, and all; over texts that are folded already and stand alone.
    void like()
    {
        for (const Query &query : std::as_const(m_queries)) {
            QStringList conditions;
            const QStringList words = searchWords(query.text);
            for (const QString &word : words)
                conditions.append(u"text LIKE '%"_s + QString(word).replace(u"'"_s, u"''"_s) + u"%'"_s);
            const QString where = u" FROM plain WHERE "_s + conditions.join(u" AND "_s);
            Times times;
            QElapsedTimer timer;
            timer.start();
            (void)m_db->ask(u"SELECT id"_s + where + u" ORDER BY id DESC LIMIT 100"_s);
            times.first = ms(timer);
            timer.start();
            times.hits = m_db->ask(u"SELECT count(*)"_s + where)->first().toLongLong();
            times.all = ms(timer);
            note(u"LIKE"_s, query, times);
        }
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
