"""All pages in all their views, by two processes, and the tables that come of it."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict

from checks.weight import BUDGETS
from looks import Looker
from office import ARTEFACTS
from views import FIRST

PROCESSES = 2

_looker = None


def look_at_all(pages):
    """The looks at these pages; key pages first, so that no process waits long for the other."""
    order = sorted(pages, key=lambda page: not page.is_key)
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn"), begin) as pool:
        return [look for looks in pool.map(look_at, order) for look in looks]


def begin():
    global _looker
    _looker = Looker()
    multiprocessing.util.Finalize(None, _looker.office.close, exitpriority=100)


def look_at(page):
    return _looker.look_at(page)


def matrix(looks, faults, seconds):
    """Pages by views: a dot for a look without findings, else how many."""
    views = sorted({look.view for look in looks})
    found = {(look.page, look.view): len(look.findings) for look in looks}
    names = list(dict.fromkeys(look.page for look in looks))
    lines = ["".join([f"{'':22}", *(f"{view:>15}" for view in views), f"{'s':>7}"])]
    for name in names:
        cells = [found.get((name, view), "") for view in views]
        took = sum(look.seconds for look in looks if look.page == name)
        marks = "".join(f"{'.' if cell == 0 else cell:>15}" for cell in cells)
        lines.append(f"{name:22}{marks}{took:7.1f}")
    violations = sum(len(look.findings) for look in looks) + sum(map(len, faults.values()))
    checks = sum(look.checks for look in looks)
    lines.append(f"{len(names)} pages, {len(looks)} looks, {checks} checks and the markup of "
                 f"{len(list((ARTEFACTS / 'html').glob('*.html')))} documents: "
                 f"{violations} violations in {seconds:.0f} s")
    return "\n".join(lines)


def weights(looks, pages):
    """What each page weighs in the first view, as lines of tab-separated values."""
    kinds = {page.name: page.kind for page in pages}
    rows = [(look.page, kinds[look.page], *asdict(look.weight).values())
            for look in looks if look.view == FIRST.name and look.weight]
    head = "page\tkind\tbytes\tfonts\tscript\trequests\telements\tCLS\tLCP ms\tblocked ms"
    lines = ["\t".join([name, kind, *map(str, counts), f"{shift:.3f}", f"{paint:.0f}",
                        f"{blocked:.0f}"])
             for name, kind, *counts, shift, paint, blocked in rows]
    limits = [f"at most\t{kind}\t{most['bytes']}\t\t{most['script']}\t{most['requests']}"
              f"\t{most['elements']}\t{most['shift']}" for kind, most in BUDGETS.items()]
    return "\n".join([head, *lines, *limits]) + "\n"
