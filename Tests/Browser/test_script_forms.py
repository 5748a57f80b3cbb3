"""Leaving a changed form, copying, and a session that ends."""

import unittest

from proof import Proof

FORM = """<h1>Een</h1><form method="post" action="/proef/klaar">
<input id="naam" name="naam" value="Amina">
<select id="land" name="land"><option>Kies</option><option>Marokko</option></select>
<input type="checkbox" id="ja" name="ja" checked><textarea id="uitleg">regel
twee</textarea><input type="hidden" name="_token" value="t"><button>Stuur</button></form>
<a href="/proef/weg">Weg</a>"""
PAGES = {"/proef/een": FORM, "/proef/weg": "<h1>Weg</h1>", "/proef/klaar": "<h1>Klaar</h1>"}


class Dirty(Proof):
    def leave(self, tab):
        """Whether the browser asked before it left; if so we stayed."""
        asked = []
        tab.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
        tab.get_by_role("link", name="Weg").click(no_wait_after=True)
        tab.wait_for_timeout(300)
        self.assertEqual("/proef/een" in tab.url, bool(asked))
        return asked == ["beforeunload"]

    def test_warns_of_what_was_changed(self):
        changes = {
            "a field": lambda tab: tab.locator("#naam").press_sequentially("x"),
            "a choice": lambda tab: tab.locator("#land").select_option("Marokko"),
            "a mark": lambda tab: tab.locator("#ja").click(),
            "a text": lambda tab: tab.locator("#uitleg").press_sequentially("x"),
        }
        for what, change in changes.items():
            with self.subTest(what):
                tab = self.open(PAGES)
                change(tab)
                self.assertTrue(self.leave(tab))

    def test_is_silent_when_nothing_is_lost(self):
        tab = self.open(PAGES)
        tab.locator("#naam").press_sequentially("x")
        tab.keyboard.press("Backspace")
        self.assertFalse(self.leave(tab), "taken back")

    def test_is_silent_after_sending(self):
        tab, asked = self.open(PAGES), []
        tab.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        tab.locator("#naam").press_sequentially("x")
        tab.get_by_role("button", name="Stuur").click()
        tab.wait_for_url("**/proef/klaar")
        self.assertEqual(asked, [])

    def test_warns_of_a_form_that_came_back(self):
        wrong = FORM.replace('id="naam"', 'id="naam" aria-invalid="true"')
        tab = self.open({**PAGES, "/proef/een": wrong})
        tab.locator("#naam").click()
        self.assertTrue(self.leave(tab))


COPY = """<p id="nummer"> 2024-018342-1 </p>
<button type="button" data-copy="nummer" data-done="Gekopieerd" hidden>Kopieer</button>"""


class Copy(Proof):
    def test_copies_and_says_so(self):
        tab = self.open(
            {"/proef/een": COPY}, permissions=["clipboard-read", "clipboard-write"])
        tab.get_by_role("button", name="Kopieer").click()
        tab.wait_for_function("document.querySelector('[data-state=done]')")
        self.assertEqual(tab.evaluate("navigator.clipboard.readText()"), "2024-018342-1")
        self.assertEqual(self.said(), "Gekopieerd")

    def test_selects_what_the_clipboard_refuses(self):
        tab = self.open({"/proef/een": COPY})
        tab.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()) }")
        tab.get_by_role("button", name="Kopieer").click()
        tab.wait_for_function("String(getSelection()).trim() === '2024-018342-1'")
        self.assertEqual(self.said(), "")

    def test_stays_away_without_script(self):
        tab = self.open({"/proef/een": COPY}, java_script_enabled=False)
        self.assertFalse(tab.get_by_role("button").is_visible())


SESSION = """<form method="post" action="/proef/x"><input id="naam"></form>
<dialog data-session-ends="900" data-session-warns="120"><h2>Uw sessie eindigt</h2>
<form method="post" action="/proef/verleng"><input type="hidden" name="_token" value="t7">
<button>Ga door</button></form></dialog>"""


class Session(Proof):
    def wait(self, answer):
        self.sent = []

        def extend(request):
            self.sent.append(request.post_data)
            return answer

        tab = self.open({"/proef/een": "", "/proef/twee": SESSION, "/proef/verleng": extend})
        self.stop_clock("/proef/twee")
        tab.clock.run_for(770_000)
        self.assertFalse(tab.get_by_role("dialog").is_visible(), "130 seconds are left")
        tab.clock.run_for(15_000)
        self.assertTrue(tab.get_by_role("dialog").is_visible(), "115 seconds are left")
        return tab

    def test_is_extended_without_leaving_the_page(self):
        tab = self.wait("")
        tab.get_by_role("button", name="Ga door").click()
        tab.get_by_role("dialog").wait_for(state="hidden")
        self.assertEqual((self.sent, tab.url[-5:]), (["_token=t7"], "/twee"))
        tab.clock.run_for(770_000)
        self.assertFalse(tab.get_by_role("dialog").is_visible(), "it lasts anew")
        tab.clock.run_for(15_000)
        self.assertTrue(tab.get_by_role("dialog").is_visible(), "and ends anew")

    def test_an_answer_that_is_no_success_is_shown(self):
        tab = self.wait(403)
        tab.get_by_role("button", name="Ga door").click()
        tab.wait_for_url("**/proef/verleng")
        self.assertEqual(self.sent, ["_token=t7"] * 2)

    def test_a_warning_that_was_closed_stays_closed(self):
        tab = self.wait("")
        tab.keyboard.press("Escape")
        tab.clock.run_for(60_000)
        self.assertFalse(tab.get_by_role("dialog").is_visible())


if __name__ == "__main__":
    unittest.main()
