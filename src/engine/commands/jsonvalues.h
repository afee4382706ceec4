#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace ringback::json {

/// `2026-05-24T15:31:10Z`, with milliseconds where there are some; null for a time that isn't known.
[[nodiscard]] inline QJsonValue time(const QDateTime &at)
{
    if (!at.isValid())
        return QJsonValue::Null;
    return at.toUTC().toString(at.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

[[nodiscard]] inline QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Ids of ours are numbers inside, text outside: a script must not count on them being numbers.
[[nodiscard]] inline QJsonValue id(qint64 id)
{
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(id));
}

} // namespace ringback::json
