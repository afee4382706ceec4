// The ceiling of durable intake: SQLite's C API, one thread, rows like a delivery's into a database that Ringback made
// (its schema, its page size), with its pragmas, so many rows to a commit. Prints one line of JSON.
//
//     sqliteinserts DATABASE BODY-FILE ROWS-PER-COMMIT SECONDS
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sqlite3.h>
#include <string>

namespace {

void check(sqlite3 *db, int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    std::ifstream file(argv[2], std::ios::binary);
    const std::string body(std::istreambuf_iterator<char>(file), {});
    const int rows = std::atoi(argv[3]);
    const std::chrono::duration<double> time(std::atof(argv[4]));

    sqlite3 *db = nullptr;
    check(db, sqlite3_open(argv[1], &db));
    check(db, sqlite3_exec(db,
                           "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                           "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON",
                           nullptr, nullptr, nullptr));
    sqlite3_stmt *insert = nullptr;
    check(db, sqlite3_prepare_v2(db,
                                 "INSERT INTO deliveries (received_at, kind, path, peer, headers, body) "
                                 "VALUES (?, 'call_completed', '/webhook/call-completed', '127.0.0.1', ?, ?)",
                                 -1, &insert, nullptr));
    const std::string headers = "Host: 127.0.0.1:8787\nContent-Type: application/json\nContent-Length: 2048\n";

    const auto start = std::chrono::steady_clock::now();
    long stored = 0;
    long commits = 0;
    while (std::chrono::steady_clock::now() - start < time) {
        check(db, sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
        for (int i = 0; i < rows; ++i) {
            sqlite3_bind_int64(insert, 1, 1'750'000'000'000 + stored);
            sqlite3_bind_blob(insert, 2, headers.data(), static_cast<int>(headers.size()), SQLITE_STATIC);
            sqlite3_bind_blob(insert, 3, body.data(), static_cast<int>(body.size()), SQLITE_STATIC);
            check(db, sqlite3_step(insert));
            sqlite3_reset(insert);
            ++stored;
        }
        check(db, sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr));
        ++commits;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("{\"stored\":%ld,\"per_second\":%.1f,\"commits\":%ld}\n", stored,
                static_cast<double>(stored) / took.count(), commits);
    sqlite3_finalize(insert);
    sqlite3_close(db);
}
