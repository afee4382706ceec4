#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/healthchecks.h"
#include "engine/engine.h"

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

void report(CommandRun &run, const QList<HealthCheck> &checks)
{
    QStringList faults;
    for (const HealthCheck &check : checks) {
        run.document({{u"check"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}});
        if (!check.ok)
            faults.append(check.name);
    }
    if (faults.isEmpty())
        run.done();
    else
        run.finish(ExitFailed, CommandRun::tr("Not in order: %1.").arg(faults.join(", "_L1)));
}

} // namespace

/// Answers with one document for each check: `check`, `ok`, `detail` (a sentence).
void doctor(CommandRun &run)
{
    whenDone(run.engine().proveWebhook(), &run, [&run](const EngineState &state) {
        whenDone(run.engine().testCredentials({}, {}), &run, [&run, state](const Result<thoughtly::User> &user) {
            whenDone(checkStore(run.engine().databasePath(), state.storeFault), &run,
                     [&run, state, user](const HealthCheck &store) {
                         report(run,
                                {checkKeychain(state), checkApi(user), checkListener(state), checkWebhook(state),
                                 checkOutcomes(state), store, checkClock(run.db(), QDateTime::currentDateTimeUtc()),
                                 checkDisk(run.engine().dataDirectory())});
                     });
        });
    });
}

} // namespace ringback::commands
