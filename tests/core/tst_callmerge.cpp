#include "core/callmerge.h"
#include "observations.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace ringback;
using namespace ringback::test;

namespace {

QByteArray json(const CallFacts &facts)
{
    return toJson(facts);
}

/// Joins them all along a random tree.
CallFacts folded(std::vector<CallFacts> facts, std::mt19937 &shuffle)
{
    while (facts.size() > 1) {
        std::shuffle(facts.begin(), facts.end(), shuffle);
        const CallFacts last = facts.back();
        facts.pop_back();
        facts.back() = join(facts.back(), last);
    }
    return facts.front();
}

CallFacts joined(const QList<CallObservation> &observations)
{
    CallFacts facts;
    for (const CallObservation &observation : observations)
        facts = join(facts, factsOf(observation));
    return facts;
}

} // namespace

class TestCallMerge : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderEndsInTheSameFacts()
    {
        QRandomGenerator random(42);
        std::mt19937 shuffle(42);
        for (int set = 0; set < 300; ++set) {
            std::vector<CallFacts> heard;
            const int count = 2 + random.bounded(7);
            for (int i = 0; i < count; ++i) {
                CallObservation observation = randomObservation(random);
                heard.push_back(factsOf(observation));
                // The same words again, brought by somebody else at another time.
                if (random.bounded(3) == 0) {
                    observation.source = static_cast<Source>(random.bounded(5));
                    observation.observedAt = at(random.bounded(3));
                    heard.push_back(factsOf(observation));
                }
            }
            const CallFacts expected = folded(heard, shuffle);
            const QByteArray expectedJson = json(expected);
            for (int round = 0; round < 12; ++round) {
                std::vector<CallFacts> again = heard;
                for (int repeats = random.bounded(4); repeats > 0; --repeats)
                    again.push_back(heard[static_cast<std::size_t>(random.bounded(static_cast<int>(heard.size())))]);
                const CallFacts facts = folded(again, shuffle);
                QVERIFY(facts == expected);
                QCOMPARE(json(facts), expectedJson);
            }
            QVERIFY(join(expected, expected) == expected);
            QVERIFY(join(expected, CallFacts{}) == expected);
            QVERIFY(join(CallFacts{}, expected) == expected);
        }
    }

    void factsHoldAllThatWasSaid()
    {
        const CallObservation said = fullEnd();
        const CallFacts facts = factsOf(said);
        QCOMPARE(facts.status.value, CallStatus::Completed);
        QCOMPARE(facts.thoughtlyCallId.value, said.thoughtlyCallId);
        QCOMPARE(facts.agentId.value, said.agentId);
        QCOMPARE(facts.agentTitle.value, said.agentTitle);
        QCOMPARE(facts.phone.value, said.phone);
        QCOMPARE(facts.outcome.value, said.outcome);
        QCOMPARE(facts.cause.value, said.cause);
        QCOMPARE(facts.durationSeconds.value, *said.durationSeconds);
        QCOMPARE(facts.startedAt.value, said.startedAt);
        QCOMPARE(facts.endedAt.value, said.endedAt);
        QCOMPARE(facts.transcript.value, said.transcript);
        QCOMPARE(facts.recordingUrl.value, said.recordingUrl);
        QCOMPARE(facts.summary.value, said.summary);
        QCOMPARE(facts.variables.value, said.variables);
        QCOMPARE(facts.metadata.value, said.metadata);
        QCOMPARE(facts.knownAt, said.observedAt);
        QCOMPARE(facts.knownBy, Source::Webhook);
        QVERIFY(facts.metadata.key == evidenceKey(said));
    }

    void nothingSaidIsNothingKnown()
    {
        const CallFacts facts = factsOf({});
        QVERIFY(!facts.status.isKnown());
        QVERIFY(!facts.durationSeconds.isKnown());
        QVERIFY(facts == CallFacts{});
    }

    // Thoughtly may announce a call under the id that it later ends under, with empty values and a duration of 0.
    void theAnnouncementIsNoEvidence()
    {
        const CallObservation announced{.thoughtlyCallId = u"call-1"_s,
                                        .status = CallStatus::Queued,
                                        .durationSeconds = 0,
                                        .startedAt = at(0),
                                        .agentTitle = u"Support line"_s,
                                        .version = 99,
                                        .observedAt = at(100)};
        const CallObservation ended{
            .status = CallStatus::Completed, .outcome = u"Resolved"_s, .durationSeconds = 31, .version = 1};
        CallObservation endedWithoutDuration = ended;
        endedWithoutDuration.durationSeconds.reset();

        for (const QList<CallObservation> &order : {QList{announced, ended}, QList{ended, announced}}) {
            const CallFacts facts = joined(order);
            QCOMPARE(facts.status.value, CallStatus::Completed);
            QCOMPARE(facts.durationSeconds.value, 31.0);
            QCOMPARE(facts.agentTitle.value, u"Support line"_s); // what only the weaker one knows stays
            QCOMPARE(facts.startedAt.value, at(0));
            QCOMPARE(facts.knownAt, at(100));
        }
        QVERIFY(!joined({announced, endedWithoutDuration}).durationSeconds.isKnown());
        // A busy line lasted no time: that is a fact.
        const CallFacts busy = factsOf({.status = CallStatus::Busy, .durationSeconds = 0});
        QVERIFY(busy.durationSeconds.isKnown());
    }

    void noStatusWeakensNoStatus()
    {
        const CallObservation transferred{.status = CallStatus::Transferred, .summary = u"Handed over."_s};
        const CallObservation words{
            .outcome = u"qualified"_s, .summary = u"Other."_s, .version = 1000, .updatedAt = at(9)};
        for (const QList<CallObservation> &order : {QList{transferred, words}, QList{words, transferred}}) {
            const CallFacts facts = joined(order);
            QCOMPARE(facts.status.value, CallStatus::Transferred);
            QCOMPARE(facts.outcome.value, u"qualified"_s);
            QCOMPARE(facts.summary.value, u"Handed over."_s);
        }
    }

    // The merge table, one line after the other: rank, version, updated, how much is said.
    void theTableDecides_data()
    {
        QTest::addColumn<CallObservation>("weaker");
        QTest::addColumn<CallObservation>("stronger");

        const CallObservation base{.status = CallStatus::NoAnswer, .version = 5, .updatedAt = at(5)};
        const auto changed = [&base](auto change) {
            CallObservation observation = base;
            change(observation);
            return observation;
        };
        QTest::newRow("rank before version") << changed([](CallObservation &o) {
            o.status = CallStatus::InProgress;
            o.version = 50;
        }) << base;
        QTest::newRow("a transfer outranks the completion after it") << changed([](CallObservation &o) {
            o.status = CallStatus::Completed;
            o.version = 50;
        }) << changed([](CallObservation &o) { o.status = CallStatus::Transferred; });
        QTest::newRow("version before updated") << changed([](CallObservation &o) {
            o.status = CallStatus::Busy;
            o.updatedAt = at(50);
        }) << changed([](CallObservation &o) { o.version = 6; });
        QTest::newRow("updated before fullness") << changed([](CallObservation &o) {
            o.status = CallStatus::Busy;
            o.updatedAt = at(4);
            o.summary = u"much"_s;
        }) << base;
        QTest::newRow("fullness") << changed([](CallObservation &o) { o.status = CallStatus::Busy; })
                                  << changed([](CallObservation &o) { o.summary = u"much"_s; });
    }

    void theTableDecides()
    {
        QFETCH(CallObservation, weaker);
        QFETCH(CallObservation, stronger);
        QVERIFY(evidenceKey(weaker) < evidenceKey(stronger));
        QCOMPARE(joined({weaker, stronger}).status.value, *stronger.status);
        QCOMPARE(joined({stronger, weaker}).status.value, *stronger.status);
    }

    void freshnessIsTheNewestByOurClock()
    {
        CallObservation webhook = fullEnd();
        CallObservation lookUp = fullEnd();
        lookUp.source = Source::LookUp;
        QVERIFY(evidenceKey(webhook) == evidenceKey(lookUp));
        QCOMPARE(joined({webhook, lookUp}).knownBy, Source::LookUp); // a tie goes by the order of the sources
        QCOMPARE(joined({lookUp, webhook}).knownBy, Source::LookUp);
        webhook.observedAt = lookUp.observedAt.addMSecs(1);
        QCOMPARE(joined({webhook, lookUp}).knownBy, Source::Webhook);
        QCOMPARE(joined({webhook, lookUp}).knownAt, webhook.observedAt);
        lookUp.observedAt = QDateTime();
        QCOMPARE(joined({webhook, lookUp}).knownBy, Source::Webhook);
    }

    void everyWordCounts()
    {
        const EvidenceKey key = evidenceKey(fullEnd());
        const auto differs = [&key](auto change) {
            CallObservation observation = fullEnd();
            change(observation);
            return evidenceKey(observation).hash != key.hash;
        };
        QVERIFY(differs([](CallObservation &o) { o.outcome += u' '; }));
        QVERIFY(differs([](CallObservation &o) { o.transcript[1].text = u"x"_s; }));
        QVERIFY(differs([](CallObservation &o) { o.transcript[0].speaker = Utterance::Speaker::Customer; }));
        QVERIFY(differs([](CallObservation &o) { o.startedAt = o.startedAt.addMSecs(1); }));
        QVERIFY(differs([](CallObservation &o) { o.metadata[u"k"_s] = 1; }));
        QVERIFY(differs([](CallObservation &o) { o.attemptId.clear(); }));
        QVERIFY(differs([](CallObservation &o) { o.eventType.clear(); }));
        QVERIFY(differs([](CallObservation &o) { std::swap(o.summary, o.cause); }));
        QVERIFY(!differs([](CallObservation &o) { o.source = Source::Person; }));
        QVERIFY(!differs([](CallObservation &o) { o.observedAt = at(1); }));
        QVERIFY(!differs([](CallObservation &o) { o.startedAt = o.startedAt.toOffsetFromUtc(3600); }));
    }

    // The hash stands in databases: the same on every computer.
    void hashIsStable()
    {
        const EvidenceKey key = evidenceKey({.status = CallStatus::Busy, .outcome = u"ok"_s, .durationSeconds = 1.5});
        // printf '{"duration":1.5,"outcome":"ok","status":"busy"}' | sha256sum
        QCOMPARE(QString::number(key.hash, 16), u"b188555254f5a4c8"_s);
        QCOMPARE(key.completeness, 3);
        QCOMPARE(key.statusRank, rank(CallStatus::Busy));

        QJsonObject there;
        there.insert(u"a"_s, 1);
        there.insert(u"é"_s, 2);
        QJsonObject back;
        back.insert(u"é"_s, 2);
        back.insert(u"a"_s, 1);
        QVERIFY(evidenceKey({.variables = there}) == evidenceKey({.variables = back}));
    }

    void numbersThatJsonLacksAreNotSaid()
    {
        for (const double broken : {std::nan(""), std::numeric_limits<double>::infinity(), -1.0}) {
            const CallFacts facts = factsOf({.status = CallStatus::Completed,
                                             .durationSeconds = broken,
                                             .transcript = {{Utterance::Speaker::Agent, u"Hi"_s, std::nan("")}}});
            QVERIFY(!facts.durationSeconds.isKnown());
            QVERIFY(!facts.transcript.value.first().atSeconds);
            QVERIFY(facts == facts);
        }
    }
};

QTEST_APPLESS_MAIN(TestCallMerge)
#include "tst_callmerge.moc"
