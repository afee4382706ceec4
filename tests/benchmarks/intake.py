#!/usr/bin/env python3
"""Durable intake: how fast `ringbackctl serve` acknowledges deliveries, beside its peers, in one run.

Every 200 of every server here means: committed to disk. Servers take turns within a round, so that a slow moment of the
machine hits all of them; medians over the rounds are compared. The load generator shares the machine's cores.
Writes intake.json beside the build and prints a table. Exits 1 when a goal is missed.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PATH = "/webhook/call-completed"
MANY = 1_000_000


def body() -> bytes:
    """2,048 bytes in the shape of the real service's own delivery; the load generator numbers the ids."""
    call = {
        "id": "@ID@@@@@@@@@", "created": "2026-05-20T11:58:00Z", "updated": "2026-05-20T12:00:00Z", "version": 3,
        "interview": {"id": "agent_01"}, "contact": {"id": "contact_1", "name": "Ana Silva", "phone_number": "+3519@NUMBER@"},
        "type": "PHONE_CALL", "status": "COMPLETED", "start_time": "2026-05-20T11:58:10Z", "end_time": "2026-05-20T11:59:00Z",
        "duration_ms": "50000", "recording_url": None, "summary_data": {"intent": "billing"}, "metadata": {}, "transcript": [],
    }
    said = 0
    while True:
        turn = {"speaker": "ai" if said % 2 == 0 else "user", "transcript": f"This is sentence number {said} of the talk."}
        if len(json.dumps(call)) + len(json.dumps(turn)) + 2 > 2048:
            break
        call["transcript"].append(turn)
        said += 1
    text = json.dumps(call)
    call["transcript"][-1]["transcript"] += "." * (2048 - len(text))
    return json.dumps(call).encode()


class Server:
    """A program that prints a ready line with its address, in a directory of its own."""

    def __init__(self, command, directory, env=None):
        self.directory = directory
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=directory,
                                        env=env, text=True)
        self.port = int(json.loads(self.process.stdout.readline())["url"].rsplit(":", 1)[1])

    def peak_mb(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return 0

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)


def ringback(build, directory):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("THOUGHTLY_", "RINGBACK_", "DBUS_"))}
    return Server([str(build / "bin/ringbackctl"), "--data-dir", f"{directory}/data", "--listen", "127.0.0.1:0", "serve"],
                  directory, env)


def load(build, port, body_file, connections, seconds, rate=0.0, first_id=1):
    out = subprocess.run([str(build / "benchmarks/loadgenerator"), "--port", str(port), "--path", PATH, "--body", body_file,
                          "--connections", str(connections), "--seconds", str(seconds), "--rate", str(rate),
                          "--first-id", str(first_id)], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


def pending(directory, after=0):
    """How many of the deliveries after that id have no result yet."""
    db = sqlite3.connect(f"file:{directory}/data/ringback.sqlite?mode=ro", uri=True)
    try:
        return db.execute("SELECT (SELECT count(*) FROM deliveries WHERE id > ?1) - "
                          "(SELECT count(*) FROM delivery_results WHERE delivery_id > ?1)", (after,)).fetchone()[0]
    finally:
        db.close()


def drained(directory, limit, after=0):
    start = time.monotonic()
    while pending(directory, after) > 0 and time.monotonic() - start < limit:
        time.sleep(0.05)
    return time.monotonic() - start


def check_stored(directory, acknowledged):
    db = sqlite3.connect(f"file:{directory}/data/ringback.sqlite?mode=ro", uri=True)
    stored = db.execute("SELECT count(*) FROM deliveries").fetchone()[0]
    db.close()
    if stored < acknowledged:
        sys.exit(f"{acknowledged} deliveries were acknowledged, but only {stored} are stored")


class Bench:
    def __init__(self, options):
        self.build = pathlib.Path(options.build).resolve()
        self.options = options
        self.rows = {}
        self.next_large = 1_000_000_000
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="intake-", dir=self.build))
        self.body_file = str(self.root / "body.json")
        pathlib.Path(self.body_file).write_bytes(body())

    def note(self, name, **figures):
        for figure, value in figures.items():
            self.rows.setdefault(name, {}).setdefault(figure, []).append(value)

    def directory(self):
        return tempfile.mkdtemp(dir=self.root)

    def ringback_round(self, connections):
        directory = self.directory()
        server = ringback(self.build, directory)
        try:
            before = server.cpu_seconds()
            result = load(self.build, server.port, self.body_file, connections, self.options.seconds)
            cpu = server.cpu_seconds() - before
            backlog = pending(directory)
            left = drained(directory, 60)
            check_stored(directory, result["acknowledged"])
            applied = result["next_id"] / (self.options.seconds + 1 + left)
            self.note(f"ringback, {connections} connections", per_second=result["per_second"], p99_ms=result["p99_ms"],
                      errors=result["errors"], peak_mb=server.peak_mb(), cpu_us=cpu * 1e6 / result["next_id"],
                      backlog=backlog, drain_seconds=left, applied_per_second=applied)
            return result["per_second"]
        finally:
            server.stop()
            shutil.rmtree(directory)

    def open_loop_round(self):
        directory = self.directory()
        server = ringback(self.build, directory)
        try:
            result = load(self.build, server.port, self.body_file, 64, self.options.seconds, rate=1000)
            self.note("ringback, open loop 1,000/s", per_second=result["per_second"], p99_ms=result["p99_ms"],
                      errors=result["errors"])
        finally:
            server.stop()
            shutil.rmtree(directory)

    def express_round(self, connections):
        peers = pathlib.Path(self.options.peers).resolve()
        if not (peers / "node_modules/better-sqlite3").exists():
            return
        directory = self.directory()
        server = Server(["node", str(peers / "express.js"), f"{directory}/express.sqlite"], directory)
        try:
            result = load(self.build, server.port, self.body_file, connections, self.options.seconds)
            self.note(f"Express 5 + better-sqlite3, {connections} connections", per_second=result["per_second"],
                      p99_ms=result["p99_ms"], errors=result["errors"], peak_mb=server.peak_mb())
        finally:
            server.stop()
            shutil.rmtree(directory)

    def sqlite_round(self):
        program = self.build / "benchmarks/sqliteinserts"
        directory = self.directory()
        ringback(self.build, directory).stop()  # makes the database
        out = subprocess.run([str(program), f"{directory}/data/ringback.sqlite", self.body_file, "64",
                              str(self.options.seconds)], capture_output=True, text=True, check=True)
        self.note("SQLite's C API, 64 rows a commit", per_second=json.loads(out.stdout)["per_second"])
        shutil.rmtree(directory)

    def make_large(self):
        """A journal of a million deliveries of the same size, all with their results."""
        directory = self.directory()
        ringback(self.build, directory).stop()
        db = sqlite3.connect(f"{directory}/data/ringback.sqlite", isolation_level=None)
        db.execute("PRAGMA synchronous=OFF")
        text = pathlib.Path(self.body_file).read_bytes()
        for first in range(1, MANY + 1, 20_000):  # in parts, or the log would grow as large as the whole
            numbers = f"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {first + 19_999}) "
            db.execute("BEGIN")
            db.execute(numbers + "INSERT INTO deliveries (id, received_at, kind, path, peer, headers, body) SELECT i, "
                       "1750000000000 + i, 'call-completed', '/webhook/call-completed', '127.0.0.1', '', ? FROM n", (text,))
            db.execute(numbers + "INSERT INTO delivery_results SELECT i, 'not_understood', NULL, NULL, '' FROM n")
            db.execute("COMMIT")
        # As the program itself would have left it: it doesn't look at the whole journal when it starts.
        db.execute("INSERT OR REPLACE INTO values_ VALUES ('deliveries.decoded_through', ?)", (str(MANY),))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        os.sync()  # its writing must not go on beside what is measured
        return directory

    def large_round(self, directory):
        """The same again with a million deliveries stored."""
        server = ringback(self.build, directory)
        try:
            # Numbers that no other round used: other calls, as with the empty one.
            result = load(self.build, server.port, self.body_file, 64, self.options.seconds, first_id=self.next_large)
            self.next_large = result["next_id"]
            drained(directory, 60, MANY)
            self.note("ringback, 64 connections, a million stored", per_second=result["per_second"],
                      p99_ms=result["p99_ms"], errors=result["errors"], peak_mb=server.peak_mb())
        finally:
            server.stop()

    def run(self):
        try:
            large = self.make_large() if self.options.large else None
            for number in range(self.options.rounds):
                print(f"round {number + 1} of {self.options.rounds}", file=sys.stderr)
                for connections in (1, 16, 64):
                    self.ringback_round(connections)
                if large:
                    self.large_round(large)
                self.open_loop_round()
                self.express_round(64)
                self.sqlite_round()
        finally:
            shutil.rmtree(self.root, ignore_errors=True)
        return self.report()

    def report(self):
        median = {name: {f: statistics.median(v) for f, v in row.items()} for name, row in self.rows.items()}
        figures = ["per_second", "p99_ms", "errors", "peak_mb", "cpu_us", "backlog", "drain_seconds", "applied_per_second"]
        print(f"{'':48}" + "".join(f"{f:>20}" for f in figures))
        for name, row in self.rows.items():
            cells = ""
            for figure in figures:
                values = row.get(figure)
                cells += f"{'':>20}" if not values else f"{statistics.median(values):>20,.1f}"
            print(f"{name:48}{cells}")
        own = median["ringback, 64 connections"]
        goals = [
            ("p99 at 64 connections, ms", own["p99_ms"], "<=", 15),
            ("p99 at 1,000/s open loop, ms", median["ringback, open loop 1,000/s"]["p99_ms"], "<=", 5),
            ("decoded and applied a second, sustained", own["applied_per_second"], ">=", 3000),
            ("seconds until the backlog is drained", own["drain_seconds"], "<=", 60),
            ("peak memory, MB", own["peak_mb"], "<=", 40),
        ]
        express = median.get("Express 5 + better-sqlite3, 64 connections")
        raw = median.get("SQLite's C API, 64 rows a commit")
        large = median.get("ringback, 64 connections, a million stored")
        if express:
            goals.append(("times Express 5 + better-sqlite3", own["per_second"] / express["per_second"], ">=", 10))
        else:
            print(f"Express 5 isn't installed: npm install --prefix {self.options.peers}")
        if raw:
            goals.append(("of SQLite's C API", own["per_second"] / raw["per_second"], ">=", 0.6))
        if large:
            goals.append(("with a million stored, of empty", large["per_second"] / own["per_second"], ">=", 0.8))
        met = True
        for name, value, relation, goal in goals:
            ok = value <= goal if relation == "<=" else value >= goal
            met = met and ok
            print(f"{'met   ' if ok else 'MISSED'} {name}: {value:,.2f} ({relation} {goal})")
        (self.build / "intake.json").write_text(json.dumps({"rounds": self.rows, "median": median}, indent=2))
        return 0 if met else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--peers", default="build/peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--large", action="store_true", help="also with a million deliveries stored (takes a few GB of disk)")
    return Bench(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
