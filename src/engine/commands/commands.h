#pragma once

namespace ringback {

class CommandRun;

/// The commands, one function each. Each answers through the run and finishes it, at once or later; what they take and
/// give is written down in the table of commandrunner.cpp and in calljson.h and recordjson.h.
namespace commands {

void callback(CommandRun &run);

void queueList(CommandRun &run);
void queueAdd(CommandRun &run);
void queueLater(CommandRun &run);
void queueSkip(CommandRun &run);
void queueDone(CommandRun &run);

void contactAdd(CommandRun &run);
void contactList(CommandRun &run);
void contactSearch(CommandRun &run);
void contactShow(CommandRun &run);
void contactForget(CommandRun &run);

void callList(CommandRun &run);
void callShow(CommandRun &run);

void agentList(CommandRun &run);

void deliveryList(CommandRun &run);
void deliveryShow(CommandRun &run);
void deliveryReplay(CommandRun &run);

void contactImport(CommandRun &run);
void contactImports(CommandRun &run);
void contactUndoImport(CommandRun &run);
void contactExport(CommandRun &run);
void callExport(CommandRun &run);

void doNotCallList(CommandRun &run);
void doNotCallAdd(CommandRun &run);
void doNotCallRemove(CommandRun &run);

void credentialsSet(CommandRun &run);
void credentialsCheck(CommandRun &run);
void credentialsClear(CommandRun &run);

void doctor(CommandRun &run);

void catchUp(CommandRun &run);
void webhookList(CommandRun &run);
void webhookSubscribe(CommandRun &run);
void webhookUnsubscribe(CommandRun &run);

} // namespace commands
} // namespace ringback
