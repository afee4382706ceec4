#include "models/hits.h"

#include "storage/fold.h"
#include "storage/foldedtext.h"

namespace ringback::models {

QList<Hit> hitsIn(const QString &text, const QString &search)
{
    QList<Hit> hits;
    const QStringList words = storage::searchWords(search);
    if (words.isEmpty())
        return hits;
    const QList<storage::FoldedText::Range> found = storage::FoldedText(text).find(words);
    for (const storage::FoldedText::Range &range : found)
        hits.append({range.from, range.length});
    return hits;
}

int wordsIn(const QString &text, const QString &search)
{
    return storage::FoldedText(text).count(storage::searchWords(search));
}

} // namespace ringback::models
