"""Measures the served program: ready, memory, latency of pages, and of lists over many cases."""

import http.client
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
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


# 400 people at work, a page each ten seconds (assumed).
PAGES_A_SECOND, AT_ONCE = 40, 4


def get(server, path, cookie):
    wire = http.client.HTTPConnection("127.0.0.1", server.port)
    wire.request("GET", path, headers={"Cookie": cookie})
    answer = wire.getresponse()
    answer.read()
    assert answer.status == 200, answer.status
    wire.close()


def paced(server, paths, cookie):
    """The 50th and 99th percentile in milliseconds at that pace, from when a page was due: who
    waits for the page before it waits too."""
    for path in (paths * 10)[:10]:
        get(server, path, cookie)
    began, times = time.perf_counter() + 0.1, []

    def visit(first):
        for number in range(first, PAGES_A_SECOND * SECONDS, AT_ONCE):
            due = began + number / PAGES_A_SECOND
            time.sleep(max(0, due - time.perf_counter()))
            get(server, paths[number % len(paths)], cookie)
            times.append((time.perf_counter() - due) * 1000)

    visitors = [threading.Thread(target=visit, args=[first]) for first in range(AT_ONCE)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    # A visitor that fails ends alone, and its pages would be missing without a word.
    assert len(times) == PAGES_A_SECOND * SECONDS, f"{len(times)} pages came"
    times.sort()
    return times[len(times) // 2], times[len(times) * 99 // 100]


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


# Two words, one that many bear, one misspelt, a number with one digit wrong.
TEXTS = ["Tesfai Gashy", "Omar", "Yoseph Karimy", "3000004212"]
ROUNDS = int(os.environ.get("ROUNDS", "2"))


def signed_in(server, role):
    """The first with cases in this role; the door shows fewer accounts than there are."""
    with closing(sqlite3.connect(f"file:{server.place.ledger}?mode=ro", uri=True)) as ledger:
        query = """SELECT lower(hex(a.owner)) FROM account a
            LEFT JOIN worklist w ON w.officer = a.owner
            WHERE a.role = ? GROUP BY a.owner ORDER BY COUNT(w.owner) DESC LIMIT 1"""
        (account,) = ledger.execute(query, [role]).fetchone()
    officer = Officer.__new__(Officer)
    officer.server = server
    answer = officer.send("/inloggen", {"account": account}, {})
    officer.cookie = answer.getheader("Set-Cookie").split(";")[0]
    return officer


def searches(officer):
    """Addresses of results."""
    places = []
    for text in TEXTS:
        answer = officer.fill("/zoeken", q=text)
        assert answer.status == 303, answer.status
        places.append(answer.getheader("Location"))
    return [place for place in places if place.startswith("/zoeken/")]


def far(officer, pages):
    """The address that many clicks on "next" lead to."""
    address = "/zaken"
    for _ in range(pages):
        text = officer.open(address).text
        address = re.search(r'rel="next" href="([^"]*)"', text).group(1).replace("&amp;", "&")
    return address


def listed(server):
    lead, manager = signed_in(server, "teamLead"), signed_in(server, "returnCaseManager")
    cases = sorted(set(re.findall(r'href="(/zaken/[\d-]+)"', lead.open("/zaken").text)))
    static = re.search(r'href="(/assets/[^"]*\.css)"', lead.open("/zaken").text).group(1)
    yield "work, case manager", manager, ["/werk"]
    yield "work, team lead", lead, ["/werk"]
    yield "tasks, own", manager, ["/taken?van=mij"]
    yield "tasks, of the desk", lead, ["/taken?van=team"]
    yield "tasks, all", lead, ["/taken"]
    yield "tasks, one kind", lead, ["/taken?soort=holdFirstInterview"]
    yield "tasks, none match", lead, ["/taken?termijn=wet"]
    yield "missing messages", lead, ["/ontbrekend"]
    yield "missing messages, one sender", lead, ["/ontbrekend?van=KMar&welke=alle"]
    yield "deadlines, all", lead, ["/termijnen"]
    yield "deadlines, moved", lead, ["/termijnen?welke=verschoven"]
    yield "deadlines, own", manager, ["/termijnen"]
    yield "cases, all", lead, ["/zaken"]
    yield "cases, all, 20 pages on", lead, [far(lead, 20)]
    yield "cases, own", manager, ["/zaken"]
    yield "cases, none match", lead, ["/zaken?kanaal=KMar"]
    yield "cases, barred", lead, ["/zaken?belemmering=nee&onbekend=nee&fase=decided"]
    yield "search, team lead", lead, searches(lead)
    yield "search, case manager", manager, searches(manager)
    yield "countries", lead, ["/landen"]
    yield "cases of a country", lead, ["/landen/5022"]
    yield "case page", lead, cases
    yield "steering", signed_in(server, "analyst"), ["/sturing"]
    yield "static route", lead, [static]


def lists(place):
    print(f"p50 and p99 at {PAGES_A_SECOND} pages a second on {AT_ONCE} connections; "
          "then as many as it can")
    server = Server(place)
    all_pages = list(listed(server))
    for number in range(1, ROUNDS + 1):
        print(f"round {number}, load {os.getloadavg()[0]:.1f}")
        results = [(name, paced(server, paths, officer.cookie),
                    wrk(server, paths, officer.cookie),
                    len(officer.open(paths[0]).text)) for name, officer, paths in all_pages]
        floor = results[-1][1]
        for name, (median, p99), (rate, _, full), size in results:
            bound = "none" if name == "static route" else "at most 15 ms"
            line(f"{name} ({size // 1024} kB)",
                 f"p50 {median:.1f}, p99 {p99:.1f} ms ({p99 / floor[1]:.1f}x static); "
                 f"at most {rate:.0f}/s, then p99 {full:.1f} ms",
                 bound, bound == "none" or p99 <= 15)
    print(f"memory after that: {resident(server):.0f} MB")
    server.stop()


if __name__ == "__main__":
    place = Bench(sys.argv[1])
    if sys.argv[2:] == ["lists"]:
        lists(place)
    else:
        times = ready(place)
        line("ready", f"{times[0]:.0f} to {times[-1]:.0f} ms", "under 500 ms", times[-1] < 500)
        case_pages(place)
