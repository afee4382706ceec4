#include "engine/exportcells.h"

#include "engine/commands/jsonvalues.h"
#include "files/csvcells.h"

#include <QJsonDocument>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return json::time(time).toString();
}

} // namespace

QStringList exportCells(const Contact &contact)
{
    return {contact.name,
            contact.phone,
            contact.email,
            contact.company,
            contact.country,
            files::joinedWords(contact.tags),
            contact.consentBasis,
            timeText(contact.consentAt),
            contact.source,
            timeText(contact.createdAt),
            timeText(contact.updatedAt),
            contact.thoughtlyId,
            contact.attributes.isEmpty()
                ? QString()
                : QString::fromUtf8(QJsonDocument(contact.attributes).toJson(QJsonDocument::Compact))};
}

QStringList callTitles()
{
    return {u"id"_s,
            u"status"_s,
            u"outcome"_s,
            u"cause"_s,
            u"phone"_s,
            u"contact"_s,
            u"agent"_s,
            u"agent_id"_s,
            u"by"_s,
            u"attempt"_s,
            u"priority"_s,
            u"created_at"_s,
            u"started_at"_s,
            u"ended_at"_s,
            u"duration_seconds"_s,
            u"known_by"_s,
            u"known_at"_s,
            u"attempt_id"_s,
            u"thoughtly_call_id"_s};
}

QStringList exportCells(const Call &call)
{
    return {QString::number(call.id),
            token(call.status),
            call.outcome,
            call.cause,
            call.phone,
            call.contactName,
            call.agentTitle,
            call.agentId,
            call.by,
            QString::number(call.attempt),
            token(call.priority),
            timeText(call.createdAt),
            timeText(call.startedAt),
            timeText(call.endedAt),
            call.durationSeconds ? QString::number(*call.durationSeconds, 'g', 15) : QString(),
            token(call.knownBy),
            timeText(call.knownAt),
            call.attemptId,
            call.thoughtlyCallId};
}

} // namespace ringback
