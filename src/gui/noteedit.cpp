#include "gui/noteedit.h"

#include "gui/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

constexpr int debounceMs = 500;
constexpr int mostLines = 5;

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &NoteEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::edited);
    fitHeight();
}

void NoteEdit::edit(qint64 id, const QString &stored)
{
    const bool isOther = id != m_id;
    if (isOther) {
        flush();
        m_id = id;
    }
    const bool isUnsaved = m_unsaved.contains(id);
    const QString text = isUnsaved ? m_unsaved.value(id) : stored;
    if (text != toPlainText()) {
        m_isShowing = true;
        setPlainText(text);
        m_isShowing = false;
        fitHeight();
    }
    if (isOther)
        setState(isUnsaved ? State::Failed : State::Idle);
}

void NoteEdit::edited()
{
    fitHeight();
    if (m_isShowing || m_id == 0)
        return;
    m_unsaved.insert(m_id, toPlainText());
    setState(State::Saving);
    // Not started anew with each letter: who types without a pause is saved as well.
    if (!m_debounce.isActive())
        m_debounce.start();
}

void NoteEdit::flush()
{
    m_debounce.stop();
    if (m_unsaved.contains(m_id))
        ask(m_id);
}

void NoteEdit::ask(qint64 id)
{
    Q_EMIT saveRequested(id, m_unsaved.value(id));
}

void NoteEdit::saved(qint64 id, const QString &text, bool ok)
{
    const auto unsaved = m_unsaved.constFind(id);
    if (unsaved == m_unsaved.cend() || *unsaved != text)
        return; // typed on meanwhile: another request follows
    if (ok)
        m_unsaved.erase(unsaved);
    if (id == m_id)
        setState(ok ? State::Saved : State::Failed);
}

void NoteEdit::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

QSize NoteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), minimumHeight()};
}

void NoteEdit::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), 1, mostLines);
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
    const int line = fontMetrics().lineSpacing();
    const int frame = std::max(measure::control - line, 2 * static_cast<int>(document()->documentMargin()));
    if (const int height = lines * line + frame; height != minimumHeight())
        setFixedHeight(height);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QPlainTextEdit::keyPressEvent(event);
    flush();
    Q_EMIT left();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void NoteEdit::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    flush();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace ringback
