#include "core/maskedtext.h"

#include <QChar>

namespace ringback {

namespace {

// Format characters that ordinary text is written with. They can't reorder or hide what stands around them.
bool isOrdinaryFormat(char32_t c)
{
    switch (c) {
    case 0x200C: // joiners: Persian, Indic scripts, emoji
    case 0x200D:
    case 0x200E: // marks that settle on which side a full stop stands
    case 0x200F:
    case 0x061C:
    case 0x06DD: // signs around numbers, visible
    case 0x070F:
    case 0x0890:
    case 0x0891:
    case 0x08E2:
    case 0x110BD:
    case 0x110CD:
        return true;
    default:
        return c >= 0x0600 && c <= 0x0605;
    }
}

bool isKept(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Format: // directions, zero-width characters, tags
        return isOrdinaryFormat(c);
    default:
        return !QChar::isNonCharacter(c);
    }
}

QString sign(char32_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c)); // Unicode's pictures of the control characters
    if (c == 0x7F)
        return QChar(0x2421);
    const QString digits = QString::number(static_cast<uint>(c), 16).toUpper();
    return c <= 0xFFFF ? QStringLiteral("\\u") + digits.rightJustified(4, u'0')
                       : QStringLiteral("\\U") + digits.rightJustified(8, u'0');
}

} // namespace

QString visibleText(const QString &text)
{
    QString visible;
    qsizetype copied = 0; // what stands before this is in `visible`
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = text.at(at).unicode();
        qsizetype width = 1;
        if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            width = 2;
        }
        const bool windowsNewline = c == U'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
        if (!isKept(c) && !windowsNewline) {
            visible += QStringView(text).sliced(copied, at - copied);
            visible += sign(c);
            copied = at + width;
        }
        at += width;
    }
    if (copied == 0)
        return text;
    visible += QStringView(text).sliced(copied);
    return visible;
}

} // namespace ringback
