"""Shortcuts: on small pages, and on the workbench itself."""

import unittest

from proof import AT, Proof

PAGE = """<h1>Een</h1><a href="/proef/werk" data-key="g w">Werk</a>
<label>Zoek <input id="zoek" data-key="/"></label><textarea id="tekst"></textarea>
<ul><li data-key="n"><a href="/proef/gesprek">Gesprek</a></li></ul>
<table><thead><tr><th><a id="kop" href="?a">Naam</a></th></tr></thead><tbody>
<tr><td>Een</td><td><a id="rij1" href="/proef/1">1</a></td></tr><tr><td>zonder</td></tr>
<tr><td>Twee</td><td><a id="rij2" href="/proef/2">2</a> <a href="/proef/3">3</a></td></tr>
</tbody></table>
<button data-opens="hulp" hidden>Sneltoetsen</button>
<dialog id="hulp" data-key="?"><p>Uitleg</p><label><input type="checkbox" data-shortcuts-switch>
Gebruik</label><form method="dialog"><button>Sluit</button></form></dialog>"""
PAGES = {"/proef/een": PAGE, **{
    f"/proef/{name}": f"<h1>{name}</h1>" for name in ("werk", "gesprek", "1", "2", "3")}}


class Shortcuts(Proof):
    def tap(self, *keys):
        for key in keys:
            self.tab.keyboard.press(key)

    def stays(self, what):
        self.tab.wait_for_timeout(200)
        self.assertTrue(self.tab.url.endswith("/proef/een"), what)

    def test_follow_what_the_page_offers(self):
        for keys, place in ((("g", "w"), "werk"), (("n",), "gesprek")):
            tab = self.open(PAGES, marks='data-shortcuts="on"')
            self.tap(*keys)
            tab.wait_for_url(f"**/proef/{place}")
        tab = self.open(PAGES, marks='data-shortcuts="on"')
        self.tap("/", "a")
        self.assertEqual((self.focused(), tab.locator("#zoek").input_value()), ("zoek", "a"))

    def test_walk_through_rows(self):
        tab = self.open(PAGES, marks='data-shortcuts="on"')
        walk = [("j", "rij1"), ("j", "rij2"), ("j", "rij2"), ("k", "rij1"), ("k", "rij1")]
        for key, row in walk:
            self.tap(key)
            self.assertEqual(self.focused(), row)
        self.tap("j", "Enter")
        tab.wait_for_url("**/proef/2")

    def test_are_off_in_fields_and_with_other_keys(self):
        tab = self.open(PAGES, marks='data-shortcuts="on"')
        for field in ("zoek", "tekst"):
            tab.locator(f"#{field}").click()
            self.tap("g", "w", "n", "?", "j", "/")
            self.stays(field)
            self.assertEqual(tab.locator(f"#{field}").input_value(), "gwn?j/")
        tab.locator("h1").click()
        self.tap("Control+n", "Alt+n", "g", "x", "w")
        self.stays("other keys")
        self.tap("g")
        tab.wait_for_timeout(1_700)
        self.tap("w")
        self.stays("too slow")

    def test_are_off_where_the_page_does_not_say_on(self):
        for marks in ("", 'data-shortcuts="off"'):
            tab = self.open(PAGES, marks=marks)
            self.tap("g", "w", "n", "j", "?")
            self.stays(marks)
            self.assertEqual(self.focused(), "")
            self.assertTrue(tab.locator("[data-shortcuts-switch]").is_disabled())

    def test_can_be_turned_off_for_good(self):
        tab = self.open(PAGES, marks='data-shortcuts="on"')
        self.tap("?")
        self.assertTrue(tab.get_by_role("dialog").is_visible())
        self.tap("n")
        self.stays("a window is open")
        tab.get_by_role("checkbox").click()
        tab.get_by_role("button", name="Sluit").click()
        self.tap("n")
        self.stays("turned off")
        tab.reload()
        self.tap("n", "?")
        self.stays("remembered")
        tab.get_by_role("button", name="Sneltoetsen").click()
        tab.get_by_role("checkbox").click()
        tab.get_by_role("button", name="Sluit").click()
        self.tap("n")
        tab.wait_for_url("**/proef/gesprek")


class Workbench(Proof):
    """The real pages."""

    def visit(self, path):
        self.tab = self.visitor("R. de Vries")
        self.tab.goto(f"{AT}{path}")
        return self.tab

    def test_goes_round_by_keys(self):
        tab = self.visit("/werk")
        for keys, place in ((("g", "z"), "/zaken"), (("g", "w"), "/werk")):
            for key in keys:
                tab.keyboard.press(key)
            tab.wait_for_url(f"**{place}")
        tab.goto(f"{AT}/zaken")
        tab.keyboard.press("j")
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/zaken/*-*")
        tab.keyboard.press("n")
        tab.wait_for_url("**/gesprek")

    def test_helps_in_the_language_of_the_page(self):
        for language, words in (("nl", "Sneltoetsen"), ("en", "Keyboard shortcuts")):
            tab = self.visit(f"/werk?taal={language}")
            tab.keyboard.press("?")
            dialog = tab.get_by_role("dialog", name=words)
            self.assertTrue(dialog.is_visible())
            self.assertEqual(dialog.locator("kbd").all_inner_texts()[:3], ["/", "g", "w"])
            tab.keyboard.press("Escape")
            self.assertFalse(dialog.is_visible())
            tab.get_by_role("button", name=words).click()
            self.assertTrue(dialog.is_visible())

    def test_public_pages_load_no_script(self):
        tab = self.visit("/werk")
        for path in ("/", "/cijfers", "/inloggen", "/nergens"):
            tab.goto(f"{AT}{path}")
            self.assertEqual(tab.locator("script").count(), 0, path)


if __name__ == "__main__":
    unittest.main()
