#pragma once

#include "core/call.h"
#include "core/contact.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace ringback {

/// A contact as a row under files::contactTitles(), so that an import takes it back without a loss.
[[nodiscard]] QStringList exportCells(const Contact &contact);

/// A call with what people say of it.
struct ExportedCall
{
    Call call = {};
    CallMarks marks = {};
};
[[nodiscard]] QStringList callTitles();
[[nodiscard]] QStringList exportCells(const ExportedCall &exported);
[[nodiscard]] QJsonObject toJson(const ExportedCall &exported);

/// A cell that a spreadsheet can't run as a formula, and rows of them as CSV: for what is copied.
[[nodiscard]] QString spreadsheetCell(const QString &text);
[[nodiscard]] QByteArray csvText(const QList<QStringList> &rows);

} // namespace ringback
