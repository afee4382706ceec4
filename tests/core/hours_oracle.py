#!/usr/bin/env python3
"""Says by Python's own calendar and time zones when each phone prefix may be called: 08:00 until 21:00 in every zone.

Shares no code with the program: the prefix is looked up here, digit by digit, and clocks are read by zoneinfo.
Output: `S <set> <minute since 1970>:<0|1> …` for each set of zones, then `P <number> <set>` for each prefix.
Moments: a minute before, at and after each end of the hours in each zone, on every day of the four weeks around the
days in 2026 on which America and Europe change their clocks, and for the law's table `L <place> <minute>:<0|1> …`.
"""
import datetime
import sys
import zoneinfo

from phonenumbers.tzdata import TIMEZONE_DATA

UTC = datetime.timezone.utc
WEEKS = [datetime.date(2026, 3, 5), datetime.date(2026, 3, 26), datetime.date(2026, 10, 22), datetime.date(2026, 10, 29)]
OPEN, CLOSE = 8 * 60, 21 * 60


def zones_of(digits):
    for length in range(min(len(digits), 9), 0, -1):
        if digits[:length] in TIMEZONE_DATA:
            return tuple(sorted(TIMEZONE_DATA[digits[:length]]))
    return ()


def minute_of(moment):
    return int(moment.timestamp()) // 60


def moments(zones):
    found = set()
    for name in zones:
        zone = zoneinfo.ZoneInfo(name)
        for week in WEEKS:
            for day in range(7):
                date = week + datetime.timedelta(days=day)
                for edge in (OPEN, CLOSE):
                    local = datetime.datetime(date.year, date.month, date.day, edge // 60, edge % 60, tzinfo=zone)
                    at = minute_of(local.astimezone(UTC))
                    found.update((at - 1, at, at + 1))
    return sorted(found)


def is_open(zones, minute):
    moment = datetime.datetime.fromtimestamp(minute * 60, UTC)
    for name in zones:
        local = moment.astimezone(zoneinfo.ZoneInfo(name))
        if not OPEN <= local.hour * 60 + local.minute < CLOSE:
            return False
    return True


def main():
    ids = {}
    numbers = []
    for prefix in sorted(TIMEZONE_DATA):
        # As long as a number of that plan: what follows is nobody's business.
        digits = (prefix + "2345678901234")[: max(11, len(prefix) + 2)]
        zones = zones_of(digits)
        if not zones or "Etc/Unknown" in zones:
            continue
        if zones not in ids:
            ids[zones] = len(ids)
            row = " ".join(f"{minute}:{int(is_open(zones, minute))}" for minute in moments(zones))
            sys.stdout.write(f"S {ids[zones]} {row}\n")
        numbers.append((digits, ids[zones]))
    for digits, known in numbers:
        sys.stdout.write(f"P {digits} {known}\n")


main()
