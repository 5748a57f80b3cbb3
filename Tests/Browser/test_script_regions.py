"""Filters that renew a region, and long work that is followed."""

import unittest

from proof import Proof


def page(name, rows, count):
    return f"""<h1>{name}</h1><form id="vorm" action="/proef/lijst" data-region="lijst">
    <select name="staat" id="staat"><option>alle</option><option>open</option></select>
    <button>Filter</button></form><div id="lijst"><output>{count} zaken</output>
    <a href="/proef/lijst?p=2" data-region="lijst">Volgende</a><p id="rijen">{rows}</p></div>
    <p id="buiten">{name}</p>"""


LISTS = {
    "/proef/een": page("Begin", "a b", 2), "/proef/lijst?p=2": page("Twee", "c d", 4),
    "/proef/lijst": page("Gefilterd", "e", 1),
}


class Region(Proof):
    def shows(self, rows):
        self.tab.locator("#rijen", has_text=rows).wait_for()

    def test_a_link_renews_its_region_alone(self):
        tab = self.open(LISTS)
        tab.get_by_role("link", name="Volgende").focus()
        tab.keyboard.press("Enter")
        self.shows("c d")
        self.assertEqual(self.loaded(), ["/proef/een"])
        self.assertEqual(tab.locator("#buiten").inner_text(), "Begin", "the rest stands")
        self.assertTrue(tab.url.endswith("/proef/lijst?p=2"))
        self.assertEqual(tab.title(), "Twee")
        self.assertEqual(self.said(), "4 zaken")
        self.assertEqual(tab.evaluate("document.activeElement.textContent"), "Volgende")
        self.assertIsNone(tab.locator("#lijst").get_attribute("aria-busy"))

    def test_a_form_renews_its_region_and_keeps_its_place(self):
        tab = self.open(LISTS)
        tab.locator("#staat").select_option("open")
        tab.get_by_role("button", name="Filter").focus()
        tab.keyboard.press("Enter")
        self.shows("e")
        self.assertEqual(self.fetched(), ["/proef/lijst?staat=open"])
        self.assertTrue(tab.url.endswith("?staat=open"))
        self.assertEqual(tab.evaluate("document.activeElement.textContent"), "Filter")

    def test_going_back_shows_what_was_there(self):
        tab = self.open(LISTS)
        tab.get_by_role("link", name="Volgende").click()
        self.shows("c d")
        tab.go_back()
        self.shows("a b")
        self.assertTrue(tab.url.endswith("/proef/een"))
        tab.go_forward()
        self.shows("c d")
        self.assertEqual(self.loaded(), ["/proef/een"])

    def test_focus_goes_to_the_region_when_its_place_is_gone(self):
        last = page("Slot", "z", 9).replace('data-region="lijst">Volgende', ">Terug")
        tab = self.open({**LISTS, "/proef/lijst?p=2": last})
        tab.get_by_role("link", name="Volgende").focus()
        tab.keyboard.press("Enter")
        self.shows("z")
        self.assertEqual(self.focused(), "lijst")

    def test_any_fault_becomes_a_plain_load(self):
        without = "<h1>Anders</h1><p id='rijen'>elders</p>"
        for what, answer in (("an error", 503), ("another page", without)):
            with self.subTest(what):
                tab = self.open({**LISTS, "/proef/lijst?p=2": answer})
                tab.get_by_role("link", name="Volgende").click()
                tab.wait_for_url("**/proef/lijst?p=2")
                self.assertEqual(self.loaded(), ["/proef/een", "/proef/lijst?p=2"])

    def test_the_last_question_counts(self):
        tab = self.open(LISTS)
        held = []
        tab.route("**/proef/lijst?p=2", lambda route: held.append(route))
        tab.get_by_role("link", name="Volgende").click()
        tab.wait_for_timeout(200)
        self.assertEqual(tab.locator("#lijst").get_attribute("aria-busy"), "true")
        tab.get_by_role("button", name="Filter").click()
        self.shows("e")
        tab.wait_for_timeout(200)
        self.assertEqual(len(held), 1)
        self.assertEqual(tab.locator("#rijen").inner_text(), "e")
        self.assertEqual(self.loaded(), ["/proef/een"])

    def test_works_without_script(self):
        tab = self.open(LISTS, java_script_enabled=False)
        tab.get_by_role("link", name="Volgende").click()
        self.assertEqual(tab.locator("#rijen").inner_text(), "c d")


def job(done, is_running=True):
    mark = 'data-poll="/proef/werk" data-every="3"' if is_running else ""
    return f"""<h1>Werk</h1><section id="werk" {mark}><progress max="480" value="{done}"></progress>
    <p data-said>{done} van 480 brieven</p>{"" if is_running else "<a href='/proef/een'>Af</a>"}
    </section>"""


class Poll(Proof):
    def follow(self, *answers):
        """Opens a page of a job; the answers are given one after the other."""
        self.left = list(answers)
        self.open({
            "/proef/een": "", "/proef/job": job(0),
            "/proef/werk": lambda _: self.left.pop(0) if self.left else 410})
        self.stop_clock("/proef/job")

    def after(self, seconds, asked):
        self.tab.clock.run_for(1_000 * seconds)
        self.tab.wait_for_timeout(150)
        self.assertEqual(len(self.fetched()), asked, f"after {seconds} more")

    def value(self):
        return self.tab.locator("progress").evaluate("bar => bar.value")

    def test_shows_every_step_and_says_few(self):
        self.follow(*(job(n) for n in range(10, 60, 10)), job(480, False))
        self.after(2, 0)
        self.after(1, 1)
        self.assertEqual((self.value(), self.said()), (10, ""))
        self.after(3, 2)
        self.after(3, 3)
        self.assertEqual((self.value(), self.said()), (30, ""))
        self.after(3, 4)
        self.assertEqual(self.said(), "40 van 480 brieven", "ten seconds have passed")
        self.after(3, 5)
        self.assertEqual(self.said(), "40 van 480 brieven")
        self.assertEqual(self.tab.locator("[data-said]").inner_text(), "50 van 480 brieven")
        self.after(3, 6)
        self.assertEqual(self.said(), "480 van 480 brieven", "the end is said at once")
        self.assertTrue(self.tab.get_by_role("link", name="Af").is_visible())
        self.after(60, 6)

    def test_asks_less_often_when_there_is_no_answer(self):
        self.follow(503, 503, job(20), job(30))
        self.after(3, 1)
        self.after(5, 1)
        self.after(1, 2)
        self.after(11, 2)
        self.after(1, 3)
        self.assertEqual(self.value(), 20)
        self.after(3, 4)

    def test_loads_the_page_when_the_work_is_not_there(self):
        self.follow("<h1>Inloggen</h1>")
        self.after(3, 1)
        self.assertEqual(self.loaded()[-2:], ["/proef/job"] * 2)


if __name__ == "__main__":
    unittest.main()
