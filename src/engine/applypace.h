#pragma once

#include <QtGlobal>

#include <optional>

namespace ringback {

/// How many deliveries are applied in one commit while more come. Senders wait for that commit, so: 3,500 a second,
/// whatever a commit takes, and no more than one for three stored, when the computer can't do both. More only when
/// nobody waits right now; and not even then in a flood, of more than a computer of two cores could apply as well,
/// whose backlog shrinks afterwards; unless that has grown too long to be gone soon. Many at once then, every few
/// commits: they share the pages that they change.
/// Pure; times are of the steady clock.
class ApplyPace
{
public:
    /// Applied at once, at most.
    static constexpr qsizetype mostAtOnce = 64;
    /// Stored and not applied yet, beyond which a flood is no reason to hold back.
    static constexpr qsizetype longBacklog = 200'000;

    struct Share
    {
        qsizetype whileAwaited = 1;
        qsizetype otherwise = mostAtOnce;

        bool operator==(const Share &) const = default;
    };

    void noteStored(qsizetype count, qint64 nowMs);
    /// Of the next commit; none: ask again after the next commit, or in a few milliseconds.
    [[nodiscard]] std::optional<Share> next(qint64 nowMs);
    void noteApplied(qsizetype count);
    /// Nothing is left to be applied.
    void noteCaughtUp() { m_backlog = 0; }

private:
    [[nodiscard]] bool isFlood(qint64 nowMs) const;

    double m_allowance = 0;
    qint64 m_allowedAtMs = 0;
    qsizetype m_storedSince = 0; ///< the last share
    qint64 m_windowAtMs = 0;
    qsizetype m_inWindow = 0; ///< stored
    qsizetype m_backlog = 0;
    bool m_wasFlood = false; ///< in the window before
};

} // namespace ringback
