#pragma once

#include "cli/ctl.h"
#include "support/deliverysender.h"

#include <QRandomGenerator>
#include <QStringList>

namespace ringback {

/// A sender delivers to `ringbackctl serve` over several connections while that is killed at random instants (in its
/// start and its recovery, while it stores, while it applies) and started again on the same data directory. Judged at
/// the end from the database itself, read by SQLite alone: whatever was answered 200 is there under the id that the
/// answer named, with its result; each call once, in its newest state; each number once in the queue, with all that was
/// said of it.
class IntakeKills
{
public:
    explicit IntakeKills(quint32 seed);

    void run(int rounds);

    int kills = 0;
    int inStart = 0;         ///< killed before it was ready
    int whileSending = 0;    ///< killed with requests under way
    int whileApplying = 0;   ///< killed when all were answered, a moment before
    int requestsCut = 0;     ///< under way when it was killed
    QStringList faults = {}; ///< what must not be, in words

    [[nodiscard]] const DeliverySender &sender() const { return m_sender; }
    [[nodiscard]] QString table() const;

private:
    void addWork();
    void killedRound();
    void finish();
    void judge(const QString &databasePath);
    bool serve(QProcess &process);

    Ctl m_ctl;
    DeliverySender m_sender;
    QRandomGenerator m_random;
    qint64 m_startMs = 200; ///< how long an undisturbed start takes
    int m_calls = 0;
    int m_callbacks = 0;
};

} // namespace ringback
