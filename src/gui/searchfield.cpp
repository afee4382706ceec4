#include "gui/searchfield.h"

#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringback {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_keyHint(QStringLiteral("/"))
{
    setPlaceholderText(tr("Search name, number, company, transcript…"));
    setAccessibleName(tr("Search"));
    addAction(icon(Icon::Search, ColorRole::SecondaryText), QLineEdit::LeadingPosition)->setText(tr("Search"));
    QAction *clearing = addAction(icon(Icon::Close, ColorRole::SecondaryText), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setToolTip(clearing->text());
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, [this] {
        clear();
        emit textEdited(QString());
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    makeRoom();
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    makeRoom();
    update();
}

QRect SearchField::keyHintRect() const
{
    if (m_keyHint.isEmpty() || hasFocus() || !text().isEmpty())
        return {};
    const QFontMetrics metrics(textFont(font(), TextSize::Small));
    const int width = std::max(18, metrics.horizontalAdvance(m_keyHint) + space::medium);
    const int height = metrics.height() + 2;
    const QRect logical(this->width() - space::small - space::tiny - width, (this->height() - height) / 2, width,
                        height);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QSize SearchField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + 2 * (measure::icon + space::huge);
    return QSize(std::max({base.width(), words, 360}), base.height());
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect hint = keyHintRect();
    if (hint.isEmpty())
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    paintRounded(&painter, hint, 4, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlLine));
    painter.setFont(textFont(font(), TextSize::Small));
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(hint, Qt::AlignCenter, m_keyHint);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
    // A window that comes to the front gives the field its focus back: nobody has asked for a search yet.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit entered();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchField::makeRoom()
{
    const QRect hint = keyHintRect();
    const int room = hint.isEmpty() ? 0 : hint.width() + space::small;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit textEdited(QString());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        emit left();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ringback
