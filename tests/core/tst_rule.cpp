// Rules: what they are made of, and when they hold.
#include "core/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        using Test = RuleCondition::Test;
        QTest::addColumn<QString>("fact");
        QTest::addColumn<RuleCondition::Test>("test");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("is, whatever the case") << u"outcome"_s << Test::Is << u" qualified "_s << true;
        QTest::newRow("is another") << u"outcome"_s << Test::Is << u"qualif"_s << false;
        QTest::newRow("contains") << u"outcome"_s << Test::Contains << u"QUALIF"_s << true;
        QTest::newRow("is not") << u"outcome"_s << Test::IsNot << u"Paid"_s << true;
        QTest::newRow("is what it is not") << u"outcome"_s << Test::IsNot << u"QUALIFIED"_s << false;
        QTest::newRow("unknown is not") << u"nothing"_s << Test::IsNot << u"Paid"_s << true;
        QTest::newRow("unknown is") << u"nothing"_s << Test::Is << QString() << false;
        QTest::newRow("unknown contains") << u"nothing"_s << Test::Contains << QString() << false;
        QTest::newRow("known") << u"outcome"_s << Test::IsKnown << QString() << true;
        QTest::newRow("unknown known") << u"nothing"_s << Test::IsKnown << QString() << false;
        QTest::newRow("at least") << u"rating"_s << Test::AtLeast << u"4"_s << true;
        QTest::newRow("exactly at least") << u"rating"_s << Test::AtLeast << u"4.5"_s << true;
        QTest::newRow("not at least") << u"rating"_s << Test::AtLeast << u"4.6"_s << false;
        QTest::newRow("at most") << u"rating"_s << Test::AtMost << u"10"_s << true;
        QTest::newRow("a text is no number") << u"outcome"_s << Test::AtLeast << u"0"_s << false;
    }
    void holds()
    {
        QFETCH(QString, fact);
        QFETCH(RuleCondition::Test, test);
        QFETCH(QString, value);
        QFETCH(bool, wanted);
        const Facts facts{{u"outcome"_s, u"Qualified"_s}, {u"rating"_s, 4.5}};
        QCOMPARE(ringback::holds({fact, test, value}, facts), wanted);
    }

    void survivesItsJson()
    {
        Rule rule;
        rule.name = u"Qualified leads"_s;
        rule.event = Rule::Event::LeadArrived;
        rule.conditions = {{u"outcome"_s, RuleCondition::Test::Contains, u"qualified"_s},
                           {u"variables.rating"_s, RuleCondition::Test::AtLeast, u"4"_s}};
        rule.actions = {{.kind = RuleAction::Kind::Notify, .text = u"{{contact.name}} is qualified"_s},
                        {.kind = RuleAction::Kind::Callback,
                         .delay = std::chrono::minutes(90),
                         .urgent = true,
                         .automatic = true,
                         .agentId = u"agent-1"_s},
                        {.kind = RuleAction::Kind::Disposition, .text = u"needs_person"_s},
                        {.kind = RuleAction::Kind::Post, .text = u"crm"_s, .body = {{u"phone"_s, u"{{phone}}"_s}}},
                        {.kind = RuleAction::Kind::Stop}};
        const QByteArray stored = QJsonDocument(toJson(rule)).toJson();
        const Result<Rule> again = ruleFromJson(QJsonDocument::fromJson(stored).object());
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, rule);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << QByteArray(R"({"when":"call_ended","then":[{"do":"stop"}]})") << u"name"_s;
        QTest::newRow("event") << QByteArray(R"({"name":"a","when":"sunrise","then":[{"do":"stop"}]})") << u"sunrise"_s;
        QTest::newRow("nothing to do") << QByteArray(R"({"name":"a","when":"call_ended"})") << u"nothing"_s;
        QTest::newRow("action") << QByteArray(R"({"name":"a","when":"call_ended","then":[{"do":"dial"}]})")
                                << u"dial"_s;
        QTest::newRow("no test")
            << QByteArray(R"({"name":"a","when":"call_ended","if":[{"fact":"outcome"}],"then":[{"do":"stop"}]})")
            << u"outcome"_s;
        QTest::newRow("no number")
            << QByteArray(
                   R"({"name":"a","when":"call_ended","if":[{"fact":"x","at_least":"many"}],"then":[{"do":"stop"}]})")
            << u"many"_s;
        QTest::newRow("result") << QByteArray(
                                       R"({"name":"a","when":"call_ended","then":[{"do":"result","text":"great"}]})")
                                << u"great"_s;
        QTest::newRow("post without a body")
            << QByteArray(R"({"name":"a","when":"call_ended","then":[{"do":"post","text":"crm"}]})") << u"body"_s;
        QTest::newRow("too late")
            << QByteArray(R"({"name":"a","when":"call_ended","then":[{"do":"callback","after_minutes":1e300}]})")
            << u"90 days"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const Result<Rule> rule = ruleFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!rule.ok());
        QVERIFY2(rule.error().message.contains(word), qPrintable(rule.error().message));
    }
};

QTEST_APPLESS_MAIN(TestRule)
#include "tst_rule.moc"
