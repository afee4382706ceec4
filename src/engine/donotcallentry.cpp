#include "engine/donotcallentry.h"

#include "storage/callbacks.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

#include <QCoreApplication>

namespace ringback {

Result<DoNotCallEntered> enterDoNotCall(storage::Connection &db, const DoNotCall &entry, const QDateTime &now)
{
    DoNotCallEntered entered;
    entered.isNew = !storage::donotcall::find(db, entry.phone);
    if (const Result<Done> added = storage::donotcall::add(db, entry); !added)
        return added.error();
    entered.entry = storage::donotcall::find(db, entry.phone).value_or(entry);
    if (std::optional<Callback> open = storage::callbacks::openFor(db, entry.phone)) {
        open->state = Callback::State::Skipped;
        open->closedAt = now;
        open->closedReason = QCoreApplication::translate("ringback::DoNotCallKeeper", "Do not call");
        open->followed = Callback::byPerson; // what comes of a call in flight doesn't open it again
        if (const Result<Done> closed = storage::callbacks::update(db, *open); !closed)
            return closed.error();
        entered.skipped.append(open->id);
    }
    const QList<storage::optouts::Finding> waiting = storage::optouts::waitingFor(db, entry.phone);
    for (const storage::optouts::Finding &finding : waiting) {
        const Result<Done> decided = storage::optouts::decide(db, finding.id, OptOutDecision::DoNotCall, entry.by, now);
        if (!decided)
            return decided.error();
    }
    return entered;
}

} // namespace ringback
