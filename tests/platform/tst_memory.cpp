#include "platform/memory.h"

#include <QFile>
#include <QTest>

#include <unistd.h>
#include <vector>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeBlocksGoBackAlthoughSmallOnesLieAboveThem();
};

namespace {

constexpr size_t megabyte = 1024 * 1024;

size_t residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toULongLong() * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

} // namespace

void TestMemory::largeBlocksGoBackAlthoughSmallOnesLieAboveThem()
{
    platform::returnFreedMemory();
    // The allocator learns from this one.
    std::vector<char>(24 * megabyte, 'x').clear();

    const size_t before = residentBytes();
    QVERIFY(before > 0);
    std::vector<std::vector<char>> small;
    std::vector<std::vector<char>> large;
    for (int i = 0; i < 8; ++i) {
        large.emplace_back(8 * megabyte, 'x');
        small.emplace_back(1000, 'x');
    }
    QVERIFY(residentBytes() > before + 60 * megabyte);
    large.clear();
    QVERIFY2(residentBytes() < before + 4 * megabyte, qPrintable(QString::number(residentBytes() - before)));
}

QTEST_GUILESS_MAIN(TestMemory)

#include "tst_memory.moc"
