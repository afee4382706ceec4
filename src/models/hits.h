#pragma once

#include <QList>
#include <QString>

namespace ringback::models {

/// A piece of a text that is searched for.
struct Hit
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Hit &) const = default;
};

/// Where in the text the words of a search stand, as it finds them: case, accents and widths are alike, numbers in any
/// notation. Rising, without overlaps.
[[nodiscard]] QList<Hit> hitsIn(const QString &text, const QString &search);
/// How many of the words stand in it.
[[nodiscard]] int wordsIn(const QString &text, const QString &search);

} // namespace ringback::models
