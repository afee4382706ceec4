#pragma once

#include "gui/floating.h"

#include <chrono>

class QPushButton;

namespace ringback {

class Clock;
class TextLabel;

/// The undo window of a call that is about to leave: counts down over the table's foot. Escape anywhere in the window
/// undoes it while it is shown. It only tells and asks: whoever placed the call stops it on `undoRequested`.
class UndoBanner final : public Floating
{
    Q_OBJECT

public:
    UndoBanner(Clock &clock, QWidget *over);
    ~UndoBanner() override;

    /// Shows "Calling `who` in 3 s" and counts `window` down. A running one is replaced: undo what it stood for first,
    /// or let it run out.
    void offer(const QString &who, std::chrono::milliseconds window);
    /// Takes the banner away without a signal, e.g. when the call has left.
    void dismiss();
    [[nodiscard]] const QString &who() const { return m_who; }
    /// Until the call leaves.
    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] bool isOffering() const { return m_offering; }

signals:
    void undoRequested();
    /// The time is over; the call leaves now.
    void ranOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick(int generation);
    void undo();

    Clock &m_clock;
    TextLabel *m_words;
    QPushButton *m_button;
    QString m_who;
    qint64 m_deadline = 0;
    int m_generation = 0; ///< ticks of an earlier countdown die quietly
    bool m_offering = false;
};

} // namespace ringback
