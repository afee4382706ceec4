#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace ringback::cli {

/// Text from outside, made safe for a terminal: control and direction characters are shown, not obeyed; line ends become
/// spaces unless they are kept.
enum class LineEnds { Fold, Keep };
[[nodiscard]] QString plainText(const QString &text, LineEnds lineEnds = LineEnds::Fold);

/// One line of JSON, without its line end. What a terminal might obey stands there escaped.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// How many columns a terminal needs for it, near enough.
[[nodiscard]] qsizetype displayWidth(const QString &text);

} // namespace ringback::cli
