#include "models/insightsource.h"
#include "storage/calls.h"
#include "storage/values.h"
#include "storefixture.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestInsightSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhileWatchedAndNotTooOften()
    {
        StoreFixture store;
        ManualClock clock(now());
        InsightSource source(store.reader().path(), clock);
        source.setZone(QTimeZone("UTC"));
        QSignalSpy changes(&source, &InsightSource::changed);
        QCOMPARE(source.state(), InsightSource::State::Loading);
        source.ask(PeriodPreset::Today, {}, {});
        source.setWatched(true);
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(source.state(), InsightSource::State::Ready);
        QVERIFY(source.insights()->isEmpty() && !source.insights()->hasHistory);

        addCall(store, u"1"_s, now());
        for (int i = 0; i < 50; ++i)
            source.recordsChanged();
        QCOMPARE(changes.size(), 1);
        clock.advance(InsightSource::interval);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(source.insights()->statuses.size(), 1);
        QVERIFY(source.insights()->hasHistory);

        source.setWatched(false);
        addCall(store, u"2"_s, now());
        source.recordsChanged();
        clock.advance(InsightSource::interval);
        source.ask(PeriodPreset::Week, {}, {});
        QCOMPARE(changes.size(), 2);
        source.setWatched(true);
        QTRY_COMPARE(changes.size(), 3);
        QCOMPARE(source.insights()->statuses.first().count, 2);
        QCOMPARE(source.insights()->question.period.days(), 7);
    }

    void theNewestQuestionIsAnswered()
    {
        StoreFixture store;
        ManualClock clock(now());
        addCall(store, u"1"_s, now().addDays(-40));
        InsightSource source(store.reader().path(), clock);
        source.setZone(QTimeZone("UTC"));
        source.setWatched(true);
        source.ask(PeriodPreset::Today, {}, {});
        source.ask(PeriodPreset::Custom, {now().date().addDays(-41), now().date().addDays(-39)}, {});
        QSignalSpy changes(&source, &InsightSource::changed);
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(source.insights()->question.period.days(), 3);
        QCOMPARE(source.insights()->statuses.size(), 1);
    }

    void aStoreThatCannotBeReadIsToldOf()
    {
        ManualClock clock(now());
        InsightSource source(u"/nowhere/at/all.sqlite"_s, clock);
        QSignalSpy changes(&source, &InsightSource::changed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Can't read aside.*"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Can't read aside.*"_s));
        source.setWatched(true);
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(source.state(), InsightSource::State::Failed);
        QVERIFY(!source.fault().isEmpty());
    }

    void targetsComeFromTheStore()
    {
        StoreFixture store;
        ManualClock clock(now());
        InsightTargets kept;
        kept.set(Measure::AnswerRate, 0.75);
        kept.judge.set(u"Later"_s, true);
        store.write([json = QString::fromUtf8(kept.toJson())](storage::Connection &db) {
            return storage::values::set(db, QString(insightTargetsValue), json);
        });
        InsightSource source(store.reader().path(), clock);
        source.setWatched(true);
        QTRY_COMPARE(source.targets(), kept);
        QTRY_VERIFY(source.insights() && source.insights()->question.judge == kept.judge);
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC); }
    static void addCall(StoreFixture &store, const QString &id, const QDateTime &at)
    {
        storage::calls::NewCall planned;
        planned.attempt = {.id = id, .agentId = u"a"_s, .phone = u"+351912345678"_s, .plannedAt = at};
        planned.call.attemptId = id;
        planned.call.createdAt = at;
        store.write([planned](storage::Connection &db) { return storage::calls::insertPlanned(db, planned); });
    }
};

QTEST_GUILESS_MAIN(TestInsightSource)
#include "tst_insightsource.moc"
