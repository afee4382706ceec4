#include "gui/readinglooks.h"

#include "core/call.h"
#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "gui/statuslook.h"
#include "gui/words.h"
#include "models/modelroles.h"
#include "models/timelinemodel.h"
#include "models/transcriptmodel.h"
#include "models/words.h"

#include <QLocale>

#include <utility>

namespace ringback {

using models::TimelineModel;
using models::TranscriptModel;

namespace {

/// The dot of a step that isn't a status: planned, sending, not_sent.
ringback::ColorRole dotColor(const QString &step)
{
    if (const std::optional<CallStatus> status = callStatusFromToken(step))
        return statusLook(*status).text;
    return step == QLatin1StringView("not_sent") ? ringback::ColorRole::FailedText : ringback::ColorRole::WaitingText;
}

} // namespace

void ConversationLook::setEvidence(int row)
{
    for (const int changed : {std::exchange(m_evidence, row), row}) {
        const QModelIndex turn = index(changed, 0);
        if (turn.isValid())
            Q_EMIT dataChanged(turn, turn, {EvidenceRole});
    }
}

QVariant ConversationLook::data(const QModelIndex &index, int role) const
{
    if (role < IsAgentRole)
        return QIdentityProxyModel::data(index, role);
    const bool isAgent =
        index.data(TranscriptModel::SpeakerRole).toInt() == static_cast<int>(Utterance::Speaker::Agent);
    switch (role) {
    case IsAgentRole:
        return isAgent;
    case SpeakerRole:
        if (!isAgent)
            return tr("Customer");
        return m_agentName.isEmpty() ? tr("Voice agent") : tr("%1 · voice agent").arg(visibleText(m_agentName));
    case TimeRole: {
        const QVariant seconds = index.data(TranscriptModel::AtSecondsRole);
        return seconds.isValid() ? placeText(seconds.toDouble()) : QString();
    }
    case EvidenceRole:
        return index.row() == m_evidence;
    default:
        return {};
    }
}

QVariant TimelineLook::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case TimeRole: {
        const QDateTime at = index.data(models::ValueRole).toDateTime().toLocalTime();
        const bool isToday = at.date() == QDate::currentDate();
        return isToday ? clockText(at.time()) : QLocale().toString(at, tr("d MMM"));
    }
    case ColorRole:
        return static_cast<int>(dotColor(index.data(models::StatusRole).toString()));
    case DetailRole: {
        const QString source = models::sourceText(static_cast<Source>(index.data(TimelineModel::SourceRole).toInt()));
        const QString detail = index.data(TimelineModel::DetailRole).toString();
        return detail.isEmpty() ? source : source + QStringLiteral(" · ") + detail;
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace ringback
