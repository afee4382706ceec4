#include "engine/enginefixture.h"
#include "storage/contacts.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

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
    /// How many contacts of that number the service has, asked over its API.
    static qsizetype countAtThoughtly(EngineFixture &fixture)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(fixture.service->url().toString() + "/contact?limit=50&search=%2B14155550123"_L1));
        request.setRawHeader("x-api-token", "token");
        request.setRawHeader("team_id", "team");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
            qFatal("the sandbox did not answer");
        return reply->readAll().count("\"+14155550123\"");
    }
};

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"
