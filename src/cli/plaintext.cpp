#include "cli/plaintext.h"

#include <QJsonDocument>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

/// Moves the cursor, changes colours, turns the reading direction, or can't be seen at all.
bool isObeyed(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return c != QChar(0x200d) && c != QChar(0x200c); // joiners shape letters and emoji
    default:
        return false;
    }
}

QString escaped(QChar c)
{
    return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
}

} // namespace

QString plainText(const QString &text, LineEnds lineEnds)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool kept = c == u'\n' && lineEnds == LineEnds::Keep;
        const bool folded = c == u'\n' || c == u'\t' || (c == u'\r' && lineEnds == LineEnds::Fold);
        if (folded && !kept)
            result += u' ';
        else if (isObeyed(c) && !kept)
            result += escaped(c);
        else
            result += c;
    }
    return result;
}

QByteArray jsonLine(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString result;
    result.reserve(json.size());
    // Compact JSON has such characters inside of strings only, where the escape means the same.
    for (const QChar c : json)
        result += isObeyed(c) ? escaped(c) : QString(c);
    return result.toUtf8();
}

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        // East Asian scripts and emoji take two columns.
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                          (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                          (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                          (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += wide ? 2 : 1;
    }
    return width;
}

} // namespace ringback::cli
