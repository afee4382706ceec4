#include "thoughtly/decoder.h"

#include <QTest>

using namespace ringback;
using namespace ringback::thoughtly;
using namespace Qt::StringLiterals;

class TstDecoderCallbackRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesBodies();
    void names_data();
    void names();
    void bodiesOfForms_data();
    void bodiesOfForms();
    void otherNumbersAreNotCalled();
    void fieldsOfOneNameAreBothKept();
    void whatIsNotRecognisedStays();
    void withoutNumber_data();
    void withoutNumber();
};

void TstDecoderCallbackRequest::theGuidesBodies()
{
    const auto request =
        decodeCallbackRequest(R"({"phone":"+14155550123","issue_type":"billing","priority":"urgent"})");
    QVERIFY(request.has_value());
    CallbackRequest expected;
    expected.phone = u"+14155550123"_s;
    expected.reason = u"billing"_s;
    expected.priority = Priority::High;
    QVERIFY(*request == expected);

    const auto lead =
        decodeCallbackRequest(R"({"phone":"912 345 678","name":"Ana Silva","email":"ana@x.example","company":"Acme"})");
    QVERIFY(lead.has_value());
    expected = {};
    expected.phone = u"912 345 678"_s;
    expected.name = u"Ana Silva"_s;
    expected.email = u"ana@x.example"_s;
    expected.company = u"Acme"_s;
    QVERIFY(*lead == expected);
}

void TstDecoderCallbackRequest::names_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *what, const char *json, const char *value) {
        QTest::addRow("%s: %s", what, json)
            << QByteArray(json) << QString::fromLatin1(what) << QString::fromLatin1(value);
    };
    for (const char *name : {"phone", "phone_number", "phoneNumber", "Phone Number", "mobile", "MobilePhone", "tel",
                             "telephone", "contact_phone", "number", "caller", "caller_number", "cell", "from"})
        row("phone", qPrintable(u"{\"%1\":\"+351912345678\"}"_s.arg(QLatin1StringView(name))), "+351912345678");
    row("phone", R"({"phone":351912345678})", "351912345678");
    row("phone", R"({"number":4711000,"contact":{"phone":"+351912345678"}})", "+351912345678");
    for (const char *name : {"data", "contact", "lead", "fields", "properties", "customer", "payload"})
        row("phone", qPrintable(u"{\"%1\":{\"phone\":\"+351912345678\"}}"_s.arg(QLatin1StringView(name))),
            "+351912345678");
    row("phone", R"({"properties":{"phone":{"value":"+351912345678"}}})", "+351912345678");
    row("phone", R"({"data":{"contact":{"phone":"+351912345678"}}})", "+351912345678");
    row("phone", R"([{"phone":"+351912345678"}])", "+351912345678");
    row("phone", R"({"fields":[{"name":"phone","value":"+351912345678"}]})", "+351912345678");
    row("phone", R"({"field_data":[{"name":"phone_number","values":["+351912345678"]}]})", "+351912345678");
    row("name", R"({"phone":"55512","first_name":"Ana","LastName":"Silva"})", "Ana Silva");
    row("name", R"({"phone":"55512","properties":{"firstname":"Ana","lastname":null}})", "Ana");
    row("name", R"({"phone":"55512","full_name":"Ana"})", "Ana");
    row("email", R"({"phone":"55512","e-mail":"a@b.example"})", "a@b.example");
    row("email", R"({"phone":"55512","email":"none","emailAddress":"a@b.example"})", "a@b.example");
    row("company", R"({"phone":"55512","organisation":"Acme"})", "Acme");
    row("company", R"({"phone":"55512","company":{"name":"Acme"}})", "Acme");
    for (const char *name : {"issue_type", "issueType", "reason", "subject", "topic", "message"})
        row("reason", qPrintable(u"{\"phone\":\"55512\",\"%1\":\"refund\"}"_s.arg(QLatin1StringView(name))), "refund");
    for (const char *member :
         {R"("priority":"URGENT")", R"("priority":"high")", R"("urgent":true)", R"("is_urgent":"yes")"})
        row("priority", qPrintable(u"{\"phone\":\"55512\",%1}"_s.arg(QLatin1StringView(member))), "high");
    for (const char *member : {R"("priority":"low")", R"("priority":5)", R"("urgent":false)", R"("priority":null)"})
        row("priority", qPrintable(u"{\"phone\":\"55512\",%1}"_s.arg(QLatin1StringView(member))), "normal");
}

void TstDecoderCallbackRequest::names()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    QFETCH(QString, value);
    const auto request = decodeCallbackRequest(json);
    QVERIFY(request.has_value());
    const QHash<QString, QString> said{{u"phone"_s, request->phone},   {u"name"_s, request->name},
                                       {u"email"_s, request->email},   {u"company"_s, request->company},
                                       {u"reason"_s, request->reason}, {u"priority"_s, token(request->priority)}};
    QCOMPARE(said.value(what), value);
}

void TstDecoderCallbackRequest::bodiesOfForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("summary"); // phone|name|email|company|reason|priority
    const auto row = [](const char *name, const char *json, const QString &summary) {
        // Written with ' for ".
        QTest::newRow(name) << QByteArray(json).replace('\'', '"') << summary;
    };
    row("HubSpot workflow",
        "{'vid':51,'properties':{'phone':{'value':'+351912345678','versions':[]},'firstname':{'value':'Ana'},"
        "'lastname':{'value':'Silva'},'email':{'value':'a@b.example'},'company':{'value':'Acme'}}}",
        u"+351912345678|Ana Silva|a@b.example|Acme||normal"_s);
    row("HubSpot form",
        "{'fields':[{'objectTypeId':'0-1','name':'mobilephone','value':'+351912345678'},"
        "{'name':'firstname','value':'Ana'},{'name':'message','value':'Refund'}]}",
        u"+351912345678|Ana|||Refund|normal"_s);
    row("Typeform",
        "{'event_type':'form_response','form_response':{'form_id':'x','definition':{'fields':[{'id':'f1','title':'Your "
        "name'},{'id':'f2','title':'Best number'},{'id':'f3','title':'What is it about? Reason'},{'id':'f4',"
        "'title':'Company'}]},'answers':[{'type':'text','text':'Ana','field':{'id':'f1','type':'short_text'}},"
        "{'type':'phone_number','phone_number':'+351912345678','field':{'id':'f2'}},{'type':'email','email':"
        "'a@b.example','field':{'id':'f5'}},{'type':'choice','choice':{'label':'Acme'},'field':{'id':'f4'}}]}}",
        u"+351912345678|Ana|a@b.example|Acme||normal"_s);
    row("Tally",
        "{'eventType':'FORM_RESPONSE','data':{'formName':'Callback','fields':[{'key':'q_1','label':'Phone number',"
        "'type':'INPUT_PHONE_NUMBER','value':'+351912345678'},{'key':'q_2','label':'Full name','type':'INPUT_TEXT',"
        "'value':'Ana'},{'key':'q_3','label':'Urgent','type':'CHECKBOXES','value':true}]}}",
        u"+351912345678|Ana||||high"_s);
    row("Webflow 1", "{'name':'Contact form','site':'s','data':{'Name':'Ana','Phone Number':'+351912345678'}}",
        u"+351912345678|Ana||||normal"_s);
    row("Webflow 2",
        "{'triggerType':'form_submission','payload':{'name':'Contact form','data':{'your-name':'Ana','your-tel':"
        "'+351912345678','your-message':'Refund'}}}",
        u"+351912345678|Ana|||Refund|normal"_s);
    row("WPForms",
        "{'fields':{'1':{'name':'Name','value':'Ana','id':1,'type':'name'},'2':{'name':'Your phone *','value':"
        "'+351912345678','id':2,'type':'phone'}}}",
        u"+351912345678|Ana||||normal"_s);
    row("Elementor",
        "{'form':{'id':'x','name':'Form'},'fields':{'name':{'id':'name','title':'Name','value':'Ana'},"
        "'phone':{'id':'phone','title':'Phone','value':'+351912345678'}}}",
        u"+351912345678|Ana||||normal"_s);
    row("JotForm",
        "{'q3_name':{'first':'Ana','last':'Silva'},'q5_phoneNumber':'+351912345678','q7_e-mail':'a@b.example'}",
        u"+351912345678|Ana Silva|a@b.example|||normal"_s);
    row("labels as people write them",
        "{'fields':[{'label':'Your phone number *','value':'+351912345678'},{'label':'E-mail:','value':'a@b.example'},"
        "{'label':'How can we help?','value':'Refund'}]}",
        u"+351912345678||a@b.example||Refund|normal"_s);
    row("a list of fields", "[{'name':'phone','value':'+351912345678'},{'name':'name','value':'Ana'}]",
        u"+351912345678|Ana||||normal"_s);
    row("German",
        "{'Vorname':'Ana','Nachname':'Silva','Telefonnummer':'+351912345678','Firma':'Acme','Anliegen':'Frage'}",
        u"+351912345678|Ana Silva||Acme|Frage|normal"_s);
    row("Spanish",
        "{'Nombre':'Ana','Tel\xc3\xa9"
        "fono':'+351912345678','Correo electr\xc3\xb3nico':'a@b.example'}",
        u"+351912345678|Ana|a@b.example|||normal"_s);
    row("name of a contact apart from the number", "{'phone':'+351912345678','contact':{'name':'Ana'}}",
        u"+351912345678|Ana||||normal"_s);
}

void TstDecoderCallbackRequest::bodiesOfForms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, summary);
    const auto r = decodeCallbackRequest(json);
    QVERIFY(r.has_value());
    QCOMPARE(QStringList({r->phone, r->name, r->email, r->company, r->reason, token(r->priority)}).join(u'|'), summary);
}

void TstDecoderCallbackRequest::otherNumbersAreNotCalled()
{
    for (const char *key : {"customer_number", "client number", "lead_number", "order", "ticket_number"})
        QVERIFY2(!decodeCallbackRequest("{\"" + QByteArray(key) + "\":\"4711000123\"}"), key);
}

void TstDecoderCallbackRequest::fieldsOfOneNameAreBothKept()
{
    const auto request = decodeCallbackRequest(
        R"({"fields":[{"label":"Phone","value":"+351912345678"},{"label":"Shop","value":"A"},{"label":"Shop","value":"B"}]})");
    QVERIFY(request.has_value());
    const QJsonObject kept = request->fields["fields"_L1].toObject();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept["Shop"_L1].toString(), u"A"_s);
    QVERIFY(kept.contains("Shop (3)"_L1));
}

void TstDecoderCallbackRequest::whatIsNotRecognisedStays()
{
    const auto request =
        decodeCallbackRequest(R"({"phone":"+351912345678","mobile":"911","priority":"low","order":{"id":7},
        "contact":{"name":"Ana","city":"Lisbon"},"lead":{"email":"a@b.example"}})");
    QVERIFY(request.has_value());
    QCOMPARE(request->fields, (QJsonObject{{u"mobile"_s, u"911"_s},
                                           {u"priority"_s, u"low"_s},
                                           {u"order"_s, QJsonObject{{u"id"_s, 7}}},
                                           {u"contact"_s, QJsonObject{{u"city"_s, u"Lisbon"_s}}}}));
}

void TstDecoderCallbackRequest::withoutNumber_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", "[]", "7", R"({"phone":""})", R"({"phone":null})", R"({"phone":true})",
                             R"({"phone":["+351912345678"]})", R"({"phone":"call me"})", R"({"phone":"12"})",
                             R"({"name":"Ana","email":"a@b.example"})", R"({"phone":"order 12345 from yesterday"})",
                             R"({"phone":1234567890123456789012345})"})
        QTest::newRow(json) << QByteArray(json);
}

void TstDecoderCallbackRequest::withoutNumber()
{
    QFETCH(QByteArray, json);
    QVERIFY(!decodeCallbackRequest(json));
}

QTEST_GUILESS_MAIN(TstDecoderCallbackRequest)
#include "tst_decoder_callbackrequest.moc"
