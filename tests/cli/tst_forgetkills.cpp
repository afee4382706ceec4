// kill -9 while a person is being forgotten, at instants all over it: what was begun ends at the next start.
#include "cli/ctl.h"
#include "support/deliverysender.h"
#include "support/eventually.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 14;
constexpr int mentions = 500;
constexpr int patienceMs = 60'000;

/// One number out of the database, without any of the program's own code; -1: it can't be read.
int numberFrom(const QString &directory, const char *sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2((directory + "/ringback.sqlite"_L1).toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(db, 5000);
    // What a killed program left in the log must still be there when it starts again.
    int keep = 1;
    sqlite3_file_control(db, nullptr, SQLITE_FCNTL_PERSIST_WAL, &keep);
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_stmt *statement = nullptr;
    int number = -1;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return number;
}

/// The files of the data directory that hold the person, as UTF-8 or UTF-16.
QStringList filesWithThem(const QString &directory)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : {u"912345678"_s, u"912 345 678"_s, u"Lavínia Teixeira"_s, u"lavinia@"_s}) {
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(QFileInfo(file).fileName() + ": "_L1 + text);
        }
    }
    return found;
}

void copyFiles(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            qFatal("no copy");
    }
}

QByteArray body(int number, const QByteArray &phone, const QByteArray &name, const QByteArray &words)
{
    return R"({"event":"NEW_RESPONSE","call_id":"call-)" + QByteArray::number(number) +
           R"(","status":"completed","phone_number":")" + phone + R"(","contact":{"name":")" + name +
           R"("},"transcript":")" + words + R"("})";
}

/// Serves until all that was sent is acknowledged and `isDone`; then ends politely.
bool serve(Ctl &ctl, const std::vector<QByteArray> &bodies, const std::function<bool()> &isDone)
{
    const std::unique_ptr<QProcess> process = ctl.start({u"serve"_s});
    const QString url = Ctl::readyUrl(*process);
    if (url.isEmpty())
        return false;
    DeliverySender sender(8);
    for (const QByteArray &one : bodies)
        sender.add({"/webhook/call-completed", one});
    sender.start(static_cast<quint16>(QUrl(url).port()));
    const bool done = eventually([&] { return sender.unacknowledged() == 0 && isDone(); }, patienceMs);
    sender.stop();
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    return Ctl::finish(*process).code == 0 && done;
}

} // namespace

class TestForgetKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBegunEnds()
    {
        Ctl first(u"http://127.0.0.1:1"_s);
        QVERIFY(first
                    .run({u"contact"_s, u"add"_s, u"+351912345678"_s, u"--name"_s, u"Lavínia Teixeira"_s, u"--email"_s,
                          u"lavinia@example.org"_s})
                    .code >= 0);
        std::vector<QByteArray> bodies{body(0, "+351912345678", "Lav\xc3\xadnia Teixeira", "I am on 912 345 678")};
        for (int i = 1; i <= mentions; ++i)
            bodies.push_back(body(i, "+35191400" + QByteArray::number(1000 + i), "Rui Costa",
                                  "Ask Lav\xc3\xadnia Teixeira, 912 345 678. " + QByteArray(1500, 'x')));
        const QString data = first.dataDirectory();
        QVERIFY(serve(first, bodies, [&] { return numberFrom(data, "SELECT count(*) FROM calls") == mentions + 1; }));
        QVERIFY(!filesWithThem(data).isEmpty());

        const QStringList forget{u"contact"_s, u"forget"_s, u"+351912345678"_s, u"--json"_s};
        QElapsedTimer time;
        {
            Ctl undisturbed(u"http://127.0.0.1:1"_s);
            copyFiles(data, undisturbed.dataDirectory());
            time.start();
            const Ctl::Ended ended = undisturbed.run(forget);
            QVERIFY2(ended.code == 0, ended.err.constData());
            QCOMPARE(filesWithThem(undisturbed.dataDirectory()), QStringList());
        }
        const auto whole = static_cast<int>(time.elapsed());
        int before = 0;
        int during = 0;
        for (int i = 1; i <= kills; ++i) {
            Ctl ctl(u"http://127.0.0.1:1"_s);
            const QString directory = ctl.dataDirectory();
            copyFiles(data, directory);
            const std::unique_ptr<QProcess> process = ctl.start(forget);
            (void)eventually([&] { return process->state() == QProcess::NotRunning; }, whole * i / kills);
            process->kill();
            (void)Ctl::finish(*process);
            const int marks = numberFrom(directory, "SELECT count(*) FROM forgotten");
            QVERIFY(marks >= 0);
            const int left = numberFrom(directory, "SELECT count(*) FROM forgetting");
            if (marks == 0) { // not begun: all is there, and it can be done again
                ++before;
                QCOMPARE(left, 0);
                QCOMPARE(numberFrom(directory, "SELECT count(*) FROM contacts WHERE phone = '+351912345678'"), 1);
                QCOMPARE(ctl.run(forget).code, 0);
            }
            during += left;
            // Started again, it goes on by itself, and what is heard of them leaves no trace.
            QVERIFY(serve(ctl, {body(9000, "+351912345678", "Lav\xc3\xadnia Teixeira", "Me again")},
                          [&] { return numberFrom(directory, "SELECT count(*) FROM forgetting") == 0; }));
            QCOMPARE(filesWithThem(directory), QStringList());
            QVERIFY(numberFrom(directory, "SELECT count(*) FROM forgotten") > 0);
            QCOMPARE(numberFrom(directory, "SELECT count(*) FROM calls"), mentions);
            QCOMPARE(numberFrom(directory, "SELECT count(*) FROM contacts WHERE phone = '+351912345678'"), 0);
        }
        std::printf("killed %d times: %d before it had begun, %d while it went on\n", kills, before, during);
        QVERIFY(during > 0);
    }
};

QTEST_GUILESS_MAIN(TestForgetKills)
#include "tst_forgetkills.moc"
