#include "engine/exportcells.h"

#include "core/disposition.h"
#include "engine/commands/calljson.h"
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
            contact.consentSource,
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
            u"thoughtly_call_id"_s,
            u"note"_s,
            u"disposition"_s,
            u"disposition_by"_s,
            u"disposition_at"_s};
}

QStringList exportCells(const ExportedCall &exported)
{
    const Call &call = exported.call;
    const CallMarks &marks = exported.marks;
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
            call.thoughtlyCallId,
            marks.note,
            marks.disposition ? token(*marks.disposition) : QString(),
            marks.dispositionBy,
            timeText(marks.dispositionAt)};
}

QJsonObject toJson(const ExportedCall &exported)
{
    const CallMarks &marks = exported.marks;
    QJsonObject object = toJson(exported.call);
    object.insert(u"note"_s, json::text(marks.note));
    object.insert(u"disposition"_s, json::text(marks.disposition ? token(*marks.disposition) : QString()));
    object.insert(u"disposition_by"_s, json::text(marks.dispositionBy));
    object.insert(u"disposition_at"_s, json::time(marks.dispositionAt));
    return object;
}

QString spreadsheetCell(const QString &text)
{
    return files::neutralised(text);
}

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows)
        text += files::csvLine(row);
    return text;
}

} // namespace ringback
