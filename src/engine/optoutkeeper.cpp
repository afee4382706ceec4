#include "engine/optoutkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/donotcallentry.h"
#include "engine/engine.h"
#include "storage/calls.h"
#include "storage/store.h"

namespace ringback {

using namespace Qt::StringLiterals;
namespace optouts = storage::optouts;

namespace {

/// One by one; of more, how many.
constexpr qsizetype mostTold = 3;

struct Decided
{
    optouts::Finding finding;
    QList<qint64> skipped; ///< callbacks
};

Result<Decided> decideNow(storage::Connection &db, qint64 id, OptOutDecision decision, const QString &by,
                          const QDateTime &now)
{
    const std::optional<optouts::Finding> finding = optouts::byId(db, id);
    if (!finding)
        return Error{ErrorKind::NotFound, OptOutKeeper::tr("There is nothing to decide under this id.")};
    if (finding->decision)
        return Error{ErrorKind::Refused, OptOutKeeper::tr("Somebody has decided this already.")};
    Decided decided;
    if (decision == OptOutDecision::DoNotCall) {
        if (finding->phone.isEmpty())
            return Error{ErrorKind::Refused, OptOutKeeper::tr("The number of this call isn't known.")};
        const auto entered = enterDoNotCall(
            db, {.phone = finding->phone, .addedAt = now, .source = u"opt_out"_s, .by = by, .note = finding->quote},
            now);
        if (!entered)
            return entered.error();
        decided.skipped = entered->skipped;
    }
    // One without the others: each is a sentence of its own.
    if (const Result<Done> kept = optouts::decide(db, id, decision, by, now); !kept)
        return kept.error();
    const QString what = decision == OptOutDecision::DoNotCall ? OptOutKeeper::tr("Do not call")
                                                               : OptOutKeeper::tr("It was something else");
    if (finding->callId != 0) {
        const Result<Done> noted = storage::calls::note(
            db, finding->callId,
            {.at = now,
             .source = Source::Person,
             .what = u"opt_out_decided"_s,
             .detail =
                 by.isEmpty() ? what : OptOutKeeper::tr("%1 (%2)", "what was decided, and by whom").arg(what, by)});
        if (!noted)
            return noted.error();
    }
    decided.finding = optouts::byId(db, id).value_or(*finding);
    return decided;
}

} // namespace

OptOutKeeper::OptOutKeeper(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
                           QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_reader(reader), m_settings(settings)
{
}

void OptOutKeeper::tell()
{
    if (!m_reader)
        return;
    const QList<optouts::Finding> found = optouts::waiting(*m_reader, m_told);
    if (found.size() > mostTold) {
        m_told = found.last().id;
        Q_EMIT notice({Notice::Level::Warning,
                       tr("%1 sentences in calls may ask not to be called again. Nobody can call these numbers before "
                          "you decide.")
                           .arg(found.size()),
                       found.first().callId});
        Q_EMIT changed({});
        return;
    }
    for (const optouts::Finding &finding : found) {
        m_told = finding.id;
        const std::optional<Call> call = storage::calls::byId(*m_reader, finding.callId);
        const QString who = call && !call->contactName.isEmpty() ? visibleText(call->contactName)
                            : finding.phone.isEmpty()            ? tr("Somebody")
                                                                 : formatNational(finding.phone);
        Q_EMIT notice({Notice::Level::Warning,
                       tr("%1 may have asked not to be called: “%2” Nobody can call before you decide.")
                           .arg(who, visibleText(finding.quote)),
                       finding.callId});
        Q_EMIT changed(finding.phone);
    }
}

QFuture<Result<optouts::Finding>> OptOutKeeper::decide(qint64 findingId, OptOutDecision decision)
{
    const SharedPromise<Result<optouts::Finding>> promise;
    const auto decided =
        m_store.write([findingId, decision, by = m_settings.userName, now = m_clock.now()](storage::Connection &db) {
            return decideNow(db, findingId, decision, by, now);
        });
    whenDone(decided, this, [this, promise](const Result<Decided> &result) {
        if (!result) {
            promise.finish(result.error());
            return;
        }
        Q_EMIT changed(result->finding.phone);
        if (!result->skipped.isEmpty())
            Q_EMIT callbacksChanged(result->skipped);
        if (result->finding.callId != 0)
            Q_EMIT callsChanged({result->finding.callId});
        promise.finish(result->finding);
    });
    return promise.future();
}

} // namespace ringback
