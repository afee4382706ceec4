#include "core/servicelevel.h"

#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestServiceLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries()
    {
        using State = ServiceLevel::State;
        const ServiceLevel level{60min};
        QCOMPARE(level.of(30min - 1s, false), State::Calm);
        QCOMPARE(level.of(30min, false), State::Attention);
        QCOMPARE(level.of(60min - 1s, false), State::Attention);
        QCOMPARE(level.of(60min, false), State::Late);
        QCOMPARE(level.of(7min + 29s, true), State::Calm);
        QCOMPARE(level.of(7min + 30s, true), State::Attention);
        QCOMPARE(level.of(15min, true), State::Late);
        QCOMPARE(level.of(-1h, true), State::Calm); // clocks differ
        QCOMPARE(ServiceLevel{0min}.of(1000h, true), State::Calm);
    }
};

QTEST_APPLESS_MAIN(TestServiceLevel)
#include "tst_servicelevel.moc"
