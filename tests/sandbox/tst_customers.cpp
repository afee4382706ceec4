#include "core/callinghours.h"
#include "core/phonenumber.h"
#include "sandbox/book.h"
#include "sandbox/customers.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;

class TstCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsBelievable();
    void allBehavioursAreThere();
    void somebodyMayBeCalledAtAnyHour();
    void strangersArePolite();
    void aScriptOfOnesOwn();
    void wrongScripts_data();
    void wrongScripts();
    void theBookIsFilled();
    void theSameSeedGivesTheSameIds();
};

void TstCustomers::eachIsBelievable()
{
    const Script script = Script::builtIn();
    QSet<QString> phones;
    for (const Customer &customer : script.customers()) {
        const auto number = parsePhoneNumber(customer.phone, {});
        QVERIFY2(number && number->valid, qPrintable(customer.phone));
        QCOMPARE(number->e164, customer.phone);
        phones.insert(customer.phone);
        QVERIFY2(QTimeZone(customer.zone.toLatin1()).isValid(), qPrintable(customer.zone));
        QVERIFY(customer.email.contains(u"@example."));
        QVERIFY(!customer.outcome.isEmpty() && !customer.summary.isEmpty());
        const bool silent = customer.behaviour == Behaviour::NoAnswer || customer.behaviour == Behaviour::Busy;
        QCOMPARE(customer.turns.isEmpty(), silent);
        double last = 0;
        for (const Turn &turn : customer.turns) {
            QVERIFY(turn.atSeconds > last);
            last = turn.atSeconds;
        }
        QVERIFY(silent || (customer.talkSeconds > last && customer.talkSeconds < 180));
    }
    QCOMPARE(phones.size(), script.customers().size());
}

void TstCustomers::allBehavioursAreThere()
{
    const Script script = Script::builtIn();
    QSet<QString> seen;
    // The first eight are the contacts that there are without further flags.
    for (const Customer &customer : script.customers().first(8))
        seen.insert(token(customer.behaviour));
    for (const Behaviour behaviour : {Behaviour::Agrees, Behaviour::OtherLanguage, Behaviour::Voicemail,
                                      Behaviour::Busy, Behaviour::Transfer, Behaviour::OptOut, Behaviour::Angry})
        QVERIFY2(seen.contains(token(behaviour)), qPrintable(token(behaviour)));
    QCOMPARE(behaviourFromToken(u"no_answer"), Behaviour::NoAnswer);
    QVERIFY(!behaviourFromToken(u"sings"));
}

void TstCustomers::somebodyMayBeCalledAtAnyHour()
{
    const Script script = Script::builtIn();
    for (const QDate &day : {QDate(2026, 1, 14), QDate(2026, 7, 15)}) {
        for (int hour = 0; hour < 24; ++hour) {
            int talkers = 0;
            for (const Customer &customer : script.customers()) {
                const auto judged =
                    judgeHours(customer.phone, QDateTime(day, QTime(hour, 30), Qt::UTC), CallingHours{});
                talkers += judged.allowed && customer.behaviour == Behaviour::Agrees ? 1 : 0;
            }
            QVERIFY2(talkers > 0, qPrintable(QString::number(hour)));
        }
    }
}

void TstCustomers::strangersArePolite()
{
    const Script script = Script::builtIn();
    const Customer stranger = script.customerAt(u"+4930123456"_s);
    QCOMPARE(stranger.behaviour, Behaviour::Agrees);
    QCOMPARE(stranger.phone, u"+4930123456"_s);
    QVERIFY(!stranger.turns.isEmpty());
    QCOMPARE(script.customerAt(u"+442079460321"_s).behaviour, Behaviour::Transfer);
}

void TstCustomers::aScriptOfOnesOwn()
{
    const auto script = Script::parse(R"({"agents":[{"title":"Old","status":"ARCHIVED"}],
        "customers":[{"name":"Zed","phone":"+14155550199","behaviour":"busy"}]})");
    QVERIFY(script.ok());
    QCOMPARE(script->customers().size(), 1);
    QCOMPARE(script->customerAt(u"+14155550199"_s).behaviour, Behaviour::Busy);
    QVERIFY(script->agents().first().archived);
    QVERIFY(!script->customerAt(u"+14155550142"_s).turns.isEmpty());
}

void TstCustomers::wrongScripts_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "[]", R"({"customers":[{"name":"Zed"}]})", R"({"customers":[{"name":"Z","phone":"0123"}]})",
          R"({"agents":[]})", R"({"customers":[{"name":"Z","phone":"+1","behaviour":"sings"}]})",
          R"({"anybody":{"turns":[["x","y"]]}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TstCustomers::wrongScripts()
{
    QFETCH(QByteArray, json);
    const auto script = Script::parse(json);
    QVERIFY(!script.ok());
    QVERIFY(script.error().message.endsWith(u'.') || script.error().message.endsWith(u"”."));
}

void TstCustomers::theBookIsFilled()
{
    const Script script = Script::builtIn();
    const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
    const Book book(script, 1, 9, 1'500, now);
    QCOMPARE(book.agents.size(), 9U);
    QCOMPARE(book.contacts.size(), 1'500U);
    QSet<QString> phones;
    QSet<QString> titles;
    for (const BookContact &contact : book.contacts)
        phones.insert(contact.phone);
    for (const BookAgent &agent : book.agents) {
        titles.insert(agent.title);
        QCOMPARE(agent.id.size(), 8);
    }
    QCOMPARE(phones.size(), 1'500);
    QCOMPARE(titles.size(), 9);
    QCOMPARE(book.contacts.front().name, script.customers().first().name);
    for (const size_t at : {size_t(20), size_t(900), size_t(1'400)})
        QVERIFY(parsePhoneNumber(book.contacts[at].phone, {}).ok());
}

void TstCustomers::theSameSeedGivesTheSameIds()
{
    const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
    Book a(Script::builtIn(), 7, 1, 1, now);
    Book b(Script::builtIn(), 7, 1, 1, now);
    Book c(Script::builtIn(), 8, 1, 1, now);
    QCOMPARE(a.newUuid(), b.newUuid());
    QCOMPARE(a.agents.front().id, b.agents.front().id);
    QVERIFY(a.newUuid() != c.newUuid());
    QVERIFY(a.newUuid() != a.newUuid());
}

QTEST_GUILESS_MAIN(TstCustomers)
#include "tst_customers.moc"
