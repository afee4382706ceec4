#include "models/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestTranscriptModel final : public QObject
{
    Q_OBJECT

private slots:
    void followsAConversation()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QList<Utterance> turns{{Utterance::Speaker::Agent, u"Hello,\nthis is support."_s, 0.0}};
        model.setUtterances(turns);
        turns.append({Utterance::Speaker::Customer, u"evil\u202etext"_s, 14.4});
        turns.append({Utterance::Speaker::Customer, u"later"_s, {}});
        model.setUtterances(turns);
        model.setUtterances(turns);
        QCOMPARE(inserted.size(), 2);
        QVERIFY(reset.isEmpty());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"Hello,\nthis is support."_s);
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"Voice agent · 0m 00s"_s);
        QCOMPARE(model.index(1).data().toString(), u"evil\\u202Etext"_s);
        QCOMPARE(model.index(1).data(ValueRole).toString(), u"evil\u202etext"_s);
        QCOMPARE(model.index(1).data(SecondLineRole).toString(), u"Customer · 0m 14s"_s);
        QCOMPARE(model.index(1).data(TranscriptModel::SpeakerRole).toInt(),
                 static_cast<int>(Utterance::Speaker::Customer));
        QCOMPARE(model.index(1).data(TranscriptModel::AtSecondsRole).toDouble(), 14.4);
        QCOMPARE(model.index(2).data(SecondLineRole).toString(), u"Customer"_s);
        QVERIFY(!model.index(2).data(TranscriptModel::AtSecondsRole).isValid());
        turns[0].text = u"Other"_s;
        model.setUtterances(turns);
        QCOMPARE(reset.size(), 1);
        model.setUtterances({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
