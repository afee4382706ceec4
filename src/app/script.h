#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace ringback {

/// Drives the window as a person would, step by step, each begun when the one before has shown its effect: for the demo
/// without a display and for the screenshots. Sends the events that keyboard and mouse send.
class Script final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        const char *name; ///< for whoever reads why it stopped
        std::function<void()> act;
        std::function<bool()> shows = [] { return true; };
    };

    explicit Script(std::vector<Step> steps, QObject *parent = nullptr);

    void start();

    // What steps are made of.
    static void click(QWidget *widget);
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(QWidget *widget, const QString &text);

Q_SIGNALS:
    /// The end: the name of the step whose effect did not come, or an empty one.
    void finished(const QString &stuckAt);

private:
    void advance();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    bool m_acted = false;
    QElapsedTimer m_waited;
    QTimer m_timer;
};

} // namespace ringback
