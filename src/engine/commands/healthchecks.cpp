#include "engine/commands/healthchecks.h"

#include "core/futures.h"
#include "secrets/keychain.h"
#include "storage/calls.h"
#include "storage/deliveries.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>
#include <QThreadPool>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Less than this and the next busy day may not fit.
constexpr qint64 leastBytesFree = 200LL * 1024 * 1024;
/// Clocks of a server and of this computer may differ by so much without harm.
constexpr qint64 clockToleranceSeconds = 300;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::HealthChecks", text);
}

HealthCheck inspectStore(const QString &databasePath)
{
    HealthCheck check{u"store"_s};
    const auto db = storage::Connection::open(databasePath, storage::Connection::Mode::ReadOnly);
    if (!db) {
        check.detail = db.error().message;
        return check;
    }
    const Result<QStringList> answer = (*db)->ask(u"PRAGMA quick_check(1)"_s);
    check.ok = answer && answer->value(0) == "ok"_L1;
    check.detail =
        check.ok ? said("The database is whole.") : said("The database is damaged; restore it from a backup.");
    return check;
}

} // namespace

HealthCheck checkKeychain(const EngineState &state)
{
    using secrets::KeychainState;
    HealthCheck check{u"keychain"_s, false, secrets::describe(state.keychain)};
    if (state.practice || state.credentialsFromEnvironment) {
        check.ok = true;
        check.detail = state.practice ? said("Practice mode needs no keychain.")
                                      : said("Not needed: the credentials come from the environment.");
        return check;
    }
    check.ok = state.keychain == KeychainState::UnlockedWithSecret || state.keychain == KeychainState::UnlockedWithout;
    return check;
}

HealthCheck checkApi(const Result<thoughtly::User> &user)
{
    if (!user)
        return {u"api"_s, false, user.error().message};
    const QString who = user->name.isEmpty() ? user->email : user->name;
    return {u"api"_s, true,
            who.isEmpty() ? said("Thoughtly accepts the credentials.")
                          : said("Thoughtly accepts the credentials of %1.").arg(who)};
}

HealthCheck checkListener(const EngineState &state)
{
    if (!state.listener.isEmpty())
        return {u"listener"_s, true,
                (QStringList{said("The listener takes deliveries at %1.").arg(state.listener)} + state.listenerWarnings)
                    .join(u' ')};
    return {u"listener"_s, false,
            state.listenerFault.isEmpty() ? said("The listener is not running.") : state.listenerFault};
}

HealthCheck checkWebhook(const EngineState &state)
{
    if (!state.webhookFault.isEmpty())
        return {u"webhook"_s, false, state.webhookFault};
    return {u"webhook"_s, true,
            state.webhookProvenAt.isValid()
                ? said("A probe through the public URL came back: webhooks arrive.")
                : said("There is no public URL: Ringback asks Thoughtly for outcomes instead.")};
}

HealthCheck checkOutcomes(const EngineState &state)
{
    if (state.gaps.isEmpty())
        return {u"outcomes"_s, true, said("No outcome is known to be missing.")};
    QStringList gaps;
    for (const CatchUpGap &gap : state.gaps)
        gaps.append(gapText(gap));
    return {u"outcomes"_s, false, gaps.join(u' ')};
}

QFuture<HealthCheck> checkStore(const QString &databasePath, bool storeFault)
{
    if (storeFault)
        return finishedFuture(HealthCheck{u"store"_s, false, said("Deliveries can't be stored right now.")});
    const SharedPromise<HealthCheck> promise;
    QThreadPool::globalInstance()->start([promise, databasePath] { promise.finish(inspectStore(databasePath)); });
    return promise.future();
}

HealthCheck checkClock(storage::Connection &db, const QDateTime &now)
{
    QDateTime newest;
    const auto note = [&newest](const QDateTime &at) {
        if (at.isValid() && (!newest.isValid() || at > newest))
            newest = at;
    };
    const QList<Call> calls = storage::calls::byIds(db, storage::calls::order(db, {}, 1));
    for (const Call &call : calls)
        note(call.createdAt);
    const QList<storage::deliveries::Row> rows = storage::deliveries::byIds(db, storage::deliveries::order(db, 1));
    for (const storage::deliveries::Row &row : rows)
        note(row.delivery.receivedAt);
    const QString shown = QLocale::c().toString(now.toLocalTime(), u"yyyy-MM-dd HH:mm:ss t"_s);
    if (newest.isValid() && now.secsTo(newest) > clockToleranceSeconds)
        return {u"clock"_s, false,
                said("The clock shows %1, which is before what was written down already.").arg(shown)};
    return {u"clock"_s, true, said("The clock shows %1.").arg(shown)};
}

HealthCheck checkDisk(const QString &directory)
{
    const QStorageInfo disk(directory);
    const QString free = QLocale::c().formattedDataSize(disk.bytesAvailable(), 1, QLocale::DataSizeSIFormat);
    if (!disk.isValid() || disk.isReadOnly())
        return {u"disk"_s, false, said("The data directory %1 can't be written.").arg(directory)};
    return {u"disk"_s, disk.bytesAvailable() >= leastBytesFree,
            disk.bytesAvailable() >= leastBytesFree ? said("%1 are free.").arg(free)
                                                    : said("Only %1 are free: make room.").arg(free)};
}

} // namespace ringback
