#include "engine/callmarking.h"

#include "storage/callbacks.h"
#include "storage/callmarks.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;
namespace calls = storage::calls;
namespace callmarks = storage::callmarks;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::CallMarking", text);
}

Result<Heard> heardOf(qint64 callId, const Result<Done> &written)
{
    if (!written)
        return written.error();
    Heard heard;
    heard.applied.callId = callId;
    heard.applied.changed = true;
    return heard;
}

QString correctionText(const QString &now, const QString &before, const QString &by)
{
    const QString was = before.isEmpty() ? said("none") : before;
    return by.isEmpty() ? said("%1 (was: %2)").arg(now, was) : said("%1 (by %2, was: %3)").arg(now, by, was);
}

} // namespace

Result<Heard> setNote(storage::Connection &db, qint64 callId, const QString &note)
{
    return heardOf(callId, callmarks::setNote(db, callId, note));
}

Result<Heard> setDisposition(storage::Connection &db, qint64 callId, std::optional<Disposition> disposition,
                             const Decision &decision)
{
    return heardOf(callId, callmarks::setDisposition(db, callId, disposition, decision.by, decision.at));
}

Result<Heard> correctOutcome(storage::Connection &db, qint64 callId, const QString &outcome, const Decision &decision,
                             const Settings &settings)
{
    const std::optional<CallDetail> detail = calls::detail(db, callId);
    const QString before = detail ? detail->call.outcome : QString();
    const QString wanted = outcome.simplified();
    const QString heardOutcome = detail ? detail->marks.heardOutcome : QString();
    const bool isTakenBack = wanted.isEmpty() || wanted == heardOutcome;
    const QString now = isTakenBack ? heardOutcome : wanted;
    if (detail && now == before)
        return heardOf(callId, Done{});
    const Result<Done> written = callmarks::correctOutcome(db, callId, isTakenBack ? QString() : wanted, decision.at);
    if (!written)
        return written.error();
    const TimelineEntry entry{.at = decision.at,
                              .source = Source::Person,
                              .what = u"corrected"_s,
                              .detail = correctionText(now.isEmpty() ? said("none") : now, before, decision.by)};
    if (const Result<Done> noted = calls::note(db, callId, entry); !noted)
        return noted.error();
    if (const auto followed = followCallback(db, callId, settings); !followed)
        return followed.error();
    Result<Heard> heard = heardOf(callId, Done{});
    heard->callbackId = storage::callbacks::ofCall(db, callId);
    return heard;
}

} // namespace ringback
