"""Makes a demonstration at the scale that was published, twice; then serves and publishes from it."""

import os
import re
import sys
import tempfile
import time
from pathlib import Path

import serving
from serving import Bench, line

SCALE = os.environ.get("SCALE", "1.0")
MADE = re.compile(r": (\d+) cases, (\d+) events in \d+ s; log root (\w+)")


def made(place):
    """Cases, events, seconds and the root of the log."""
    began = time.perf_counter()
    said = place.rotonde("demo", "--scale", SCALE, "--compare")
    seconds = time.perf_counter() - began
    cases, events, root = MADE.search(said).groups()
    return int(cases), int(events), seconds, root, said


def rebuilt(place):
    """Seconds that the read models take alone: the floor, since each event is written to them."""
    began = time.perf_counter()
    place.rotonde("rebuild")
    return time.perf_counter() - began


def published(place, month):
    """The months of a demonstration are frozen: all is counted again, and found unchanged."""
    began = time.perf_counter()
    place.rotonde("publish", "--month", month, "--why", "lateReports", code=1)
    seconds = time.perf_counter() - began
    line(f"publication of {month}, with the start of the program", f"{seconds:.2f} s",
         "at most 2 s", seconds <= 2)


def bench(folder):
    roots = set()
    for number in (1, 2):
        place = Bench(Path(tempfile.mkdtemp(dir=folder)))
        load = os.getloadavg()[0]
        cases, events, seconds, root, said = made(place)
        roots.add(root)
        if number == 1:
            print(said)
        floor = rebuilt(place)
        line(f"demonstration, {cases} cases, {events} events in {seconds:.0f} s, load {load:.1f}",
             f"{events / seconds:.0f} events/s ({seconds / floor:.1f}x the rebuild alone)",
             "at least 8000 events/s", events / seconds >= 8000)
    line("log root twice", " and ".join(sorted(roots)), "the same", len(roots) == 1)
    published(place, "2024-08")
    serving.lists(place)


if __name__ == "__main__":
    bench(sys.argv[1])
