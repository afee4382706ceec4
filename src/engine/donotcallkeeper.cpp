#include "engine/donotcallkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/contactbook.h"
#include "engine/donotcallentry.h"
#include "engine/settings.h"
#include "storage/donotcall.h"
#include "storage/store.h"

#include <QtConcurrentRun>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype importPage = 500;

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
    const auto entered =
        m_store.write([entry, now](storage::Connection &db) { return enterDoNotCall(db, entry, now); });
    whenDone(entered, this, [this, promise](const Result<DoNotCallEntered> &result) {
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

struct DoNotCallKeeper::Import
{
    DoNotCallFile file;
    qsizetype next = 0;
    DoNotCallImport done;
    SharedPromise<Result<DoNotCallImport>> promise;
};

QFuture<Result<DoNotCallImport>> DoNotCallKeeper::import(const QString &path)
{
    auto import = std::make_shared<Import>();
    const auto read = QtConcurrent::run([path, region = m_settings.region] { return readDoNotCallFile(path, region); });
    whenDone(read, this, [this, import](const Result<DoNotCallFile> &file) {
        if (!file) {
            import->promise.finish(file.error());
            return;
        }
        import->file = *file;
        import->done.refused = file->refused;
        import->done.firstRefused = file->firstRefused;
        importNext(import);
    });
    return import->promise.future();
}

void DoNotCallKeeper::importNext(const std::shared_ptr<Import> &import)
{
    if (import->next >= import->file.entries.size()) {
        Q_EMIT changed({});
        if (!import->done.skipped.isEmpty())
            Q_EMIT callbacksChanged(import->done.skipped);
        import->promise.finish(import->done);
        return;
    }
    // A page at a time, so that a call that asks in between doesn't wait for all of them.
    const QList<DoNotCall> page = import->file.entries.mid(import->next, importPage);
    const auto written = m_store.write([page, by = m_settings.userName, now = m_clock.now()](
                                           storage::Connection &db) -> Result<QList<DoNotCallEntered>> {
        QList<DoNotCallEntered> all;
        for (DoNotCall entry : page) {
            if (!entry.addedAt.isValid() || entry.addedAt > now)
                entry.addedAt = now;
            if (entry.by.isEmpty())
                entry.by = by;
            const Result<DoNotCallEntered> entered = enterDoNotCall(db, entry, now);
            if (!entered)
                return entered.error();
            all.append(*entered);
        }
        return all;
    });
    whenDone(written, this, [this, import, size = page.size()](const Result<QList<DoNotCallEntered>> &entered) {
        if (!entered) {
            import->promise.finish(entered.error());
            return;
        }
        for (const DoNotCallEntered &one : *entered) {
            ++(one.isNew ? import->done.added : import->done.known);
            import->done.skipped += one.skipped;
        }
        import->next += size;
        importNext(import);
    });
}

} // namespace ringback
