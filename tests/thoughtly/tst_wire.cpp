#include "thoughtly/attemptkey.h"
#include "thoughtly/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

using namespace thoughtly;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Contact fullContact()
{
    Contact contact;
    contact.id = 7;
    contact.phone = u"+14155550123"_s;
    contact.name = u"Zoë \"Z\" Lee"_s;
    contact.email = u"zoe@example.com"_s;
    contact.company = u"Acme"_s;
    contact.country = u"US"_s;
    contact.tags = {u"lead"_s, u"vip"_s};
    contact.attributes = {{u"plan"_s, u"starter"_s}, {u"seats"_s, 3}};
    contact.consentBasis = u"contract"_s;
    contact.source = u"hand"_s;
    return contact;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactInTheReferenceFormat();
    void contactInTheGuidesFormat();
    void contactWithOnlyAPhone();
    void call();
    void subscription();
    void endpoints_data();
    void endpoints();
    void usableIds();
};

void TestWire::contactInTheReferenceFormat()
{
    const QJsonObject expected{
        {u"phone_number"_s, u"+14155550123"_s},
        {u"name"_s, u"Zoë \"Z\" Lee"_s},
        {u"email"_s, u"zoe@example.com"_s},
        {u"country_code"_s, u"US"_s},
        {u"tags"_s, QJsonArray{u"lead"_s, u"vip"_s}},
        {u"attributes"_s, QJsonObject{{u"plan"_s, u"starter"_s}, {u"seats"_s, 3}, {u"company"_s, u"Acme"_s}}},
    };
    QCOMPARE(object(contactBody(fullContact(), WireFormat::Reference)), expected);
}

void TestWire::contactInTheGuidesFormat()
{
    const QJsonObject expected{
        {u"phone_number"_s, u"+14155550123"_s},
        {u"name"_s, u"Zoë \"Z\" Lee"_s},
        {u"email"_s, u"zoe@example.com"_s},
        {u"custom_fields"_s, QJsonObject{{u"plan"_s, u"starter"_s}, {u"seats"_s, 3}, {u"company"_s, u"Acme"_s}}},
    };
    QCOMPARE(object(contactBody(fullContact(), WireFormat::Guide)), expected);
}

void TestWire::contactWithOnlyAPhone()
{
    Contact contact;
    contact.phone = u"+14155550123"_s;
    const QByteArray expected = R"({"phone_number":"+14155550123"})";
    for (const WireFormat format : {WireFormat::Reference, WireFormat::Guide})
        QCOMPARE(contactBody(contact, format), expected);
}

void TestWire::call()
{
    CallRequest request{u"c1"_s,
                        u"a1"_s,
                        u"attempt-1"_s,
                        Priority::High,
                        {{u"topic"_s, u"invoice"_s}, {u"priority"_s, u"forged"_s}, {attemptKey, u"forged"_s}}};
    const QJsonObject expected{
        {u"contact_id"_s, u"c1"_s},
        {u"interview_id"_s, u"a1"_s},
        {u"agent_id"_s, u"a1"_s},
        {u"priority"_s, u"high"_s},
        {u"metadata"_s, QJsonObject{{u"topic"_s, u"invoice"_s},
                                    {u"priority"_s, u"high"_s},
                                    {u"ringback_attempt_id"_s, u"attempt-1"_s}}},
    };
    QCOMPARE(object(callBody(request)), expected);
    request.priority = Priority::Normal;
    QCOMPARE(object(callBody(request)).value(u"priority"_s).toString(), u"normal"_s);
}

void TestWire::subscription()
{
    QCOMPARE(
        object(subscriptionBody({u"w1"_s, u"NEW_RESPONSE"_s, u"https://x.example/s/h"_s, u"a1"_s})),
        (QJsonObject{{u"type"_s, u"NEW_RESPONSE"_s}, {u"url"_s, u"https://x.example/s/h"_s}, {u"data"_s, u"a1"_s}}));
    QVERIFY(!object(subscriptionBody({{}, u"NEW_RESPONSE"_s, u"https://x.example"_s, {}})).contains(u"data"_s));
}

void TestWire::endpoints_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("url");
    QTest::addRow("plain") << u"https://api.thoughtly.com"_s << QStringList{u"contact"_s, u"call"_s} << QString()
                           << QByteArray("https://api.thoughtly.com/contact/call");
    QTest::addRow("base with a slash") << u"https://api.thoughtly.com/"_s << QStringList{u"user"_s} << QString()
                                       << QByteArray("https://api.thoughtly.com/user");
    QTest::addRow("base with a path") << u"https://proxy.example/a%20b/v1/?old=1#f"_s << QStringList{u"user"_s}
                                      << QString() << QByteArray("https://proxy.example/a%20b/v1/user");
    QTest::addRow("hostile id") << u"https://h"_s << QStringList{u"contact"_s, u"../a/b?c=d#e%2F ü"_s} << QString()
                                << QByteArray("https://h/contact/..%2Fa%2Fb%3Fc%3Dd%23e%252F%20%C3%BC");
    QTest::addRow("plus") << u"https://h"_s << QStringList{u"contact"_s} << u"+1415 &x=ü"_s
                          << QByteArray("https://h/contact?search=%2B1415%20%26x%3D%C3%BC");
}

void TestWire::endpoints()
{
    QFETCH(QString, base);
    QFETCH(QStringList, segments);
    QFETCH(QString, value);
    QFETCH(QByteArray, url);
    const Query query = value.isEmpty() ? Query() : Query{{u"search"_s, value}};
    QCOMPARE(endpoint(QUrl(base), segments, query).toEncoded(), url);
}

void TestWire::usableIds()
{
    for (const QString &id : {u"0b9f"_s, u"cnt_01HXY..."_s, u"a/b"_s})
        QVERIFY(isUsableId(id));
    for (const QString &id : {QString(), u"."_s, u".."_s, QString(257, u'x')})
        QVERIFY(!isUsableId(id));
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestWire)
#include "tst_wire.moc"
