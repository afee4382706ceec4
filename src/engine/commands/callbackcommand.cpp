#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/commands/callwatch.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/engine.h"

#include <QCoreApplication>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

/// Tells of the way around a refusal if there is one.
void fail(CommandRun &run, const CallIntent &intent, const Error &why)
{
    if (why.kind != ErrorKind::Refused || !intent.force.isNull()) {
        run.fail(why);
        return;
    }
    whenDone(run.engine().settings(), &run, [&run, intent, why](const Settings &settings) {
        const Result<PhoneNumber> number = parsePhoneNumber(intent.phone, settings.region);
        whenDone(run.engine().verdict(number ? number->e164 : QString(), intent.agentId), &run,
                 [&run, why](const Verdict &verdict) {
                     if (verdict.kind == Verdict::Kind::Blocked && verdict.canForce) {
                         run.progress(QCoreApplication::translate("ringback::CallbackCommand",
                                                                  "With --force REASON it is called all the same."));
                     }
                     run.fail(why);
                 });
    });
}

void place(CommandRun &run, const CallIntent &intent)
{
    const int wait = run.number("wait"_L1, 0);
    whenDone(run.engine().placeCall(intent), &run, [&run, wait, intent](const Result<qint64> &callId) {
        if (!callId) {
            fail(run, intent, callId.error());
            return;
        }
        auto *watch = new CallWatch(run, *callId, wait);
        watch->look();
    });
}

} // namespace

/// `phone`, and as wanted `name`, `email`, `agent`, `priority`, `fields` {…}, `wait` (seconds), `force` (a reason).
/// Answers with the call, once, at the end.
void callback(CommandRun &run)
{
    CallIntent intent;
    intent.phone = run.text("phone"_L1);
    intent.name = run.text("name"_L1);
    intent.email = run.text("email"_L1);
    intent.agentId = run.text("agent"_L1);
    intent.priority = priorityFromText(run.text("priority"_L1));
    intent.fields = run.value("fields"_L1).toObject();
    // An empty reason is one too, and refused as such; JSON's may come back as null.
    if (run.value("force"_L1).isString())
        intent.force = run.text("force"_L1).isEmpty() ? u""_s : run.text("force"_L1);
    intent.withUndo = false;
    if (!intent.agentId.isEmpty()) {
        place(run, intent);
        return;
    }
    // At the first start the voice agents are not known yet: with only one of them nobody has to choose.
    whenDone(run.engine().settings(), &run, [&run, intent](const Settings &settings) {
        if (!settings.agentId.isEmpty()) {
            place(run, intent);
            return;
        }
        whenDone(run.engine().agents(), &run, [&run, intent](const QList<Agent> &known) {
            if (!known.isEmpty()) {
                place(run, intent);
                return;
            }
            // A failure is not the last word: placing says what is missing, in the order of what matters.
            whenDone(run.engine().refreshAgents(), &run, [&run, intent](const Result<QList<Agent>> &agents) {
                if (agents || agents.error().kind == ErrorKind::Unauthorized)
                    place(run, intent);
                else
                    run.fail(agents.error());
            });
        });
    });
}

} // namespace ringback::commands
