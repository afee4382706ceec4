#include "http/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

namespace ringback::http {

namespace {

Error notJson(const char *detail)
{
    return {ErrorKind::Unreadable, QCoreApplication::translate("ringback::http", "This isn't valid JSON."),
            QString::fromLatin1(detail)};
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &json)
{
    QByteArrayView text(json);
    if (text.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        text = text.sliced(3);
    if (text.isEmpty()) // simdjson would copy from a null pointer
        return notJson("empty");

    simdjson::dom::parser parser;
    const auto judged = parser.parse(text.data(), static_cast<size_t>(text.size()));
    if (judged.error() != simdjson::SUCCESS)
        return notJson(simdjson::error_message(judged.error()));

    // QJsonDocument takes only arrays and objects at the top, so the value travels in an array of one.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toByteArray() + ']');
    if (!document.isArray() || document.array().size() != 1)
        return notJson("nested too deeply");
    return document.array().at(0);
}

} // namespace ringback::http
