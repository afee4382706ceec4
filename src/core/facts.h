#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QStringView>

namespace ringback {

/// What is known about something that happened, as JSON, and addressed by dotted names such as `contact.name` or
/// `variables.rating`. Rules ask it, templates are filled from it.
using Facts = QJsonObject;

/// Undefined when nothing stands under that name. A number addresses an element of a list.
[[nodiscard]] QJsonValue factAt(const Facts &facts, QStringView name);
/// As a person would write it: texts as they are, numbers without needless digits, yes and no as `true` and `false`,
/// nothing as an empty text.
[[nodiscard]] QString factText(const QJsonValue &value);

/// The template with each `{{ name }}` replaced by that fact. A text that is one placeholder and nothing else takes the
/// fact as it is (a number stays a number, what isn't known becomes null); within other text it becomes text.
[[nodiscard]] QString filled(const QString &pattern, const Facts &facts);
[[nodiscard]] QJsonValue filled(const QJsonValue &pattern, const Facts &facts);
/// The names that a template asks for, each once, in order.
[[nodiscard]] QStringList placeholders(const QJsonValue &pattern);

/// A template from what a person typed: a JSON object. The error says in words where it breaks.
[[nodiscard]] Result<QJsonObject> parseTemplate(const QByteArray &text);

} // namespace ringback
