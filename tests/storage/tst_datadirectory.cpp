#include "storage/database.h"
#include "storage/datadirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <unistd.h>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
constexpr auto everyone = ownerOnly | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

void touch(const QString &path, const QByteArray &bytes = {})
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItForTheOwnerOnly()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(u"share/ringback"_s);
        const auto directory = prepareDirectory(path);
        VERIFY_OK(directory);
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
        QVERIFY(QDir(path).isEmpty()); // no trace of the check
    }

    void closesOnlyWhatIsOurs()
    {
        const QTemporaryDir parent;
        for (const QString &name : {u"empty"_s, u"ours"_s, u"theirs"_s}) {
            QVERIFY(QDir(parent.path()).mkdir(name));
            if (name != u"empty")
                touch(parent.filePath(name + (name == u"ours" ? u"/ringback.sqlite"_s : u"/letter.txt"_s)));
            QVERIFY(QFile::setPermissions(parent.filePath(name), everyone));
            VERIFY_OK(prepareDirectory(parent.filePath(name)));
            QCOMPARE(QFileInfo(parent.filePath(name)).permissions(), name == u"theirs" ? everyone : ownerOnly);
        }
    }

    void faultsAreSentences_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a directory") << ENOTDIR << u"isn't a folder"_s;
        QTest::newRow("permission") << EACCES << u"no permission"_s;
        QTest::newRow("read-only") << EROFS << u"only be read"_s;
        QTest::newRow("full") << ENOSPC << u"full"_s;
        QTest::newRow("quota") << EDQUOT << u"full"_s;
        QTest::newRow("anything else") << EIO << u"can't be used"_s;
    }
    void faultsAreSentences()
    {
        QFETCH(int, number);
        QFETCH(QString, words);
        const Error error = directoryError(number, u"/some/where"_s);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(words) && error.message.contains(u"/some/where"_s), qPrintable(error.message));
    }

    void unusablePlacesAreRefused()
    {
        const QTemporaryDir parent;
        touch(parent.filePath(u"file"_s), "mine");
        for (const QString &name : {u"file"_s, u"file/inside"_s}) {
            const auto directory = prepareDirectory(parent.filePath(name));
            QVERIFY(!directory);
            QVERIFY2(directory.error().message.contains(u"isn't a folder"_s), qPrintable(directory.error().message));
        }
        QVERIFY(!prepareDirectory(u"/proc/ringback"_s)); // no file system to write on
        QVERIFY(!prepareDirectory(u"/proc"_s));
    }

    void withoutPermissionIsRefused()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(u"closed"_s);
        QVERIFY(QDir(parent.path()).mkdir(u"closed"_s));
        touch(path + u"/letter.txt"_s);
        QVERIFY(QFile::setPermissions(parent.path(), everyone));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        // Root may write anywhere; then the test puts root's hat off for the one call.
        const bool isRoot = ::geteuid() == 0;
        QCOMPARE(isRoot ? ::seteuid(65534) : 0, 0);
        const auto directory = prepareDirectory(path);
        QCOMPARE(isRoot ? ::seteuid(0) : 0, 0);
        QVERIFY(QFile::setPermissions(path, ownerOnly));
        QVERIFY(!directory);
        QVERIFY2(directory.error().message.contains(u"no permission"_s), qPrintable(directory.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
