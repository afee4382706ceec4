#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestTimelineModel final : public QObject
{
    Q_OBJECT

private slots:
    void followsACall()
    {
        QLocale::setDefault(QLocale::c());
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.tick(noon.addSecs(240));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QList<TimelineEntry> steps{{.at = noon, .source = Source::Local, .what = u"planned"_s}};
        model.setEntries(steps);
        steps.append({.at = noon.addSecs(60),
                      .source = Source::Webhook,
                      .what = u"left_voicemail"_s,
                      .detail = u"beep\u202e"_s,
                      .deliveryId = 7});
        steps.append({.at = noon.addSecs(120), .source = Source::Webhook, .what = u"from\u202ethe future"_s});
        model.setEntries(steps);
        model.setEntries(steps);
        QCOMPARE(inserted.size(), 2);
        QVERIFY(reset.isEmpty());
        QCOMPARE(model.index(0).data().toString(), u"Planned"_s);
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"4 min ago, this console"_s);
        QCOMPARE(model.index(1).data().toString(), u"Left voicemail"_s);
        QCOMPARE(model.index(1).data(SecondLineRole).toString(), u"3 min ago, webhook · beep\\u202E"_s);
        QCOMPARE(model.index(1).data(ValueRole).toDateTime(), noon.addSecs(60));
        QCOMPARE(model.index(1).data(TimelineModel::DeliveryIdRole).toLongLong(), 7);
        QCOMPARE(model.index(1).data(TimelineModel::SourceRole).toInt(), static_cast<int>(Source::Webhook));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
        QCOMPARE(model.index(2).data().toString(), u"from\\u202Ethe future"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(noon.addSecs(300));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"5 min ago, this console"_s);
        steps.removeFirst();
        model.setEntries(steps);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
