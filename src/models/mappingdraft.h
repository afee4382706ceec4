#pragma once

#include "core/call.h"
#include "core/delivery.h"
#include "models/recordreader.h"
#include "thoughtly/mapping.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace ringback::models {

/// What a field can be said to mean, in the words of people.
[[nodiscard]] QString factText(thoughtly::Fact fact);
/// What a rule reads, in one line: "Phone number, Status".
[[nodiscard]] QString readsText(const thoughtly::Mapping &mapping);

/// A rule for bodies like this one while a person makes it: what each field of the body means, and the call that comes
/// of it. A fact is told by one field: said of another, it moves there.
class MappingDraft
{
public:
    /// Goes on with a saved rule that finds something in this body, where there is one. Nothing for what can't be
    /// taught: a body that is no JSON object (or an array of some), that asks for a callback, or that is understood by
    /// itself.
    [[nodiscard]] static std::optional<MappingDraft> of(const Delivery &delivery, const QList<SavedMapping> &saved);

    /// 0: a new one.
    [[nodiscard]] qint64 id() const { return m_saved.id; }
    [[nodiscard]] const thoughtly::Mapping &mapping() const { return m_saved.mapping; }
    [[nodiscard]] const QJsonObject &body() const { return m_body; }

    [[nodiscard]] std::optional<thoughtly::Fact> meaningOf(const QString &pointer) const;
    /// Nothing: it means nothing.
    void setMeaning(const QString &pointer, std::optional<thoughtly::Fact> fact);

    /// What the body says where its status stands; empty: nothing that is a word.
    [[nodiscard]] QString statusWord() const;
    /// What that word was said to stand for; nothing: as Thoughtly means it.
    [[nodiscard]] std::optional<CallStatus> statusMeaning() const;
    void setStatusMeaning(std::optional<CallStatus> status);

    /// What the body tells by this rule.
    [[nodiscard]] std::optional<CallObservation> call(const QString &region) const;

private:
    SavedMapping m_saved;
    QJsonObject m_body;
};

} // namespace ringback::models
