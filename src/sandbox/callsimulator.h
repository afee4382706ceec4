#pragma once

#include "sandbox/book.h"

#include <QObject>

#include <chrono>

namespace ringback {
class Clock;
}

namespace ringback::sandbox {

/// Lets pretended calls run their course: dialled at once, answered after a quarter of the call time, over at its end.
/// Who doesn't answer is never in progress. Lives in one thread.
class CallSimulator final : public QObject
{
    Q_OBJECT

public:
    CallSimulator(Clock &clock, Book &book, std::chrono::milliseconds callTime, QObject *parent = nullptr);

    /// Starts a call. The reference stays good.
    const BookCall &place(BookCall call);

Q_SIGNALS:
    void dialling(const ringback::sandbox::BookCall &call);
    void transferred(const ringback::sandbox::BookCall &call);
    void ended(const ringback::sandbox::BookCall &call);

private:
    void touch(BookCall &call);
    void answer(BookCall &call);
    void end(BookCall &call);

    Clock &m_clock;
    Book &m_book;
    std::chrono::milliseconds m_callTime;
};

} // namespace ringback::sandbox
