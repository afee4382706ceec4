#include "engine/donotcallkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/contactbook.h"
#include "engine/settings.h"
#include "storage/callbacks.h"
#include "storage/donotcall.h"
#include "storage/store.h"

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Entered
{
    DoNotCall entry;
    QList<qint64> skipped; ///< callbacks
};

Result<Entered> enter(storage::Connection &db, const DoNotCall &entry, const QDateTime &now)
{
    if (const Result<Done> added = storage::donotcall::add(db, entry); !added)
        return added.error();
    Entered entered{storage::donotcall::find(db, entry.phone).value_or(entry), {}};
    if (std::optional<Callback> open = storage::callbacks::openFor(db, entry.phone)) {
        open->state = Callback::State::Skipped;
        open->closedAt = now;
        open->closedReason = DoNotCallKeeper::tr("Do not call");
        open->followed = Callback::byPerson; // what comes of a call in flight doesn't open it again
        if (const Result<Done> closed = storage::callbacks::update(db, *open); !closed)
            return closed.error();
        entered.skipped.append(open->id);
    }
    return entered;
}

} // namespace

DoNotCallKeeper::DoNotCallKeeper(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_settings(settings)
{
}

QFuture<Result<DoNotCall>> DoNotCallKeeper::add(DoNotCall entry)
{
    const Result<PhoneNumber> number = parsePhoneNumber(entry.phone, m_settings.region);
    if (!number)
        return finishedFuture(Result<DoNotCall>(number.error()));
    const QDateTime now = m_clock.now();
    entry.phone = number->e164;
    entry.note = entry.note.simplified();
    if (!entry.addedAt.isValid())
        entry.addedAt = now;
    if (entry.by.isEmpty())
        entry.by = m_settings.userName;
    if (entry.source.isEmpty())
        entry.source = u"hand"_s;

    const SharedPromise<Result<DoNotCall>> promise;
    const auto entered = m_store.write([entry, now](storage::Connection &db) { return enter(db, entry, now); });
    whenDone(entered, this, [this, promise](const Result<Entered> &result) {
        if (!result) {
            promise.finish(result.error());
            return;
        }
        Q_EMIT changed(result->entry.phone);
        if (!result->skipped.isEmpty())
            Q_EMIT callbacksChanged(result->skipped);
        promise.finish(result->entry);
    });
    return promise.future();
}

QFuture<Result<DoNotCall>> DoNotCallKeeper::remove(const QString &phone, const QString &reason)
{
    using Removed = Result<DoNotCall>;
    const Result<PhoneNumber> number = parsePhoneNumber(phone, m_settings.region);
    if (!number)
        return finishedFuture(Removed(number.error()));
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return finishedFuture(Removed(Error{
            ErrorKind::InvalidInput, tr("To take a number off the do-not-call list, say why: the reason is kept.")}));
    }
    const SharedPromise<Removed> promise;
    const auto removed = m_store.write(
        [e164 = number->e164, by = m_settings.userName, why, now = m_clock.now()](storage::Connection &db) -> Removed {
            if (const Result<Done> back = ContactBook::bringBack(db, e164); !back)
                return back.error();
            const std::optional<DoNotCall> entry = storage::donotcall::find(db, e164);
            if (const Result<Done> done = storage::donotcall::remove(db, e164, by, why, now); !done)
                return done.error();
            return entry.value_or(DoNotCall{e164});
        });
    whenDone(removed, this, [this, promise](const Removed &result) {
        if (result)
            Q_EMIT changed(result->phone);
        promise.finish(result);
    });
    return promise.future();
}

} // namespace ringback
