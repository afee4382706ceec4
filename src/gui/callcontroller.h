#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/contact.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <optional>

namespace ringback {

class Engine;
struct Verdict;

/// Whom *Call back* would call: a row of any table, come down to what the engine needs.
struct CallTarget
{
    qint64 contactId = 0;
    QString phone = {}; ///< E.164
    QString name = {};
    qint64 callbackId = 0;
    Priority priority = Priority::Normal;
    QString agentId = {}; ///< the voice agent that its callback asks for; empty: the chosen one

    [[nodiscard]] bool isEmpty() const { return phone.isEmpty(); }
    bool operator==(const CallTarget &) const = default;
};

/// That person, with what the callback that is open for the number asks for, if there is one.
[[nodiscard]] CallTarget targetFor(const Contact &contact, const std::optional<Callback> &open);

/// These without those who have no number, and each number once.
[[nodiscard]] QList<CallTarget> eachNumberOnce(const QList<CallTarget> &people);

/// Decides what *Call back* and *Undo* do, for every button and key that leads there. Window thread.
class CallController final : public QObject
{
    Q_OBJECT

public:
    explicit CallController(Engine &engine, QObject *parent = nullptr);

    /// The voice agent for calls from now on; empty: the engine's own choice.
    void setAgent(const QString &agentId) { m_agentId = agentId; }
    [[nodiscard]] const QString &agent() const { return m_agentId; }
    /// `force` is a person's reason to overrule the verdict; null: none.
    void callBack(const CallTarget &target, const QString &force = {});
    /// Takes the call back that waits for its undo time, if any.
    void undo();
    /// The call that can still be taken back; 0: none.
    [[nodiscard]] qint64 undoableCall() const { return m_undoableCall; }
    /// Goes on with a countdown that began before this was here.
    void resumeCountdown(qint64 callId, const QString &who, std::chrono::milliseconds time);
    /// A call without a trace did not ring: it is settled so, and the number called anew.
    void callAgain(qint64 callId, const CallTarget &target);
    void confirmRang(qint64 callId);
    /// Ends a call without an outcome by hand.
    void close(qint64 callId, CallStatus status);

Q_SIGNALS:
    /// The plan is on disk: the call stands in the table.
    void planned(qint64 callId);
    /// The verdict is against it, but a person with a reason may overrule it.
    void forceable(const ringback::CallTarget &target, const ringback::Verdict &verdict);
    /// It was refused, with the reason in one sentence.
    void refused(const QString &why);
    void countdownStarted(const QString &who, std::chrono::milliseconds time);
    void countdownEnded();

private:
    void tellFailure(const QFuture<Result<Done>> &done);
    [[nodiscard]] QString agentFor(const CallTarget &target) const;
    void tellRefusal(const CallTarget &target, const Error &why);

    Engine &m_engine;
    QString m_agentId;
    qint64 m_undoableCall = 0;
};

} // namespace ringback
