// What a person says of a call, through the whole engine.
#include "engine/enginefixture.h"
#include "storage/calls.h"

#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCallMarking : public QObject
{
    Q_OBJECT

    static CallDetail detail(EngineFixture &fixture, qint64 id) { return *storage::calls::detail(*fixture.reader, id); }

private Q_SLOTS:
    void whatAPersonSaysIsStoredAndTold()
    {
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.userName = u"mia"_s;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());

        QSignalSpy changed(fixture.engine.get(), &Engine::callsChanged);
        QVERIFY(fixture.wait(fixture.engine->setDisposition(*id, Disposition::NeedsPerson)).ok());
        QCOMPARE(changed.last().first().value<QList<qint64>>(), QList{*id});
        CallMarks marks = detail(fixture, *id).marks;
        QCOMPARE(marks.disposition, Disposition::NeedsPerson);
        QCOMPARE(marks.dispositionBy, u"mia"_s);
        QCOMPARE(marks.dispositionAt, fixture.clock->now());
        QVERIFY(fixture.wait(fixture.engine->setDisposition(*id, std::nullopt)).ok());
        QCOMPARE(detail(fixture, *id).marks.disposition, std::nullopt);

        QVERIFY(fixture.wait(fixture.engine->setNote(*id, u"rang twice"_s)).ok());
        fixture.stopEngine();
        fixture.startEngine();
        QCOMPARE(detail(fixture, *id).marks.note, u"rang twice"_s);
        QCOMPARE(fixture.wait(fixture.engine->setNote(*id + 7, u"x"_s)).error().kind, ErrorKind::NotFound);
    }

    void aCorrectionStandsInTheTimeline()
    {
        EngineFixture fixture;
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const qint64 id = *fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(fixture.wait(fixture.engine->correctOutcome(id, u"  wrong\nnumber "_s)).ok());
        QCOMPARE(detail(fixture, id).call.outcome, u"wrong number"_s);
        const TimelineEntry entry = detail(fixture, id).timeline.last();
        QCOMPARE(entry.what, u"corrected"_s);
        QCOMPARE(entry.source, Source::Person);
        QVERIFY2(entry.detail.startsWith(u"wrong number"_s) && entry.detail.contains(u"was: none"_s),
                 qPrintable(entry.detail));
        const qsizetype steps = detail(fixture, id).timeline.size();
        QVERIFY(fixture.wait(fixture.engine->correctOutcome(id, u"wrong number"_s)).ok()); // says nothing new
        QCOMPARE(detail(fixture, id).timeline.size(), steps);
        QVERIFY(fixture.wait(fixture.engine->correctOutcome(id, u" "_s)).ok());
        QCOMPARE(detail(fixture, id).call.outcome, QString());
        QVERIFY(!detail(fixture, id).marks.correctedAt.isValid());
        QCOMPARE(fixture.wait(fixture.engine->correctOutcome(id + 7, u"x"_s)).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCallMarking)

#include "tst_callmarking.moc"
