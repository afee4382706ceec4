#include "core/optout.h"

#include "core/optoutrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 240;

QChar unified(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'`':
        return u'\'';
    case u'ة':
        return u'ه';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ٱ':
        return u'ا';
    default:
        return c;
    }
}

/// Kana lose their meaning without their voicing marks.
bool isVoicing(QChar c)
{
    return c == QChar(0x3099) || c == QChar(0x309a);
}

QString folded(const QString &said)
{
    const QString decomposed = said.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString text;
    text.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            if (!text.isEmpty() && !text.endsWith(u' '))
                text.append(u' ');
        } else if (isVoicing(c) || (!c.isMark() && c != QChar(0x0640) && c.category() != QChar::Other_Format)) {
            text.append(unified(c));
        }
    }
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QRegularExpression compiled(const char16_t *expression)
{
    return QRegularExpression(QString::fromUtf16(expression),
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
}

QRegularExpression anyOf(optout::Expressions expressions)
{
    QStringList all;
    for (const char16_t *const expression : expressions)
        all.append(u"(?:"_s + QString::fromUtf16(expression) + u')');
    const QString joined = all.join(u'|');
    return compiled(reinterpret_cast<const char16_t *>(joined.utf16()));
}

struct Rules
{
    explicit Rules(const optout::Language &language)
        : code(QString::fromLatin1(language.code))
        , stem(compiled(language.stem))
        , wish(anyOf(language.wishes))
        , other(anyOf(language.others))
        , saidMyself(compiled(language.saidMyself))
    {
    }

    QString code;
    QRegularExpression stem;
    QRegularExpression wish;
    QRegularExpression other;
    QRegularExpression saidMyself;
};

const std::vector<Rules> &rules()
{
    static const std::vector<Rules> all(optout::languages.begin(), optout::languages.end());
    return all;
}

struct Span
{
    qsizetype from;
    qsizetype to;

    [[nodiscard]] bool overlaps(const Span &other) const { return from < other.to && other.from < to; }
};

QList<Span> spansOf(const QRegularExpression &expression, const QString &text)
{
    QList<Span> spans;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

QList<Span> quotationsIn(const QString &text)
{
    static const QRegularExpression quotation(uR"("[^"]*"|“[^”“]*[”“]|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』)"_s);
    return spansOf(quotation, text);
}

/// Words of somebody else, such as of a letter.
bool isQuoted(const QString &text, const Span &wish, const Rules &rules)
{
    const QList<Span> quotations = quotationsIn(text);
    return std::any_of(quotations.begin(), quotations.end(), [&](const Span &quotation) {
        const bool isWithin = quotation.from <= wish.from && wish.to <= quotation.to;
        const bool isAll = quotation.to - quotation.from + 2 >= text.size();
        return isWithin && !isAll && !rules.saidMyself.match(text.left(quotation.from)).hasMatch();
    });
}

bool speaksOfIt(const QString &text, const Rules &rules)
{
    if (!rules.stem.match(text).hasMatch())
        return false;
    const QList<Span> wishes = spansOf(rules.wish, text);
    if (wishes.isEmpty())
        return false;
    const QList<Span> others = spansOf(rules.other, text);
    return std::any_of(wishes.begin(), wishes.end(), [&](const Span &wish) {
        return std::none_of(others.begin(), others.end(),
                            [&wish](const Span &other) { return other.overlaps(wish); }) &&
               !isQuoted(text, wish, rules);
    });
}

QString elided(const QString &text)
{
    return text.size() <= longestQuote ? text : text.left(longestQuote - 1).trimmed() + u'…';
}

/// The sentences that say so; all of it where no sentence does by itself.
QStringList quotesOf(const QString &said, const Rules &rules)
{
    static const QRegularExpression sentence(uR"([^.!?。！？؟\n]+[.!?。！？؟]*)"_s);
    QStringList quotes;
    auto sentences = sentence.globalMatch(said);
    while (sentences.hasNext()) {
        const QString one = sentences.next().captured().simplified();
        if (speaksOfIt(folded(one), rules))
            quotes.append(elided(one));
    }
    return quotes.isEmpty() ? QStringList{elided(said.simplified())} : quotes;
}

} // namespace

QList<OptOut> findOptOuts(const QString &said)
{
    const QString text = folded(said);
    for (const Rules &language : rules()) {
        if (!speaksOfIt(text, language))
            continue;
        QList<OptOut> found;
        const QStringList quotes = quotesOf(said, language);
        for (const QString &quote : quotes) {
            const OptOut one{quote, language.code};
            if (!found.contains(one))
                found.append(one);
        }
        return found;
    }
    return {};
}

QList<OptOut> optOutsIn(const QList<Utterance> &transcript)
{
    QList<OptOut> found;
    QString turn;
    const auto read = [&found, &turn] {
        const QList<OptOut> inTurn = turn.isEmpty() ? QList<OptOut>() : findOptOuts(turn);
        for (const OptOut &one : inTurn) {
            if (!found.contains(one))
                found.append(one);
        }
        turn.clear();
    };
    for (const Utterance &utterance : transcript) {
        if (utterance.speaker != Utterance::Speaker::Customer) {
            read();
            continue;
        }
        if (!turn.isEmpty())
            turn.append(u' ');
        turn.append(utterance.text);
    }
    read();
    return found;
}

QString token(OptOutDecision decision)
{
    return decision == OptOutDecision::DoNotCall ? u"do_not_call"_s : u"something_else"_s;
}

std::optional<OptOutDecision> optOutDecisionFromToken(QStringView token)
{
    if (token == u"do_not_call")
        return OptOutDecision::DoNotCall;
    return token == u"something_else" ? std::optional(OptOutDecision::SomethingElse) : std::nullopt;
}

} // namespace ringback
