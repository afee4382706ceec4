#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"

#include <QCoreApplication>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::CredentialCommands", text);
}

void warnOfEnvironment(CommandRun &run, const EngineState &state)
{
    if (state.credentialsFromEnvironment)
        run.progress(said(
            "Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are "
            "unset."));
}

} // namespace

/// `api_token` and `team_id`. Keeps them in the system keychain.
void credentialsSet(CommandRun &run)
{
    const Credentials credentials{run.text("api_token"_L1).trimmed(), run.text("team_id"_L1).trimmed()};
    if (!credentials.isComplete()) {
        run.finish(ExitWrongUsage, said("Both the API token and the team id are needed."));
        return;
    }
    whenDone(run.engine().state(), &run, [&run](const EngineState &state) { warnOfEnvironment(run, state); });
    whenDone(run.engine().saveCredentials(credentials), &run, [&run](const Result<bool> &kept) {
        if (!kept) {
            run.fail(kept.error());
            return;
        }
        run.document({{u"stored_in"_s, *kept ? u"keychain"_s : u"memory"_s}});
        if (*kept)
            run.done();
        else
            run.finish(ExitFailed,
                       said("There is no system keychain to keep them in: they are gone when this Ringback ends. Set "
                            "THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead."));
    });
}

/// Asks Thoughtly whose the credentials are.
void credentialsCheck(CommandRun &run)
{
    whenDone(run.engine().testCredentials({}, {}), &run, [&run](const Result<thoughtly::User> &user) {
        if (!user) {
            run.fail(user.error());
            return;
        }
        run.document({{u"id"_s, json::text(user->id)},
                      {u"name"_s, json::text(user->name)},
                      {u"email"_s, json::text(user->email)}});
        run.done();
    });
}

/// Takes them out of the keychain.
void credentialsClear(CommandRun &run)
{
    whenDone(run.engine().state(), &run, [&run](const EngineState &state) { warnOfEnvironment(run, state); });
    whenDone(run.engine().clearCredentials(), &run, [&run](const Result<Done> &result) {
        if (result)
            run.done();
        else
            run.fail(result.error());
    });
}

} // namespace ringback::commands
