#include "app/script.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace ringback {

namespace {

constexpr int lookEveryMs = 40;
constexpr qint64 patienceMs = 60'000;

} // namespace

Script::Script(std::vector<Step> steps, QObject *parent) : QObject(parent), m_steps(std::move(steps))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Script::advance);
}

void Script::start()
{
    m_timer.start();
}

void Script::advance()
{
    if (m_next == m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    const Step &step = m_steps.at(m_next);
    if (!m_acted) {
        m_acted = true;
        m_waited.start();
        step.act();
        return; // what it shows is looked at after the events it caused
    }
    if (step.shows()) {
        m_acted = false;
        ++m_next;
    } else if (m_waited.hasExpired(patienceMs)) {
        m_timer.stop();
        Q_EMIT finished(QString::fromLatin1(step.name));
    }
}

void Script::click(QWidget *widget)
{
    const QPointF at = widget->rect().center();
    const QPointF global = widget->mapToGlobal(at);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, global, Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

void Script::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

void Script::type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace ringback
