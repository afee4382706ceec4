#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"

#include <QJsonArray>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Webhook &webhook)
{
    return {{u"id"_s, json::text(webhook.id)},
            {u"type"_s, webhook.type},
            {u"agent_id"_s, json::text(webhook.agentId)},
            {u"url"_s, webhook.url},
            {u"ours"_s, webhook.isOurs}};
}

/// Answers with what leads here now.
void showOurs(CommandRun &run)
{
    whenDone(run.engine().webhooks(), &run, [&run](const Result<QList<Webhook>> &webhooks) {
        if (!webhooks) {
            run.fail(webhooks.error());
            return;
        }
        for (const Webhook &webhook : *webhooks) {
            if (webhook.isOurs)
                run.document(toJson(webhook));
        }
        run.done();
    });
}

void afterChange(CommandRun &run, const QFuture<Result<Done>> &changed)
{
    whenDone(changed, &run, [&run](const Result<Done> &done) {
        if (done)
            showOurs(run);
        else
            run.fail(done.error());
    });
}

} // namespace

/// Asks for all that may have been missed. Answers with `outcomes` (how many were new), `from`, `until`, `requests` and
/// `gaps`: times that could not be read, each with `agent_id`, `agent_title`, `from`, `until`, `why`.
void catchUp(CommandRun &run)
{
    whenDone(run.engine().catchUp(), &run, [&run](const Result<CatchUpReport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        QJsonArray gaps;
        for (const CatchUpGap &gap : report->gaps) {
            run.progress(gapText(gap));
            gaps.append(QJsonObject{{u"agent_id"_s, gap.agentId},
                                    {u"agent_title"_s, json::text(gap.agentTitle)},
                                    {u"from"_s, json::time(gap.from)},
                                    {u"until"_s, json::time(gap.until)},
                                    {u"why"_s, gap.why}});
        }
        run.document({{u"outcomes"_s, report->outcomes.count},
                      {u"from"_s, json::time(report->outcomes.from)},
                      {u"until"_s, json::time(report->outcomes.until)},
                      {u"requests"_s, report->requests},
                      {u"gaps"_s, gaps}});
        run.done();
    });
}

/// Answers with Thoughtly's webhooks, their URLs masked; `ours`: it leads to this console.
void webhookList(CommandRun &run)
{
    whenDone(run.engine().webhooks(), &run, [&run](const Result<QList<Webhook>> &webhooks) {
        if (!webhooks) {
            run.fail(webhooks.error());
            return;
        }
        for (const Webhook &webhook : *webhooks)
            run.document(toJson(webhook));
        run.done();
    });
}

/// As wanted: `agent`. Has every kind of event sent here. Answers with the webhooks that lead here.
void webhookSubscribe(CommandRun &run)
{
    afterChange(run, run.engine().subscribeWebhooks(run.text("agent"_L1)));
}

/// As wanted: `agent`. Answers with the webhooks that still lead here.
void webhookUnsubscribe(CommandRun &run)
{
    afterChange(run, run.engine().unsubscribeWebhooks(run.text("agent"_L1)));
}

} // namespace ringback::commands
