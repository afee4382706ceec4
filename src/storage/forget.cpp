#include "storage/forget.h"

#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"
#include "storage/fold.h"
#include "storage/optouts.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace ringback::storage::forget {

using namespace Qt::StringLiterals;

namespace {

/// A call of another seat whose end was never heard of is over by now.
constexpr qint64 longestCallSeconds = 2 * 3600;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Forget", text);
}

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

template <typename T>
void add(QList<T> &list, const T &value)
{
    if (value != T() && !list.contains(value))
        list.append(value);
}

void readContacts(Connection &db, Person &person)
{
    Statement query(db, u"SELECT id, name, email, thoughtly_id FROM contacts WHERE phone = ? ORDER BY removed_at"_s);
    query.run(person.phone);
    while (query.next()) {
        add(person.contacts, query.integer());
        add(person.traces.names, query.text().simplified());
        add(person.traces.emails, query.text().trimmed());
        add(person.thoughtlyContacts, query.text());
    }
}

// Calls keep the number they went to when a contact's number is changed.
void readEarlierPhones(Connection &db, Person &person)
{
    QStringList earlier;
    for (const qint64 contact : std::as_const(person.contacts)) {
        for (const QString &sql : {u"SELECT DISTINCT phone FROM calls WHERE contact_id = ?"_s,
                                   u"SELECT DISTINCT phone FROM callbacks WHERE contact_id = ?"_s}) {
            Statement query(db, sql);
            query.run(contact);
            while (query.next())
                add(earlier, query.text());
        }
    }
    for (const QString &phone : std::as_const(earlier)) {
        if (!contacts::byPhone(db, phone))
            add(person.phones, phone);
    }
}

void readCalls(Connection &db, Person &person)
{
    const auto take = [&person](Statement &query) {
        while (query.next()) {
            add(person.calls, query.integer());
            add(person.traces.ids, query.text());
            add(person.thoughtlyCalls, query.text());
            add(person.traces.names, query.text().simplified());
            add(person.thoughtlyContacts, query.text());
        }
    };
    const QString columns =
        u"SELECT id, attempt_id, thoughtly_call_id, contact_name, thoughtly_contact_id FROM calls "_s;
    for (const QString &phone : std::as_const(person.phones)) {
        Statement query(db, columns + u"WHERE phone = ? AND phone <> ''"_s);
        query.run(phone);
        take(query);
    }
    for (const qint64 contact : std::as_const(person.contacts)) {
        Statement query(db, columns + u"WHERE contact_id = ?"_s);
        query.run(contact);
        take(query);
    }
}

void readCallbacks(Connection &db, Person &person)
{
    const auto take = [&person](Statement &query) {
        while (query.next()) {
            add(person.callbacks, query.integer());
            add(person.traces.names, query.text().simplified());
        }
    };
    for (const QString &phone : std::as_const(person.phones)) {
        Statement query(db, u"SELECT id, contact_name FROM callbacks WHERE phone = ?"_s);
        query.run(phone);
        take(query);
    }
    for (const qint64 contact : std::as_const(person.contacts)) {
        Statement query(db, u"SELECT id, contact_name FROM callbacks WHERE contact_id = ?"_s);
        query.run(contact);
        take(query);
    }
}

void readDeliveries(Connection &db, Person &person)
{
    const auto take = [&db, &person](const QList<qint64> &ids, const QString &sql) {
        for (const qint64 id : ids) {
            Statement query(db, sql);
            query.run(id);
            while (query.next())
                add(person.deliveries, query.integer());
        }
    };
    take(person.calls, u"SELECT delivery_id FROM delivery_results WHERE call_id = ?"_s);
    take(person.calls, u"SELECT delivery_id FROM timeline WHERE call_id = ? AND delivery_id IS NOT NULL"_s);
    take(person.callbacks, u"SELECT delivery_id FROM delivery_results WHERE callback_id = ?"_s);
}

// What somebody else has too says nothing of this person.
void keepOwnOnly(Connection &db, Person &person)
{
    const auto isShared = [&db, &person](const QString &sql, const QString &value) {
        Statement query(db, sql);
        query.run(value);
        while (query.next()) {
            if (!person.contacts.contains(query.integer()))
                return true;
        }
        return false;
    };
    person.traces.emails.removeIf([&](const QString &email) {
        return isShared(u"SELECT id FROM contacts WHERE email = ? COLLATE NOCASE AND removed_at IS NULL"_s, email);
    });
    person.traces.names.removeIf([&](const QString &name) {
        return isShared(u"SELECT id FROM contacts WHERE sort_key = ? AND removed_at IS NULL"_s, fold(name));
    });
}

Result<Done> run(Connection &db, const QString &sql, const QVariant &value)
{
    Statement statement(db, sql);
    return statement.run(value) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

Result<Done> removeRows(Connection &db, const Person &person)
{
    for (const qint64 delivery : person.deliveries) {
        if (const Result<Done> done = deliveries::blank(db, delivery, said("Forgotten.")); !done)
            return done;
    }
    // Attempts, facts, evidence and timeline go with their call.
    for (const qint64 call : person.calls) {
        for (const QString &sql : {u"DELETE FROM opt_outs WHERE call_id = ?"_s, u"DELETE FROM calls WHERE id = ?"_s}) {
            if (const Result<Done> done = run(db, sql, call); !done)
                return done;
        }
    }
    for (const qint64 callback : person.callbacks) {
        if (const Result<Done> done = run(db, u"DELETE FROM callbacks WHERE id = ?"_s, callback); !done)
            return done;
    }
    for (const qint64 contact : person.contacts) {
        for (const QString &sql : {u"DELETE FROM contacts WHERE id = ?"_s,
                                   u"DELETE FROM import_changes WHERE id IN (SELECT id << 40 | ? FROM imports)"_s,
                                   u"DELETE FROM values_ WHERE name = 'contact.creating.' || ?"_s}) {
            if (const Result<Done> done = run(db, sql, contact); !done)
                return done;
        }
    }
    for (const QString &phone : person.phones) {
        for (const QString &sql :
             {u"DELETE FROM do_not_call WHERE phone = ?"_s, u"DELETE FROM do_not_call_log WHERE phone = ?"_s,
              u"DELETE FROM appointments WHERE phone = ?"_s, u"DELETE FROM opt_outs WHERE phone = ?"_s,
              u"DELETE FROM automation_runs WHERE phone = ?"_s}) {
            if (const Result<Done> done = run(db, sql, phone); !done)
                return done;
        }
    }
    return Done{};
}

Result<Done> mark(Connection &db, const QString &hash, const QString &ofPerson, const Mark &mark)
{
    Statement statement(db, u"INSERT OR REPLACE INTO forgotten (hash, person, at, do_not_call) VALUES (?, ?, ?, ?)"_s);
    if (!statement.run(hash, ofPerson, mark.at, mark.doNotCall))
        return statement.error();
    return Done{};
}

Result<Done> markAll(Connection &db, const Person &person, const QString &hash, const QDateTime &now)
{
    const QByteArray &key = db.forgetKey();
    QStringList hashes;
    for (const QString &phone : person.phones)
        add(hashes, hashOf(key, What::Number, phone));
    for (const QString &id : person.thoughtlyContacts)
        add(hashes, hashOf(key, What::Contact, id));
    for (const QString &id : person.thoughtlyCalls)
        add(hashes, hashOf(key, What::Call, id));
    for (const QString &one : std::as_const(hashes)) {
        if (const Result<Done> done = mark(db, one, hash, {now, person.doNotCall}); !done)
            return done;
    }
    return Done{};
}

QString listText(const QStringList &list)
{
    return list.join(u'\n');
}

QStringList listFrom(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString hashOf(const QByteArray &key, What what, const QString &value)
{
    const QByteArray kind = what == What::Number ? "number:" : what == What::Contact ? "contact:" : "call:";
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(kind + value.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

bool anyone(Connection &db)
{
    Statement query(db, u"SELECT 1 FROM forgotten LIMIT 1"_s);
    return query.run() && query.next();
}

bool isKeyMissing(Connection &db)
{
    return db.forgetKey().isEmpty() && anyone(db);
}

std::optional<Mark> find(Connection &db, What what, const QString &value)
{
    if (value.isEmpty() || db.forgetKey().isEmpty() || !anyone(db))
        return std::nullopt;
    Statement query(db, u"SELECT at, do_not_call FROM forgotten WHERE hash = ?"_s);
    if (!query.run(hashOf(db.forgetKey(), what, value)) || !query.next())
        return std::nullopt;
    return Mark{.at = query.time(), .doNotCall = query.integer() != 0};
}

bool isAnyOf(Connection &db, const QStringList &hashes)
{
    return std::any_of(hashes.begin(), hashes.end(), [&db](const QString &hash) {
        Statement query(db, u"SELECT 1 FROM forgotten WHERE hash = ?"_s);
        return query.run(hash) && query.next();
    });
}

Result<std::optional<Mark>> lift(Connection &db, const QString &phone)
{
    std::optional<Mark> known = find(db, What::Number, phone);
    if (!known)
        return known;
    const QString hash = hashOf(db.forgetKey(), What::Number, phone);
    Statement statement(db, u"DELETE FROM forgotten WHERE person = (SELECT person FROM forgotten WHERE hash = ?)"_s);
    if (!statement.run(hash))
        return statement.error();
    return known;
}

Result<Done> dropMarks(Connection &db)
{
    Statement statement(db, u"DELETE FROM forgotten"_s);
    return statement.run() ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

Person personOf(Connection &db, const QString &phone)
{
    Person person;
    person.phone = phone;
    person.phones.append(phone);
    readContacts(db, person);
    readEarlierPhones(db, person);
    readCalls(db, person);
    readCallbacks(db, person);
    readDeliveries(db, person);
    person.name = person.traces.names.value(0);
    person.traces.phones = person.phones;
    person.traces.ids += person.thoughtlyContacts + person.thoughtlyCalls;
    keepOwnOnly(db, person);
    person.doNotCall = std::any_of(person.phones.begin(), person.phones.end(), [&db](const QString &one) {
        const std::optional<Mark> before = find(db, What::Number, one);
        // What nobody has decided yet counts as asked: forgetting must not lift it.
        return donotcall::find(db, one).has_value() || (before && before->doNotCall) ||
               !optouts::waitingFor(db, one).isEmpty();
    });
    return person;
}

std::optional<Error> obstacle(Connection &db, const Person &person, const QDateTime &now)
{
    for (const QString &phone : person.phones) {
        const QList<Attempt> open = calls::openAttempts(db, phone);
        for (const Attempt &attempt : open) {
            if (attempt.state == Attempt::State::Unconfirmed) {
                return Error{ErrorKind::Refused,
                             said("A call to this person is unconfirmed: it may have rung. Say first whether it did, "
                                  "then the person can be forgotten.")};
            }
            return Error{ErrorKind::Refused, said("This person is being called: wait until the call has ended.")};
        }
        if (!calls::foreignInFlight(db, phone, now.addSecs(-longestCallSeconds)).isEmpty()) {
            return Error{ErrorKind::Refused,
                         said("This person is being called by another seat: wait until the call has ended.")};
        }
    }
    return std::nullopt;
}

Result<Done> begin(Connection &db, const Person &person, bool atThoughtly, const QDateTime &now)
{
    if (db.forgetKey().isEmpty())
        return Error{ErrorKind::Unavailable, said("Without its key nobody can be forgotten.")};
    const QString hash = hashOf(db.forgetKey(), What::Number, person.phone);
    if (const Result<Done> done = removeRows(db, person); !done)
        return done;
    if (const Result<Done> done = markAll(db, person, hash, now); !done)
        return done;
    Statement statement(
        db, u"INSERT OR REPLACE INTO forgetting (person, begun_at, traces, thoughtly_ids) VALUES (?, ?, ?, ?)"_s);
    if (!statement.run(hash, now, toJson(person.traces), atThoughtly ? listText(person.thoughtlyContacts) : QString()))
        return statement.error();
    return Done{};
}

QList<Task> tasks(Connection &db)
{
    QList<Task> tasks;
    Statement query(db, u"SELECT person, traces, thoughtly_ids FROM forgetting ORDER BY begun_at, person"_s);
    query.run();
    while (query.next()) {
        Task task{.person = query.text()};
        if (const QString traces = query.text(); !traces.isEmpty())
            task.traces = tracesFromJson(QJsonDocument::fromJson(traces.toUtf8()).object());
        task.thoughtlyIds = listFrom(query.text());
        tasks.append(task);
    }
    return tasks;
}

Result<Done> noteSwept(Connection &db, const QString &person)
{
    return run(db, u"UPDATE forgetting SET traces = '' WHERE person = ?"_s, person);
}

Result<Done> noteDeleted(Connection &db, const QString &person, const QString &thoughtlyId)
{
    QStringList left;
    {
        Statement query(db, u"SELECT thoughtly_ids FROM forgetting WHERE person = ?"_s);
        if (query.run(person) && query.next())
            left = listFrom(query.text());
    }
    left.removeAll(thoughtlyId);
    Statement statement(db, u"UPDATE forgetting SET thoughtly_ids = ? WHERE person = ?"_s);
    if (!statement.run(listText(left), person))
        return statement.error();
    return Done{};
}

Result<Done> end(Connection &db, const QString &person)
{
    return run(db, u"DELETE FROM forgetting WHERE person = ? AND traces = '' AND thoughtly_ids = ''"_s, person);
}

} // namespace ringback::storage::forget
