#include "storage/fold.h"

#include <algorithm>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

// Letters with a stroke, and ligatures: Unicode decomposes none of them, and Qt folds case one letter to one.
QString undecomposed(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ł':
        return u"l"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    default:
        return c;
    }
}

/// Any script.
QString foldAny(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const QChar::Category category = c.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        if (const int digit = c.digitValue(); digit >= 0)
            folded.append(QChar(u'0' + digit));
        else
            folded.append(undecomposed(c));
    }
    return folded;
}

constexpr char16_t latinEnd = 0x180;

/// From 0x80 on.
QStringList foldedLatin()
{
    QStringList table;
    for (char16_t c = 0x80; c < latinEnd; ++c)
        table.append(foldAny(QChar(c)));
    return table;
}

bool looksLikeNumber(const QString &word)
{
    bool anyDigit = false;
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9')
            anyDigit = true;
        else if (!u"+-().·/"_s.contains(c))
            return false;
    }
    return anyDigit;
}

} // namespace

QString fold(const QString &text)
{
    // Latin letters one by one, from a table: most texts have no others.
    static const QStringList latin = foldedLatin();
    const auto isLatin = [](QChar c) { return c.unicode() < latinEnd; };
    if (std::all_of(text.begin(), text.end(), isLatin)) {
        QString folded;
        folded.reserve(text.size());
        for (const QChar c : text) {
            if (c.unicode() < 0x80)
                folded.append(c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c);
            else
                folded.append(latin[c.unicode() - 0x80]);
        }
        return folded.simplified();
    }
    return foldAny(text).simplified();
}

QStringList searchWords(const QString &text)
{
    QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word == u"+" || word == u"(" || word == u"+("; });
    for (QString &word : words) {
        if (!looksLikeNumber(word))
            continue;
        const QString digits = digitsOf(word);
        const auto significant = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
        word = significant == digits.end() ? digits : digits.sliced(significant - digits.begin());
    }
    return words;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

} // namespace ringback::storage
