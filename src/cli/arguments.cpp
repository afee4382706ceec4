#include "cli/arguments.h"

#include "cli/commandline.h"
#include "engine/commands/commandoutput.h"

#include <CLI/CLI.hpp>

namespace ringback::cli {

using namespace Qt::StringLiterals;

Parsed parseArguments(int argc, const char *const *argv)
{
    Invocation invocation;
    CLI::App app;
    CommandLine commandLine(app, invocation);
    Parsed parsed;
    // CLI11 tells by exceptions; none leaves this function.
    try {
        app.parse(argc, argv);
        parsed.invocation = invocation;
    } catch (const CLI::CallForHelp &) {
        // The help of the innermost command that was named.
        const CLI::App *deepest = &app;
        while (!deepest->get_subcommands().empty())
            deepest = deepest->get_subcommands().front();
        parsed.out = QString::fromStdString(deepest->help());
    } catch (const CLI::CallForAllHelp &) {
        parsed.out = QString::fromStdString(app.help("", CLI::AppFormatMode::All));
    } catch (const CLI::CallForVersion &) {
        parsed.out = u"ringbackctl %1\n"_s.arg(QLatin1StringView(RINGBACK_VERSION));
    } catch (const CLI::ParseError &error) {
        parsed.exitCode = ExitWrongUsage;
        parsed.error = QString::fromStdString(error.what());
    }
    return parsed;
}

} // namespace ringback::cli
