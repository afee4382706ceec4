// Facts by name, and templates filled from them.
#include "core/facts.h"

#include <QJsonArray>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << u"outcome"_s << u"Paid"_s;
        QTest::newRow("inside") << u"contact.name"_s << u"Ana {{outcome}}"_s;
        QTest::newRow("of a list") << u"contact.tags.1"_s << u"late"_s;
        QTest::newRow("beyond the list") << u"contact.tags.2"_s << QString();
        QTest::newRow("no number in the list") << u"contact.tags.x"_s << QString();
        QTest::newRow("whole number") << u"duration_seconds"_s << u"42"_s;
        QTest::newRow("fraction") << u"variables.rating"_s << u"4.5"_s;
        QTest::newRow("truth") << u"variables.paid"_s << u"true"_s;
        QTest::newRow("null") << u"agent"_s << QString();
        QTest::newRow("unknown") << u"contact.shoe.size"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("huge") << u"variables.huge"_s << u"1e+300"_s;
        QTest::newRow("list") << u"contact.tags"_s << uR"(["vip","late"])"_s;
    }
    void isFoundByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QCOMPARE(factText(factAt(facts(), name)), text);
    }

    void textIsFilledOnce()
    {
        // What a fact says is never read as a template again.
        QCOMPARE(filled(u"{{ contact.name }}: {{outcome}}, {{nothing}}."_s, facts()), u"Ana {{outcome}}: Paid, ."_s);
        QCOMPARE(filled(u"{{outcome}"_s, facts()), u"{{outcome}"_s);
    }

    void jsonKeepsTypes()
    {
        const QJsonObject pattern{{u"seconds"_s, u"{{duration_seconds}}"_s},
                                  {u"nobody"_s, u" {{agent}} "_s},
                                  {u"text"_s, u"after {{duration_seconds}} s"_s},
                                  {u"list"_s, QJsonArray{u"{{contact.tags}}"_s, 7, QJsonValue()}}};
        const QJsonObject wanted{{u"seconds"_s, 42},
                                 {u"nobody"_s, QJsonValue()},
                                 {u"text"_s, u"after 42 s"_s},
                                 {u"list"_s, QJsonArray{QJsonArray{u"vip"_s, u"late"_s}, 7, QJsonValue()}}};
        QCOMPARE(filled(QJsonValue(pattern), facts()).toObject(), wanted);
        QCOMPARE(placeholders(pattern), (QStringList{u"contact.tags"_s, u"agent"_s, u"duration_seconds"_s}));
    }

    void aBrokenTemplateSaysWhere()
    {
        QVERIFY(parseTemplate(R"({"a":"{{b}}"})").ok());
        QCOMPARE(parseTemplate("[]").error().kind, ErrorKind::InvalidInput);
        QVERIFY(parseTemplate("{\n\"a\":\n}").error().message.contains(u"line 3"_s));
    }

private:
    static Facts facts()
    {
        return {{u"outcome"_s, u"Paid"_s},
                {u"agent"_s, QJsonValue()},
                {u"duration_seconds"_s, 42},
                {u"contact"_s,
                 QJsonObject{{u"name"_s, u"Ana {{outcome}}"_s}, {u"tags"_s, QJsonArray{u"vip"_s, u"late"_s}}}},
                {u"variables"_s, QJsonObject{{u"rating"_s, 4.5}, {u"paid"_s, true}, {u"huge"_s, 1e300}}}};
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
