#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace ringback {

/// ringbackctl places calls, is killed at random instants, and is started again for the same number until one run comes
/// to its end. Counted at the server: a number rings once, whatever happened. The real program, the real clock.
class KillCampaign
{
public:
    explicit KillCampaign(quint32 seed) : m_random(seed) {}

    void run(int cases);

    int cases = 0;
    int kills = 0;
    int doubled = 0; ///< rang more than once
    int rang = 0;
    int unconfirmed = 0; ///< killed between the commit and the request, or just after it
    int showable = 0;    ///< of these, what the server can show
    int resolved = 0;
    QStringList faults = {}; ///< what must not be, in words

    [[nodiscard]] QString table() const;

private:
    QRandomGenerator m_random;
};

} // namespace ringback
