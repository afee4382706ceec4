#include "storage/migrations.h"

#include "storage/schema_1.h"
#include "storage/schema_2.h"

#include <QCoreApplication>

#include <array>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array table{
    Migration{1, schema1},
    Migration{2, schema2},
};

constexpr int applicationId = 0x52424b31; // "RBK1", so that a foreign database is never taken for ours

struct Stamp
{
    int version = 0;
    int application = 0;
    bool isEmpty = false;
};

Result<int> number(Connection &db, const QString &sql)
{
    const Result<QStringList> answer = db.ask(sql);
    return answer ? Result<int>(answer->value(0).toInt()) : answer.error();
}

Result<Stamp> readStamp(Connection &db)
{
    const Result<int> version = number(db, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<int> application = number(db, u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const Result<int> things = number(db, u"SELECT count(*) FROM sqlite_master"_s);
    if (!things)
        return things.error();
    return Stamp{*version, *application, *things == 0};
}

Result<Done> runStep(Connection &db, const Migration &step)
{
    QStringList statements = step.statements();
    statements.prepend(u"BEGIN IMMEDIATE"_s);
    statements.append(
        {u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(step.version), u"COMMIT"_s});
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<QStringList> done = db.ask(statement); !done) {
            (void)db.ask(u"ROLLBACK"_s);
            return done.error();
        }
    }
    return Done{};
}

} // namespace

std::span<const Migration> migrations()
{
    return table;
}

int latestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<Done> migrate(Connection &db, std::span<const Migration> steps)
{
    const Result<Stamp> stamp = readStamp(db);
    if (!stamp)
        return stamp.error();
    if (!stamp->isEmpty && stamp->application != applicationId) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ringback::Storage", "%1 is a database of another program; Ringback "
                                                                      "needs a folder of its own.")
                         .arg(db.path())};
    }
    if (stamp->version > latestVersion(steps)) {
        return Error{
            ErrorKind::Storage,
            QCoreApplication::translate("ringback::Storage",
                                        "The data was written by a newer Ringback (schema %1; this one knows up to "
                                        "%2). Install the newer version; nothing was changed.")
                .arg(stamp->version)
                .arg(latestVersion(steps))};
    }
    for (const Migration &step : steps) {
        if (step.version <= stamp->version)
            continue;
        if (const Result<Done> done = runStep(db, step); !done)
            return done.error();
    }
    return Done{};
}

} // namespace ringback::storage
