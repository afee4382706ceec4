#pragma once

#include "core/attempt.h"
#include "engine/enginefixture.h"
#include "support/eventually.h"
#include "support/faultrelay.h"
#include "support/witness.h"

namespace ringback {

/// A whole engine, a relay that breaks exchanges, a witness that counts requests, a simulated Thoughtly: in this order
/// on real sockets, with time stepped by hand, and only while nothing moves on the wire.
class FaultBench
{
public:
    /// `target`: which requests the relay strikes; ignored over TLS, where new connections are struck.
    FaultBench(const QByteArray &target, bool tls);

    struct Placed
    {
        QString phone;
        qint64 callId = 0;
        QString attemptId;
    };
    /// Numbers that nothing is known of, known to Thoughtly if `publish`; then `armed` runs; then one call each.
    QList<Placed> place(int count, bool publish, const std::function<void()> &armed);
    /// One more call to a number.
    Placed placeAgain(const QString &phone);

    [[nodiscard]] Attempt::State stateOf(const Placed &placed);
    [[nodiscard]] bool hasEnded(const Placed &placed);
    /// The numbers of all contacts that Thoughtly has. Takes minutes of the clock, to stay within the limit.
    QStringList contactsAtThoughtly();
    /// Thoughtly's id of the call is known.
    [[nodiscard]] bool isResolved(const Placed &placed);

    /// Steps the clock until `done` holds, for at most so long on the clock, in steps that grow while the wire is
    /// quiet; never while `busy` says that somebody here has bytes to read.
    template <typename Condition, typename Busy>
    bool until(Condition done, std::chrono::milliseconds most, Busy busy)
    {
        const qint64 end = fixture.clock->steadyMs() + most.count();
        int quiet = 0;
        while (!done()) {
            const qint64 before = relay->activity();
            if (eventually(done, 20))
                return true;
            if (busy())
                (void)eventually([&] { return done() || !busy(); }, 5'000);
            if (relay->activity() != before) {
                quiet = 0;
                continue;
            }
            if (fixture.clock->steadyMs() >= end)
                return done();
            quiet = std::min(quiet + 1, 4);
            fixture.clock->advance(std::chrono::milliseconds(500 * quiet));
        }
        return true;
    }
    template <typename Condition>
    bool until(Condition done, std::chrono::milliseconds most)
    {
        return until(done, most, [] { return false; });
    }

    EngineFixture fixture;
    std::unique_ptr<Witness> witness;
    std::unique_ptr<FaultRelay> relay;

private:
    void introduce(const QStringList &phones);

    QString m_agentId;
    int m_numbers = 0;
};

} // namespace ringback
