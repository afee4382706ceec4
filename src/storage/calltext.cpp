#include "storage/calltext.h"

#include "core/maskedtext.h"
#include "storage/fold.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocale>

#include <algorithm>

namespace ringback::storage::calltext {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts.append(text);
}

void addValue(QStringList &texts, const QString &name, const QJsonValue &value)
{
    if (value.isString())
        add(texts, value.toString());
    else if (value.isDouble())
        add(texts, name + u": "_s + QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
}

/// Only what is searched is read out of the facts (core/callmerge.h): all of them cost three times as much.
void addFacts(QStringList &texts, const QJsonObject &facts)
{
    const auto fact = [&facts](QLatin1StringView name) { return facts.value(name).toArray().at(0); };
    const QJsonArray turns = fact("transcript"_L1).toArray();
    for (const QJsonValue turn : turns)
        add(texts, turn.toArray().at(1).toString());
    add(texts, fact("summary"_L1).toString());
    const QJsonObject captured = fact("variables"_L1).toObject();
    for (auto value = captured.begin(); value != captured.end(); ++value)
        addValue(texts, value.key(), value.value());
}

constexpr qsizetype before = 32; ///< characters shown before the first hit
constexpr qsizetype longest = 220;

/// To the word that begins at or after it, if one does soon.
qsizetype wordFrom(const QString &text, qsizetype at)
{
    constexpr qsizetype nearby = 16;
    if (at == 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', at - 1);
    return space >= 0 && space < at + nearby ? space + 1 : at;
}

Excerpt around(const QString &text, const QList<FoldedText::Range> &hits)
{
    const qsizetype hit = hits.first().from;
    qsizetype from = hit <= before ? 0 : std::min(wordFrom(text, hit - before), hit);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    Excerpt excerpt;
    excerpt.text = text.mid(from, longest);
    // One line, and as many characters as before: the marks stay where they are.
    std::replace_if(
        excerpt.text.begin(), excerpt.text.end(), [](QChar c) { return c.isSpace(); }, QChar(u' '));
    const QString cut = from > 0 ? u"…"_s : QString();
    for (const FoldedText::Range &range : hits) {
        if (range.from >= from && range.from + range.length <= from + excerpt.text.size())
            excerpt.marks.append({range.from - from + cut.size(), range.length});
    }
    excerpt.text.prepend(cut);
    return excerpt;
}

} // namespace

std::optional<Texts> of(Connection &db, qint64 callId)
{
    Texts texts;
    {
        Statement query(db,
                        u"SELECT c.created_at IS NULL, c.created_at, coalesce(nullif(p.name, ''), c.contact_name), "
                        "c.phone, coalesce(nullif(c.agent_title, ''), g.title, c.agent_id), c.outcome, c.placed_by, "
                        "c.cause, c.note, f.facts FROM calls c LEFT JOIN contacts p ON p.id = c.contact_id "
                        "AND p.removed_at IS NULL LEFT JOIN agents g ON g.id = c.agent_id LEFT JOIN call_facts f ON "
                        "f.call_id = c.id "
                        "WHERE c.id = ?"_s);
        if (!query.run(callId) || !query.next())
            return std::nullopt;
        const bool isUnknown = query.integer() != 0;
        const qint64 createdAt = query.integer();
        if (!isUnknown)
            texts.createdAtMs = createdAt;
        constexpr int shownColumns = 5;
        for (int i = 0; i < shownColumns; ++i)
            add(texts.shown, query.text());
        const QString cause = query.text();
        add(texts.said, query.text());
        addFacts(texts.said, query.object());
        add(texts.said, cause);
    }
    Statement notes(db, u"SELECT detail FROM timeline WHERE call_id = ? AND detail <> '' ORDER BY at, id"_s);
    notes.run(callId);
    while (notes.next()) {
        if (const QString note = notes.text(); !texts.said.contains(note) && !texts.shown.contains(note))
            texts.said.append(note);
    }
    return texts;
}

QByteArray folded(const Texts &texts)
{
    QByteArray all;
    for (const QStringList &list : {texts.shown, texts.said}) {
        for (const QString &text : list) {
            const QString words = fold(text);
            all.append(words.toUtf8()).append(' ');
            const QList<DigitRun> numbers = digitRuns(words);
            for (const DigitRun &number : numbers)
                all.append(number.digits.toLatin1()).append(' ');
        }
    }
    return all;
}

bool matches(const Texts &texts, const QStringList &words)
{
    const QByteArray text = folded(texts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word.toUtf8()); });
}

Excerpt excerpt(const QStringList &texts, const QStringList &words)
{
    Excerpt best;
    int most = 0;
    for (const QString &said : texts) {
        const QString text = visibleText(said);
        const FoldedText folded(text);
        if (const int count = folded.count(words); count > most) {
            most = count;
            best = around(text, folded.find(words));
            if (count == words.size())
                break;
        }
    }
    return best;
}

} // namespace ringback::storage::calltext
