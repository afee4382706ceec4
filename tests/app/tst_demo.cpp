#include "app/demo.h"
#include "core/callinghours.h"

#include <QTest>

using namespace ringback;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsSomebodyAwakeAtAnyMoment()
    {
        // Both halves of the year: clocks are changed on different days and in different directions.
        for (const QDate &date : {QDate(2026, 1, 15), QDate(2026, 3, 20), QDate(2026, 7, 15), QDate(2026, 10, 28)}) {
            for (int minute = 0; minute < 24 * 60; minute += 10) {
                const QDateTime now = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(60 * minute);
                QVERIFY2(judgeHours(demoNumber(now), now, {}).allowed, qPrintable(now.toString(Qt::ISODate)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
