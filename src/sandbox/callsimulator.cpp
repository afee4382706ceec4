#include "sandbox/callsimulator.h"

#include "core/clock.h"

#include <algorithm>

namespace ringback::sandbox {

namespace {

Standing endOf(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Voicemail:
        return Standing::LeftVoicemail;
    case Behaviour::NoAnswer:
        return Standing::NoAnswer;
    case Behaviour::Busy:
        return Standing::Busy;
    case Behaviour::Transfer:
        return Standing::Transferred;
    case Behaviour::Agrees:
    case Behaviour::OtherLanguage:
    case Behaviour::OptOut:
    case Behaviour::Angry:
        break;
    }
    return Standing::Completed;
}

bool picksUp(Behaviour behaviour)
{
    return behaviour != Behaviour::NoAnswer && behaviour != Behaviour::Busy;
}

} // namespace

CallSimulator::CallSimulator(Clock &clock, Book &book, std::chrono::milliseconds callTime, QObject *parent)
    : QObject(parent), m_clock(clock), m_book(book), m_callTime(callTime)
{
}

void CallSimulator::touch(BookCall &call)
{
    call.updatedAt = m_clock.now();
    ++call.version;
}

const BookCall &CallSimulator::place(BookCall placed)
{
    m_book.calls.push_back(std::move(placed));
    BookCall &call = m_book.calls.back();
    call.createdAt = m_clock.now();
    touch(call);
    // The request is answered before the first event goes out, as by the real service.
    m_clock.after(m_callTime / 20, this, [this, &call] { Q_EMIT dialling(call); });
    if (picksUp(call.customer.behaviour))
        m_clock.after(m_callTime / 4, this, [this, &call] { answer(call); });
    m_clock.after(m_callTime, this, [this, &call] { end(call); });
    return call;
}

void CallSimulator::answer(BookCall &call)
{
    call.standing = Standing::InProgress;
    call.startedAt = m_clock.now();
    touch(call);
}

void CallSimulator::end(BookCall &call)
{
    const QDateTime now = m_clock.now();
    call.standing = endOf(call.customer.behaviour);
    if (call.startedAt.isValid()) {
        // A pretended call is shorter than the talk in it: it lasts as long as the words would take, or as it really
        // took.
        const double real = static_cast<double>(call.startedAt.msecsTo(now)) / 1000;
        const double talk = call.customer.talkSeconds;
        call.pace = talk > 0 ? std::max(1.0, real / talk) : 1.0;
        call.durationSeconds = std::max(real, talk);
        call.endedAt = call.startedAt.addMSecs(static_cast<qint64>(call.durationSeconds * 1000));
    } else {
        call.endedAt = now;
    }
    touch(call);
    if (call.standing == Standing::Transferred)
        Q_EMIT transferred(call);
    Q_EMIT ended(call);
}

} // namespace ringback::sandbox
