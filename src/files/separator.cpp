#include "files/separator.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace ringback::files {

namespace {

constexpr int looksAtLines = 50;

/// How often it occurs outside quotes in each of the first rows.
QList<int> countsPerRow(const QByteArray &sample, char separator)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool empty = true;
    for (const char c : sample) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (!empty)
                counts.append(count);
            count = 0;
            empty = true;
            if (counts.size() == looksAtLines)
                return counts;
            continue;
        }
        empty = false;
        if (!quoted && c == separator)
            ++count;
    }
    if (!empty)
        counts.append(count);
    return counts;
}

/// How many rows have as many as the first one, and how many that are.
std::pair<qsizetype, int> scoreOf(const QByteArray &sample, char separator)
{
    const QList<int> counts = countsPerRow(sample, separator);
    if (counts.isEmpty() || counts.first() == 0)
        return {0, 0};
    return {std::count(counts.begin(), counts.end(), counts.first()), counts.first()};
}

} // namespace

QChar guessSeparator(const QByteArray &sample)
{
    char best = ',';
    std::pair<qsizetype, int> bestScore{0, 0};
    for (const char candidate : std::array{',', ';', '\t', '|'}) {
        const auto score = scoreOf(sample, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return QLatin1Char(best);
}

QChar namedSeparator(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().trimmed();
    // A tab would be trimmed away.
    if (line.startsWith("sep=\t"))
        return QLatin1Char('\t');
    return text.size() == 5 && text.startsWith("sep=") ? QLatin1Char(text.at(4)) : QChar();
}

} // namespace ringback::files
