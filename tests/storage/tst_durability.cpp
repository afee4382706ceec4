// What was acknowledged is on disk: under SIGKILL at any moment, and when the disk runs full.
#include "storage/database.h"
#include "storage/deliveries.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

// The complete lines that the process has said so far.
QStringList linesOf(const QByteArray &output)
{
    QStringList lines = QString::fromUtf8(output).split(u'\n');
    lines.removeLast(); // cut short, or empty
    return lines;
}

class Child
{
public:
    Child(const QString &verb, const QString &directory)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/storage_child"_s, {verb, directory});
    }
    QStringList lines()
    {
        m_output += m_process.readAllStandardOutput();
        return linesOf(m_output);
    }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedRowsSurviveKill()
    {
        const QTemporaryDir directory;
        for (int round = 0; round < 10; ++round) {
            Child child(u"append"_s, directory.path());
            const int enough = QRandomGenerator::global()->bounded(20, 1500);
            QTRY_VERIFY_WITH_TIMEOUT(child.lines().size() >= enough, 30'000);
            child.kill();
            QTRY_VERIFY(!child.isRunning());

            const auto store = Store::open(directory.path());
            VERIFY_OK(store);
            const auto reader = Connection::open((*store)->databasePath(), Connection::Mode::ReadOnly);
            VERIFY_OK(reader);
            for (const QString &line : child.lines()) {
                const auto row = deliveries::byId(**reader, line.toLongLong());
                QVERIFY2(row, qPrintable(line));
                QCOMPARE(row->delivery.body, QByteArray(600, 'b'));
            }
        }
    }

    void fullDiskIsToldAndHeals()
    {
        const QTemporaryDir directory;
        Child child(u"starve"_s, directory.path());
        QTRY_VERIFY_WITH_TIMEOUT(child.lines().contains(u"end"_s), 30'000);
        child.kill();
        QTRY_VERIFY(!child.isRunning());
        QStringList lines = child.lines();
        lines.removeLast();
        QCOMPARE(lines.filter(u"error "_s).size(), 1);
        QVERIFY(lines.at(lines.size() - 2).startsWith(u"error The disk"_s)); // and the next one was stored
        const auto store = Store::open(directory.path());
        VERIFY_OK(store);
        const auto reader = Connection::open((*store)->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(deliveries::order(**reader).size(), lines.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
