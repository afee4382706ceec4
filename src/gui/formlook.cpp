#include "gui/formlook.h"

#include <QAbstractScrollArea>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace ringback {

void alignLabels(QWidget *form)
{
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    const QLineEdit *line = form->findChild<QLineEdit *>();
    for (QLabel *label : labels) {
        if (!label->buddy())
            continue;
        const QWidget *field = label->buddy();
        const bool isTall = qobject_cast<const QAbstractScrollArea *>(field) && line;
        const QSize size = isTall ? line->sizeHint() : field->sizeHint();
        label->setMinimumHeight(size.boundedTo(field->maximumSize()).height());
    }
}

void setCodeLook(QPlainTextEdit *edit)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setTabChangesFocus(true);
}

void setTimeParts(QDateTimeEdit *edit, TimeParts parts)
{
    const QLocale locale;
    QStringList formats;
    if (parts != TimeParts::Time)
        formats += locale.dateFormat(QLocale::ShortFormat);
    if (parts != TimeParts::Date)
        formats += locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    // In a field from right to left Qt turns the parts round, minutes first; numbers are never read so.
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(formats.join(u' '));
    edit->unsetLayoutDirection();
}

} // namespace ringback
