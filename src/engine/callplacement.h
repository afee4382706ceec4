#pragma once

#include "core/attempt.h"
#include "core/result.h"
#include "engine/settings.h"
#include "engine/verdict.h"
#include "storage/calls.h"
#include "thoughtly/client.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>

namespace ringback {

class Clock;
class ContactBook;
namespace storage {
class Store;
}

/// One attempt, from its committed plan to its result:
///
///     planned ─ undo time ─ contact at Thoughtly ─ budget ─ verdict again, "sending" committed ─ one POST ─ result
///     committed
///                                                    └─ 429, or no byte left: held back, "planned" again ─┘
///
/// Whatever ends it, it ends once: `finished` comes after the result is on disk. Before "sending" is committed nothing
/// can have rung; after it, only a whole answer or a failure that no byte survived says what happened, everything else
/// is Unconfirmed and never repeated from here. Engine thread.
class CallPlacement final : public QObject
{
    Q_OBJECT

public:
    /// Why it may not leave, if so; asked within the transaction that lets it.
    using Condition = std::function<Result<Done>(storage::Connection &)>;

    struct Plan
    {
        storage::calls::NewCall planned;
        QString who; ///< for people
        Priority priority = Priority::Normal;
        QJsonObject metadata = {};
        std::chrono::milliseconds undoTime{0};
        thoughtly::Lane lane = thoughtly::Lane::Click;
        bool forced = false;             ///< a person gave a reason to overrule the verdict
        bool automatic = false;          ///< nobody clicked
        Condition condition = {};        ///< besides the verdict; empty: none
        QList<qint64> settledCalls = {}; ///< earlier calls without a trace that this one stands for
        Settings settings = {};
    };

    CallPlacement(Plan plan, Clock &clock, storage::Store &store, thoughtly::Client &api, ContactBook &contacts,
                  QObject *parent = nullptr);

    void start();
    /// Takes it back, as long as the request hasn't left; false when it is too late.
    bool undo();

    [[nodiscard]] qint64 callId() const { return m_plan.planned.call.id; }
    [[nodiscard]] const Attempt &attempt() const { return m_plan.planned.attempt; }
    [[nodiscard]] const QString &who() const { return m_plan.who; }
    [[nodiscard]] bool isAutomatic() const { return m_plan.automatic; }

Q_SIGNALS:
    void undoStarted(std::chrono::milliseconds time);
    void undoEnded();
    /// The call's row changed.
    void changed();
    /// The end: the state it ended in and, unless it was placed, why.
    void finished(ringback::Attempt::State state, const ringback::Error &why);

private:
    enum class Stage {
        Undo,    ///< waits for its undo time
        Waiting, ///< for the contact, for the budget, or for a pause to be over
        Leaving, ///< "sending" is being committed or is on disk: too late to take it back
        Over,
    };

    void publishContact();
    void send(const QString &thoughtlyContactId);
    QFuture<Result<Done>> mayLeave();
    void heldBack(const QString &why);
    void tell(const QString &what) const; ///< to the log
    void commitResult(const thoughtly::CallAnswer &answer);
    /// Thoughtly answered that it doesn't know whom or by whom to call.
    void lostAtThoughtly();
    void end(Attempt::State state, const Error &why);
    /// Within a transaction: the attempt's new state, and what it means for its callback.
    [[nodiscard]] std::function<Result<Done>(storage::Connection &)> settle(Attempt::State state, const QString &detail,
                                                                            const QString &thoughtlyCallId = {}) const;

    Plan m_plan;
    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    ContactBook &m_contacts;
    Stage m_stage = Stage::Undo;
};

} // namespace ringback
