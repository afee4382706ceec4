#include "files/phonecell.h"

#include "core/possiblenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::PhoneCell)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What stands on paper, without marks that only spreadsheets need.
QString plainCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith("=\""_L1) && text.endsWith(u'"') && text.size() > 3)
        text = text.sliced(2, text.size() - 3).trimmed();
    while (text.startsWith(u'\''))
        text.remove(0, 1);
    // Direction marks come along when a number is copied.
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

/// `351912345678.0`, `351912345678,00`
QString withoutDecimals(const QString &text)
{
    const qsizetype point = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (point < 7 || point + 1 == text.size() || text.size() - point > 3 ||
        !std::all_of(text.begin() + point + 1, text.end(), [](QChar c) { return c == u'0'; }) ||
        !std::all_of(text.begin() + (text.front() == u'+' ? 1 : 0), text.begin() + point, isDigit))
        return text;
    return text.first(point);
}

struct Rounded
{
    bool is = false;
    QString digits = {}; ///< empty: some are lost
};

/// `3.51912345678E+11` holds all its digits, `3.5E+11` doesn't.
Rounded scientific(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?([0-9])(?:[.,]([0-9]*))?[eE]\\+?([0-9]{1,2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(1) + match.captured(2);
    return {true, digits.size() == match.captured(3).toInt() + 1 ? digits : QString()};
}

/// Pieces that may each be a number; a slash divides only what is long enough on both sides (030/1234567 is one).
QStringList pieces(const QString &text)
{
    static const QRegularExpression marks(u"[;|,\\n\\r]| / | or | oder | und | and | ou | o | e | y "_s);
    const auto digits = [](const QString &piece) { return std::count_if(piece.begin(), piece.end(), isDigit); };
    QStringList result = text.split(marks, Qt::SkipEmptyParts);
    if (result.size() == 1 && text.count(u'/') == 1) {
        const QStringList sides = text.split(u'/');
        if (digits(sides.first()) >= 7 && digits(sides.last()) >= 7)
            result = sides;
    }
    result.removeIf([&digits](const QString &piece) { return digits(piece) == 0; });
    return result;
}

bool mayBeSeveral(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u';' || c == u'|' || c == u',' || c == u'/' || c == u'\n' || c.isLetter();
    });
}

/// The digits, if that is all there is besides separators, and they may begin with a country code.
QString withPlus(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (!u" -.()\u00a0"_s.contains(c))
            return {};
    }
    return digits.size() >= 8 && digits.size() <= 15 && digits.front() != u'0' ? u'+' + digits : QString();
}

Result<DialNumber> readOne(const QString &piece, const QString &region, QString &note)
{
    // What says its country code can be nothing else: whether it is valid would change nothing here.
    if (piece.startsWith(u'+'))
        return parsePossibleNumber(piece, region);
    Result<DialNumber> number = parseDialNumber(piece, region);
    if (number.ok() && number->valid)
        return number;
    const QString international = withPlus(piece);
    if (!international.isEmpty()) {
        const Result<DialNumber> restored = parseDialNumber(international, region);
        if (restored.ok() && restored->valid) {
            note = Words::tr("The + in front of the number was missing and is put back.");
            return restored;
        }
    }
    if (number.ok())
        note = Words::tr("No numbering plan knows this number. It may not be reachable.");
    return number;
}

} // namespace

PhoneCell readPhoneCell(const QString &cell, const QString &region)
{
    PhoneCell result;
    QString text = plainCell(cell);
    if (text.isEmpty())
        return result;
    if (const Rounded rounded = text.contains(u'e', Qt::CaseInsensitive) ? scientific(text) : Rounded(); rounded.is) {
        if (rounded.digits.isEmpty()) {
            result.fault = Words::tr("A spreadsheet has rounded this number, so digits are lost. Write it in full.");
            return result;
        }
        text = rounded.digits;
    }
    text = withoutDecimals(text);

    QStringList candidates{text};
    if (mayBeSeveral(text)) {
        const QStringList several = pieces(text);
        if (several.size() > 1)
            candidates = several;
    }
    QString firstFault;
    for (const QString &candidate : std::as_const(candidates)) {
        const Result<DialNumber> number = readOne(candidate, region, result.note);
        if (!number) {
            if (firstFault.isEmpty())
                firstFault = number.error().message;
        } else if (std::none_of(result.numbers.cbegin(), result.numbers.cend(),
                                [&number](const DialNumber &known) { return known.e164 == number->e164; })) {
            result.numbers.append(*number);
        }
    }
    if (result.numbers.isEmpty())
        result.fault = firstFault;
    else if (!firstFault.isEmpty())
        result.note = Words::tr("A part of this cell is not a phone number and was left out.");
    return result;
}

} // namespace ringback::files
