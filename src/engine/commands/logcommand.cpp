// What the program did, from its log.
#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"

#include <algorithm>

namespace ringback::commands {

using namespace Qt::StringLiterals;

/// As wanted `lines` (1–10,000, else 50) and `problems` (warnings and errors only). Answers with the newest lines.
void log(CommandRun &run)
{
    const int lines = std::clamp(run.number("lines"_L1, 50), 1, 10'000);
    const bool isProblems = run.value("problems"_L1).toBool();
    whenDone(run.engine().log(lines, isProblems ? LogEntry::Level::Warning : LogEntry::Level::Debug), &run,
             [&run](const QList<LogEntry> &entries) {
                 for (const LogEntry &entry : entries) {
                     QJsonObject object{{u"time"_s, json::time(entry.time)},
                                        {u"level"_s, token(entry.level)},
                                        {u"category"_s, entry.category},
                                        {u"message"_s, entry.message}};
                     for (const auto &[name, value] : entry.ids)
                         object.insert(name, value);
                     run.document(object);
                 }
                 run.done();
             });
}

} // namespace ringback::commands
