"""A browser on the demonstration, and what every page must hold."""

import os
import re
import unittest
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

URL = os.environ["ROTONDE_URL"]
ARTEFACTS = Path(os.environ.get("ROTONDE_ARTEFACTS", ".artefacts"))
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
VIEWS = {
    "360-light": {"viewport": {"width": 360, "height": 800}},
    "1440-light": {"viewport": {"width": 1440, "height": 900}},
    "1440-dark": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
}


class Office:
    """One browser for a whole run; a context of its own for each visitor."""

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=os.environ["ROTONDE_CHROMIUM"], args=["--no-sandbox"])

    def close(self):
        self.browser.close()
        self.playwright.stop()

    def visitor(self, officer=None, **options):
        """A page, signed in as this officer; without script unless asked."""
        context = self.browser.new_context(**options)
        page = context.new_page()
        if officer:
            page.goto(f"{URL}/inloggen")
            page.get_by_role("button", name=re.compile(officer)).first.click()
        return page


def case_of(page, person):
    """The address of the case of this person in the officer's list."""
    page.goto(f"{URL}/zaken")
    row = page.locator("tr", has_text=person).first
    return row.locator("a[href^='/zaken/']").first.get_attribute("href")


def violations(page):
    """What axe finds: rule and where."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found]


def scrolls_sideways(page):
    page.set_viewport_size({"width": 320, "height": 800})
    return page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth")


def small_targets(page):
    """Links and buttons under 24 px that do not stand in a line of text (WCAG 2.5.8)."""
    return page.evaluate("""() => [...document.querySelectorAll(`main button, main a.btn, header a,
        main summary, main input:not([type=hidden]), main select`)]
        .filter(e => e.getClientRects().length)
        .filter(e => { const b = e.getBoundingClientRect();
                       return b.height < 24 && getComputedStyle(e).display !== "inline" })
        .map(e => e.outerHTML.slice(0, 120))""")


def keep(page, name):
    """A screenshot for people to look at."""
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}.png", full_page=True)


class InOffice(unittest.TestCase):
    """Tests that share one browser."""

    @classmethod
    def setUpClass(cls):
        cls.office = Office()

    @classmethod
    def tearDownClass(cls):
        cls.office.close()
