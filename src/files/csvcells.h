#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace ringback::files {

/// The text of a cell's bytes: UTF-8, else Windows-1252; NUL characters are left out.
[[nodiscard]] QString cellText(QByteArrayView bytes);

/// A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection") gets an apostrophe in front; E.164 numbers
/// stay as they are. withoutApostrophe() undoes it, whatever the text.
[[nodiscard]] QString neutralised(const QString &cell);
[[nodiscard]] QString withoutApostrophe(const QString &cell);

/// A row as a line of CSV (RFC 4180: CR LF, quotes where needed), cells neutralised.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Several words in one cell: between commas, those that need it in quotes. Read: commas, semicolons or bars.
[[nodiscard]] QString joinedWords(const QStringList &words);
[[nodiscard]] QStringList splitWords(const QString &cell);

} // namespace ringback::files
