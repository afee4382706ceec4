// The rules of places in the verdict, and the report to a person who asks.
#include "core/jsontext.h"
#include "engine/callrules.h"
#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/contacts.h"

#include <QFile>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCallRules : public QObject
{
    Q_OBJECT

    static constexpr const char *florida = "+13055550123";

    static QString number(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void theLawOfThePlaceIsAsked()
    {
        EngineFixture fixture;
        fixture.clock->advance(std::chrono::hours(4)); // noon in New York
        QCOMPARE(fixture.wait(fixture.engine->verdict(number(florida))).kind, Verdict::Kind::Allowed);
        fixture.clock->advance(std::chrono::minutes(8 * 60 + 30)); // 20:30
        const Verdict verdict = fixture.wait(fixture.engine->verdict(number(florida)));
        QCOMPARE(verdict.cause, Verdict::Cause::Hours);
        QVERIFY2(verdict.reason.contains(u"Fla. Stat."_s), qPrintable(verdict.reason));
        QVERIFY(verdict.canForce);
        QCOMPARE(verdict.nextAllowed.time(), QTime(12, 0)); // 08:00 in New York
        // Next door it is allowed until nine.
        QCOMPARE(fixture.wait(fixture.engine->verdict(u"+12125550123"_s)).kind, Verdict::Kind::Allowed);
    }

    void whatTheTeamDecidesStandsInTheTablesStead()
    {
        EngineFixture fixture;
        fixture.clock->advance(std::chrono::minutes(12 * 60 + 30));
        QCOMPARE(fixture.wait(fixture.engine->verdict(number(florida))).kind, Verdict::Kind::Blocked);
        PlaceRule own{.place = u"US-FL"_s, .weekdays = u"08:00-21:00"_s, .source = u"our lawyer"_s};
        QVERIFY(fixture.wait(fixture.engine->setPlaceRule(own)).ok());
        QCOMPARE(fixture.wait(fixture.engine->verdict(number(florida))).kind, Verdict::Kind::Allowed);
        QVERIFY(fixture.wait(fixture.engine->placeRules()).contains(own));
        QVERIFY(fixture.wait(fixture.engine->resetPlaceRule(own.place)).ok());
        QCOMPARE(fixture.wait(fixture.engine->verdict(number(florida))).kind, Verdict::Kind::Blocked);
        for (const PlaceRule &wrong :
             {PlaceRule{.place = u"Florida"_s}, PlaceRule{.place = u"FR"_s, .weekdays = u"x"_s},
              PlaceRule{.place = u"FR"_s, .holidays = u"Easter"_s}})
            QCOMPARE(fixture.wait(fixture.engine->setPlaceRule(wrong)).error().kind, ErrorKind::InvalidInput);

        Settings settings = fixture.wait(fixture.engine->settings());
        settings.verdict.placeRules = false;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QCOMPARE(fixture.wait(fixture.engine->verdict(number(florida))).kind, Verdict::Kind::Allowed);
    }

    void theStricterLimitOfAttemptsCounts()
    {
        EngineFixture fixture;
        VerdictRules rules;
        rules.mostAttempts = 5;
        QCOMPARE(callRulesFor(*fixture.reader, number(florida), rules).mostAttempts, 3);
        QVERIFY(!callRulesFor(*fixture.reader, number(florida), rules).attemptsSource.isEmpty());
        rules.mostAttempts = 2;
        QCOMPARE(callRulesFor(*fixture.reader, number(florida), rules).mostAttempts, 2);
        rules.mostAttempts = 0;
        QCOMPARE(callRulesFor(*fixture.reader, number(florida), rules).mostAttempts, 3);
        QCOMPARE(callRulesFor(*fixture.reader, u"+351912345678"_s, rules).mostAttempts, 0);
    }

    void theContactsOwnZoneAndStateCount()
    {
        EngineFixture fixture;
        Contact moved;
        moved.phone = u"+12125550123"_s;
        moved.attributes = {{u"timezone"_s, u"America/Los_Angeles"_s}, {u"State"_s, u"wa"_s}};
        QVERIFY(fixture.wait(fixture.engine->addContact(moved)).ok());
        const CallRules rules = callRulesFor(*fixture.reader, moved.phone, {});
        QCOMPARE(rules.party.zone, QByteArray("America/Los_Angeles"));
        QStringList places;
        for (const PlaceRule &rule : rules.placeRules)
            places.append(rule.place);
        QCOMPARE(places, (QStringList{u"US"_s, u"US-WA"_s}));
        fixture.clock->advance(std::chrono::minutes(90)); // 13:30 UTC: 09:30 in New York, night in the west
        QCOMPARE(fixture.wait(fixture.engine->verdict(moved.phone)).cause, Verdict::Cause::Hours);
    }

    void triesAndRetriesAreTheTeams()
    {
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.retries.mostTries = 5;
        settings.retries.busy = std::chrono::minutes(45);
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        fixture.stopEngine();
        fixture.startEngine();
        QCOMPARE(fixture.wait(fixture.engine->settings()).retries, settings.retries);
        const auto callback = fixture.wait(fixture.engine->addCallback({.phone = u"+351914000221"_s}));
        QCOMPARE(callback->maxAttempts, 5);
        QCOMPARE(fixture.wait(fixture.engine->setCallbackTries(callback->id, 2))->maxAttempts, 2);
        QCOMPARE(fixture.wait(fixture.engine->setCallbackTries(callback->id, 0)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fixture.wait(fixture.engine->addCallback({.phone = u"+351914000222"_s, .tries = 1}))->maxAttempts, 1);
    }

    void tellsWhoCalledAndWhy()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        Contact ana;
        ana.phone = u"+351914000221"_s;
        ana.name = u"Ana <b>Silva</b>"_s;
        ana.consentBasis = u"written"_s;
        QVERIFY(fixture.wait(fixture.engine->addContact(ana)).ok());
        CallIntent intent;
        intent.phone = ana.phone;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = ana.phone, .note = u"by mail"_s})).ok());

        const auto report = fixture.wait(fixture.engine->contactReport(u"+351 914 000 221"_s));

        QVERIFY(report.ok());
        QCOMPARE(report->calls.size(), 1);
        QCOMPARE(report->calls.first().callId, *id);
        QCOMPARE(report->calls.first().basis, u"written consent"_s);
        QVERIFY(!report->calls.first().by.isEmpty() && !report->calls.first().result.isEmpty());
        QCOMPARE(report->trail.size(), 1);
        const QString html = toHtml(*report);
        QVERIFY(html.contains(u"Ana &lt;b&gt;Silva"_s) && !html.contains(u"<b>Silva"_s));
        QVERIFY(html.contains(u"by mail"_s));
        QCOMPARE(toRows(*report).size(), 2);
        for (const QString &name : {u"/report.html"_s, u"/report.csv"_s}) {
            const QString path = fixture.directory.path() + name;
            QVERIFY(fixture.wait(fixture.engine->saveContactReport(ana.phone, path)).ok());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("written consent"));
        }
        QCOMPARE(fixture.wait(fixture.engine->contactReport(u"12"_s)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(fixture.wait(fixture.engine->contactReport(u"+351914000999"_s))->calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallRules)
#include "tst_callrules.moc"
