"""Each check is shown a fault, planted in a page of the real server, and finds that one alone."""

import tempfile
import unittest
from pathlib import Path

import pages
import pictures
from playwright.sync_api import TimeoutError as Stalled

from checks.accessible import violations
from checks.colours import hidden_in_forced_colours
from checks.drawing import outside_drawing
from checks.keyboard import tab_order
from checks.language import speaks
from checks.layout import lost_by_spacing, scrolls_sideways, small_targets
from checks.markup import markup_faults
from checks.mirror import unmirrored
from checks.printed import printed
from checks.scriptless import differs_without_script
from checks.weight import over_budget
from loading import Loading
from office import InOffice
from views import FIRST

# An element in front of the content; its style is set past the policy, as only a script can.
PLANT = """([html, style]) => {
    document.querySelector("main").insertAdjacentHTML("afterbegin", html);
    for (const [name, value] of Object.entries(style))
        document.getElementById("planted").style.setProperty(name, value, "important");
}"""


# The first page that is opened with it keeps itself busy for longer than anybody waits.
STALL = """if (!sessionStorage.getItem("stalled")) {
    sessionStorage.setItem("stalled", "1");
    const until = Date.now() + 3_500;
    while (Date.now() < until);
}"""


class Planted(InOffice):
    def setUp(self):
        self.tab = self.office.visitor(viewport=FIRST.size)
        self.addCleanup(self.tab.context.close)
        self.loading = Loading(self.tab)
        self.assertEqual(self.loading.open("/cijfers"), [])

    def finds(self, check, sentence, html, **style):
        """Before the planting this check says something else or nothing; after it, this too."""
        before = check(self.tab)
        style = {name.replace("_", "-"): value for name, value in style.items()}
        self.tab.evaluate(PLANT, [html, style])
        found = [one for one in check(self.tab) if one not in before]
        self.assertTrue([one for one in found if sentence in one], found)
        self.assertEqual([one for one in found if "planted" not in one], [])

    def test_a_server_that_does_not_answer(self):
        self.tab.set_default_navigation_timeout(3_000)
        self.tab.route("**/*.css*", lambda route: None)
        opened = []
        self.tab.on("request", lambda one: one.is_navigation_request() and opened.append(one))
        with self.assertRaises(Stalled):
            self.loading.open("/cijfers")
        self.assertEqual(len(opened), 1, "it is not opened again")

    def test_a_browser_that_stalls_once(self):
        self.tab.set_default_navigation_timeout(3_000)
        self.tab.add_init_script(STALL)
        self.assertEqual(self.loading.open("/cijfers"), [])

    def test_an_input_without_label(self):
        self.finds(violations, "label at 1 places", "<input id=planted>")

    def test_a_contrast_just_too_low(self):
        text = "<p id=planted>Geplant</p>"
        self.finds(violations, "color-contrast at 1 places", text, color="#787878",
                   background="#fff")

    def test_a_contrast_just_enough(self):
        self.tab.evaluate(PLANT, ["<p id=planted>Geplant</p>",
                                  {"color": "#767676", "background": "#fff"}])
        self.assertEqual(violations(self.tab), [])

    def test_25_px_too_wide_at_320(self):
        self.finds(scrolls_sideways, "25 px at 320 px: div#planted", "<div id=planted>.</div>",
                   width="345px", margin_left="-16px")

    def test_a_small_target(self):
        self.finds(small_targets, "16 × 16 px: button#planted",
                   "<button id=planted></button><button>Groot genoeg</button>",
                   width="16px", height="16px", padding="0")

    def test_text_that_only_just_fits(self):
        html = "<p id=planted>Precies breed genoeg</p>"
        self.finds(lost_by_spacing, "does not fit: p#planted", html, width="max-content",
                   max_width="155px", overflow="hidden", white_space="nowrap", font_size="14px")

    def test_a_focus_ring_taken_away(self):
        self.finds(tab_order, "focus is not seen at button#planted",
                   "<button id=planted>Geplant</button>", outline="none", box_shadow="none")

    def test_a_stop_out_of_order(self):
        self.finds(tab_order, 'button#planted "Geplant" comes before',
                   "<button id=planted tabindex=1>Geplant</button>")

    def test_a_page_without_skip_link(self):
        self.assertEqual(tab_order(self.tab), [])
        self.tab.evaluate("document.querySelector('.skip').remove()")
        found = tab_order(self.tab)
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith("the first stop is no skip link"), found)

    def test_a_stop_that_stands_elsewhere(self):
        html = "<p><button>Eerste</button></p><p><button id=planted>Tweede</button></p>"
        self.finds(tab_order, 'Tab goes back from button "Eerste" to button#planted', html,
                   position="relative", top="-60px", left="0")

    def test_padding_that_does_not_mirror(self):
        self.finds(unmirrored, "p#planted", "<p id=planted>Geplant</p>", padding_left="40px")

    def test_a_label_that_runs_out_of_its_drawing(self):
        self.finds(outside_drawing, "runs out of its drawing: text#planted",
                   "<svg width=100 height=20><text id=planted x=90 y=15>Geplant</text></svg>")

    def test_a_shape_that_forced_colours_hide(self):
        self.finds(hidden_in_forced_colours, "disappears: div#planted", "<div id=planted></div>",
                   width="100px", height="20px", background="#0f4c6e")

    def test_a_button_on_paper(self):
        with tempfile.TemporaryDirectory() as folder:
            self.finds(lambda tab: printed(tab, Path(folder) / "print.pdf"),
                       "is printed: button#planted", "<button id=planted>Geplant</button>",
                       display="block")

    def test_another_language(self):
        self.assertEqual(speaks(self.tab, FIRST), [])
        self.tab.evaluate("document.documentElement.lang = 'de'")
        self.assertEqual(len(speaks(self.tab, FIRST)), 1)

    def test_a_style_that_the_policy_blocks(self):
        self.tab.evaluate(PLANT, ["<p style='color:red'>Geplant</p>", {}])
        self.assertEqual(len(self.loading.complaints), 1, self.loading.complaints)
        self.assertIn("Content Security Policy", self.loading.complaints[0])

    def test_a_script_that_fails(self):
        self.tab.evaluate("setTimeout(() => { throw new Error('geplant') })")
        self.tab.wait_for_timeout(50)
        self.assertEqual(self.loading.complaints, ["script failed: geplant"])

    def test_content_that_only_a_script_makes(self):
        bare = self.office.visitor(java_script_enabled=False, viewport=FIRST.size)
        self.addCleanup(bare.context.close)
        bare.goto("/cijfers")
        self.assertEqual(differs_without_script(self.tab, bare), [])
        self.tab.evaluate(PLANT, ["<p id=planted>Geplant</p>", {}])
        self.assertEqual(len(differs_without_script(self.tab, bare)), 1)

    def test_a_page_that_is_not_there(self):
        self.assertEqual(self.loading.open("/nergens"), ["answered 404, not 200"])
        self.assertEqual(self.loading.open("/nergens", status=404), [])

    def test_a_heavy_image(self):
        self.assertEqual(over_budget(self.loading.weight(), pages.PUBLIC), [])
        self.tab.route("**/geplant.png", lambda route: route.fulfill(
            body=b"\x89PNG" + bytes(150_000), content_type="image/png"))
        self.tab.evaluate("""() => new Promise(done => { const image = new Image();
            image.onload = image.onerror = done; image.src = "/geplant.png"; })""")
        found = over_budget(self.loading.weight(), pages.PUBLIC)
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith("bytes "), found)

    def test_broken_markup(self):
        html = self.tab.request.get("/cijfers").text()
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "whole.html").write_text(html)
            Path(folder, "broken.html").write_text(html.replace("<h1", "<h1 id=a><b id=a", 1))
            self.assertEqual(list(markup_faults(folder)), ["broken"])

    def test_a_card_moved_by_40_px(self):
        self.tab.goto("/inloggen")
        stem = Path(self.enterContext(tempfile.TemporaryDirectory())) / "inloggen"
        before, _ = pictures.compare(None, self.tab.screenshot(full_page=True), stem)
        again = self.tab.screenshot(full_page=True)
        self.assertEqual(pictures.compare(before, again, stem)[1], [])
        self.tab.evaluate("document.querySelector('.accounts').style.translate = '0 40px'")
        moved = self.tab.screenshot(full_page=True)
        self.assertEqual(len(pictures.compare(before, moved, stem)[1]), 1)
        self.assertTrue(stem.with_suffix(".before.png").exists())
        self.assertTrue(stem.with_suffix(".changed.png").exists())


if __name__ == "__main__":
    unittest.main()
