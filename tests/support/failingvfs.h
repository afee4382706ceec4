#pragma once

namespace ringback {

/// Stands between SQLite and its files, in this process, from its making on: what is switched on fails as it does on a
/// file system that the kernel has made read-only after a fault, or on a disk whose writes don't arrive. Make it before
/// the first database is opened. SQLite is the system's library, whoever calls it.
class FailingVfs
{
public:
    enum class Fault {
        None,
        ReadOnly, ///< EROFS: no write, no truncating, no new file
        Sync,     ///< EIO when what was written is to reach the disk
    };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    void set(Fault fault);
    /// How many operations it made fail.
    [[nodiscard]] int failures() const;
};

} // namespace ringback
