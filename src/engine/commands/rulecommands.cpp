#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"
#include "storage/outbox.h"
#include "storage/rules.h"

#include <QJsonArray>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesListed = 100;

QJsonObject documentOf(const Rule &rule)
{
    QJsonObject document = toJson(rule);
    document.insert(u"id"_s, json::id(rule.id));
    document.insert(u"enabled"_s, rule.enabled);
    document.insert(u"enabled_at"_s, json::time(rule.enabledAt));
    return document;
}

QJsonObject documentOf(const storage::outbox::Message &message)
{
    return {{u"id"_s, json::id(message.id)},
            {u"message_id"_s, message.messageId},
            {u"destination"_s, message.destination},
            {u"about"_s, message.subject},
            {u"state"_s, token(message.state)},
            {u"tries"_s, message.tries},
            {u"due_at"_s,
             json::time(message.state == storage::outbox::Message::State::Waiting ? message.dueAt : QDateTime())},
            {u"created_at"_s, json::time(message.createdAt)},
            {u"ended_at"_s, json::time(message.endedAt)},
            {u"note"_s, message.note}};
}

/// Stores the rule and answers with it.
void keep(CommandRun &run, const Rule &rule)
{
    whenDone(run.engine().saveRule(rule), &run, [&run](const Result<qint64> &saved) {
        if (!saved)
            return run.fail(saved.error());
        if (const std::optional<Rule> stored = storage::rules::byId(run.db(), *saved))
            run.document(documentOf(*stored));
        run.done();
    });
}

void finish(CommandRun &run, const Result<Done> &done)
{
    if (done)
        run.done();
    else
        run.fail(done.error());
}

/// The rule that the arguments name; tells that there is none.
std::optional<Rule> ruleOf(CommandRun &run)
{
    std::optional<Rule> rule = storage::rules::byId(run.db(), run.id());
    if (!rule)
        run.fail({ErrorKind::NotFound, Engine::tr("There is no such rule.")});
    return rule;
}

void enable(CommandRun &run, bool on)
{
    std::optional<Rule> rule = ruleOf(run);
    if (!rule)
        return;
    rule->enabled = on;
    keep(run, *rule);
}

} // namespace

/// Answers with the rules in their order.
void ruleList(CommandRun &run)
{
    const QList<Rule> rules = storage::rules::all(run.db());
    for (const Rule &rule : rules)
        run.document(documentOf(rule));
    run.done();
}

/// `definition`: what core/rule.h reads. The new rule is off. Answers with it.
void ruleAdd(CommandRun &run)
{
    const Result<Rule> rule = ruleFromJson(run.value("definition"_L1).toObject());
    if (!rule)
        return run.fail(rule.error());
    keep(run, *rule);
}

/// `id`.
void ruleEnable(CommandRun &run)
{
    enable(run, true);
}

void ruleDisable(CommandRun &run)
{
    enable(run, false);
}

void ruleRemove(CommandRun &run)
{
    whenDone(run.engine().removeRule(run.id()), &run, [&run](const Result<Done> &done) { finish(run, done); });
}

/// `id`. Answers with how many of the newest calls it would have acted on, and which.
void ruleTest(CommandRun &run)
{
    const std::optional<Rule> rule = ruleOf(run);
    if (!rule)
        return;
    whenDone(run.engine().tryRule(*rule), &run, [&run](const RuleTrial &trial) {
        QJsonArray ids;
        for (const qint64 id : trial.matched)
            ids.append(json::id(id));
        run.document({{u"looked_at"_s, trial.looked}, {u"matched"_s, trial.matched.size()}, {u"calls"_s, ids}});
        run.done();
    });
}

/// Answers with name and host; the addresses themselves are secrets.
void destinationList(CommandRun &run)
{
    const QMap<QString, QString> known = Destinations::known(run.db());
    for (auto it = known.begin(); it != known.end(); ++it)
        run.document({{u"name"_s, it.key()}, {u"host"_s, it.value()}});
    run.done();
}

/// `name`, `definition` with `url`, `secret`, `private`.
void destinationSet(CommandRun &run)
{
    const QJsonObject given = run.value("definition"_L1).toObject();
    const Destination destination{QUrl(given["url"_L1].toString(), QUrl::StrictMode),
                                  given["secret"_L1].toString().toUtf8(), given["private"_L1].toBool()};
    whenDone(run.engine().saveDestination(run.text("name"_L1), destination), &run, [&run](const Result<bool> &kept) {
        if (!kept)
            return run.fail(kept.error());
        if (!*kept)
            run.progress(Engine::tr("There is no keychain here: it is kept for this session only."));
        run.done();
    });
}

/// `name`.
void destinationRemove(CommandRun &run)
{
    whenDone(run.engine().removeDestination(run.text("name"_L1)), &run,
             [&run](const Result<Done> &done) { finish(run, done); });
}

/// Answers with the newest messages.
void messageList(CommandRun &run)
{
    const QList<storage::outbox::Message> messages = storage::outbox::newest(run.db(), messagesListed);
    for (const storage::outbox::Message &message : messages)
        run.document(documentOf(message));
    run.done();
}

/// `id`.
void messageRetry(CommandRun &run)
{
    whenDone(run.engine().retryMessage(run.id()), &run, [&run](const Result<Done> &done) { finish(run, done); });
}

} // namespace ringback::commands
