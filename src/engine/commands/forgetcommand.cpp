#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/engine.h"
#include "storage/contacts.h"

#include <QCoreApplication>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::ForgetCommand", text);
}

QString atThoughtly(Forgotten::AtThoughtly how)
{
    switch (how) {
    case Forgotten::AtThoughtly::NotAsked:
        return u"kept"_s;
    case Forgotten::AtThoughtly::Deleted:
        return u"deleted"_s;
    case Forgotten::AtThoughtly::NotThere:
        return u"not there"_s;
    case Forgotten::AtThoughtly::Queued:
        return u"to be deleted"_s;
    case Forgotten::AtThoughtly::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

void answer(CommandRun &run, const Forgotten &report)
{
    run.document({{u"contacts"_s, report.what.contacts},
                  {u"calls"_s, report.what.calls},
                  {u"callbacks"_s, report.what.callbacks},
                  {u"deliveries"_s, report.what.deliveries},
                  {u"do_not_call"_s, report.what.doNotCall},
                  {u"at_thoughtly"_s, atThoughtly(report.atThoughtly)},
                  {u"key_in"_s, report.key == ForgetKey::Place::Keychain ? u"keychain"_s : u"data directory"_s},
                  {u"log_cleared"_s, !report.logIsHeld}});
    if (report.logIsHeld)
        run.progress(said("The database's log still holds traces: another program reads the database. They go as soon "
                          "as it doesn't."));
    if (report.atThoughtly == Forgotten::AtThoughtly::Queued)
        run.progress(said("Thoughtly can't be reached: its id of the contact is kept until it has deleted them."));
    if (report.atThoughtly == Forgotten::AtThoughtly::Refused)
        run.finish(ExitFailed, report.refusal);
    else
        run.done();
}

} // namespace

/// `who`: an id of a contact, ours or Thoughtly's, or a number in any notation; `at_thoughtly`: delete them there too.
/// Answers with what was removed.
void contactForget(CommandRun &run)
{
    const QString who = run.text("who"_L1);
    bool isId = false;
    const qint64 id = who.toLongLong(&isId);
    std::optional<Contact> contact = isId ? storage::contacts::byId(run.db(), id) : std::nullopt;
    if (!contact)
        contact = storage::contacts::byThoughtlyId(run.db(), who);
    whenDone(run.engine().forget(contact ? contact->phone : who, run.value("at_thoughtly"_L1).toBool()), &run,
             [&run](const Result<Forgotten> &report) {
                 if (report)
                     answer(run, *report);
                 else
                     run.fail(report.error());
             });
}

} // namespace ringback::commands
