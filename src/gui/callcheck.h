#pragma once

#include "core/call.h"

#include <QWidget>

class QPushButton;

namespace ringback {

class TextLabel;

/// An unconfirmed call that was looked up late enough and not found: a person has to say whether it rang.
[[nodiscard]] bool hasNoTrace(const CallDetail &detail);

/// What is being done about a call that nobody knows the end of, and what a person can do about it: call again or say
/// that it did ring when there is no trace of it; close it when it has no outcome. Hidden for every other call.
class CallCheck final : public QWidget
{
    Q_OBJECT

public:
    explicit CallCheck(QWidget *parent = nullptr);

    void show(const CallDetail &detail);

Q_SIGNALS:
    void callAgainRequested();
    void didRingRequested();
    void closeRequested(ringback::CallStatus status);

private:
    TextLabel *m_words;
    QPushButton *m_callAgain;
    QPushButton *m_didRing;
    QPushButton *m_close;
};

} // namespace ringback
