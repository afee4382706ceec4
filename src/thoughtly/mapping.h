#pragma once

#include "core/callstatus.h"
#include "core/result.h"
#include "thoughtly/facttable.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace ringback::thoughtly {

/// What a person said of one field of a body that nobody understood.
struct MappedField
{
    QString pointer = {}; ///< where it stands (RFC 6901)
    Fact fact = Fact::CallId;

    bool operator==(const MappedField &) const = default;
};

/// How the bodies of one path are to be read. Holds places and status words, never anybody's data.
struct Mapping
{
    QString path = {}; ///< masked, as in Delivery; empty: any
    QList<MappedField> fields = {};
    QMap<QString, CallStatus> statusWords = {}; ///< by the word in lower case: "done" → completed

    bool operator==(const Mapping &) const = default;
};

/// The facts that a field can be said to be, by stable names such as `call_id`, in the order in which they are offered.
[[nodiscard]] QList<Fact> mappableFacts();
[[nodiscard]] QString token(Fact fact); ///< empty for one that can't be mapped
[[nodiscard]] std::optional<Fact> factFromToken(QStringView token);

/// Undefined when nothing stands there, or the pointer is none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &body, QStringView pointer);
/// One step of a pointer, with `~` and `/` written as RFC 6901 says.
[[nodiscard]] QString pointerStep(const QString &name);

/// Puts what the mapping finds before what was found under known names.
void applyMapping(const Mapping &mapping, const QJsonObject &body, FoundFacts &facts);

[[nodiscard]] QJsonObject toJson(const Mapping &mapping);
/// InvalidInput, in words, when it is none or larger than any that a person makes.
[[nodiscard]] Result<Mapping> mappingFromJson(const QJsonObject &json);

} // namespace ringback::thoughtly
