#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback {

/// What another program gets to know: a JSON object whose strings may hold {{names}} of `fields`, filled in. A name
/// that isn't known gives nothing. Nothing at all if the template isn't a JSON object.
[[nodiscard]] std::optional<QJsonObject> filledPayload(const QString &payloadTemplate, const QJsonObject &fields);

/// The template that hands these fields on as they are.
[[nodiscard]] QString payloadOf(const QStringList &names);

} // namespace ringback
