#pragma once

class QDateTimeEdit;
class QPlainTextEdit;
class QWidget;

namespace ringback {

/// Makes every label with a buddy as high as its field, so that their words stand on one line: of a field of several
/// lines, on the first.
void alignLabels(QWidget *form);

/// For JSON and the like: from left to right in every language, and Tab leads on.
void setCodeLook(QPlainTextEdit *edit);

enum class TimeParts { Time, Date, DateAndTime };
/// Shows these in the system's short form, without seconds, hours before minutes in right-to-left windows, too.
void setTimeParts(QDateTimeEdit *edit, TimeParts parts);

} // namespace ringback
