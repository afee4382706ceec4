#pragma once

#include "engine/importplan.h"
#include "gui/importpreview.h"

#include <QString>

namespace ringback {

// What the import dialog says, and where it puts the refused rows.

/// What would become of the file.
[[nodiscard]] QString previewWords(const ImportPreview &preview, const ImportPreviewTable::Totals &totals);
/// The same after the whole file was checked.
[[nodiscard]] QString checkedWords(const ImportReport &report);
/// How many, how fast, how long still.
[[nodiscard]] QString progressWords(const ImportProgress &progress);
[[nodiscard]] QString reportWords(const ImportReport &report);
/// Where the refused rows are, or why they are nowhere; empty: none was refused.
[[nodiscard]] QString refusedWords(const ImportReport &report);
[[nodiscard]] QString undoneWords(const ImportUndoReport &report);

/// Beside the file that is imported, or with the person's documents where that folder can't be written to; never a file
/// that is there already.
[[nodiscard]] QString pathForRefused(const QString &importedPath);

} // namespace ringback
