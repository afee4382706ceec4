#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/contacts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace contacts = storage::contacts;

namespace {

void answer(CommandRun &run, const QList<qint64> &ids)
{
    run.documents(ids, [&run](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        const QList<Contact> found = contacts::byIds(run.db(), page);
        for (const Contact &contact : found)
            documents.append(toJson(contact));
        return documents;
    });
}

} // namespace

/// `phone`, and as wanted `name`, `email`, `company`, `tags` […]. Answers with the contact.
void contactAdd(CommandRun &run)
{
    Contact draft;
    draft.phone = run.text("phone"_L1);
    draft.name = run.text("name"_L1);
    draft.email = run.text("email"_L1);
    draft.company = run.text("company"_L1);
    const QJsonArray tags = run.value("tags"_L1).toArray();
    for (const QJsonValue tag : tags)
        draft.tags.append(tag.toString());
    draft.source = u"cli"_s;
    whenDone(run.engine().addContact(draft), &run, [&run](const Result<Contact> &added) {
        if (!added) {
            run.fail(added.error());
            return;
        }
        whenDone(run.engine().publishContact(added->id), &run,
                 [&run, contact = *added](const Result<Contact> &published) {
                     run.document(toJson(published ? *published : contact));
                     if (published)
                         run.done();
                     else
                         run.finish(ExitFailed,
                                    QCoreApplication::translate("ringback::ContactCommands",
                                                                "The contact is saved here, but not at Thoughtly: %1")
                                        .arg(published.error().message));
                 });
    });
}

/// `limit` (0: all) and `offset`. Answers with the contacts by name.
void contactList(CommandRun &run)
{
    const QList<qint64> ids = contacts::order(run.db(), contacts::SortColumn::Name, false);
    const int limit = run.number("limit"_L1, 0);
    answer(run, ids.mid(run.number("offset"_L1, 0), limit > 0 ? limit : -1));
}

/// `text`, `limit` (0: all) and `offset`. Answers with the contacts that match, the best first.
void contactSearch(CommandRun &run)
{
    const int limit = run.number("limit"_L1, 0);
    answer(run, contacts::search(run.db(), run.text("text"_L1), limit > 0 ? limit : std::numeric_limits<int>::max(),
                                 run.number("offset"_L1, 0)));
}

/// `id`: ours, or Thoughtly's. Answers with the contact.
void contactShow(CommandRun &run)
{
    std::optional<Contact> contact = contacts::byId(run.db(), run.id());
    if (!contact)
        contact = contacts::byThoughtlyId(run.db(), run.text("id"_L1));
    if (!contact) {
        run.finish(
            ExitFailed,
            QCoreApplication::translate("ringback::ContactCommands", "There is no contact %1.").arg(run.text("id"_L1)));
        return;
    }
    run.document(toJson(*contact));
    run.done();
}

} // namespace ringback::commands
