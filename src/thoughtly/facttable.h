#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <array>

namespace ringback::thoughtly {

/// What a body may say about a call. The names under which each is found stand in one table, in facttable.cpp.
enum class Fact {
    AttemptId,
    CallId,
    BareId, ///< an `id` that is the call's only if other facts of a call stand beside it
    AgentId,
    AgentTitle,
    AgentPhone,
    ContactId,
    ContactName,
    FirstName,
    LastName,
    ContactEmail,
    ContactPhone,
    AnyPhone, ///< a number that isn't said to be the contact's
    ToNumber,
    FromNumber,
    Direction,
    Event,
    EventOrKind, ///< `type`: an event, or the kind of conversation
    EventData,   ///< `data`: the agent's id when it is text
    Status,
    Outcome,
    Tags,
    Cause,
    Seconds,
    Milliseconds,
    StartedAt,
    EndedAt,
    CreatedAt,
    UpdatedAt,
    Version,
    Transcript,
    RecordingUrl,
    Summary,
    Variables,
    CustomFields,
    Metadata,
    Count
};

/// Everything in a body that stands under a known name at a place where that name can mean that fact.
class FoundFacts
{
public:
    /// The values found for a fact, the most trustworthy first; an empty list when nothing was.
    [[nodiscard]] const QList<QJsonValue> &of(Fact fact) const { return m_values[static_cast<size_t>(fact)]; }

    /// The first value that `read` makes something of; else what `read` gives for nothing.
    template <typename Read>
    [[nodiscard]] auto first(Fact fact, Read read) const
    {
        decltype(read(QJsonValue())) result{};
        for (const QJsonValue &value : of(fact)) {
            if (result = read(value); result != decltype(result){})
                break;
        }
        return result;
    }

    /// A value that is to be trusted more than all that were found for the fact.
    void putFirst(Fact fact, const QJsonValue &value) { m_values[static_cast<size_t>(fact)].prepend(value); }

private:
    friend FoundFacts findFacts(const QJsonObject &body);

    std::array<QList<QJsonValue>, static_cast<size_t>(Fact::Count)> m_values;
};

/// Walks the body once, breadth first, bounded in depth and size.
[[nodiscard]] FoundFacts findFacts(const QJsonObject &body);

} // namespace ringback::thoughtly
