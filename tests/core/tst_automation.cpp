#include "core/automation.h"
#include "core/payload.h"

#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestAutomation : public QObject
{
    Q_OBJECT

    static Contact ana()
    {
        Contact contact;
        contact.phone = u"+351912345678"_s;
        contact.name = u"Ana \"{{reason}}\" Silva"_s;
        contact.attributes = {{u"plan"_s, u"gold"_s}};
        return contact;
    }

private Q_SLOTS:
    void fillsInOnce()
    {
        const QString text =
            uR"({"to": "{{ contact_phone }}", "list": ["{{contact_name}}", {"n": 7}], "none": "{{what}}"})"_s;
        const QJsonObject filled =
            filledPayload(text, automationFields(ana(), {{u"reason"_s, u"refund"_s}})).value_or(QJsonObject());
        QCOMPARE(filled["to"_L1].toString(), ana().phone);
        QCOMPARE(filled["list"_L1][0].toString(), ana().name); // what a name says is not filled in itself
        QCOMPARE(filled["list"_L1][1]["n"_L1].toInt(), 7);
        QCOMPARE(filled["none"_L1].toString(), QString());
        QVERIFY(!filledPayload(u"[1]"_s, {}));
        QVERIFY(!filledPayload(u"{"_s, {}));
    }

    void handsOnTheNumberThatIsJudged()
    {
        Automation automation{.name = u"Feedback"_s, .fields = {{.name = u"reason"_s}, {.name = u"plan"_s}}};
        const QJsonObject values{{u"contact_phone"_s, u"+14155550123"_s}, {u"reason"_s, u"refund"_s}};
        const QJsonObject payload = automationPayload(automation, ana(), values).value_or(QJsonObject());
        QCOMPARE(payload.keys(), QStringList({u"contact_name"_s, u"contact_phone"_s, u"plan"_s, u"reason"_s}));
        QCOMPARE(payload["contact_phone"_L1].toString(), ana().phone);
        QCOMPARE(payload["reason"_L1].toString(), u"refund"_s);
        QCOMPARE(payload["plan"_L1].toString(), u"gold"_s); // an attribute, as long as nothing was typed
    }

    void asksForWhatIsNeeded()
    {
        const Automation automation{
            .name = u"Feedback"_s,
            .fields = {{.name = u"reason"_s, .label = u"Reason"_s, .required = true}, {.name = u"note"_s}}};
        QCOMPARE(missingFields(automation, {{u"reason"_s, u"  "_s}}), QStringList{u"Reason"_s});
        QCOMPARE(missingFields(automation, {{u"reason"_s, u"x"_s}}), QStringList());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"Feedback"_s << QStringList{u"a_b-c.1"_s} << QString() << true;
        QTest::newRow("own payload") << u"Feedback"_s << QStringList() << u"{\"a\":{}}"_s << true;
        QTest::newRow("no name") << QString() << QStringList() << QString() << false;
        QTest::newRow("long name") << QString(61, u'x') << QStringList() << QString() << false;
        QTest::newRow("field with a quote") << u"F"_s << QStringList{u"a\"b"_s} << QString() << false;
        QTest::newRow("field without a name") << u"F"_s << QStringList{QString()} << QString() << false;
        QTest::newRow("twice") << u"F"_s << QStringList{u"a"_s, u"a"_s} << QString() << false;
        QTest::newRow("no object") << u"F"_s << QStringList() << u"[]"_s << false;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, fields);
        QFETCH(QString, payload);
        QFETCH(bool, good);
        Automation automation{.name = name, .payload = payload};
        for (const QString &field : fields)
            automation.fields.append({.name = field});
        const std::optional<Error> fault = faultOf(automation);
        QCOMPARE(!fault.has_value(), good);
        QVERIFY(good || (fault->kind == ErrorKind::InvalidInput && !fault->message.isEmpty()));
    }

    void whatIsntKnownIsNotRepeated()
    {
        using State = AutomationRun::State;
        for (const State state : {State::Sending, State::Sent, State::NotSent, State::Unconfirmed})
            QCOMPARE(automationRunStateFromToken(token(state)), state);
        QCOMPARE(automationRunStateFromToken(u"from the future"), State::Unconfirmed);
    }
};

QTEST_APPLESS_MAIN(TestAutomation)
#include "tst_automation.moc"
