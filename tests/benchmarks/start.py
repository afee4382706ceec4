#!/usr/bin/env python3
"""The start: from exec to the first painted window, with a million contacts and 100,000 calls, beside a bare Qt program and
the desktop programs of Debian that are installed; and how much memory the whole program then takes.

All are measured from outside in the same way (firstpaint.cpp), warm, in turns. Ringback is started as it is used: against
the real Thoughtly (here an address where nobody listens), with credentials from the environment, so no keychain is asked.
Writes start.json beside the build and prints a table. Exits 1 when a goal is missed.
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

PEERS = {"KeePassXC": ("keepassxc", "keepassxc"), "DB Browser for SQLite": ("sqlitebrowser", "sqlitebrowser"),
         "qBittorrent": ("qbittorrent", "qbittorrent")}
# What each asks at its very first start would be measured in the place of its window.
ANSWERS = {"qBittorrent/qBittorrent.conf": "[LegalNotice]\nAccepted=true\n",
           "keepassxc/keepassxc.ini": "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n"}


def store(build, contacts, calls):
    """Made once."""
    name = build / f"contacts-{contacts}-calls-{calls}.sqlite"
    maker = build / "benchmarks/manycontacts"
    if not name.exists() or name.stat().st_mtime < maker.stat().st_mtime:
        print(f"making {contacts:,} contacts and {calls:,} calls", file=sys.stderr)
        name.unlink(missing_ok=True)
        subprocess.run([str(maker), str(name), str(contacts), str(calls)], check=True)
    return name


def environment(home):
    """Without a session bus: on a new one the keychain would ask for a password, and take the keyboard."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("THOUGHTLY_", "RINGBACK_", "XDG_", "QT_",
                                                                                      "DBUS_"))}
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "QT_QPA_PLATFORM": "xcb",
            "THOUGHTLY_API_TOKEN": "token", "THOUGHTLY_TEAM_ID": "team", "THOUGHTLY_API_URL": "http://127.0.0.1:9",
            "RINGBACK_LISTEN": "127.0.0.1:0"}
    return env


class Started:
    """A program whose window is painted; ends with the block."""

    def __init__(self, build, env, command):
        self.process = subprocess.Popen([str(build / "benchmarks/firstpaint"), *command], env=env, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        self.seen = json.loads(line) if line else None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(60)

    def memory_mb(self):
        """Resident; the same with what is shared divided among those who share it (Pss); and what is nobody else's."""
        found = {}
        for line in pathlib.Path(f"/proc/{self.seen['pid']}/smaps_rollup").read_text().splitlines()[1:]:
            name, kib = line.split(":")
            found[name] = int(kib.split()[0]) / 1024
        return {"rss": found["Rss"], "pss": found["Pss"], "private": found["Private_Clean"] + found["Private_Dirty"],
                "written": found["Anonymous"]}

    def press(self, *arguments):
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.seen["pid"])],
                                capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", window[0]], check=True)
        subprocess.run(["xdotool", *arguments], check=True)


def wait_for(tell, what, holds):
    """The program writes down what it shows (--tell): a figure of anything else would be no figure."""
    until = time.monotonic() + 60
    lines = []
    while time.monotonic() < until:
        lines = tell.read_text().splitlines() if tell.exists() else []
        if lines and lines[-1].endswith("}") and holds(json.loads(lines[-1])):
            return json.loads(lines[-1])
        time.sleep(0.1)
    sys.exit(f"{what} did not come; the window shows {lines[-1] if lines else 'nothing'}")


def memory(build, env, command, contacts, tell):
    """Of the whole program: at rest on Contacts, and after a search."""
    with Started(build, env, [*command, "--tell", str(tell)]) as program:
        program.press("key", "alt+2")
        wait_for(tell, "the table of all contacts", lambda seen: seen["shown"] and seen["all"] and seen["rows"] == contacts)
        time.sleep(3)
        shown = program.memory_mb()
        program.press("key", "slash")
        program.press("type", "--delay", "60", "silva")
        hits = wait_for(tell, "the search", lambda seen: seen["shown"] and seen["all"] and 0 < seen["rows"] < contacts
                        and "silva" in seen["first"].lower())
        time.sleep(3)
        return {"contacts": shown, "searched": program.memory_mb(), "hits": hits["rows"]}


def bare_memory(build, env, command):
    with Started(build, env, command) as program:
        time.sleep(1)
        return program.memory_mb()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--calls", type=int, default=100_000)
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    large = store(build, options.contacts, options.calls)
    empty = store(build, 0, 0)
    missing = [package for package, program in PEERS.values() if not shutil.which(program)]
    if missing:
        print(f"for more peers: sudo apt-get install {' '.join(missing)}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="start-", dir=build) as folder:
        home = pathlib.Path(folder)
        (home / "run").mkdir(mode=0o700)
        for name, text in ANSWERS.items():
            (home / ".config" / name).parent.mkdir(parents=True, exist_ok=True)
            (home / ".config" / name).write_text(text)
        programs = {"bare Qt": [str(build / "benchmarks/bareqt")]}
        for name, file in (("Ringback, empty", empty), ("Ringback", large)):
            data = home / name
            data.mkdir(mode=0o700)
            shutil.copy(file, data / "ringback.sqlite")
            programs[name] = [str(build / "bin/ringback"), "--data-dir", str(data)]
        programs |= {name: [program] for name, (_, program) in PEERS.items() if shutil.which(program)}
        env = environment(home)
        rounds = {name: [] for name in programs}
        for number in range(options.rounds + 1):
            for name, command in programs.items():
                with Started(build, env, command) as program:
                    if not program.seen:
                        sys.exit(f"{name} showed no window")
                    if number > 0:  # the first round warms the caches
                        rounds[name].append(program.seen)
        whole = memory(build, env, programs["Ringback"], options.contacts, home / "tell")
        bare = bare_memory(build, env, programs["bare Qt"])
    medians = {name: statistics.median(seen["ms"] for seen in all_seen) for name, all_seen in rounds.items()}
    print(f"medians of {options.rounds} warm rounds in turns, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':26}{'painted ms':>12}{'fastest':>10}{'slowest':>10}")
    for name, all_seen in rounds.items():
        values = [seen["ms"] for seen in all_seen]
        print(f"{name:26}{medians[name]:12.1f}{min(values):10.1f}{max(values):10.1f}")
    print(f"{'MB':26}{'resident':>12}{'Pss':>10}{'private':>10}{'written':>10}")
    for name, mb in (("bare Qt", bare), ("Ringback, Contacts", whole["contacts"]),
                     (f"and {whole['hits']:,} hits", whole["searched"])):
        print(f"{name:26}{mb['rss']:12.1f}{mb['pss']:10.1f}{mb['private']:10.1f}{mb['written']:10.1f}")
    print(f"{'':26}{whole['contacts']['rss'] / bare['rss']:.1f} times as much resident as bare Qt")
    more = statistics.median(ours["ms"] - bare["ms"] for ours, bare in zip(rounds["Ringback"], rounds["bare Qt"]))
    goals = [("ms more than bare Qt until the first painted window (median of the rounds)", more, 60)]
    goals += [(f"ms, ahead of {name}", medians["Ringback"], medians[name]) for name in PEERS if name in medians]
    goals += [("MB resident with Contacts open", whole["contacts"]["rss"], 110),
              ("MB more once a search has run", whole["searched"]["rss"] - whole["contacts"]["rss"], 80)]
    met = True
    for name, value, goal in goals:
        met = met and value <= goal
        print(f"{'met   ' if value <= goal else 'MISSED'} {name}: {value:.1f} (<= {goal:.1f})")
    (build / "start.json").write_text(json.dumps({"rounds": rounds, "memory": whole | {"bare Qt": bare}}, indent=2))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
