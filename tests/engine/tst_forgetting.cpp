#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/callsearch.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"
#include "storage/forget.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

QString number()
{
    return u"+351912345678"_s;
}

/// The files of the data directory that hold one of these texts, as UTF-8 or UTF-16.
QStringList filesWith(const EngineFixture &fixture, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(fixture.directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(QFileInfo(file).fileName() + ": "_L1 + text);
        }
    }
    return found;
}

QStringList traces()
{
    return {u"912345678"_s,    u"912 345 678"_s, u"912-345-678"_s, u"912.345.678"_s,        u"Lavínia Teixeira"_s,
            u"lavinia teix"_s, u"lavinia@"_s,    u"LAVINIA@"_s,    u"lavinia.example.org"_s};
}

QByteArray callBody(const QByteArray &id, const QByteArray &phone, const QByteArray &name, const QByteArray &words)
{
    return R"({"event":"NEW_RESPONSE","call_id":")" + id + R"(","status":"completed","phone_number":")" + phone +
           R"(","contact":{"name":")" + name + R"("},"transcript":")" + words + R"("})";
}

/// A person with all that there can be of one, and a few others who mention them.
void fill(EngineFixture &fixture)
{
    Settings settings = fixture.wait(fixture.engine->settings());
    settings.region = u"PT"_s;
    QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
    Contact contact;
    contact.phone = number();
    contact.name = u"Lavínia Teixeira"_s;
    contact.email = u"lavinia@lavinia.example.org"_s;
    contact.attributes = {{u"mobile"_s, u"(912) 345-678"_s}};
    QVERIFY(fixture.wait(fixture.engine->addContact(contact)).ok());
    Contact partner;
    partner.phone = u"+351914000222"_s;
    partner.name = u"Rui Costa"_s;
    partner.attributes = {{u"partner"_s, u"Lavínia Teixeira, 912 345 678"_s}};
    QVERIFY(fixture.wait(fixture.engine->addContact(partner)).ok());

    QCOMPARE(
        fixture.post("/webhook/secret/call-completed",
                     callBody("call-lav-1", "+351912345678", "Lav\xc3\xadnia Teixeira", "My number is 912 345 678")),
        200);
    QCOMPARE(fixture.post("/webhook/secret/call-completed",
                          callBody("call-rui-1", "+351914000222", "Rui Costa",
                                   "Ask my wife Lav\\u00ednia Teixeira, 00351 912-345-678")),
             200);
    QCOMPARE(fixture.post("/webhook/secret/request-callback",
                          R"({"phone":"912.345.678","name":"Lavínia Teixeira","email":"LAVINIA@lavinia.example.org"})"),
             200);
    QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 2);
    QTRY_VERIFY(storage::deliveries::pending(*fixture.reader, 1).isEmpty());
    QFile log(fixture.directory.filePath(u"data/ringback.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("{\"message\":\"Lav\xc3\xadnia Teixeira did not answer\"}\n");
}

Result<Forgotten> forget(EngineFixture &fixture, bool atThoughtly = false)
{
    const auto future = fixture.engine->forget(u"912 345 678"_s, atThoughtly);
    if (!fixture.advanceUntil([&future] { return future.isFinished(); }, 3000))
        qFatal("nobody was forgotten");
    return future.result();
}

} // namespace

class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The key goes into a file at once: a keyring without a password would ask a person for one first.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void nothingIsLeftInAnyFile()
    {
        EngineFixture fixture;
        fill(fixture);
        QVERIFY(!filesWith(fixture, traces()).isEmpty());
        const QSignalSpy contactsTold(fixture.engine.get(), &Engine::contactsChanged);
        const QSignalSpy callsTold(fixture.engine.get(), &Engine::callsChanged);
        const qint64 contactId = storage::contacts::byPhone(*fixture.reader, number())->id;

        const qint64 callId = storage::calls::byThoughtlyId(*fixture.reader, u"call-lav-1"_s)->id;
        const Result<Forgotten> report = forget(fixture);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QCOMPARE(report->what.contacts, 1);
        QCOMPARE(report->what.calls, 1);
        QCOMPARE(report->what.callbacks, 1);
        QCOMPARE(report->what.deliveries, 3);
        QVERIFY(!report->logIsHeld);
        const auto told = [](const QSignalSpy &spy, qint64 id) {
            return std::any_of(spy.begin(), spy.end(), [id](const QList<QVariant> &one) {
                return one.first().value<QList<qint64>>().contains(id);
            });
        };
        QVERIFY(told(contactsTold, contactId));
        QVERIFY(told(callsTold, callId));

        // While the engine runs, and after it has closed.
        QCOMPARE(filesWith(fixture, traces()), QStringList());
        const QList<Call> left = storage::calls::byIds(*fixture.reader, storage::calls::order(*fixture.reader));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().phone, u"+351914000222"_s);
        QCOMPARE(storage::calls::detail(*fixture.reader, left.first().id)->transcript.size(), 1);
        QVERIFY(storage::forget::tasks(*fixture.reader).isEmpty());
        fixture.stopEngine();
        QCOMPARE(filesWith(fixture, traces()), QStringList());
    }

    /// What was said of them is found no more, neither on the disk nor by a search that had read it.
    void noSearchFindsThem()
    {
        EngineFixture fixture;
        fill(fixture);
        storage::CallSearch search(fixture.engine->databasePath());
        connect(fixture.engine.get(), &Engine::callsChanged, &search, &storage::CallSearch::callsChanged);
        const auto found = [&search](const QStringList &words) {
            std::optional<qsizetype> count;
            const auto connection = connect(&search, &storage::CallSearch::found, &search,
                                            [&count](quint64, const QList<qint64> &ids, bool all) {
                                                if (all)
                                                    count = ids.size();
                                            });
            search.find(words, storage::calls::SortColumn::Newest, false);
            (void)QTest::qWaitFor([&count] { return count.has_value(); });
            disconnect(connection);
            search.stop();
            return count.value_or(-1);
        };
        QCOMPARE(found({u"lavinia"_s, u"teixeira"_s}), 2);
        QCOMPARE(found({u"912345678"_s}), 2);
        QVERIFY(forget(fixture).ok());
        QCOMPARE(filesWith(fixture, traces()), QStringList());
        for (const QString &word : {u"lavinia"_s, u"teixeira"_s, u"912345678"_s, u"number"_s})
            QCOMPARE(found({word}), 0);
        QCOMPARE(found({u"wife"_s}), 1);
        // Nor does a search that reads all anew, and none leaves anything on the disk.
        search.prepare();
        QCOMPARE(found({u"rui"_s}), 1);
        QCOMPARE(filesWith(fixture, traces()), QStringList());
    }

    void nobodyBringsThemBackButAPerson()
    {
        EngineFixture fixture;
        fill(fixture);
        QVERIFY(forget(fixture).ok());
        const auto isKnown = [&] { return storage::contacts::byPhone(*fixture.reader, number()).has_value(); };
        for (const bool again : {false, true}) {
            if (again) { // the key, too, survives a restart
                fixture.stopEngine();
                fixture.startEngine();
            }
            QCOMPARE(fixture.post("/webhook/secret/call-completed",
                                  callBody(again ? "call-2" : "call-lav-1", "+351 912 345 678",
                                           "Lav\xc3\xadnia Teixeira", "Hello")),
                     200);
            QCOMPARE(fixture.post("/webhook/secret/request-callback",
                                  R"({"phone":"+351912345678","name":"Lavínia Teixeira"})"),
                     200);
            QTRY_VERIFY(storage::deliveries::pending(*fixture.reader, 1).isEmpty());
            QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
            QVERIFY(!isKnown());
            const auto row =
                storage::deliveries::byId(*fixture.reader, storage::deliveries::order(*fixture.reader).first());
            QVERIFY(row->delivery.body.isEmpty() && row->delivery.headers.isEmpty());
            QVERIFY2(row->result.note.contains(u"forgotten"_s), qPrintable(row->result.note));
            QCOMPARE(filesWith(fixture, traces()), QStringList()); // they never reached the disk
        }
        QCOMPARE(fixture.wait(fixture.engine->verdict(number())).cause, Verdict::Cause::Forgotten);

        Contact contact;
        contact.phone = number();
        QVERIFY(fixture.wait(fixture.engine->addContact(contact)).ok());
        QVERIFY(isKnown());
        QVERIFY(fixture.wait(fixture.engine->verdict(number())).cause != Verdict::Cause::Forgotten);
        QCOMPARE(fixture.post("/webhook/secret/call-completed", callBody("call-3", "+351912345678", "L T", "Hello")),
                 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 2);
    }

    void aDoNotCallStaysInForce()
    {
        EngineFixture fixture;
        fill(fixture);
        QVERIFY(
            fixture.wait(fixture.engine->addDoNotCall({.phone = number(), .note = u"Lavínia Teixeira asked"_s})).ok());
        QVERIFY(forget(fixture)->what.doNotCall);
        QCOMPARE(fixture.wait(fixture.engine->doNotCallList()), QList<DoNotCall>());
        QCOMPARE(filesWith(fixture, traces()), QStringList());

        const auto isBlocked = [&] {
            const Verdict verdict = fixture.wait(fixture.engine->verdict(number()));
            return verdict.cause == Verdict::Cause::DoNotCall && verdict.forbids(true);
        };
        QVERIFY(isBlocked());
        CallIntent intent;
        intent.phone = number();
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        QCOMPARE(fixture.wait(fixture.engine->placeCall(intent)).error().kind, ErrorKind::Refused);
        QVERIFY(forget(fixture)->what.doNotCall); // once more
        QVERIFY(isBlocked());

        // Who is added again is still not to be called: now the list says so.
        Contact contact;
        contact.phone = number();
        QVERIFY(fixture.wait(fixture.engine->addContact(contact)).ok());
        QVERIFY(isBlocked());
        QCOMPARE(fixture.wait(fixture.engine->doNotCallList()).size(), 1);
        QVERIFY(forget(fixture).ok());
        QVERIFY(fixture.wait(fixture.engine->removeDoNotCall(number(), u"asked to be called"_s)).ok());
        QVERIFY(!isBlocked());
    }

    void whoIsBeingCalledWaits()
    {
        EngineFixture fixture;
        fill(fixture);
        CallIntent intent;
        intent.phone = number();
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        QCOMPARE(forget(fixture).error().kind, ErrorKind::Refused); // planned, or sent meanwhile
        QVERIFY(!fixture.wait(fixture.engine->planForgetting(number()))->obstacle.isEmpty());
        QVERIFY(storage::contacts::byPhone(*fixture.reader, number()));
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QVERIFY(forget(fixture).ok());
        QCOMPARE(fixture.placed(), 1);
        fixture.clock->advance(std::chrono::minutes(5));
        QVERIFY(fixture.wait(fixture.engine->catchUp()).ok()); // Thoughtly still lists the call
        QCOMPARE(filesWith(fixture, traces()), QStringList());
    }

    void whatACrashLeftIsDoneAtTheNextStart()
    {
        EngineFixture fixture;
        fill(fixture);
        QVERIFY(forget(fixture).ok()); // makes the key
        Contact contact;
        contact.phone = number();
        contact.name = u"Lavínia Teixeira"_s;
        QVERIFY(fixture.wait(fixture.engine->addContact(contact)).ok());
        QCOMPARE(fixture.post("/webhook/secret/call-completed",
                              callBody("call-rui-2", "+351914000222", "Rui Costa", "Tell Lav\xc3\xadnia Teixeira")),
                 200);
        QTRY_COMPARE(storage::calls::order(*fixture.reader).size(), 2);
        fixture.stopEngine();
        {
            // Killed right after the first commit.
            auto store = storage::Store::open(fixture.directory.filePath(u"data"_s));
            QVERIFY(store.ok());
            const QByteArray key = [&] {
                QFile file(fixture.directory.filePath(u"data/forget.key"_s));
                return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
            }();
            QVERIFY(!key.isEmpty());
            const auto begun = (*store)->write([key, now = fixture.clock->now()](storage::Connection &db) {
                db.setForgetKey(key);
                return storage::forget::begin(db, storage::forget::personOf(db, number()), false, now);
            });
            QVERIFY(fixture.wait(begun).ok());
        }
        QVERIFY(!filesWith(fixture, traces()).isEmpty());
        fixture.startEngine();
        QVERIFY(fixture.advanceUntil([&] { return storage::forget::tasks(*fixture.reader).isEmpty(); }));
        QCOMPARE(filesWith(fixture, traces()), QStringList());
    }

    void aReaderHoldsTheLogBack()
    {
        EngineFixture fixture;
        fill(fixture);
        auto other = storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadOnly);
        QVERIFY(other.ok());
        {
            storage::Statement snapshot(**other, u"SELECT id FROM contacts"_s);
            QVERIFY(snapshot.run() && snapshot.next());
            const Result<Forgotten> report = forget(fixture);
            QVERIFY(report.ok());
            QVERIFY(report->logIsHeld);
            QVERIFY(!filesWith(fixture, traces()).isEmpty());
        }
        QVERIFY(fixture.advanceUntil([&] { return storage::forget::tasks(*fixture.reader).isEmpty(); }));
        QCOMPARE(filesWith(fixture, traces()), QStringList());
    }

    void goesAtThoughtlyTooWhenItIsBack()
    {
        EngineFixture fixture;
        fill(fixture);
        QTRY_VERIFY(!storage::contacts::byPhone(*fixture.reader, number())->thoughtlyId.isEmpty());
        const QString id = storage::contacts::byPhone(*fixture.reader, number())->thoughtlyId;
        fixture.service->setFaults({{sandbox::Fault::ServerError, 1.0}});
        const Result<Forgotten> report = forget(fixture, true);
        QVERIFY(report.ok());
        QCOMPARE(report->atThoughtly, Forgotten::AtThoughtly::Queued);
        QVERIFY(!filesWith(fixture, {id}).isEmpty()); // to delete it by
        QCOMPARE(filesWith(fixture, traces()), QStringList());
        fixture.service->setFaults({});
        fixture.stopEngine();
        fixture.startEngine();
        QVERIFY(fixture.advanceUntil([&] { return storage::forget::tasks(*fixture.reader).isEmpty(); }));
        QVERIFY(fixture.advanceUntil([&] { return filesWith(fixture, {id}).isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
