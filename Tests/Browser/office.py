"""A server on a demonstration of its own, and one browser for all who visit it."""

import os
import re
import sys
import unittest
from pathlib import Path

from playwright.sync_api import sync_playwright

from pages import CASE_LISTS, CASES, MANAGER

sys.path.append(str(Path(__file__).parents[1] / "System"))
from served import Place, Server  # noqa: E402  # stands in the folder named above

ARTEFACTS = Path(os.environ.get("ROTONDE_ARTEFACTS", ".artefacts"))


class Office:
    """Nobody else writes in its ledger: each has a copy of the demonstration."""

    def __init__(self):
        self.server = Server(Place(os.environ["ROTONDE_DEMO"]).copy())
        self.url = f"http://127.0.0.1:{self.server.port}"
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=os.environ["ROTONDE_CHROMIUM"], args=["--no-sandbox", "--lang=en-US"])
        self.sessions, self.numbers = {}, {}

    def close(self):
        self.browser.close()
        self.playwright.stop()
        self.server.stop()
        self.server.place.remove()

    def visitor(self, officer=None, **options):
        """A tab of somebody's own; an officer signs in once for a whole run."""
        state = self.session(officer) if officer else None
        context = self.browser.new_context(
            base_url=self.url, storage_state=state, reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        return context.new_page()

    def session(self, officer):
        if officer not in self.sessions:
            tab = self.visitor()
            tab.goto("/inloggen")
            tab.get_by_role("button", name=re.compile(re.escape(officer))).first.click()
            self.sessions[officer] = tab.context.storage_state()
            tab.context.close()
        return self.sessions[officer]

    def address(self, page, language=None):
        """Where this page stands, with the number of its case, and in this language."""
        address = re.sub(
            r"{(\w+)}", lambda found: self.number(found[1], page.officer), page.address)
        if not language:
            return address
        return f"{address}{'&' if '?' in address else '?'}taal={language}"

    def number(self, person, officer):
        """The number of the case of somebody of whom the demonstration tells."""
        if person not in self.numbers:
            # A list of all cases is longer than its first page; that of their officer is not.
            tab = self.visitor(officer if person in CASE_LISTS else MANAGER)
            tab.goto(CASE_LISTS.get(person, "/zaken"))
            row = tab.locator("tr", has_text=CASES[person])
            href = row.locator("a[href^='/zaken/']").first.get_attribute("href")
            self.numbers[person] = href.removeprefix("/zaken/")
            tab.context.close()
        return self.numbers[person]


class InOffice(unittest.TestCase):
    """Tests that share one office."""

    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.addClassCleanup(cls.office.close)
