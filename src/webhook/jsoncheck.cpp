#include "webhook/jsoncheck.h"

#include <simdjson.h>

#include <string_view>

namespace ringback::webhook {

namespace {

constexpr size_t mostLevels = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The end of the number by RFC 8259's grammar that starts at `at`; `at` itself when there is none.
const char *numberEnd(const char *at, const char *end)
{
    const auto skipDigits = [end](const char *p) {
        while (p != end && isDigit(*p))
            ++p;
        return p;
    };
    const char *p = at + (*at == '-' ? 1 : 0);
    if (p == end || !isDigit(*p))
        return at;
    p = *p == '0' ? p + 1 : skipDigits(p);
    if (p != end && *p == '.') {
        const char *const digits = p + 1;
        p = skipDigits(digits);
        if (p == digits)
            return at;
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        const char *digits = p + 1;
        if (digits != end && (*digits == '+' || *digits == '-'))
            ++digits;
        p = skipDigits(digits);
        if (p == digits)
            return at;
    }
    return p;
}

/// The text with every proper number replaced by 0, so that what is left to complain of isn't its size.
QByteArray withoutNumbers(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    bool inString = false;
    const char *const end = text.constData() + text.size();
    for (const char *p = text.constData(); p != end; ++p) {
        if (inString) {
            if (*p == '\\' && p + 1 != end)
                plain.append(*p++);
            inString = *p != '"';
        } else if (*p == '"') {
            inString = true;
        } else if (*p == '-' || isDigit(*p)) {
            const char *const stop = numberEnd(p, end);
            if (stop != p) {
                plain.append('0');
                p = stop - 1;
                continue;
            }
        }
        plain.append(*p);
    }
    return plain;
}

} // namespace

class JsonCheck::Private
{
public:
    simdjson::simdjson_result<simdjson::dom::element> parse(const QByteArray &text)
    {
        // A larger one shrinks again: one giant delivery shouldn't hold its memory for good.
        static constexpr size_t usualBytes = size_t(256) * 1024;
        const size_t wanted = std::max(usualBytes, size_t(text.size()));
        if (parser.capacity() != wanted || parser.max_depth() != mostLevels) {
            if (const auto error = parser.allocate(wanted, mostLevels))
                return error;
        }
        return parser.parse(text.constData(), size_t(text.size()));
    }

    simdjson::dom::parser parser;
};

JsonCheck::JsonCheck() : d(std::make_unique<Private>()) {}

JsonCheck::~JsonCheck() = default;

bool JsonCheck::isValid(const QByteArray &text)
{
    const auto error = d->parse(text).error();
    if (error == simdjson::NUMBER_ERROR) // malformed, or merely beyond 64 bits, which JSON allows
        return d->parse(withoutNumbers(text)).error() == simdjson::SUCCESS;
    return error == simdjson::SUCCESS;
}

std::optional<QByteArray> JsonCheck::stringAt(const QByteArray &text, QByteArrayView key)
{
    std::string_view value;
    if (d->parse(text)[std::string_view(key.data(), size_t(key.size()))].get_string().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return QByteArray(value.data(), qsizetype(value.size()));
}

} // namespace ringback::webhook
