#include "files/csvcells.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

/// 0x80 to 0x9f of Windows-1252; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                               0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool startsFormula(QChar c)
{
    return u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(c);
}

bool isE164(QStringView text)
{
    return text.size() >= 8 && text.size() <= 16 && text.front() == u'+' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Any number of apostrophes, then what starts a formula: so one more or less of them is always told.
bool isFormula(const QString &cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && startsFormula(*first);
}

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace() || std::any_of(cell.begin(), cell.end(), [](QChar c) {
               return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'|' || c == u'\r' || c == u'\n';
           });
}

QString quoted(const QString &text)
{
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString cellText(QByteArrayView bytes)
{
    QString text;
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) {
        text = QString::fromUtf8(bytes);
    } else {
        text = QString::fromLatin1(bytes);
        for (QChar &c : text) {
            if (c >= u'\x80' && c <= QChar(0x9f) && windows1252.at(c.unicode() - 0x80) != 0)
                c = windows1252.at(c.unicode() - 0x80);
        }
    }
    if (text.contains(QChar(0)))
        text.remove(QChar(0));
    return text;
}

QString neutralised(const QString &cell)
{
    return isFormula(cell) && !isE164(cell) ? u'\'' + cell : cell;
}

QString withoutApostrophe(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.sliced(1) : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        const QString cell = neutralised(cells.at(i));
        line += needsQuotes(cell) ? quoted(cell) : cell;
    }
    return line.toUtf8() + "\r\n";
}

QString joinedWords(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts.append(word.isEmpty() || needsQuotes(word) ? quoted(word) : word);
    return texts.join(u", ");
}

QStringList splitWords(const QString &cell)
{
    QStringList words;
    QString word;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto take = [&] {
        const QString text = wasQuoted ? word : word.trimmed();
        if (wasQuoted || !text.isEmpty())
            words.append(text);
        word.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (inQuotes) {
            if (c != u'"')
                word += c;
            else if (i + 1 < cell.size() && cell.at(i + 1) == u'"')
                word += cell.at(++i);
            else
                inQuotes = false;
        } else if (c == u'"' && word.trimmed().isEmpty()) {
            inQuotes = wasQuoted = true;
            word.clear();
        } else if (c == u',' || c == u';' || c == u'|') {
            take();
        } else if (!wasQuoted || !c.isSpace()) {
            word += c;
        }
    }
    take();
    return words;
}

} // namespace ringback::files
