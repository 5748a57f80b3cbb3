"""Watches a served ledger under load: no answer may leave before the log is synced."""

import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "System"))

from road import handover  # noqa: E402
from served import Server, demonstration  # noqa: E402

CALLS = "fdatasync,pwrite64,read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg"
AT_ONCE = 16


def load(server, seconds):
    """Handovers from several partners at once; how many were answered."""
    end = time.monotonic() + seconds
    counts = [0] * AT_ONCE

    def work(n):
        number = 5_000_000_000 + n * 10_000
        while time.monotonic() < end:
            number += 1
            if server.message("handovers", handover(str(number))).status == 201:
                counts[n] += 1

    threads = [threading.Thread(target=work, args=(n,)) for n in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts)


class Trace:
    """What the kernel saw, line by line; `<... unfinished>` begins a call, `resumed` ends it."""

    def __init__(self, text, wal):
        self.wal, self.asked, self.reading, self.syncs = wal, {}, {}, []
        self.begun, self.waits, self.early, self.pages, self.idle = {}, [], 0, 0, 0
        for number, line in enumerate(text.splitlines()):
            self.read(number, line)

    def read(self, number, line):
        thread = line.split(" ", 1)[0]
        if "fdatasync" in line and "resumed" in line and thread in self.begun:
            self.sync(self.begun.pop(thread), number)
        if "resumed" in line and "POST /chain" in line:
            self.asked[self.reading[thread]] = number
        call = re.search(r" (\w+)\((\d+)<([^>]*)>", line)
        if not call:
            return
        name, _, file = call.groups()
        if name == "pwrite64" and file == self.wal:
            self.pages += 1
        elif name == "fdatasync" and file == self.wal:
            if "unfinished" in line:
                self.begun[thread] = number
            else:
                self.sync(number, number)
        elif name.startswith("re") and "unfinished" in line:
            self.reading[thread] = file
        elif "POST /chain" in line:
            self.asked[file] = number
        elif "HTTP/1.1 201" in line:
            self.answer(self.asked.pop(file), number)

    def sync(self, begin, end):
        self.idle += self.pages == 0
        self.pages = 0
        self.syncs.append((begin, end))

    def answer(self, asked, answered):
        """A sync must lie between the question and its answer, from beginning to end."""
        between = [s for s in self.syncs[-400:] if asked < s[0] and s[1] <= answered]
        self.waits.append(len(between))
        self.early += not between


def main():
    place = demonstration()
    server = Server(place)
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as file:
        tracer = subprocess.Popen(
            ["strace", "-f", "-y", "-s", "64", "-e", f"trace={CALLS}", "-o", file.name,
             "-p", str(server.process.pid)], stderr=subprocess.DEVNULL)
        time.sleep(1)
        answered = load(server, 5)
        tracer.terminate()
        tracer.wait()
        trace = Trace(file.read(), f"{place.ledger}-wal")
    server.stop()
    seen = len(trace.waits)
    print(f"{answered} commands answered, {seen} answers seen; {len(trace.syncs)} syncs of the "
          f"log, {answered / len(trace.syncs):.1f} commands a sync, {trace.idle} syncs of nothing")
    verdict = "met" if seen == answered and not trace.early else "NOT MET"
    print(f"| answers that left before their sync | {trace.early} of {seen} | 0 | {verdict} |")


if __name__ == "__main__":
    main()
