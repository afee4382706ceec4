#include "platform/instancelock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;

class TestInstanceLock final : public QObject
{
    Q_OBJECT

private slots:
    void isHeldOnce()
    {
        const QTemporaryDir directory;
        auto first = InstanceLock::acquire(directory.path());
        QVERIFY(first);
        QCOMPARE((*first)->directory(), directory.path());
        const auto second = InstanceLock::acquire(directory.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Unavailable);
        first->reset();
        QVERIFY(InstanceLock::acquire(directory.path()));
    }

    void isFreeAfterItsHolderWasKilled()
    {
        const QTemporaryDir directory;
        QProcess holder;
        holder.start(u"flock"_s,
                     {u"--no-fork"_s, directory.filePath(u"lock"_s), u"sh"_s, u"-c"_s, u"echo held; exec sleep 60"_s});
        QTRY_VERIFY(holder.canReadLine());
        QVERIFY(!InstanceLock::acquire(directory.path()));
        holder.kill();
        QTRY_COMPARE(holder.state(), QProcess::NotRunning);
        QVERIFY(InstanceLock::acquire(directory.path()));
    }

    void isNotKeptByAChild()
    {
        const QTemporaryDir directory;
        auto lock = InstanceLock::acquire(directory.path());
        QVERIFY(lock);
        QProcess child;
        child.start(u"sleep"_s, {u"60"_s});
        QTRY_COMPARE(child.state(), QProcess::Running);
        lock->reset();
        QVERIFY(InstanceLock::acquire(directory.path()));
        child.kill();
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
    }

    void saysWhenItCannotBeMade()
    {
        const QTemporaryDir directory;
        QCOMPARE(InstanceLock::acquire(directory.filePath(u"missing"_s)).error().kind, ErrorKind::Storage);
        QVERIFY(QFile::link(u"elsewhere"_s, directory.filePath(u"lock"_s)));
        QCOMPARE(InstanceLock::acquire(directory.path()).error().kind, ErrorKind::Storage);
        QVERIFY2(!QFile::exists(directory.filePath(u"elsewhere"_s)), "a planted link is not followed");
    }
};

QTEST_GUILESS_MAIN(TestInstanceLock)
#include "tst_instancelock.moc"
