#include "webhook/repeats.h"

#include <QTest>

using namespace ringback;
using namespace ringback::webhook;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'000'000 + seconds, Qt::UTC);
}

Repeats::Key keyOf(int number)
{
    return Repeats::keyOf(QByteArray::number(number), DeliveryKind::NewLead, "{}");
}

} // namespace

class tst_Repeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFirst()
    {
        Repeats repeats;
        QVERIFY(!repeats.find(keyOf(1), at(0)));
        repeats.add(keyOf(1), 10, at(0));
        repeats.add(keyOf(1), 11, at(1));
        QCOMPARE(repeats.find(keyOf(1), at(Repeats::keptSeconds)).value_or(0), 10);
        QVERIFY(!repeats.find(keyOf(1), at(Repeats::keptSeconds + 1)));
        repeats.add(keyOf(1), 12, at(Repeats::keptSeconds + 1));
        QCOMPARE(repeats.find(keyOf(1), at(Repeats::keptSeconds + 1)).value_or(0), 12);
    }

    void isBounded()
    {
        Repeats repeats;
        for (int i = 0; i <= int(Repeats::most); ++i)
            repeats.add(keyOf(i), i + 1, at(0));
        QVERIFY(!repeats.find(keyOf(0), at(0)));
        QCOMPARE(repeats.find(keyOf(1), at(0)).value_or(0), 2);
        QCOMPARE(repeats.find(keyOf(int(Repeats::most)), at(0)).value_or(0), qint64(Repeats::most) + 1);
    }

    void partsDoNotRunIntoOneAnother()
    {
        QVERIFY(Repeats::keyOf("a", DeliveryKind::NewLead, "b") != Repeats::keyOf("a 1 b", DeliveryKind::NewLead, ""));
        QVERIFY(Repeats::keyOf("a", DeliveryKind::NewLead, "b") !=
                Repeats::keyOf("a", DeliveryKind::CallCompleted, "b"));
    }
};

QTEST_GUILESS_MAIN(tst_Repeats)
#include "tst_repeats.moc"
