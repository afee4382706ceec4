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
void queueTries(CommandRun &run);
void queueSkip(CommandRun &run);
void queueDone(CommandRun &run);

void contactAdd(CommandRun &run);
void contactList(CommandRun &run);
void contactSearch(CommandRun &run);
void contactShow(CommandRun &run);
void contactForget(CommandRun &run);

void callList(CommandRun &run);
void callShow(CommandRun &run);

void contactReport(CommandRun &run);
void log(CommandRun &run);
void hoursList(CommandRun &run);

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
void doNotCallImport(CommandRun &run);
void doNotCallExport(CommandRun &run);
void doNotCallAsked(CommandRun &run);
void doNotCallDecide(CommandRun &run);

void reminderImport(CommandRun &run);
void reminderList(CommandRun &run);
void reminderRun(CommandRun &run);

void credentialsSet(CommandRun &run);
void credentialsCheck(CommandRun &run);
void credentialsClear(CommandRun &run);

void automationList(CommandRun &run);
void automationSet(CommandRun &run);
void automationRemove(CommandRun &run);
void automationRuns(CommandRun &run);
void automationTrigger(CommandRun &run);
void mappingList(CommandRun &run);
void mappingAdd(CommandRun &run);
void mappingRemove(CommandRun &run);
void mappingRerun(CommandRun &run);
void ruleList(CommandRun &run);
void ruleAdd(CommandRun &run);
void ruleEnable(CommandRun &run);
void ruleDisable(CommandRun &run);
void ruleRemove(CommandRun &run);
void ruleTest(CommandRun &run);

void destinationList(CommandRun &run);
void destinationSet(CommandRun &run);
void destinationRemove(CommandRun &run);

void messageList(CommandRun &run);
void messageRetry(CommandRun &run);

void doctor(CommandRun &run);

void catchUp(CommandRun &run);
void webhookList(CommandRun &run);
void webhookSubscribe(CommandRun &run);
void webhookUnsubscribe(CommandRun &run);

} // namespace commands
} // namespace ringback
