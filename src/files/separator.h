#pragma once

#include <QByteArray>
#include <QChar>

namespace ringback::files {

/// What stands between the cells of a CSV file (comma, semicolon, tab or bar), from its first lines: the one that cuts
/// most of them into equally many cells. Nothing that does: a comma.
[[nodiscard]] QChar guessSeparator(const QByteArray &sample);
/// The separator that a first line like `sep=;` names; null: it names none.
[[nodiscard]] QChar namedSeparator(QByteArrayView line);

} // namespace ringback::files
