#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ringback::storage {

/// Numbers that a text tells in groups ("+351 912-345 678"), as the digits alone: under these they are searched for.
struct DigitRun
{
    QString digits = {};
    QList<qsizetype> places = {}; ///< of each digit in the text
};
[[nodiscard]] QList<DigitRun> digitRuns(const QString &folded);

/// A text in its folded form (fold.h) that knows where each of its characters stands in the original, so that what a
/// search found can be marked there.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    struct Range
    {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };
    /// Where in the original these words (of searchWords()) stand, rising and without overlaps.
    [[nodiscard]] QList<Range> find(const QStringList &words) const;
    /// How many of the words are in it.
    [[nodiscard]] int count(const QStringList &words) const;

private:
    [[nodiscard]] QList<Range> placesOf(const QString &word) const;
    [[nodiscard]] Range original(qsizetype first, qsizetype last) const;

    QString m_folded;
    QList<qsizetype> m_places; ///< in the original, of each character
    QList<DigitRun> m_numbers;
    qsizetype m_size;
};

} // namespace ringback::storage
