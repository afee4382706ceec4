#include "core/logentry.h"
#include "platform/logsink.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTest, "ringback.test", QtDebugMsg)

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

} // namespace

class TestLogSink final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString path() const { return m_directory->filePath(u"ringback.log"_s); }
    std::unique_ptr<LogSink> open(LogSink::Options options = {})
    {
        options.path = path();
        Result<std::unique_ptr<LogSink>> sink = LogSink::open(options);
        return sink ? std::move(*sink) : nullptr;
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void idsAreFieldsOfTheirOwn()
    {
        {
            const auto sink = open();
            QVERIFY(sink);
            qCInfo(logTest).noquote() << withIds(u"sent"_s, {{u"call"_s, u"17"_s}, {u"level"_s, u"forged"_s}});
        }
        const QJsonObject line = QJsonDocument::fromJson(linesOf(path()).last()).object();
        QCOMPARE(line["message"_L1].toString(), u"sent"_s);
        QCOMPARE(line["call"_L1].toString(), u"17"_s);
        QCOMPARE(line["level"_L1].toString(), u"info"_s);
    }

    void writesOneObjectPerMessage()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        {
            const auto sink = open();
            QVERIFY(sink);
            qCWarning(logTest, "two\nlines \"quoted\" \x01 %s", "\xe2\x82\xac");
            qCDebug(logTest) << "debug";
        }
        const QList<QByteArray> lines = linesOf(path());
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"time"_s}));
        QCOMPARE(first.value("category"_L1).toString(), u"ringback.test"_s);
        QCOMPARE(first.value("level"_L1).toString(), u"warning"_s);
        QCOMPARE(first.value("message"_L1).toString(), u"two\nlines \"quoted\" \x01 €"_s);
        const QDateTime time = QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY(time >= before && time <= QDateTime::currentDateTimeUtc());
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value("level"_L1).toString(), u"debug"_s);
    }

    void isReadableByItsOwnerOnly()
    {
        {
            const auto sink = open({.bytesPerFile = 300});
            QVERIFY(sink);
            for (int i = 0; i < 20; ++i)
                qCInfo(logTest, "enough to rotate");
        } // all is written: nothing rotates under the listing
        const QFileInfoList files = QDir(m_directory->path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 1);
        for (const QFileInfo &file : files)
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void keepsSoManyFiles()
    {
        {
            const auto sink = open({.bytesPerFile = 300, .files = 3});
            QVERIFY(sink);
            for (int i = 0; i < 100; ++i)
                qCInfo(logTest, "enough to rotate %d", i);
        }
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 3);
        QVERIFY(linesOf(path()).last().contains("rotate 99"));
    }

    void hidesSecretsAndNumbers()
    {
        {
            const auto sink = open();
            QVERIFY(sink);
            QVERIFY(sink->hide("s3cret/token"));
            QVERIFY(sink->hide("s3cret/token-and-more"));
            QVERIFY2(!sink->hide("abc"), "too short to be hidden");
            qCInfo(logTest, "token s3cret/token, s3cret/token-and-more, path s3cret%%2Ftoken, number +14155550123");
        }
        const QByteArray line = linesOf(path()).value(0);
        QVERIFY(line.contains("token ***, ***, path ***, number +*********23"));
        QVERIFY(!line.contains("s3cret"));
    }

    void takesMessagesFromManyThreads()
    {
        {
            const auto sink = open();
            QVERIFY(sink);
            QList<QThread *> threads;
            for (int i = 0; i < 4; ++i) {
                threads.append(QThread::create([&sink, i] {
                    for (int n = 0; n < 200; ++n) {
                        qCInfo(logTest, "thread %d line %d", i, n);
                        sink->hide(QByteArray("secret-") + QByteArray::number(i * 1000 + n % 5));
                    }
                }));
                threads.last()->start();
            }
            for (QThread *thread : threads) {
                thread->wait();
                delete thread;
            }
        }
        const QList<QByteArray> lines = linesOf(path());
        QCOMPARE(lines.size(), 800);
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void givesTheHandlerBack()
    {
        QTest::ignoreMessage(QtWarningMsg, "for the test's own handler");
        open().reset();
        qWarning("for the test's own handler");
        QCOMPARE(linesOf(path()).size(), 0);
    }

    void refusesAnUnwritablePath()
    {
        const auto sink = LogSink::open({.path = u"/proc/nowhere/ringback.log"_s});
        QVERIFY(!sink);
        QCOMPARE(sink.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestLogSink)
#include "tst_logsink.moc"
