#!/usr/bin/env python3
"""A million contacts in a table: Ringback's model in its own page, beside Qt's models over the same rows in one run.

Each table runs in a process of its own, so that memory can be compared; they take turns within a round, and medians over
the rounds are compared. Writes tables.json beside the build and prints a table. Exits 1 when a goal is missed.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def contacts(build, count):
    """Made once: contacts in no order, in five scripts."""
    name = build / f"contacts-{count}.sqlite"
    maker = build / "benchmarks/manycontacts"
    if not name.exists() or name.stat().st_mtime < maker.stat().st_mtime:
        print(f"making {count:,} contacts", file=sys.stderr)
        name.unlink(missing_ok=True)
        subprocess.run([str(maker), str(name), str(count)], check=True)
    return name


def p95(values):
    return sorted(values)[int(len(values) * 0.95)]


def resident_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def program_mb(build, million, count):
    """The whole program, in practice mode, once it says that it holds the order of all contacts. `./dev bench start` looks
    at it with their table on the screen."""
    directory = pathlib.Path(tempfile.mkdtemp(prefix="tables-", dir=build))
    data = directory / "data"
    for place in (data, directory / "data-practice"):
        place.mkdir(parents=True, mode=0o700)
        shutil.copy(million, place / "ringback.sqlite")
    env = {k: v for k, v in os.environ.items() if not k.startswith(("THOUGHTLY_", "RINGBACK_"))}
    tell = directory / "tell"
    program = subprocess.Popen([str(build / "bin/ringback"), "--practice", "--data-dir", str(data), "--tell", str(tell)],
                               env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 60
        while not tell.exists() or f'"rows":{count},' not in tell.read_text():
            if time.monotonic() > until or program.poll() is not None:
                sys.exit("the program did not read all contacts")
            time.sleep(0.2)
        time.sleep(3)
        return resident_mb(program.pid) if program.poll() is None else 0
    finally:
        program.terminate()
        program.wait(30)
        shutil.rmtree(directory)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    million = contacts(build, options.contacts)
    tables = [("ringback, empty", "ringback", contacts(build, 0)), ("ringback", "ringback", million),
              ("QStandardItemModel", "standard", million), ("QSqlTableModel", "sql", million)]
    rounds = {name: [] for name, _, _ in tables}
    whole = []
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
        for name, kind, file in tables:
            out = subprocess.run([str(build / "benchmarks/tablerounds"), kind, str(file)], capture_output=True, text=True,
                                 check=True).stdout
            result = json.loads(out)
            if result.get("rows") == (0 if "empty" in name else options.contacts):
                rounds[name].append(result)
        whole.append(program_mb(build, million, options.contacts))

    def median(name, figure, of=lambda value: value):
        values = [of(result[figure]) for result in rounds[name] if figure in result]
        return statistics.median(values) if values else None

    print(f"{'':24}{'shown ms':>12}{'all ms':>12}{'jump p95 ms':>14}{'MB':>10}")
    for name in rounds:
        cells = [median(name, "show_ms"), median(name, "all_ms"), median(name, "jumps_ms", p95), median(name, "mb")]
        print(f"{name:24}" + "".join(f"{'' if cell is None else format(cell, ',.1f'):>{width}}"
                                     for cell, width in zip(cells, (12, 12, 14, 10))))
    placed = median("ringback", "placed_ms", p95)
    print(f"{'':24}sorts {median('ringback', 'sorts_ms', statistics.median):.1f} ms (median), "
          f"an edit placed {placed:.2f} ms (p95), after all sorts {median('ringback', 'mb_after'):.0f} MB")
    goals = [
        ("ms more than an empty table until shown", median("ringback", "show_ms") - median("ringback, empty", "show_ms"), 40),
        ("p95 of a jump, ms", median("ringback", "jumps_ms", p95), 16),
        ("slowest of 12 new sort orders, ms", median("ringback", "sorts_ms", max), 150),
        ("p95 of an edit placed in the window's thread, ms", placed, 5),
    ]
    if any(whole):
        goals.append(("the whole program with all contacts read, MB resident", statistics.median(mb for mb in whole if mb), 110))
    met = True
    for name, value, goal in goals:
        met = met and value <= goal
        print(f"{'met   ' if value <= goal else 'MISSED'} {name}: {value:,.2f} (<= {goal})")
    (build / "tables.json").write_text(json.dumps({"rounds": rounds, "whole_mb": whole}, indent=2))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
