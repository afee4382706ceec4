#!/usr/bin/env python3
"""Import: how fast `ringbackctl serve` takes a file in (checked, duplicates merged, indexed, searchable) while deliveries
arrive, beside libphonenumber's own rate on the same numbers and two threads, in the same run and in turns. Its rate is
that of what an import needs of it: Parse, validity and the E.164 form; Parse alone is printed, too.

Writes import.json beside the build and prints a table. Exits 1 when a goal is missed.
"""
import argparse
import csv
import http.client
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
PATH = "/webhook/call-completed"
PREFIXES = [("+35191", 7), ("+35196", 7), ("+4917", 8), ("+1415", 7), ("+447911", 6), ("+336", 8), ("+5511987", 6)]


def word(rng, low, high):
    return "".join(rng.choice("abcdefghijklmnoprstuvz") for _ in range(rng.randint(low, high)))


def people(rows, path, numbers_path):
    """Names in no order, national and international numbers, one in twenty a duplicate, a company for every fifth."""
    rng = random.Random(7)
    firsts, lasts = [word(rng, 3, 8) for _ in range(2000)], [word(rng, 4, 10) for _ in range(20000)]
    companies = [word(rng, 4, 10) for _ in range(20000)]
    seen = []
    with open(path, "w", newline="") as out, open(numbers_path, "w") as numbers:
        writer = csv.writer(out)
        writer.writerow(["Name", "Phone", "E-mail", "Company", "Plan"])
        for i in range(rows):
            prefix, digits = rng.choice(PREFIXES)
            number = prefix + "".join(rng.choice("0123456789") for _ in range(digits))
            if seen and rng.random() < 0.05:
                number = rng.choice(seen)
            elif len(seen) < 5000:
                seen.append(number)
            if i < 100000:
                numbers.write(number + "\n")
            first, last = rng.choice(firsts), rng.choice(lasts)
            shown = number if not number.startswith("+351") or rng.random() < 0.5 else number[4:]
            company = rng.choice(companies).title() + " Ltd" if rng.random() < 0.2 else ""
            writer.writerow([f"{first.title()} {last.title()}", shown, f"{first}.{last}{i % 997}@example.com", company,
                             rng.choice(["gold", "silver", ""])])


class Deliveries(threading.Thread):
    """One delivery at a time, at a steady pace; how long each waited for its 200."""

    def __init__(self, port, pause):
        super().__init__(daemon=True)
        self.port, self.pause, self.times, self.refused, self.on = port, pause, [], 0, True

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        number = 0
        while self.on:
            number += 1
            body = json.dumps({"id": f"bench-{os.getpid()}-{number}-{id(self)}", "type": "PHONE_CALL", "status": "COMPLETED",
                               "phone_number": "+351912345678", "transcript": [{"speaker": "ai", "transcript": "x" * 1500}]})
            start = time.perf_counter()
            connection.request("POST", PATH, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            self.times.append((time.perf_counter() - start) * 1000)
            self.refused += answer.status != 200
            time.sleep(self.pause)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def one_round(build, file, rows):
    directory = tempfile.mkdtemp(prefix="ringback-import-")
    env = {k: v for k, v in os.environ.items() if not k.startswith(("THOUGHTLY_", "RINGBACK_", "DBUS_"))}
    env["THOUGHTLY_API_URL"] = "http://127.0.0.1:9"
    ctl = [str(build / "bin/ringbackctl"), "--data-dir", f"{directory}/data"]
    serve = subprocess.Popen(ctl + ["--listen", "127.0.0.1:0", "serve"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             text=True, env=env)
    try:
        port = int(json.loads(serve.stdout.readline())["url"].rsplit(":", 1)[1])
        deliveries = Deliveries(port, 0.02)
        deliveries.start()
        start = time.perf_counter()
        out = subprocess.run(ctl + ["--json", "contact", "import", str(file), "--region", "PT"], capture_output=True,
                             text=True, env=env)
        taken = time.perf_counter() - start
        deliveries.on = False
        deliveries.join()
        if out.returncode != 0:
            sys.exit(out.stderr)
        report = json.loads(out.stdout.splitlines()[-1])
        status = pathlib.Path(f"/proc/{serve.pid}/status").read_text().splitlines()
        peak = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))
    finally:
        serve.terminate()
        serve.wait(60)
        shutil.rmtree(directory)
    return {"rows_per_second": rows / taken, "seconds": taken, "peak_mb": peak, "deliveries": len(deliveries.times),
            "refused_deliveries": deliveries.refused, "p50_ms": percentile(deliveries.times, 0.5),
            "p99_ms": percentile(deliveries.times, 0.99), "worst_ms": max(deliveries.times), "report": report}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--large", action="store_true", help="a million rows")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rows = 1_000_000 if options.large else options.rows
    build = HERE.parents[1] / "build/release"
    with tempfile.TemporaryDirectory(prefix="ringback-import-") as folder:
        file, numbers = pathlib.Path(folder, "people.csv"), pathlib.Path(folder, "numbers.txt")
        people(rows, file, numbers)
        peers, rounds = [], []
        for _ in range(options.rounds):
            peer = subprocess.run([str(build / "benchmarks/phonerate"), str(numbers)], capture_output=True, check=True)
            peers.append(json.loads(peer.stdout))
            rounds.append(one_round(build, file, rows))
    median = lambda dicts, key: statistics.median(d[key] for d in dicts)
    ours = median(rounds, "rows_per_second")
    ratio = statistics.median(r["rows_per_second"] / p["checked_two"] for r, p in zip(rounds, peers))
    p99 = median(rounds, "p99_ms")
    print(f"{rows} rows, medians of {options.rounds} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"  libphonenumber, checked, one thread    {median(peers, 'checked_one'):>10,.0f} numbers/s")
    print(f"  libphonenumber, checked, two threads   {median(peers, 'checked_two'):>10,.0f} numbers/s")
    print(f"  Parse alone, two threads               {median(peers, 'parse_two'):>10,.0f} numbers/s")
    print(f"  Ringback, until everything is found    {ours:>10,.0f} rows/s      {ratio:.0%} of checked (goal 50 %)")
    print(f"  a delivery meanwhile                   p50 {median(rounds, 'p50_ms'):.1f} ms, p99 {p99:.1f} ms (goal 50 ms), "
          f"worst {median(rounds, 'worst_ms'):.0f} ms, {sum(r['refused_deliveries'] for r in rounds)} refused")
    print(f"  peak memory of the whole program       {median(rounds, 'peak_mb'):>10,.0f} MB")
    (build / "import.json").write_text(json.dumps({"rows": rows, "peers": peers, "rounds": rounds}, indent=1))
    sys.exit(0 if ratio >= 0.5 and p99 <= 50 else 1)


if __name__ == "__main__":
    main()
