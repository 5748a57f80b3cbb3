"""Measures the served program: ready, memory, latency of a case page, and when a batch is synced."""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "System"))

from served import Officer, Place, Server  # noqa: E402

SECONDS = int(os.environ.get("SECONDS_PER_ROUND", "10"))
SCRIPT = """
local paths = {%s}
local n = 0
request = function()
    n = n + 1
    return wrk.format("GET", paths[n %% #paths + 1], {["Cookie"] = "%s"})
end
"""


def line(what, number, bound, met):
    print(f"| {what} | {number} | {bound} | {'met' if met else 'NOT MET'} |")


class Bench(Place):
    def __init__(self, folder):
        self.folder, self.ledger = Path(folder), Path(folder) / "bench.sqlite"


def resident(server):
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


def ready(place):
    """Milliseconds from the start of the program to its first answer, five times, sorted."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        server = Server(place)
        times.append((time.perf_counter() - start) * 1000)
        server.stop()
    return sorted(times)


def wrk(server, paths, cookie):
    """Requests a second, and the 50th and 99th percentile in milliseconds."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT % (",".join(f'"{path}"' for path in paths), cookie))
        script.flush()
        out = subprocess.run(
            ["wrk", "-t1", "-c4", f"-d{SECONDS}s", "--latency", "-s", script.name,
             f"http://127.0.0.1:{server.port}"], capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in out, out
    unit = {"us": 0.001, "ms": 1, "s": 1000}
    at = {}
    for percentile, number, word in re.findall(r"(50|99)%\s+([\d.]+)(us|ms|s)", out):
        at[percentile] = float(number) * unit[word]
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    return rate, at["50"], at["99"]


def case_pages(place):
    server = Server(place)
    idle = resident(server)
    line("memory when ready", f"{idle:.0f} MB", "under 100 MB", idle < 100)
    officer = Officer(server, "Leidsman")
    cases = sorted(set(re.findall(r'href="(/zaken/[\d-]+)"', officer.open("/zaken").text)))
    print(f"{len(cases)} cases in the list; load {os.getloadavg()[0]:.1f}")
    page = officer.open(cases[0]).text
    size, stylesheet = len(page), re.search(r'href="(/assets/[^"]*\.css)"', page).group(1)
    for round in (1, 2, 3):
        page = wrk(server, cases, officer.cookie)
        static = wrk(server, [stylesheet], officer.cookie)
        print(f"round {round}: case page {page[0]:.0f}/s p50 {page[1]:.2f} p99 {page[2]:.2f} ms"
              f" ({size} bytes); static route {static[0]:.0f}/s p50 {static[1]:.2f}"
              f" p99 {static[2]:.2f} ms")
        line("case page, p99", f"{page[2]:.1f} ms ({page[2] / static[2]:.1f}x the static route)",
             "at most 15 ms", page[2] <= 15)
    print(f"memory after that: {resident(server):.0f} MB")
    server.stop()


if __name__ == "__main__":
    place = Bench(sys.argv[1])
    times = ready(place)
    line("ready", f"{times[0]:.0f} to {times[-1]:.0f} ms", "under 500 ms", times[-1] < 500)
    case_pages(place)
