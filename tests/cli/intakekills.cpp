#include "cli/intakekills.h"

#include "support/eventually.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <sqlite3.h>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int connections = 16;
constexpr int callsARound = 40;
constexpr int callbacksARound = 20;
constexpr int patienceMs = 120'000;
constexpr int mostFaults = 20; ///< told of

/// Reads a database without any of the program's own code.
class Reader
{
public:
    explicit Reader(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_busy_timeout(m_db, 5000);
    }
    ~Reader() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Reader)

    /// Every row's columns as bytes; a fault as one row of its own.
    QList<QByteArrayList> rows(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            return {{sqlite3_errmsg(m_db)}};
        QList<QByteArrayList> all;
        int result = 0;
        while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
            QByteArrayList row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                                      sqlite3_column_bytes(statement, column)));
            all.append(row);
        }
        if (result != SQLITE_DONE)
            all = {{sqlite3_errmsg(m_db)}};
        sqlite3_finalize(statement);
        return all;
    }

private:
    sqlite3 *m_db = nullptr;
};

QByteArray callId(int call)
{
    return "kill-" + QByteArray::number(call);
}

/// What is right depends on the version alone, not on what sounds more final.
QByteArray newestStatus(int call)
{
    return call % 2 == 0 ? "completed" : "busy";
}

QByteArray callBody(int call, int version)
{
    const QByteArray status = version == 1   ? "IN_PROGRESS"
                              : version == 2 ? newestStatus(call + 1).toUpper()
                                             : newestStatus(call).toUpper();
    return QJsonDocument(
               QJsonObject{{u"id"_s, QString::fromLatin1(callId(call))},
                           {u"created"_s, u"2026-05-20T11:58:00Z"_s},
                           {u"version"_s, version},
                           {u"interview"_s, QJsonObject{{u"id"_s, u"agent_01"_s}}},
                           {u"contact"_s, QJsonObject{{u"phone_number"_s, u"+35192%1"_s.arg(1'000'000 + call)}}},
                           {u"type"_s, u"PHONE_CALL"_s},
                           {u"status"_s, QString::fromLatin1(status)}})
        .toJson(QJsonDocument::Compact);
}

QByteArray saying(int callback, int part)
{
    return "said-" + QByteArray::number(callback) + '-' + QByteArray::number(part) + '.';
}

QByteArray callbackBody(int callback, int part)
{
    return QJsonDocument(QJsonObject{{u"phone"_s, u"+35193%1"_s.arg(1'000'000 + callback)},
                                     {u"part_%1"_s.arg(part), QString::fromLatin1(saying(callback, part))}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

IntakeKills::IntakeKills(quint32 seed) : m_ctl(u"http://127.0.0.1:1"_s), m_sender(connections), m_random(seed) {}

void IntakeKills::run(int rounds)
{
    {
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QProcess> undisturbed = m_ctl.start({u"serve"_s});
        if (Ctl::readyUrl(*undisturbed).isEmpty())
            faults.append(u"it doesn't start"_s);
        m_startMs = timer.elapsed();
        undisturbed->kill();
        (void)Ctl::finish(*undisturbed);
    }
    for (int round = 0; round < rounds && faults.isEmpty(); ++round) {
        addWork();
        killedRound();
    }
    finish();
}

/// Every call in three versions and every number twice, mixed.
void IntakeKills::addWork()
{
    std::vector<DeliverySender::Item> work;
    for (int i = 0; i < callsARound; ++i, ++m_calls) {
        for (const int version : {1, 2, 3})
            work.push_back({"/webhook/call-completed", callBody(m_calls, version)});
    }
    for (int i = 0; i < callbacksARound; ++i, ++m_callbacks) {
        for (const int part : {1, 2})
            work.push_back({"/webhook/request-callback", callbackBody(m_callbacks, part)});
    }
    std::shuffle(work.begin(), work.end(), m_random);
    for (DeliverySender::Item &item : work)
        m_sender.add(std::move(item));
}

bool IntakeKills::serve(QProcess &process)
{
    const QString url = Ctl::readyUrl(process);
    if (url.isEmpty()) {
        faults.append(u"it doesn't start again: "_s + QString::fromUtf8(process.readAllStandardError()));
        return false;
    }
    m_sender.start(static_cast<quint16>(QUrl(url).port()));
    return true;
}

void IntakeKills::killedRound()
{
    const std::unique_ptr<QProcess> process = m_ctl.start({u"serve"_s});
    const auto isOver = [&process] { return process->state() == QProcess::NotRunning; };
    const auto pass = [&](int ms) { (void)eventually(isOver, ms); };
    bool isStruck = false;
    switch (m_random.bounded(5)) {
    case 0:
        pass(m_random.bounded(static_cast<int>(m_startMs) * 3 / 2));
        ++inStart;
        break;
    case 1: {
        if (!serve(*process))
            return;
        (void)eventually([&] { return isOver() || m_sender.unacknowledged() == 0; }, patienceMs);
        pass(m_random.bounded(30));
        ++whileApplying;
        break;
    }
    default: {
        if (!serve(*process))
            return;
        const int left = m_random.bounded(1 + m_sender.unacknowledged());
        const bool atOnce = m_random.bounded(3) > 0;
        const auto isReached = [this, left] { return m_sender.unacknowledged() <= left; };
        // At the instant of a 200: what it says must be true already.
        QObject context;
        QObject::connect(&m_sender, &DeliverySender::answered, &context, [&] {
            if (atOnce && isReached() && !std::exchange(isStruck, true))
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        });
        (void)eventually([&] { return isOver() || isReached(); }, patienceMs);
        if (!atOnce)
            pass(m_random.bounded(8));
        ++whileSending;
        break;
    }
    }
    if (isOver() && !isStruck)
        faults.append(u"it ended by itself: "_s + QString::fromUtf8(process->readAllStandardError()));
    ++kills;
    requestsCut += m_sender.underWay();
    process->kill();
    (void)Ctl::finish(*process);
    m_sender.stop();
}

/// One run that nobody disturbs: what is left is delivered, all is applied, and it ends as it should.
void IntakeKills::finish()
{
    const QString path = m_ctl.dataDirectory() + "/ringback.sqlite"_L1;
    const std::unique_ptr<QProcess> process = m_ctl.start({u"serve"_s});
    if (!serve(*process))
        return;
    if (!eventually([&] { return m_sender.unacknowledged() == 0; }, patienceMs))
        faults.append(u"%1 deliveries are never acknowledged"_s.arg(m_sender.unacknowledged()));
    const auto isApplied = [&path] {
        return Reader(path).rows("SELECT (SELECT count(*) FROM deliveries) - (SELECT count(*) FROM delivery_results "
                                 "WHERE state <> 'pending')") == QList<QByteArrayList>{{"0"}};
    };
    QElapsedTimer timer;
    timer.start();
    while (!isApplied() && timer.elapsed() < patienceMs)
        (void)eventually([] { return false; }, 100);
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    if (const Ctl::Ended ended = Ctl::finish(*process); ended.code != 0)
        faults.append(u"it doesn't end as it should: "_s + QString::fromUtf8(ended.err));
    judge(path);
}

void IntakeKills::judge(const QString &databasePath)
{
    Reader reader(databasePath);
    const auto wrong = [this](QString what, const auto &...arguments) {
        ((what = what.arg(arguments)), ...);
        if (faults.size() < mostFaults)
            faults.append(what);
    };
    if (reader.rows("PRAGMA integrity_check") != QList<QByteArrayList>{{"ok"}})
        wrong(u"the database is damaged"_s);
    if (!reader.rows("PRAGMA foreign_key_check").isEmpty())
        wrong(u"something refers to what isn't there"_s);
    for (const QByteArray &refusal : m_sender.refusals())
        wrong(u"a delivery was refused: %1"_s, QString::fromUtf8(refusal.left(60)));
    if (m_sender.sharedIds() > 0)
        wrong(u"%1 deliveries were acknowledged under the id of another"_s, m_sender.sharedIds());

    QHash<qint64, QByteArray> stored;
    const QList<QByteArrayList> deliveries = reader.rows(
        "SELECT d.id, d.body, r.state, r.note FROM deliveries d LEFT JOIN delivery_results r ON r.delivery_id = d.id");
    for (const QByteArrayList &row : deliveries) {
        stored.insert(row.value(0).toLongLong(), row.value(1));
        if (row.value(2) != "applied" && row.value(2) != "duplicate")
            wrong(u"delivery %1 became “%2” %3"_s, row.value(0).toLongLong(), QString::fromUtf8(row.value(2)),
                  QString::fromUtf8(row.value(3)));
    }
    const QHash<qint64, int> &acknowledged = m_sender.acknowledged();
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) {
        if (stored.value(it.key()) != m_sender.item(it.value()).body)
            wrong(u"delivery %1 was acknowledged and is %2"_s, it.key(),
                  stored.contains(it.key()) ? u"another"_s : u"gone"_s);
    }

    QHash<QByteArray, QByteArrayList> calls;
    for (const QByteArrayList &row : reader.rows("SELECT thoughtly_call_id, status FROM calls"))
        calls[row.value(0)].append(row.value(1));
    if (calls.size() != m_calls)
        wrong(u"%1 calls are there, not %2"_s, calls.size(), m_calls);
    for (int call = 0; call < m_calls; ++call) {
        if (calls.value(callId(call)) != QByteArrayList{newestStatus(call)})
            wrong(u"call %1 is “%2”"_s, call, QString::fromUtf8(calls.value(callId(call)).join(", ")));
    }

    const QList<QByteArrayList> callbacks = reader.rows("SELECT phone, state, fields FROM callbacks");
    if (callbacks.size() != m_callbacks)
        wrong(u"%1 callbacks are there, not %2"_s, callbacks.size(), m_callbacks);
    for (const QByteArrayList &row : callbacks) {
        const int callback = row.value(0).mid(6).toInt() - 1'000'000;
        if (row.value(1) != "waiting" || !row.value(2).contains(saying(callback, 1)) ||
            !row.value(2).contains(saying(callback, 2)))
            wrong(u"callback %1 is “%2” and says %3"_s, callback, QString::fromUtf8(row.value(1)),
                  QString::fromUtf8(row.value(2)));
    }
}

QString IntakeKills::table() const
{
    return u"killed %1 times (%2 while starting, %3 while sending, %4 while applying) with %5 requests under way: "
           "%6 deliveries acknowledged, %7 calls, %8 callbacks\n"_s.arg(kills)
               .arg(inStart)
               .arg(whileSending)
               .arg(whileApplying)
               .arg(requestsCut)
               .arg(m_sender.acknowledged().size())
               .arg(m_calls)
               .arg(m_callbacks);
}

} // namespace ringback
