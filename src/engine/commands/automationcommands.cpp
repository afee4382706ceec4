#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"
#include "storage/automations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <optional>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int runsListed = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::AutomationCommands", text);
}

QJsonObject documentOf(const Automation &automation)
{
    QJsonArray fields;
    QStringList names;
    for (const AutomationField &field : automation.fields) {
        fields.append(toJson(field));
        names.append(field.required ? field.name + u'*' : field.name);
    }
    const QString payload = automation.payload.isEmpty() ? defaultPayload(automation) : automation.payload;
    return {{u"id"_s, json::id(automation.id)},
            {u"name"_s, automation.name},
            {u"asks_for"_s, names.join(u' ')},
            {u"fields"_s, fields},
            {u"payload"_s, QJsonDocument::fromJson(payload.toUtf8()).object()}};
}

QJsonObject documentOf(const AutomationRun &run)
{
    return {{u"id"_s, json::id(run.id)},          {u"automation"_s, run.automation},
            {u"phone"_s, json::text(run.phone)},  {u"state"_s, token(run.state)},
            {u"at"_s, json::time(run.at)},        {u"by"_s, json::text(run.by)},
            {u"detail"_s, json::text(run.detail)}};
}

std::optional<Automation> named(CommandRun &run)
{
    const QString name = run.text("name"_L1).simplified();
    std::optional<Automation> automation = storage::automations::byName(run.db(), name);
    if (!automation)
        run.fail({ErrorKind::NotFound, said("There is no automation “%1”.").arg(name)});
    return automation;
}

} // namespace

/// Answers with each one; the addresses are secrets.
void automationList(CommandRun &run)
{
    const QList<Automation> all = storage::automations::all(run.db());
    for (const Automation &automation : all)
        run.document(documentOf(automation));
    run.done();
}

/// `name`, `definition` with `url` (its id or address), and as wanted `fields` and `payload`. What isn't given stays as
/// it is. Answers with the automation.
void automationSet(CommandRun &run)
{
    const QString name = run.text("name"_L1).simplified();
    const QJsonObject given = run.value("definition"_L1).toObject();
    Automation automation = storage::automations::byName(run.db(), name).value_or(Automation{.name = name});
    if (given.contains("fields"_L1)) {
        automation.fields.clear();
        const QJsonArray fields = given["fields"_L1].toArray();
        for (const QJsonValue field : fields)
            automation.fields.append(field.isString() ? AutomationField{.name = field.toString()}
                                                      : automationFieldFromJson(field.toObject()));
    }
    if (const QJsonValue payload = given["payload"_L1]; payload.isObject())
        automation.payload = QString::fromUtf8(QJsonDocument(payload.toObject()).toJson(QJsonDocument::Indented));
    whenDone(run.engine().saveAutomation(automation, given["url"_L1].toString()), &run,
             [&run, automation](const Result<qint64> &id) mutable {
                 if (!id)
                     return run.fail(id.error());
                 automation.id = *id;
                 run.document(documentOf(automation));
                 run.done();
             });
}

/// `name`.
void automationRemove(CommandRun &run)
{
    const std::optional<Automation> automation = named(run);
    if (!automation)
        return;
    whenDone(run.engine().removeAutomation(automation->id), &run, [&run](const Result<Done> &done) {
        if (done)
            run.done();
        else
            run.fail(done.error());
    });
}

/// Answers with the newest times that one was triggered.
void automationRuns(CommandRun &run)
{
    const QList<AutomationRun> runs = storage::automations::newest(run.db(), runsListed);
    for (const AutomationRun &one : runs)
        run.document(documentOf(one));
    run.done();
}

/// `name` of a saved one, or `address`; `data`: the fields, with `contact_phone`; of an `address` the payload itself.
/// As wanted `force`. Answers with the run.
void automationTrigger(CommandRun &run)
{
    const QJsonObject data = run.value("data"_L1).toObject();
    AutomationWish wish{.address = run.text("address"_L1), .values = data, .force = run.text("force"_L1)};
    // Whoever rings at the end is judged, by whichever of the usual names the number goes.
    for (const QLatin1StringView name : {"contact_phone"_L1, "phone"_L1, "phone_number"_L1}) {
        if (wish.phone.isEmpty())
            wish.phone = data[name].toString().trimmed();
    }
    if (wish.address.isEmpty()) {
        const std::optional<Automation> automation = named(run);
        if (!automation)
            return;
        wish.automationId = automation->id;
        for (const AutomationField &field : automation->fields) {
            if (!wish.values.contains(field.name) && !field.preset.isEmpty())
                wish.values.insert(field.name, field.preset);
        }
    }
    whenDone(run.engine().triggerAutomation(wish), &run, [&run](const Result<AutomationRun> &ended) {
        if (!ended)
            return run.fail(ended.error());
        run.document(documentOf(*ended));
        switch (ended->state) {
        case AutomationRun::State::Sent:
            return run.done();
        case AutomationRun::State::NotSent:
            return run.finish(ExitFailed, ended->detail);
        case AutomationRun::State::Sending:
        case AutomationRun::State::Unconfirmed:
            return run.finish(ExitUnconfirmed, ended->detail);
        }
    });
}

} // namespace ringback::commands
