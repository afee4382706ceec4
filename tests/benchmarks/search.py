#!/usr/bin/env python3
"""Search as one types in a million contacts, beside LIKE and FTS5's trigram index over the same rows in one run; and in
100,000 calls of 2 KB of conversation each, beside LIKE over their folded texts.

Times of Ringback are those of a window: from the key to the signal, with threads and queues. LIKE scans the same folded
text. FTS5 has its rows in name order, its best case, and no answer under three characters.
Writes search.json beside the build and prints a table. Exits 1 when a goal is missed.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys

from tables import contacts, p95


def medians(rows):
    """One row for each query: the medians of its rounds, so that a slow moment of the machine isn't taken for a slow query."""
    of = {}
    for row in rows:
        of.setdefault((row["class"], row["text"]), []).append(row)
    return [{**same[0], **{figure: statistics.median(row[figure] for row in same) for figure in ("first", "all")}}
            for same in of.values()]


def show(times):
    print(f"{'':16}{'':18}{'first 100: p50':>16}{'p95 ms':>10}{'all: p50':>12}{'p95 ms':>10}")
    for way, rows in times.items():
        for kind in [*dict.fromkeys(row["class"] for row in rows), "every"]:
            of = [row for row in rows if kind in (row["class"], "every")]
            first, every = [row["first"] for row in of], [row["all"] for row in of]
            print(f"{way:16}{kind:18}{sorted(first)[len(first) // 2]:>16,.2f}{p95(first):>10,.2f}"
                  f"{sorted(every)[len(every) // 2]:>12,.2f}{p95(every):>10,.2f}")


def calls(build, options):
    """What was measured, and the goals. A call is found by a little more than LIKE finds: numbers in groups, too."""
    name = build / f"calls-{options.calls}.sqlite"
    maker = build / "benchmarks/manycalls"
    if not name.exists() or name.stat().st_mtime < maker.stat().st_mtime:
        print(f"making {options.calls:,} calls", file=sys.stderr)
        name.unlink(missing_ok=True)
        subprocess.run([str(maker), str(name), str(options.calls)], check=True)
    result = json.loads(subprocess.run([str(build / "benchmarks/callrounds"), str(name), str(options.rounds)],
                                       capture_output=True, text=True, check=True).stdout)
    times = {way: medians(rows) for way, rows in result["times"].items()}
    print(f"\n{options.calls:,} calls")
    show(times)
    sort = {column: statistics.median(rounds) for column, rounds in result["sort"].items()}
    print("sorted by " + ", ".join(f"{column} {ms:.0f} ms" for column, ms in sort.items()))
    print(f"the first hits come {result['first_hits_ms']:,.0f} ms after the first key, all is read in "
          f"{result['build_ms']:,.0f} ms and takes {result['more_mb']:.0f} MB more")
    hits = {(row["class"], row["text"]): row["hits"] for row in times["LIKE"]}
    wrong = [row for row in times["ringback"] if row["hits"] < hits[(row["class"], row["text"])]]
    for row in wrong[:5]:
        print(f"MISSED {row['class']} finds {row['hits']} and not {hits[(row['class'], row['text'])]} calls")
    own, like = times["ringback"], times["LIKE"]
    return result, not wrong, [
        ("p95 of the first page of calls, ms", p95([row["first"] for row in own]), "<=", 8),
        ("times as fast as LIKE, p95 of the count of calls",
         p95([row["all"] for row in like]) / p95([row["all"] for row in own]), ">=", 5),
        ("p95 of the exact count of calls, ms", p95([row["all"] for row in own]), "<=", 60),
        ("MB more once calls were searched", result["more_mb"], "<=", 80),
        ("a new order of calls, the slowest column, ms", max(sort.values()), "<=", 150),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--calls", type=int, default=100_000)
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    million = contacts(build, options.contacts)
    out = subprocess.run([str(build / "benchmarks/searchrounds"), str(million), str(options.rounds)], capture_output=True,
                         text=True, check=True).stdout
    result = json.loads(out)
    times = {way: medians(rows) for way, rows in result["times"].items()}

    show(times)
    print(f"the texts are read in {result['build_ms']:,.0f} ms and take {result['more_mb']:.0f} MB more; "
          f"FTS5 is built in {result.get('trigram_build_ms', 0):,.0f} ms")
    hits = {(row["class"], row["text"]): row["hits"] for row in times["LIKE"]}
    wrong = [row for row in times["ringback"] if hits[(row["class"], row["text"])] != row["hits"]]
    for row in wrong[:5]:
        print(f"MISSED {row['class']} finds {row['hits']} and not {hits[(row['class'], row['text'])]}")

    own = times["ringback"]
    goals = [
        ("p95 of the first page, ms", p95([row["first"] for row in own]), "<=", 8),
        ("times as fast as LIKE, p95 of the first page",
         p95([row["first"] for row in times["LIKE"]]) / p95([row["first"] for row in own]), ">=", 50),
        ("p95 of the exact count, ms", p95([row["all"] for row in own]), "<=", 60),
        ("MB more once a search has run", result["more_mb"], "<=", 80),
    ]
    result["calls"], found, more = calls(build, options)
    goals += more
    met = found and not wrong
    for name, value, relation, goal in goals:
        ok = value <= goal if relation == "<=" else value >= goal
        met = met and ok
        print(f"{'met   ' if ok else 'MISSED'} {name}: {value:,.2f} ({relation} {goal})")
    (build / "search.json").write_text(json.dumps(result, indent=2, ensure_ascii=False))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
