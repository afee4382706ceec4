#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace ringback {

/// One line of the log, as it was written.
struct LogEntry
{
    enum class Level { Debug, Info, Warning, Error };
    using Ids = QList<std::pair<QString, QString>>;

    QDateTime time = {}; ///< UTC
    Level level = Level::Info;
    QString category = {};
    QString message = {};
    Ids ids = {}; ///< by which lines of one thing are found: call, attempt, request, delivery

    /// Of that name; empty: it has none.
    [[nodiscard]] QString id(QStringView name) const;
    bool operator==(const LogEntry &) const = default;
};

[[nodiscard]] QString token(LogEntry::Level level);

/// A message for the log with its ids behind it, where the log finds them: "sent | call=17". Names are lower-case
/// letters; an id has no space.
[[nodiscard]] QString withIds(const QString &message, const LogEntry::Ids &ids);
/// Takes the ids off again.
[[nodiscard]] LogEntry::Ids takeIds(QString *message);

/// What the log wrote: one JSON object. Nothing if it isn't one.
[[nodiscard]] std::optional<LogEntry> logEntryFromLine(const QByteArray &line);

} // namespace ringback
