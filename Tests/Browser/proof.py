"""Small pages with the real script and look, on the real server's origin, under the real policy."""

import os
import re

from office import InOffice

POLICY = "; ".join(["default-src 'none'", "form-action 'self'"] + [
    f"{kind}-src 'self'" for kind in ("script", "connect", "style", "font")])
AT = os.environ.get("ROTONDE_URL", "")


class Proof(InOffice):
    """A tab that meets `/proef/...`: pages that stand in a test, and what was asked for."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        page = cls.office.visitor("R. de Vries")
        page.goto(f"{AT}/werk")
        cls.script = page.locator("script").get_attribute("src")
        cls.stylesheet = page.locator("link[rel=stylesheet]").get_attribute("href")
        page.context.close()

    def setUp(self):
        self.asked, self.faults = [], []

    def tearDown(self):
        self.assertEqual(self.faults, [], "the console is silent")

    def open(self, pages, at="/proef/een", marks="", **options):
        """Pages by their address: the inside of `main`, or a status, or a function of both."""
        self.tab, self.asked = self.visitor(**options), []
        self.tab.route("**/proef/**", lambda route: self.answer(route, pages, marks))
        self.tab.goto(f"{AT}{at}")
        return self.tab

    def visitor(self, officer=None, **options):
        """A tab of which every fault in the console is kept."""
        tab = self.office.visitor(officer, **options)
        self.addCleanup(tab.context.close)
        tab.on("pageerror", lambda fault: self.faults.append(str(fault)))
        tab.on("console", self.hear)
        return tab

    def hear(self, line):
        # Chromium itself tells of every answer that is no success.
        if line.type == "error" and not line.text.startswith("Failed to load resource"):
            self.faults.append(line.text)

    def answer(self, route, pages, marks):
        request = route.request
        address = re.sub(r".*?(?=/proef/)", "", request.url)
        self.asked.append((request.method, address, request.resource_type))
        content = pages.get(address, pages.get(address.split("?")[0], 404))
        if callable(content):
            content = content(request)
        if isinstance(content, int):
            return route.fulfill(status=content, content_type="text/html", body="<h1>Fout</h1>")
        title = re.search(r"<h1>(.*?)</h1>", content)
        return route.fulfill(
            content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY},
            body=f"""<!doctype html><html lang="nl"><title>{title[1] if title else "Proef"}</title>
            <link rel="stylesheet" href="{self.stylesheet}">
            <script type="module" src="{self.script}"></script>
            <body {marks}><main>{content}</main></body></html>""")

    def stop_clock(self, then):
        """Goes to this address, where time passes only when a test says so."""
        self.tab.clock.install(time=0)
        self.tab.clock.pause_at(1)
        self.tab.goto(f"{AT}{then}")

    def fetched(self):
        """What the script asked for, beside what the browser loaded as a page."""
        return [address for _, address, kind in self.asked if kind == "fetch"]

    def loaded(self):
        return [address for _, address, kind in self.asked if kind == "document"]

    def said(self):
        """What is read aloud by now."""
        return self.tab.locator("body > [aria-live=polite]").inner_text()

    def focused(self):
        return self.tab.evaluate("document.activeElement.id")
