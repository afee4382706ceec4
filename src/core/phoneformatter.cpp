#include "core/phonenumber.h"
#include "core/phonenumber_p.h"

#include <phonenumbers/asyoutypeformatter.h>

#include <algorithm>
#include <optional>

namespace ringback {

namespace {

constexpr qsizetype longestDialled = 32; // far beyond any number; the formatter's cost grows with the square

bool isPlus(QChar c)
{
    return c == u'+' || c == QChar(0xFF0B);
}

// What people and programs put between digits, and the invisible marks that come along when a number is copied.
bool isSeparator(QChar c)
{
    switch (c.category()) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return c == u'.' || c == u'/' || c == QChar(0x00B7) || c == QChar(0x2212);
    }
}

bool isDialled(QChar c)
{
    return isPlus(c) || c.isDigit();
}

// The plus and the digits as ASCII; nothing if anything else is in the text.
std::optional<std::string> dialled(const QString &text)
{
    std::string result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += static_cast<char>('0' + c.digitValue());
        else if (isPlus(c) && result.empty())
            result += '+';
        else if (!isSeparator(c))
            return std::nullopt;
    }
    return result;
}

} // namespace

class PhoneFormatter::Private
{
public:
    std::string region;
    std::unique_ptr<phone::lib::AsYouTypeFormatter> formatter;

    void use(const std::string &newRegion)
    {
        region = newRegion;
        formatter.reset(phone::util().GetAsYouTypeFormatter(region));
    }
};

PhoneFormatter::PhoneFormatter(const QString &region) : d(std::make_unique<Private>())
{
    d->use(phone::regionCode(region));
}

PhoneFormatter::~PhoneFormatter() = default;

void PhoneFormatter::setRegion(const QString &region)
{
    if (const std::string code = phone::regionCode(region); code != d->region)
        d->use(code);
}

PhoneFormatter::Formatted PhoneFormatter::format(const QString &typed, int caret)
{
    const qsizetype caretIn = std::clamp<qsizetype>(caret, 0, typed.size());
    const auto digits = dialled(typed);
    if (!digits || digits->size() > longestDialled)
        return {typed, static_cast<int>(caretIn)};

    d->formatter->Clear();
    std::string output;
    for (const char digit : *digits)
        d->formatter->InputDigit(static_cast<unsigned char>(digit), &output);
    QString text = QString::fromStdString(output);
    // A space after the last digit would come back whenever Backspace takes it away.
    while (text.endsWith(u' '))
        text.chop(1);

    // The formatter never adds or drops a digit, so the caret is where the same number of them stands before it. (Its
    // own remembered position can't say "before the first".)
    auto before = std::count_if(typed.cbegin(), typed.cbegin() + caretIn, isDialled);
    qsizetype caretOut = 0;
    while (before > 0 && caretOut < text.size()) {
        if (isDialled(text.at(caretOut)))
            --before;
        ++caretOut;
    }
    return {text, static_cast<int>(caretOut)};
}

} // namespace ringback
