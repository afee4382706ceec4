#!/usr/bin/env python3
"""The window under load: how soon a delivery is a row, and how long the window's event loop makes a person wait.

The whole console (engine, listener, models, main window) with 100,000 calls runs on a virtual display; the load
generator and the slow peers are processes of their own on the same cores. Each phase is run once a round; medians over
the rounds count, for the worst stall the median of the worst. Writes window.json beside the build and prints a table.
Exits 1 when a goal is missed.
"""
import argparse
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import intake  # noqa: E402  (the body, and the load generator's command line)

CALLS_SECTION = 2
INSIGHTS_SECTION = 3
SLOW = 1000


class Console:
    def __init__(self, build, directory, calls):
        self.process = subprocess.Popen([str(build / "benchmarks/windowload"), directory, str(calls)], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.port = int(json.loads(self.process.stdout.readline())["url"].rsplit(":", 1)[1])

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)


class SlowPeers:
    """Heads, bodies and reads that take as long as they may, from many addresses of this computer."""

    KINDS = [
        (b"POST /webhook/call-completed HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", b"a"),
        (b"POST /webhook/call-completed HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
         b"Content-Length: 500000\r\n\r\n", b" "),
        (b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 60, b""),
    ]

    def __init__(self, port):
        self.going = True
        self.sockets = []
        self.thread = threading.Thread(target=self.run, args=(port,))
        self.thread.start()

    def run(self, port):
        for number in range(SLOW):
            one = socket.socket()
            one.bind((f"127.0.1.{1 + number // 50}", 0))
            one.connect(("127.0.0.1", port))
            one.setblocking(False)
            self.send(one, self.KINDS[number % len(self.KINDS)][0])
            self.sockets.append(one)
        turn = 0
        while self.going:
            for number in range(turn % 20, SLOW, 20):
                self.send(self.sockets[number], self.KINDS[number % len(self.KINDS)][1])
            turn += 1
            time.sleep(1 / 20)

    @staticmethod
    def send(one, data):
        try:
            if data:
                one.send(data)
        except OSError:
            pass  # closed by its deadline, or for a newer one

    def stop(self):
        self.going = False
        self.thread.join()
        for one in self.sockets:
            one.close()


class Bench:
    def __init__(self, options):
        self.options = options
        self.build = pathlib.Path(options.build).resolve()
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="window-", dir=self.build))
        self.body_file = str(self.root / "body.json")
        pathlib.Path(self.body_file).write_bytes(intake.body())
        self.log = str(self.root / "load.log")
        self.rows = {}
        self.next_new = 10_000_000

    def load(self, console, rate, first_id):
        command = [str(self.build / "benchmarks/loadgenerator"), "--port", str(console.port), "--path", intake.PATH,
                   "--body", self.body_file, "--connections", "64", "--seconds", str(self.options.seconds), "--rate",
                   str(rate), "--first-id", str(first_id), "--log", self.log]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    def phase(self, console, name, rate=0, first_id=0, slow=False, section=CALLS_SECTION):
        console.ask(f"begin {section}")
        cpu = console.cpu_seconds()
        begun = time.monotonic()
        peers = SlowPeers(console.port) if slow else None
        sent = {}
        if rate:
            sent = self.load(console, rate, first_id or self.next_new)
            self.next_new = max(self.next_new, sent["next_id"])
            time.sleep(0.3)  # what came last is on its way to the window
        else:
            time.sleep(self.options.seconds)
        figures = console.ask(f"end {self.log}" if rate else "end")
        if peers:
            peers.stop()
        figures["cpu_percent"] = 100 * (console.cpu_seconds() - cpu) / (time.monotonic() - begun)
        if sent:
            figures.update(per_second=sent["per_second"], errors=sent["errors"], answer_p99_ms=sent["p99_ms"])
        for figure, value in figures.items():
            self.rows.setdefault(name, {}).setdefault(figure, []).append(value)
        print(f"  {name}: {json.dumps(figures)}", file=sys.stderr)

    def run(self):
        try:
            for number in range(self.options.rounds):
                print(f"round {number + 1} of {self.options.rounds}, load average {os.getloadavg()[0]:.1f}", file=sys.stderr)
                directory = str(self.root / f"data{number}")
                console = Console(self.build, directory, self.options.calls)
                try:
                    time.sleep(1)
                    self.phase(console, "idle")
                    self.phase(console, "200/s, calls that change", 200, self.options.calls // 2)
                    self.phase(console, "200/s, new calls", 200)
                    self.phase(console, "1,000/s", 1000)
                    time.sleep(2)
                    self.phase(console, "200/s, figures in view", 200, section=INSIGHTS_SECTION)
                    time.sleep(2)  # the backlog, if any
                    self.phase(console, "1,000 slow connections and 200/s", 200, slow=True)
                finally:
                    console.stop()
                    shutil.rmtree(directory)
        finally:
            shutil.rmtree(self.root, ignore_errors=True)
        return self.report()

    def report(self):
        median = {name: {f: statistics.median(v) for f, v in row.items()} for name, row in self.rows.items()}
        figures = ["per_second", "answer_p99_ms", "row_p50_ms", "row_p99_ms", "row_worst_ms", "rows_missing", "stall_p99_ms",
                   "stall_p999_ms", "stall_worst_ms", "stalls_over_frame", "cpu_percent"]
        print(f"{'':34}" + "".join(f"{f:>18}" for f in figures))
        for name, row in median.items():
            print(f"{name:34}" + "".join(f"{row[f]:>18,.1f}" if f in row else f"{'':>18}" for f in figures))
        goals = [
            ("first byte to changed row, p99, ms", median["200/s, calls that change"]["row_p99_ms"], 50),
            ("first byte to new row, p99, ms", median["200/s, new calls"]["row_p99_ms"], 50),
            ("rows that never came", median["200/s, new calls"]["rows_missing"], 0),
            ("stall of the window at 1,000/s, p99.9, ms", median["1,000/s"]["stall_p999_ms"], 16),
            ("stall of the window at 1,000/s, worst, ms", median["1,000/s"]["stall_worst_ms"], 50),
            ("stall with the figures in view, worst, ms", median["200/s, figures in view"]["stall_worst_ms"], 50),
            ("stall beside 1,000 slow connections, worst, ms", median["1,000 slow connections and 200/s"]["stall_worst_ms"], 50),
        ]
        for name, value, goal in goals:
            print(f"{'met   ' if value <= goal else 'MISSED'} {name}: {value:,.2f} (<= {goal})")
        (self.build / "window.json").write_text(json.dumps({"rounds": self.rows, "median": median}, indent=2))
        return 0 if all(value <= goal for _, value, goal in goals) else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--calls", type=int, default=100_000)
    return Bench(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
