#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ringback::cli {

/// The answer of a command for people: a table, the fields of one record, or a line. The same facts as the JSON. A
/// table that goes on has no second header.
[[nodiscard]] QString render(const QString &command, const QList<QJsonObject> &documents, bool withHeader = true);

} // namespace ringback::cli
