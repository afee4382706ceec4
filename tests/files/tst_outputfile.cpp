#include "files/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace ringback;
using namespace ringback::files;
using namespace Qt::StringLiterals;

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearsWholeAndPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        {
            OutputFile file(path);
            QVERIFY(file.open().ok() && file.write("new").ok());
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old")); // without commit() nothing happens
        OutputFile file(path);
        QVERIFY(file.open().ok() && file.write("new").ok() && file.commit().ok());
        QFile now(path);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), QByteArray("new"));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void failsInWords()
    {
        const QTemporaryDir folder;
        OutputFile inFolder(folder.path());
        QVERIFY(inFolder.open().error().message.contains(u"folder"));
        OutputFile nowhere(folder.filePath(u"no/such/out.csv"_s));
        QVERIFY(!nowhere.open().error().message.isEmpty());
    }

    // A file may not grow beyond the limit, as on a full disk: the write fails, and nothing stays behind.
    void aFullDiskLeavesNothing()
    {
        const QTemporaryDir folder;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Result<Done> done = Done{};
        {
            OutputFile file(folder.filePath(u"out.csv"_s));
            done = file.open();
            if (done)
                done = file.write(QByteArray(1'000'000, 'x'));
            if (done)
                done = file.commit();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"out.csv"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
