#pragma once

#include "cli/invocation.h"

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace ringback::cli {

/// The subcommands and options of `ringbackctl`, declared on a CLI11 app; parsing it fills the invocation.
/// Must outlive the parsing.
class CommandLine
{
public:
    CommandLine(CLI::App &app, Invocation &into);

private:
    /// Declares one subcommand; `command` is its name in the engine's table.
    CLI::App *add(CLI::App *parent, const char *name, QString command, const char *description);
    CLI::App *group(CLI::App &app, const char *name, const char *description);
    CLI::Option *text(CLI::App *command, const char *flags, const char *argument, const char *description);
    CLI::Option *number(CLI::App *command, const char *flags, const char *argument, const char *description);
    /// A file; its path is made absolute, for another process may read or write it.
    CLI::Option *file(CLI::App *command, const char *flags, const char *description);
    void tags(CLI::App *command);
    void paging(CLI::App *command);

    void addGlobals(CLI::App &app);
    void addCallback(CLI::App &app);
    void addQueue(CLI::App &app);
    void addContacts(CLI::App &app);
    void addContactFiles(CLI::App *contacts);
    void addCalls(CLI::App &app);
    void callFilter(CLI::App *command);
    void addDoNotCall(CLI::App &app);
    void addReminders(CLI::App &app);
    void addRules(CLI::App &app);
    void addMappings(CLI::App &app);
    void addAutomations(CLI::App &app);
    void addTheRest(CLI::App &app);

    Invocation &m_into;
    QJsonObject m_arguments;
};

} // namespace ringback::cli
