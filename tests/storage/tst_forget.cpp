#include "storage/contacts.h"
#include "storage/database.h"
#include "storage/forget.h"
#include "storage/forgetsweep.h"
#include "storage/scrub.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QFile>
#include <QRandomGenerator>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestForget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTraces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char16_t *text, const char16_t *masked) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(masked);
        };
        row("E.164", u"to +351912345678.", u"to +************.");
        row("national", u"912 345 678", u"***********");
        row("digits only", u"id351912345678x", u"id************x");
        row("brackets", u"(912) 345-678", u"(************");
        row("two zeros", u"00351 912.345.678", u"00***************");
        row("Arabic-Indic digits", u"٩١٢٣٤٥٦٧٨", u"*********");
        row("no-break spaces", u"912\u00a0345\u202f678", u"***********");
        row("in a longer row", u"99123456789", u"9*********9");
        row("another number", u"912 345 679", u"912 345 679");
        row("other words between", u"912, then 345 and 678", u"912, then 345 and 678");
        row("mail", u"ANA@x.example", u"*************");
        row("name", u"Dear ana SILVA,", u"Dear *********,");
        row("half the name", u"Ana", u"Ana");
        row("id", u"…/contact/ct-12345/", u"…/contact/********/");
    }
    void findsTraces()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const TraceFinder finder(ana());
        QCOMPARE(finder.masked(text), masked);
        QCOMPARE(finder.isIn(text), text != masked);
        QByteArray bytes = text.toUtf8();
        const qsizetype size = bytes.size();
        finder.wipe(bytes);
        QCOMPARE(bytes.size(), size);
        QCOMPARE(tracesFromJson(toJson(ana())), ana());
    }

    void findsWhatJsonHides()
    {
        const TraceFinder finder(ana());
        QVERIFY(finder.isIn(QByteArray(R"({"a":["x",{"b":"A\u006ea Silva"}]})")));
        QVERIFY(!finder.isIn(QByteArray(R"({"a":"\u00e9t\u00e9"})")));
        const QJsonObject object{{u"912345678"_s, 912345678.0}, {u"n"_s, 7}};
        QCOMPARE(finder.masked(QJsonValue(object)).toObject(), (QJsonObject{{u"*********"_s, 0}, {u"n"_s, 7}}));
    }

    /// A column that somebody adds must be looked through, or named here as one that never holds what people say.
    void noColumnIsOverlooked()
    {
        Database database;
        QStringList swept;
        for (const forget::SweptColumn &column : forget::sweptColumns())
            swept.append(column.table + u'.' + column.column);
        const QStringList goesWithTheRow{u"appointments.uid"_s,
                                         u"appointments.occurrence"_s,
                                         u"appointments.zone"_s,
                                         u"appointments.phone"_s,
                                         u"appointments.state"_s,
                                         u"reminder_rules.whenever"_s,
                                         u"reminder_rules.action"_s,
                                         u"reminder_rules.agent_id"_s,
                                         u"reminder_firings.state"_s,
                                         u"automation_runs.phone"_s,
                                         u"automation_runs.state"_s,
                                         u"automation_runs.placed_by"_s,
                                         u"contacts.phone"_s,
                                         u"contacts.name"_s,
                                         u"contacts.email"_s,
                                         u"contacts.thoughtly_id"_s,
                                         u"contacts.sort_key"_s,
                                         u"contacts.consent_basis"_s,
                                         u"contacts.consent_source"_s,
                                         u"contacts.country"_s,
                                         u"contacts.source"_s,
                                         u"callbacks.phone"_s,
                                         u"callbacks.followed"_s,
                                         u"callbacks.last_result"_s,
                                         u"callbacks.priority"_s,
                                         u"callbacks.source"_s,
                                         u"callbacks.state"_s,
                                         u"do_not_call.phone"_s,
                                         u"do_not_call.source"_s,
                                         u"do_not_call.added_by"_s,
                                         u"do_not_call_log.phone"_s,
                                         u"do_not_call_log.what"_s,
                                         u"do_not_call_log.who"_s,
                                         u"opt_outs.phone"_s,
                                         u"opt_outs.language"_s,
                                         u"opt_outs.decision"_s,
                                         u"opt_outs.decided_by"_s,
                                         u"calls.attempt_id"_s,
                                         u"calls.thoughtly_call_id"_s,
                                         u"calls.thoughtly_contact_id"_s,
                                         u"calls.phone"_s,
                                         u"calls.status"_s,
                                         u"calls.agent_id"_s,
                                         u"calls.agent_title"_s,
                                         u"calls.placed_by"_s,
                                         u"calls.priority"_s,
                                         u"calls.known_by"_s,
                                         u"calls.disposition"_s,
                                         u"calls.disposition_by"_s,
                                         u"timeline.source"_s,
                                         u"attempts.id"_s,
                                         u"attempts.agent_id"_s,
                                         u"callbacks.agent_id"_s,
                                         u"attempts.phone"_s,
                                         u"attempts.state"_s,
                                         u"deliveries.kind"_s,
                                         u"delivery_results.state"_s,
                                         u"imports.state"_s,
                                         u"imports.rule"_s,
                                         u"outbox.message_id"_s,
                                         u"outbox.destination"_s,
                                         u"outbox.subject"_s,
                                         u"outbox.state"_s,
                                         u"rule_runs.subject"_s};
        const QStringList ownTables{u"agents"_s,  u"mappings"_s,  u"place_rules"_s, u"rules"_s,
                                    u"values_"_s, u"forgotten"_s, u"forgetting"_s};
        QStringList overlooked;
        Statement columns(*database, u"SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c "
                                     "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"_s);
        QVERIFY(columns.run());
        while (columns.next()) {
            const QString table = columns.text();
            const QString name = table + u'.' + columns.text();
            const QString type = columns.text();
            if (type != u"INTEGER" && type != u"REAL" && !ownTables.contains(table) && !swept.contains(name) &&
                !goesWithTheRow.contains(name))
                overlooked.append(name);
        }
        QCOMPARE(overlooked, QStringList());
    }

    /// Rows that come in any order split pages, and SQLite leaves copies of them in the old ones.
    void leavesNoCopiesInPages()
    {
        QTemporaryDir directory;
        auto opened = Store::open(directory.path());
        VERIFY_OK(opened);
        Store &store = **opened;
        QRandomGenerator random(5);
        const auto finish = [](auto future) { return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000); };
        for (int batch = 0; batch < 20; ++batch) {
            QVERIFY(finish(store.write([&random, batch](Connection &db) -> Result<Done> {
                for (int i = 0; i < 300; ++i) {
                    Contact contact;
                    contact.phone = u"+35191%1"_s.arg(1'000'000 + batch * 300 + i);
                    contact.name = u"%1 Removable"_s.arg(random.generate64(), 16, 16, QChar(u'0'));
                    contact.createdAt = at(i);
                    if (const auto id = contacts::insert(db, contact); !id)
                        return id.error();
                }
                return Done{};
            })));
        }
        QVERIFY(finish(store.write([](Connection &db) -> Result<Done> {
            Statement all(db, u"DELETE FROM contacts WHERE id % 3 <> 0"_s);
            return all.run() ? Result<Done>(Done{}) : Result<Done>(all.error());
        })));
        QSet<QByteArray> left;
        QVERIFY(finish(store.write([&left](Connection &db) -> Result<Done> {
            Statement names(db, u"SELECT name FROM contacts"_s);
            names.run();
            while (names.next())
                left.insert(names.text().toUtf8().left(16).toLower());
            return Done{};
        })));

        auto scrubber = Scrubber::open(store.databasePath());
        VERIFY_OK(scrubber);
        QVERIFY(*(*scrubber)->emptyLog());
        QVERIFY(copiesOfOthers(store.databasePath(), left) > 0); // or this proves nothing
        bool isMore = true;
        while (isMore) {
            const auto wiped = store.write([&](Connection &) { return (*scrubber)->wipeNext(); });
            QVERIFY(finish(wiped));
            VERIFY_OK(wiped.result());
            isMore = *wiped.result();
        }
        QCOMPARE(copiesOfOthers(store.databasePath(), left), 0);
        const auto check = store.write([](Connection &db) -> Result<QString> {
            Statement integrity(db, u"PRAGMA integrity_check"_s);
            return integrity.run() && integrity.next() ? integrity.text() : QString();
        });
        QVERIFY(finish(check));
        QCOMPARE(*check.result(), u"ok"_s);
    }

private:
    static Traces ana()
    {
        return {.phones = {u"+351912345678"_s},
                .ids = {u"ct-12345"_s},
                .emails = {u"ana@x.example"_s},
                .names = {u"Ana Silva"_s}};
    }

    /// Names in the file that no row has any more.
    static int copiesOfOthers(const QString &path, const QSet<QByteArray> &left)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray bytes = file.readAll().toLower();
        int copies = 0;
        for (qsizetype at = bytes.indexOf(" removable"); at >= 0; at = bytes.indexOf(" removable", at + 1)) {
            if (at >= 16 && !left.contains(bytes.mid(at - 16, 16)))
                ++copies;
        }
        return copies;
    }
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
