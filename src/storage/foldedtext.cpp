#include "storage/foldedtext.h"

#include "storage/fold.h"

#include <algorithm>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isInNumber(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'+':
    case u'-':
    case u'(':
    case u')':
    case u'.':
    case u'·':
    case u'/':
        return true;
    default:
        return isDigit(c);
    }
}

} // namespace

QList<DigitRun> digitRuns(const QString &folded)
{
    QList<DigitRun> runs;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (!isDigit(folded[at]))
            continue;
        DigitRun run;
        for (; at < folded.size() && isInNumber(folded[at]); ++at) {
            if (!isDigit(folded[at]))
                continue;
            run.digits.append(folded[at]);
            run.places.append(at);
        }
        const bool isGrouped = run.places.last() - run.places.first() + 1 > run.places.size();
        if (isGrouped) // else the digits stand in the text as they are
            runs.append(run);
    }
    return runs;
}

FoldedText::FoldedText(const QString &text) : m_size(text.size())
{
    m_folded.reserve(text.size());
    m_places.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const qsizetype size = c.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        if (c.isSpace())
            m_folded.append(u' ');
        else if (c.unicode() < 0x80)
            m_folded.append(c.toLower());
        else
            m_folded.append(fold(text.sliced(at, size)));
        m_places.resize(m_folded.size(), at);
        at += size;
    }
    m_numbers = digitRuns(m_folded);
}

/// Of the original, from the one folded character to the other, with the marks that belong to the last.
FoldedText::Range FoldedText::original(qsizetype first, qsizetype last) const
{
    const qsizetype from = m_places[first];
    const auto next = std::upper_bound(m_places.begin() + last, m_places.end(), m_places[last]);
    return {from, (next == m_places.end() ? m_size : *next) - from};
}

QList<FoldedText::Range> FoldedText::placesOf(const QString &word) const
{
    QList<Range> ranges;
    if (word.isEmpty())
        return ranges;
    for (qsizetype at = m_folded.indexOf(word); at >= 0; at = m_folded.indexOf(word, at + word.size()))
        ranges.append(original(at, at + word.size() - 1));
    if (!std::all_of(word.begin(), word.end(), isDigit))
        return ranges;
    for (const DigitRun &run : m_numbers) {
        for (qsizetype at = run.digits.indexOf(word); at >= 0; at = run.digits.indexOf(word, at + word.size()))
            ranges.append(original(run.places[at], run.places[at + word.size() - 1]));
    }
    return ranges;
}

QList<FoldedText::Range> FoldedText::find(const QStringList &words) const
{
    QList<Range> all;
    for (const QString &word : words)
        all += placesOf(word);
    std::sort(all.begin(), all.end(), [](const Range &a, const Range &b) { return a.from < b.from; });
    QList<Range> apart;
    for (const Range &range : std::as_const(all)) {
        if (!apart.isEmpty() && range.from <= apart.last().from + apart.last().length) {
            Range &last = apart.last();
            last.length = std::max(last.length, range.from + range.length - last.from);
        } else {
            apart.append(range);
        }
    }
    return apart;
}

int FoldedText::count(const QStringList &words) const
{
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [this](const QString &word) { return !placesOf(word).isEmpty(); }));
}

} // namespace ringback::storage
