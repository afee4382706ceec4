#!/usr/bin/env python3
"""Checks every #include "folder/…" of src/ against the link list of the folder that it stands in.

A static library alone would not stop a header from reaching upward, so the link lists are the layer rule and this holds
the includes to them. Also: every folder's CMakeLists.txt opens with one sentence on its duty, and folders on one floor do
not know one another. Exits 1 and prints one line for each fault.
"""
import pathlib
import re
import sys

FLOORS = {
    "core": 0,
    "http": 1, "storage": 1, "files": 1, "secrets": 1, "platform": 1,
    "audio": 2, "thoughtly": 2, "webhook": 2, "sandbox": 2,
    "engine": 3,
    "models": 4,
    "gui": 5, "cli": 5,
    "app": 6,
}


def links_of(cmake: str) -> set[str]:
    found = set()
    for block in re.findall(r"(?:LINKS|target_link_libraries\(\S+ PRIVATE)((?:\s+[^\s()]+)*)", cmake):
        found |= {word for word in block.split() if word in FLOORS}
    return found


def main() -> int:
    src = pathlib.Path(__file__).resolve().parent.parent / "src"
    faults = []
    links = {}
    for cmake in sorted(src.glob("*/CMakeLists.txt")):
        folder = cmake.parent.name
        text = cmake.read_text()
        if folder not in FLOORS:
            faults.append(f"{cmake}: '{folder}' has no floor in .ci/layers.py")
            continue
        if not text.startswith(f"# {folder}: "):
            faults.append(f"{cmake}: must open with '# {folder}: ' and its duty")
        links[folder] = links_of(text) - {folder}  # its programs link its library
        for used in links[folder]:
            if FLOORS[used] >= FLOORS[folder]:
                faults.append(f"{cmake}: {folder} (floor {FLOORS[folder]}) links {used} (floor {FLOORS[used]})")
    for source in sorted(src.rglob("*.[ch]*")):
        folder = source.relative_to(src).parts[0]
        if source.suffix not in (".h", ".cpp") or folder not in links:
            continue
        allowed = FLOORS.keys() if folder == "app" else links[folder]
        for number, line in enumerate(source.read_text().splitlines(), 1):
            match = re.match(r'\s*#include "([a-z]+)/', line)
            if match and match[1] != folder and match[1] not in allowed:
                faults.append(f"{source}:{number}: {folder} includes {match[1]}/ without linking it")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
