#include "storage/automations.h"

#include "storage/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ringback::storage::automations {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ringback::Storage", text);
}

QString fieldsText(const QList<AutomationField> &fields)
{
    QJsonArray list;
    for (const AutomationField &field : fields)
        list.append(toJson(field));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Automation> read(Statement &query)
{
    QList<Automation> automations;
    while (query.next()) {
        Automation automation{.id = query.integer(), .name = query.text()};
        const QJsonArray fields = QJsonDocument::fromJson(query.bytes()).array();
        for (const QJsonValue field : fields)
            automation.fields.append(automationFieldFromJson(field.toObject()));
        automation.payload = query.text();
        automations.append(automation);
    }
    return automations;
}

std::optional<Automation> one(Statement &query)
{
    const QList<Automation> found = read(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<AutomationRun> readRuns(Statement &query)
{
    QList<AutomationRun> runs;
    while (query.next()) {
        AutomationRun run{.id = query.integer(), .automationId = query.integer(), .automation = query.text()};
        run.phone = query.text();
        run.state = automationRunStateFromToken(query.text());
        run.at = query.time();
        run.by = query.text();
        run.detail = query.text();
        runs.append(run);
    }
    return runs;
}

QString selectRuns()
{
    return u"SELECT id, coalesce(automation_id, 0), automation, phone, state, at, placed_by, detail "
           "FROM automation_runs "_s;
}

} // namespace

QList<Automation> all(Connection &db)
{
    Statement query(db, u"SELECT id, name, CAST(fields AS BLOB), payload FROM automations ORDER BY name"_s);
    query.run();
    return read(query);
}

std::optional<Automation> byId(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT id, name, CAST(fields AS BLOB), payload FROM automations WHERE id = ?"_s);
    query.run(id);
    return one(query);
}

std::optional<Automation> byName(Connection &db, const QString &name)
{
    Statement query(db, u"SELECT id, name, CAST(fields AS BLOB), payload FROM automations WHERE name = ?"_s);
    query.run(name);
    return one(query);
}

Result<qint64> save(Connection &db, const Automation &automation)
{
    const std::optional<Automation> known = byName(db, automation.name);
    if (known && known->id != automation.id)
        return Error{ErrorKind::InvalidInput,
                     words(QT_TRANSLATE_NOOP("ringback::Storage", "There is another automation of this name."))};
    if (automation.id == 0) {
        Statement insert(db, u"INSERT INTO automations (name, fields, payload) VALUES (?, ?, ?)"_s);
        if (!insert.run(automation.name, fieldsText(automation.fields), automation.payload))
            return insert.error();
        return insert.insertedId();
    }
    Statement update(db, u"UPDATE automations SET name = ?, fields = ?, payload = ? WHERE id = ?"_s);
    if (!update.run(automation.name, fieldsText(automation.fields), automation.payload, automation.id))
        return update.error();
    if (update.affectedRows() != 1)
        return Error{ErrorKind::NotFound,
                     words(QT_TRANSLATE_NOOP("ringback::Storage", "This automation doesn't exist any more."))};
    return automation.id;
}

Result<Done> remove(Connection &db, qint64 id)
{
    Statement statement(db, u"DELETE FROM automations WHERE id = ?"_s);
    return statement.run(id) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

Result<qint64> begin(Connection &db, const AutomationRun &run)
{
    Statement insert(db,
                     u"INSERT INTO automation_runs (automation_id, automation, phone, state, at, placed_by, detail) "
                     "VALUES (nullif(?, 0), ?, ?, ?, ?, ?, '')"_s);
    if (!insert.run(run.automationId, run.automation, run.phone, token(AutomationRun::State::Sending), run.at, run.by))
        return insert.error();
    return insert.insertedId();
}

Result<Done> note(Connection &db, qint64 runId, AutomationRun::State state, const QString &detail)
{
    Statement statement(db, u"UPDATE automation_runs SET state = ?, detail = ? WHERE id = ?"_s);
    return statement.run(token(state), detail, runId) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

Result<int> settle(Connection &db, const QString &detail)
{
    Statement statement(db, u"UPDATE automation_runs SET state = 'unconfirmed', detail = ? WHERE state = 'sending'"_s);
    return statement.run(detail) ? Result<int>(statement.affectedRows()) : Result<int>(statement.error());
}

QList<AutomationRun> runsOf(Connection &db, const QString &phone, int limit)
{
    Statement query(db, selectRuns() + u"WHERE phone = ? ORDER BY at DESC, id DESC LIMIT ?"_s);
    query.run(phone, limit);
    return readRuns(query);
}

QList<AutomationRun> newest(Connection &db, int limit)
{
    Statement query(db, selectRuns() + u"ORDER BY id DESC LIMIT ?"_s);
    query.run(limit);
    return readRuns(query);
}

} // namespace ringback::storage::automations
