#include "models/mappingdraft.h"

#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;
using thoughtly::Fact;

namespace {

const QString path = u"/webhook/***/call-completed"_s;

Delivery strange(const QByteArray &body = R"({"nr":"x-17","wer":{"tel":"+351912345678"},"stand":"Erledigt"})")
{
    return {.id = 1, .path = path, .body = body};
}

} // namespace

class TestMappingDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCallThatComesOfIt()
    {
        auto draft = MappingDraft::of(strange(), {});
        QVERIFY(draft);
        QCOMPARE(draft->mapping().path, path);
        QVERIFY(!draft->call({}));
        draft->setMeaning(u"/nr"_s, Fact::CallId);
        draft->setMeaning(u"/wer/tel"_s, Fact::ContactPhone);
        draft->setMeaning(u"/stand"_s, Fact::Status);
        QCOMPARE(draft->call({})->thoughtlyCallId, u"x-17"_s);
        QCOMPARE(draft->call({})->phone, u"+351912345678"_s);
        QVERIFY(!draft->call({})->status); // nobody said what that word stands for
        QCOMPARE(draft->statusWord(), u"Erledigt"_s);
        draft->setStatusMeaning(CallStatus::Completed);
        QCOMPARE(draft->statusMeaning(), std::optional(CallStatus::Completed));
        QCOMPARE(draft->call({})->status, std::optional(CallStatus::Completed));
        draft->setStatusMeaning(std::nullopt);
        QVERIFY(!draft->call({})->status);
    }

    void aFactIsToldByOneField()
    {
        auto draft = MappingDraft::of(strange(), {});
        draft->setMeaning(u"/nr"_s, Fact::CallId);
        draft->setMeaning(u"/stand"_s, Fact::CallId);
        QCOMPARE(draft->meaningOf(u"/nr"_s), std::nullopt);
        draft->setMeaning(u"/stand"_s, Fact::Outcome); // another meaning of the same field
        QCOMPARE(draft->mapping().fields.size(), 1);
        draft->setMeaning(u"/stand"_s, std::nullopt);
        QVERIFY(draft->mapping().fields.isEmpty());
        draft->setStatusMeaning(CallStatus::Busy); // there is no word for it
        QVERIFY(draft->mapping().statusWords.isEmpty());
    }

    void goesOnWithTheRuleThatFits()
    {
        const thoughtly::Mapping other{path, {{u"/elsewhere"_s, Fact::CallId}}, {}};
        const thoughtly::Mapping fits{path, {{u"/nr"_s, Fact::CallId}}, {}};
        const thoughtly::Mapping otherPath{u"/x"_s, {{u"/nr"_s, Fact::CallId}}, {}};
        const auto draft = MappingDraft::of(strange(), {{1, other}, {2, otherPath}, {3, fits}});
        QCOMPARE(draft->id(), 3);
        QCOMPARE(draft->meaningOf(u"/nr"_s), std::optional(Fact::CallId));
        QCOMPARE(MappingDraft::of(strange(), {{1, other}, {2, otherPath}})->id(), 0);
    }

    void teachesObjectsOnly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("can");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << true;
        QTest::newRow("array of objects") << QByteArray(R"([{"a":1},{"a":2}])") << true;
        QTest::newRow("empty object") << QByteArray("{}") << false;
        QTest::newRow("empty array") << QByteArray("[]") << false;
        QTest::newRow("array of numbers") << QByteArray("[1]") << false;
        QTest::newRow("understood by itself") << QByteArray(R"({"call_id":"c-1","status":"completed"})") << false;
        QTest::newRow("broken") << QByteArray("{\"a\":") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void teachesObjectsOnly()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, can);
        QCOMPARE(MappingDraft::of(strange(body), {}).has_value(), can);
        Delivery lead = strange(body);
        lead.kind = DeliveryKind::NewLead;
        QVERIFY(!MappingDraft::of(lead, {}));
    }

    void everyFactHasWordsOfItsOwn()
    {
        QStringList words;
        for (const Fact fact : thoughtly::mappableFacts()) {
            QVERIFY(factText(fact) != thoughtly::token(fact));
            words.append(factText(fact));
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMappingDraft)
#include "tst_mappingdraft.moc"
