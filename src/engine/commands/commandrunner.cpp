#include "engine/commands/commandrunner.h"

#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/engine.h"
#include "storage/connection.h"

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    void (*run)(CommandRun &run);
};

constexpr std::array table{
    Command{"callback"_L1, commands::callback},
    Command{"queue list"_L1, commands::queueList},
    Command{"queue add"_L1, commands::queueAdd},
    Command{"queue later"_L1, commands::queueLater},
    Command{"queue tries"_L1, commands::queueTries},
    Command{"contact report"_L1, commands::contactReport},
    Command{"hours"_L1, commands::hoursList},
    Command{"log"_L1, commands::log},
    Command{"queue skip"_L1, commands::queueSkip},
    Command{"queue done"_L1, commands::queueDone},
    Command{"contact add"_L1, commands::contactAdd},
    Command{"contact list"_L1, commands::contactList},
    Command{"contact search"_L1, commands::contactSearch},
    Command{"contact show"_L1, commands::contactShow},
    Command{"contact import"_L1, commands::contactImport},
    Command{"contact imports"_L1, commands::contactImports},
    Command{"contact undo-import"_L1, commands::contactUndoImport},
    Command{"contact export"_L1, commands::contactExport},
    Command{"call export"_L1, commands::callExport},
    Command{"contact forget"_L1, commands::contactForget},
    Command{"call list"_L1, commands::callList},
    Command{"call show"_L1, commands::callShow},
    Command{"agent list"_L1, commands::agentList},
    Command{"delivery list"_L1, commands::deliveryList},
    Command{"delivery show"_L1, commands::deliveryShow},
    Command{"delivery replay"_L1, commands::deliveryReplay},
    Command{"dnc list"_L1, commands::doNotCallList},
    Command{"dnc add"_L1, commands::doNotCallAdd},
    Command{"dnc remove"_L1, commands::doNotCallRemove},
    Command{"reminder import"_L1, commands::reminderImport},
    Command{"reminder list"_L1, commands::reminderList},
    Command{"reminder run"_L1, commands::reminderRun},
    Command{"dnc import"_L1, commands::doNotCallImport},
    Command{"dnc export"_L1, commands::doNotCallExport},
    Command{"dnc asked"_L1, commands::doNotCallAsked},
    Command{"dnc decide"_L1, commands::doNotCallDecide},
    Command{"credentials set"_L1, commands::credentialsSet},
    Command{"credentials check"_L1, commands::credentialsCheck},
    Command{"credentials clear"_L1, commands::credentialsClear},
    Command{"automation list"_L1, commands::automationList},
    Command{"automation set"_L1, commands::automationSet},
    Command{"automation remove"_L1, commands::automationRemove},
    Command{"automation runs"_L1, commands::automationRuns},
    Command{"automation trigger"_L1, commands::automationTrigger},
    Command{"mapping list"_L1, commands::mappingList},
    Command{"mapping add"_L1, commands::mappingAdd},
    Command{"mapping remove"_L1, commands::mappingRemove},
    Command{"mapping rerun"_L1, commands::mappingRerun},
    Command{"rule list"_L1, commands::ruleList},
    Command{"rule add"_L1, commands::ruleAdd},
    Command{"rule enable"_L1, commands::ruleEnable},
    Command{"rule disable"_L1, commands::ruleDisable},
    Command{"rule remove"_L1, commands::ruleRemove},
    Command{"rule test"_L1, commands::ruleTest},
    Command{"destination list"_L1, commands::destinationList},
    Command{"destination set"_L1, commands::destinationSet},
    Command{"destination remove"_L1, commands::destinationRemove},
    Command{"message list"_L1, commands::messageList},
    Command{"message retry"_L1, commands::messageRetry},
    Command{"doctor"_L1, commands::doctor},
    Command{"catch-up"_L1, commands::catchUp},
    Command{"webhook list"_L1, commands::webhookList},
    Command{"webhook subscribe"_L1, commands::webhookSubscribe},
    Command{"webhook unsubscribe"_L1, commands::webhookUnsubscribe},
};

} // namespace

Result<std::unique_ptr<CommandRunner>> CommandRunner::create(Engine &engine)
{
    auto db = storage::Connection::open(engine.databasePath(), storage::Connection::Mode::ReadOnly);
    if (!db)
        return db.error();
    return std::unique_ptr<CommandRunner>(new CommandRunner(engine, std::move(db.value())));
}

CommandRunner::CommandRunner(Engine &engine, std::unique_ptr<storage::Connection> db)
    : m_engine(engine), m_db(std::move(db))
{
}

CommandRunner::~CommandRunner()
{
    interrupt();
}

void CommandRunner::run(const QJsonObject &request, CommandOutput output)
{
    const QString name = request["command"_L1].toString();
    const QJsonObject arguments = request["args"_L1].toObject();
    if (name == "raise"_L1) {
        Q_EMIT raiseRequested(arguments["tel"_L1].toString());
        output.finish(ExitDone, {});
        return;
    }
    const auto command = std::find_if(table.begin(), table.end(), [&name](const Command &c) { return c.name == name; });
    if (command == table.end()) {
        output.finish(ExitWrongUsage, tr("There is no command “%1”.").arg(name));
        return;
    }
    ++m_running;
    output.finish = [this, finish = std::move(output.finish)](int exitCode, const QString &error) {
        finish(exitCode, error);
        if (--m_running == 0)
            Q_EMIT idle();
    };
    auto *run = new CommandRun(m_engine, *m_db, arguments, std::move(output), this);
    // The engine answers once it has started: before that, what a crash left is not settled and the rows may be old.
    whenDone(m_engine.state(), run, [command, run](const EngineState &) { command->run(*run); });
}

void CommandRunner::interrupt()
{
    const QList<CommandRun *> running = findChildren<CommandRun *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(running);
}

} // namespace ringback
