#pragma once

#include <QString>
#include <QStringList>

namespace ringback::cli {

/// Cells in aligned columns, two spaces apart, no lines. Each row has as many cells as the header.
[[nodiscard]] QString alignedTable(const QStringList &header, const QList<QStringList> &rows);
/// `Name:  value` lines, the values aligned; later lines of a value are indented to it.
[[nodiscard]] QString alignedFields(const QList<std::pair<QString, QString>> &fields);

} // namespace ringback::cli
