#pragma once

#include <QString>
#include <QStringList>

namespace ringback::storage {

/// The form in which texts are compared: case, accents and widths folded, any script's digits as 0–9, spaces
/// simplified.
[[nodiscard]] QString fold(const QString &text);

/// The words of a search, folded. One that looks like (a part of) a phone number is its digits, without leading zeros:
/// they are a national or international prefix that E.164 doesn't carry. A lone "+" or "(" is a number that is only
/// just begun, and no word.
[[nodiscard]] QStringList searchWords(const QString &text);

/// The ASCII digits of a text.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace ringback::storage
