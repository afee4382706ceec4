#include "core/jsontext.h"

#include <QStringEncoder>

#include <algorithm>

namespace ringback {

namespace {

/// What stands for a character within a JSON string, where it can't stand for itself.
void appendEscaped(QByteArray &json, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        json.append('\\').append(c);
        break;
    case '\b':
        json.append("\\b");
        break;
    case '\f':
        json.append("\\f");
        break;
    case '\n':
        json.append("\\n");
        break;
    case '\r':
        json.append("\\r");
        break;
    case '\t':
        json.append("\\t");
        break;
    default:
        json.append("\\u00").append(digits[(c >> 4) & 0xf]).append(digits[c & 0xf]);
    }
}

} // namespace

void appendJsonText(QByteArray &json, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    json.append('"');
    const qsizetype begin = json.size();
    json.resize(begin + encoder.requiredSpace(text.size()));
    json.resize(encoder.appendToBuffer(json.data() + begin, text) - json.constData());
    const auto needsEscape = [](char c) { return (c >= 0 && c < 0x20) || c == '"' || c == '\\'; };
    const auto first = std::find_if(json.cbegin() + begin, json.cend(), needsEscape);
    if (first != json.cend()) {
        const qsizetype clean = first - json.cbegin();
        const QByteArray rest = json.sliced(clean);
        json.resize(clean);
        for (const char c : rest) {
            if (needsEscape(c))
                appendEscaped(json, c);
            else
                json.append(c);
        }
    }
    json.append('"');
}

} // namespace ringback
