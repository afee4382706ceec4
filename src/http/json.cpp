#include "http/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

// QJsonObject inserts in order: without a bound, a body of very many keys would take seconds.
constexpr qsizetype maxMembers = 4096;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QLatin1StringView latin(std::string_view ascii)
{
    return {ascii.data(), static_cast<qsizetype>(ascii.size())};
}

bool isAscii(std::string_view utf8)
{
    return QtPrivate::isAscii(latin(utf8));
}

QJsonValue converted(simdjson::dom::element element, int depth)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::OBJECT: {
        if (depth >= maxNesting)
            return {};
        QJsonObject object;
        for (const auto [key, value] : simdjson::dom::object(element)) {
            if (object.size() >= maxMembers)
                break;
            // Qt keeps plain text in one byte a character; to have it so from the start costs much less.
            if (isAscii(key))
                object.insert(latin(key), converted(value, depth + 1));
            else
                object.insert(text(key), converted(value, depth + 1));
        }
        return object;
    }
    case Type::ARRAY: {
        if (depth >= maxNesting)
            return {};
        QJsonArray array;
        for (const simdjson::dom::element value : simdjson::dom::array(element))
            array.append(converted(value, depth + 1));
        return array;
    }
    case Type::INT64:
        return QJsonValue(static_cast<qint64>(int64_t(element)));
    case Type::UINT64: // only what doesn't fit into 63 bits comes as this type
        return QString::number(uint64_t(element));
    case Type::DOUBLE:
        return double(element);
    case Type::STRING: {
        const std::string_view string(element);
        return isAscii(string) ? QJsonValue(latin(string)) : QJsonValue(text(string));
    }
    case Type::BOOL:
        return bool(element);
    case Type::NULL_VALUE:
        break;
    }
    return {};
}

using Keys = std::vector<std::string_view>;

/// `keys`: those of the objects around this one, and from `first` on its own.
std::optional<std::string_view> repeatedAmong(Keys &keys, size_t first)
{
    constexpr size_t few = 16;
    const auto begin = keys.begin() + static_cast<Keys::difference_type>(first);
    if (keys.size() - first <= few) { // comparing each with each costs less than to sort them
        for (auto key = begin; key != keys.end(); ++key) {
            if (std::find(begin, key, *key) != key)
                return *key;
        }
        return std::nullopt;
    }
    std::sort(begin, keys.end());
    const auto twice = std::adjacent_find(begin, keys.end());
    return twice == keys.end() ? std::nullopt : std::optional(*twice);
}

std::optional<std::string_view> repeatedIn(simdjson::dom::element element, int depth, Keys &keys)
{
    if (depth >= maxNesting)
        return std::nullopt;
    if (element.is_array()) {
        for (const simdjson::dom::element value : simdjson::dom::array(element)) {
            if (auto found = repeatedIn(value, depth + 1, keys))
                return found;
        }
        return std::nullopt;
    }
    if (!element.is_object())
        return std::nullopt;
    const size_t first = keys.size();
    const simdjson::dom::object object(element);
    for (const auto [key, value] : object) {
        if (auto found = repeatedIn(value, depth + 1, keys))
            return found;
    }
    for (const auto [key, value] : object)
        keys.push_back(key);
    const auto found = repeatedAmong(keys, first);
    keys.resize(first);
    return found;
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// Whole numbers of JSON's grammar: no leading zero, at most one leading minus.
bool isWholeNumber(QByteArrayView token)
{
    const QByteArrayView digits = token.startsWith('-') ? token.sliced(1) : token;
    if (digits.isEmpty() || (digits.startsWith('0') && digits.size() > 1))
        return false;
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// simdjson refuses a document with a whole number beyond 64 bits; as text it keeps all of its digits.
QByteArray withHugeNumbersQuoted(QByteArrayView json)
{
    constexpr qsizetype safeDigits = std::numeric_limits<qint64>::digits10;
    QByteArray result;
    result.reserve(json.size() + 64);
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            result.append(c);
            if (c == '\\' && i + 1 < json.size())
                result.append(json[++i]);
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c != '-' && (c < '0' || c > '9')) {
            inString = c == '"';
            result.append(c);
            continue;
        }
        qsizetype end = i;
        while (end < json.size() && isNumberCharacter(json[end]))
            ++end;
        const QByteArrayView token = json.sliced(i, end - i);
        const bool huge = token.size() > safeDigits && isWholeNumber(token);
        result.append(huge ? '"' + token.toByteArray() + '"' : token.toByteArray());
        i = end - 1;
    }
    return result;
}

} // namespace

Result<QJsonValue> parseJson(QByteArrayView json)
{
    if (json.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        json = json.sliced(3);
    if (json.isEmpty()) // simdjson would copy from a null pointer
        return Error{ErrorKind::Unreadable, QCoreApplication::translate("ringback::http", "This isn't valid JSON."),
                     u"empty"_s};

    simdjson::dom::parser parser;
    simdjson::dom::element root;
    auto error = parser.parse(json.data(), static_cast<size_t>(json.size())).get(root);
    if (error == simdjson::NUMBER_ERROR) {
        const QByteArray quoted = withHugeNumbersQuoted(json);
        error = parser.parse(quoted.constData(), static_cast<size_t>(quoted.size())).get(root);
    }
    if (error) {
        return Error{ErrorKind::Unreadable, QCoreApplication::translate("ringback::http", "This isn't valid JSON."),
                     QString::fromLatin1(simdjson::error_message(error))};
    }
    return converted(root, 0);
}

std::optional<QString> repeatedKey(QByteArrayView json)
{
    if (json.isEmpty())
        return std::nullopt;
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(json.data(), static_cast<size_t>(json.size())).get(root))
        return std::nullopt;
    Keys keys;
    const auto found = repeatedIn(root, 0, keys);
    return found ? std::optional(text(*found)) : std::nullopt;
}

} // namespace ringback::http
