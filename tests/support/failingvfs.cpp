#include "support/failingvfs.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <vector>

namespace ringback {

namespace {

// SQLite takes functions, not objects.
std::atomic<FailingVfs::Fault> current = FailingVfs::Fault::None;
std::atomic<int> failed = 0;
sqlite3_vfs *real = nullptr;
sqlite3_vfs ours;

/// The functions of a file with some replaced; first in it, so that a file's pointer leads here.
struct Patched
{
    sqlite3_io_methods methods;
    const sqlite3_io_methods *original;
};

const sqlite3_io_methods &originalOf(const sqlite3_file *file)
{
    return *reinterpret_cast<const Patched *>(file->pMethods)->original;
}

bool fails(FailingVfs::Fault fault)
{
    if (current.load() != fault)
        return false;
    ++failed;
    return true;
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    return fails(FailingVfs::Fault::ReadOnly) ? SQLITE_IOERR_WRITE : originalOf(file).xWrite(file, data, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails(FailingVfs::Fault::ReadOnly) ? SQLITE_IOERR_TRUNCATE : originalOf(file).xTruncate(file, size);
}

int sync(sqlite3_file *file, int flags)
{
    return fails(FailingVfs::Fault::Sync) ? SQLITE_IOERR_FSYNC : originalOf(file).xSync(file, flags);
}

/// SQLite keeps a handful of tables for all its files.
const sqlite3_io_methods *patched(const sqlite3_io_methods *original)
{
    static std::mutex mutex;
    static std::vector<std::unique_ptr<Patched>> all;
    const std::scoped_lock lock(mutex);
    for (const auto &one : all) {
        if (one->original == original)
            return &one->methods;
    }
    all.push_back(std::make_unique<Patched>(Patched{*original, original}));
    sqlite3_io_methods &methods = all.back()->methods;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    return &methods;
}

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = real->xOpen(real, name, file, flags, outFlags);
    if (result == SQLITE_OK && file->pMethods != nullptr)
        file->pMethods = patched(file->pMethods);
    return result;
}

} // namespace

FailingVfs::FailingVfs()
{
    real = sqlite3_vfs_find(nullptr);
    ours = *real;
    ours.zName = "failing";
    ours.pNext = nullptr;
    ours.xOpen = open;
    sqlite3_vfs_register(&ours, 1);
}

FailingVfs::~FailingVfs()
{
    set(Fault::None);
    sqlite3_vfs_unregister(&ours);
}

void FailingVfs::set(Fault fault)
{
    current = fault;
    if (fault != Fault::None)
        failed = 0;
}

int FailingVfs::failures() const
{
    return failed;
}

} // namespace ringback
