#include "engine/enginefixture.h"

#include "storage/contacts.h"

using namespace ringback;
using namespace Qt::StringLiterals;
using sandbox::Fault;

class TestContactBook : public QObject
{
    Q_OBJECT

    static Contact ana()
    {
        Contact contact;
        contact.phone = u"(415) 555-0123"_s;
        contact.country = u"US"_s;
        contact.name = u"Ana"_s;
        return contact;
    }

    static bool isPublished(EngineFixture &fixture, qint64 id)
    {
        return !storage::contacts::byId(*fixture.reader, id)->thoughtlyId.isEmpty();
    }

private Q_SLOTS:
    void isStoredAtOnceAndThenCreatedAtThoughtly()
    {
        EngineFixture fixture;
        const Result<Contact> added = fixture.wait(fixture.engine->addContact(ana()));
        QVERIFY(added.ok());
        QCOMPARE(added->phone, u"+14155550123"_s);
        QTRY_VERIFY(isPublished(fixture, added->id));
    }

    void aTakenNumberNamesItsOwner()
    {
        EngineFixture fixture;
        QVERIFY(fixture.wait(fixture.engine->addContact(ana())).ok());
        Contact other = ana();
        other.phone = u"+1 415 555 0123"_s;
        const Result<Contact> again = fixture.wait(fixture.engine->addContact(other));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
        QVERIFY(again.error().message.contains(u"Ana"_s));
        QCOMPARE(storage::contacts::count(*fixture.reader), 1);
    }

    void isKeptWhenThoughtlyFails()
    {
        EngineFixture fixture({{Fault::ServerError, 1.0}});
        const Result<Contact> added = fixture.wait(fixture.engine->addContact(ana()));
        QVERIFY(added.ok());
        QTRY_VERIFY(!fixture.notices.isEmpty());
        QCOMPARE(fixture.notices.last().level, Notice::Level::Warning);
        QVERIFY(!isPublished(fixture, added->id));
        fixture.service->setFaults({});
        QVERIFY(fixture.wait(fixture.engine->publishContact(added->id)).ok());
        QVERIFY(isPublished(fixture, added->id));
    }

    void isNeverCreatedTwice()
    {
        // The creation happens, its answer gets lost; the next try finds the contact by its number.
        EngineFixture fixture({{Fault::Truncate, 1.0}});
        const Result<Contact> added = fixture.wait(fixture.engine->addContact(ana()));
        QVERIFY(added.ok());
        QTRY_VERIFY(!fixture.notices.isEmpty());
        fixture.service->setFaults({});
        const qsizetype before = countAtThoughtly(fixture);
        QVERIFY(fixture.wait(fixture.engine->publishContact(added->id)).ok());
        QCOMPARE(countAtThoughtly(fixture), before);
        QVERIFY(before >= 1);
    }

private:
    static qsizetype countAtThoughtly(EngineFixture &fixture)
    {
        qsizetype count = 0;
        for (const QJsonObject &customer : fixture.service->contacts()) {
            if (customer["phone_number"_L1].toString() == "+14155550123"_L1)
                ++count;
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"
