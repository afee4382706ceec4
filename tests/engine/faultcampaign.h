#pragma once

#include "support/faultrelay.h"

#include <QMap>
#include <QRandomGenerator>
#include <QStringList>

namespace ringback {

class FaultBench;

/// What became of the cases of one kind.
struct FaultTally
{
    int cases = 0;
    int doubled = 0; ///< rang, or was created, more than once
    int placed = 0;  ///< by the answer
    int notSent = 0;
    int unconfirmed = 0; ///< until it was looked up, or for good
    int showable = 0;    ///< unconfirmed ones that the server can show
    int resolved = 0;    ///< of these, within 90 s
};

/// Breaks exchanges at every byte, or at every n-th, and counts what became of each. Real sockets, simulated time.
class FaultCampaign
{
public:
    explicit FaultCampaign(quint32 seed) : m_random(seed) {}

    /// POST /contact/call of the engine, on its fresh connection; over TLS the bytes are those of the encrypted stream,
    /// handshake included. Each `stride`-th offset, and the two ends.
    void calls(Fault::Mode mode, bool tls, int stride);
    /// POST /contact/create of the engine, on connections that are reused; the call goes on afterwards.
    void contacts(Fault::Mode mode, int stride);
    /// POST /contact/call by the HTTP client alone, on a reused connection.
    void reused(Fault::Mode mode, int stride);
    /// Nobody listens: no byte can leave.
    void nobodyThere(int count);

    [[nodiscard]] int cases() const;
    [[nodiscard]] QString table() const;
    /// What must not be, in words, and wasn't told before; empty: passed so far.
    [[nodiscard]] QStringList takeFaults();
    /// Of the unconfirmed ones that the server can show, the part that was resolved in time.
    [[nodiscard]] double resolvedShare() const;
    void add(const QString &kind, const FaultTally &tally);
    void complain(const QString &what) { m_complaints.append(what); }

    [[nodiscard]] static QString kind(const QString &way, const Fault &fault);

private:
    QList<Fault> faultsFor(Fault::Mode mode, Fault::Stage stage, qint64 size, int stride);
    void callBatch(FaultBench &bench, const QList<Fault> &faults, bool tls);
    void contactBatch(FaultBench &bench, const QList<Fault> &faults);

    QRandomGenerator m_random;
    QMap<QString, FaultTally> m_tallies;
    QStringList m_complaints;
};

[[nodiscard]] inline QList<Fault::Mode> faultModes()
{
    return {Fault::Mode::Cut, Fault::Mode::Reset, Fault::Mode::Stall, Fault::Mode::Garble};
}
[[nodiscard]] QString word(Fault::Mode mode);

} // namespace ringback
