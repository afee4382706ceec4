#include "core/logentry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levels{"debug", "info", "warning", "error"};

} // namespace

QString LogEntry::id(QStringView name) const
{
    const auto found = std::find_if(ids.begin(), ids.end(), [name](const auto &one) { return one.first == name; });
    return found == ids.end() ? QString() : found->second;
}

QString token(LogEntry::Level level)
{
    return QString::fromLatin1(levels.at(static_cast<std::size_t>(level)));
}

QString withIds(const QString &message, const LogEntry::Ids &ids)
{
    QString text = message + u" |"_s;
    for (const auto &[name, value] : ids)
        text += u' ' + name + u'=' + value;
    return text;
}

LogEntry::Ids takeIds(QString *message)
{
    static const QRegularExpression behind(uR"( \|((?: [a-z]+=[^\s=]+)+)$)"_s);
    const QRegularExpressionMatch match = behind.match(*message);
    LogEntry::Ids ids;
    if (!match.hasMatch())
        return ids;
    const QStringList pairs = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        ids.emplaceBack(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    message->truncate(match.capturedStart());
    return ids;
}

std::optional<LogEntry> logEntryFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    LogEntry entry;
    entry.time = QDateTime::fromString(object["time"_L1].toString(), Qt::ISODateWithMs);
    if (!entry.time.isValid())
        return std::nullopt;
    const QByteArray level = object["level"_L1].toString().toLatin1();
    const auto known = std::find(levels.begin(), levels.end(), level);
    // What ends the process is an error, too.
    entry.level = known == levels.end() ? LogEntry::Level::Error : static_cast<LogEntry::Level>(known - levels.begin());
    entry.category = object["category"_L1].toString();
    entry.message = object["message"_L1].toString();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "time"_L1 && it.key() != "level"_L1 && it.key() != "category"_L1 && it.key() != "message"_L1)
            entry.ids.emplaceBack(it.key(), it.value().toString());
    }
    return entry;
}

} // namespace ringback
