#include "models/mappingdraft.h"

#include "thoughtly/decoder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace ringback::models {

using namespace Qt::StringLiterals;
using thoughtly::Fact;
using thoughtly::Mapping;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::MappingWords", text);
}

bool findsSomething(const Mapping &mapping, const QJsonObject &body)
{
    return std::any_of(mapping.fields.begin(), mapping.fields.end(), [&body](const thoughtly::MappedField &field) {
        return !thoughtly::valueAt(body, field.pointer).isUndefined();
    });
}

/// In an array of calls the first stands for all.
QJsonObject objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? document.array().first().toObject() : document.object();
}

} // namespace

QString factText(Fact fact)
{
    switch (fact) {
    case Fact::CallId:
        return said("Thoughtly's id of the call");
    case Fact::AttemptId:
        return said("Our id of the attempt");
    case Fact::ContactPhone:
        return said("Phone number");
    case Fact::ContactName:
        return said("Name");
    case Fact::Status:
        return said("Status");
    case Fact::Outcome:
        return said("Outcome");
    case Fact::Cause:
        return said("Reason why it failed");
    case Fact::StartedAt:
        return said("Began");
    case Fact::EndedAt:
        return said("Ended");
    case Fact::Seconds:
        return said("Duration in seconds");
    case Fact::Milliseconds:
        return said("Duration in milliseconds");
    case Fact::Transcript:
        return said("Transcript");
    case Fact::Summary:
        return said("Summary");
    case Fact::RecordingUrl:
        return said("Address of the recording");
    case Fact::AgentId:
        return said("Id of the voice agent");
    case Fact::AgentTitle:
        return said("Name of the voice agent");
    default:
        return thoughtly::token(fact);
    }
}

QString readsText(const Mapping &mapping)
{
    QStringList facts;
    for (const thoughtly::MappedField &field : mapping.fields)
        facts.append(factText(field.fact));
    facts.removeDuplicates();
    return facts.join(u", "_s);
}

std::optional<MappingDraft> MappingDraft::of(const Delivery &delivery, const QList<SavedMapping> &saved)
{
    MappingDraft draft;
    draft.m_body = objectOf(delivery.body);
    if (draft.m_body.isEmpty() || delivery.kind != DeliveryKind::CallCompleted)
        return std::nullopt;
    if (!thoughtly::decodeCalls(delivery.body, {}).isEmpty())
        return std::nullopt; // no rule would be asked
    const auto known = std::find_if(saved.begin(), saved.end(), [&](const SavedMapping &one) {
        return one.mapping.path == delivery.path && findsSomething(one.mapping, draft.m_body);
    });
    if (known != saved.end())
        draft.m_saved = *known;
    else
        draft.m_saved.mapping.path = delivery.path;
    return draft;
}

std::optional<Fact> MappingDraft::meaningOf(const QString &pointer) const
{
    const QList<thoughtly::MappedField> &fields = m_saved.mapping.fields;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const thoughtly::MappedField &field) { return field.pointer == pointer; });
    return found != fields.end() ? std::optional(found->fact) : std::nullopt;
}

void MappingDraft::setMeaning(const QString &pointer, std::optional<Fact> fact)
{
    m_saved.mapping.fields.removeIf(
        [&](const thoughtly::MappedField &field) { return field.pointer == pointer || (fact && field.fact == *fact); });
    if (fact)
        m_saved.mapping.fields.append({pointer, *fact});
}

QString MappingDraft::statusWord() const
{
    for (const thoughtly::MappedField &field : m_saved.mapping.fields) {
        if (field.fact == Fact::Status)
            return thoughtly::valueAt(m_body, field.pointer).toString().trimmed();
    }
    return {};
}

std::optional<CallStatus> MappingDraft::statusMeaning() const
{
    const auto known = m_saved.mapping.statusWords.constFind(statusWord().toLower());
    return known != m_saved.mapping.statusWords.constEnd() ? std::optional(*known) : std::nullopt;
}

void MappingDraft::setStatusMeaning(std::optional<CallStatus> status)
{
    const QString word = statusWord().toLower();
    if (word.isEmpty())
        return;
    if (status)
        m_saved.mapping.statusWords.insert(word, *status);
    else
        m_saved.mapping.statusWords.remove(word);
}

std::optional<CallObservation> MappingDraft::call(const QString &region) const
{
    return thoughtly::decodeCall(m_body, region, &m_saved.mapping);
}

} // namespace ringback::models
