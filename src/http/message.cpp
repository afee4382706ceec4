#include "http/message.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

struct Phrase
{
    int status;
    const char *text;
};

// The registry of RFC 9110, section 15, and RFC 6585 (429, 431).
constexpr std::array phrases{
    Phrase{100, "Continue"},
    Phrase{101, "Switching Protocols"},
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{203, "Non-Authoritative Information"},
    Phrase{204, "No Content"},
    Phrase{205, "Reset Content"},
    Phrase{206, "Partial Content"},
    Phrase{300, "Multiple Choices"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{402, "Payment Required"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{406, "Not Acceptable"},
    Phrase{407, "Proxy Authentication Required"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{411, "Length Required"},
    Phrase{412, "Precondition Failed"},
    Phrase{413, "Content Too Large"},
    Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{416, "Range Not Satisfiable"},
    Phrase{417, "Expectation Failed"},
    Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"},
    Phrase{426, "Upgrade Required"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
    Phrase{505, "HTTP Version Not Supported"},
};

bool sameName(const Header &field, QByteArrayView name)
{
    return field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [name](const Header &field) { return sameName(field, name); });
    return found == m_fields.cend() ? QByteArray() : found->value;
}

QByteArrayList Headers::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const Header &field : m_fields) {
        if (sameName(field, name))
            found.append(field.value);
    }
    return found;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [name](const Header &field) { return sameName(field, name); });
}

void Headers::set(QByteArrayView name, QByteArray value)
{
    m_fields.removeIf([name](const Header &field) { return sameName(field, name); });
    append(name.toByteArray(), std::move(value));
}

ServerResponse ServerResponse::json(int status, QByteArray body)
{
    static const Headers json{{"Content-Type", "application/json"}}; // shared, not made for each
    return {.status = status, .headers = json, .body = std::move(body)};
}

ServerResponse ServerResponse::problem(int status, QByteArrayView title, Headers headers)
{
    // RFC 9457, 4.2.1: "about:blank" says that the status explains the problem; "title" is then its short text.
    const QJsonObject body{
        {u"type"_s, u"about:blank"_s}, {u"title"_s, QString::fromUtf8(title)}, {u"status"_s, status}};
    headers.set("Content-Type", "application/problem+json");
    return {
        .status = status, .headers = std::move(headers), .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray reasonPhrase(int status)
{
    const auto found = std::find_if(phrases.cbegin(), phrases.cend(),
                                    [status](const Phrase &phrase) { return phrase.status == status; });
    return found == phrases.cend() ? QByteArrayLiteral("Unknown")
                                   : QByteArray::fromRawData(found->text, qsizetype(qstrlen(found->text)));
}

} // namespace ringback::http
