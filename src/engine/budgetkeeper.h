#pragma once

#include "storage/connection.h"
#include "thoughtly/ratebudget.h"

#include <QSysInfo>

namespace ringback {

class Clock;
namespace storage {
class Store;
}

/// Keeps the spent rate budget across restarts: what left is on disk before it leaves, so that even a program that is
/// killed and started again at once never sends more than Thoughtly allows. Ages are told by the computer's steady
/// clock, which runs on from one program to the next until the computer starts anew, and never by the wall clock, which
/// may be set. Engine thread.
class BudgetKeeper final
{
public:
    BudgetKeeper(Clock &clock, storage::Store &store, QByteArray boot = QSysInfo::bootUniqueId());

    /// What an earlier program wrote down; before the first request.
    void restore(storage::Connection &db, thoughtly::RateBudget &budget) const;
    /// A RateBudget::Keeper.
    void keep(const thoughtly::RateLedger &ledger, QObject *context, const std::function<void()> &kept) const;

private:
    Clock &m_clock;
    storage::Store &m_store;
    QByteArray m_boot;
};

} // namespace ringback
