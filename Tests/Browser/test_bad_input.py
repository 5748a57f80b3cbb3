"""What people paste into a form: it is shown as text, fits the page and runs nothing."""

import unittest

from checks.accessible import violations
from checks.layout import cut_off, scrolls_sideways
from office import ARTEFACTS, InOffice
from views import NARROW

FORM = "/stijlgids/formulieren"
FIELDS = ("naam", "notitie", "dag", "tijd", "taal", "tolk", "hulp", "gezondheid-answer",
          "gezondheid-reason", "akkoord")
HOSTILE = {
    "script": "<script>document.title='gestolen'</script>",
    "attribute": "\"><img src=x onerror=\"document.title='gestolen'\">",
    "closing": "</textarea></select></form></main><script>document.title='gestolen'</script>",
    "bidi": "\u202ednil\u2066 naam \u200f\u061c",
    "nul": "naam\0naam",
    "long": "W" * 10_000,
    "accents": "e" + "\u0301" * 9_999,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 400,
    "arabic": "محمد عبد الرحمن " * 600,
    "formula": "=HYPERLINK(\"http://example.org\")",
}


class BadInput(InOffice):
    def setUp(self):
        self.tab = self.office.visitor(viewport={"width": NARROW, "height": 800})
        self.addCleanup(self.tab.context.close)
        self.tab.goto(FORM)

    def send(self, values):
        """As a program sends it, past what a browser would stop; the answer is then shown."""
        answer = self.tab.request.post(FORM, multipart=values)
        self.assertIn(answer.status, (200, 400))
        self.tab.route(f"**{FORM}", lambda route: route.fulfill(
            body=answer.body(), headers={**answer.headers}))
        self.tab.goto(FORM)
        self.tab.unroute_all()
        return answer.text()

    def fits(self):
        self.assertNotIn("gestolen", self.tab.title())
        self.assertEqual(scrolls_sideways(self.tab), [])
        self.assertEqual(cut_off(self.tab), [])

    def test_every_field_takes_it_as_text(self):
        for name, text in HOSTILE.items():
            for field in FIELDS:
                with self.subTest(text=name, field=field):
                    self.send({field: text})
                    self.fits()

    def test_all_fields_at_once(self):
        for name, text in HOSTILE.items():
            with self.subTest(text=name):
                self.send({field: text[:1_000] for field in FIELDS})
                self.fits()
                self.assertEqual(violations(self.tab), [])
                (ARTEFACTS / "flows").mkdir(parents=True, exist_ok=True)
                self.tab.screenshot(path=ARTEFACTS / "flows" / f"invoer-{name}.png", full_page=True)

    def test_a_name_of_ten_thousand_letters_is_taken_and_one_more_is_not(self):
        good = {"notitie": "x", "dag": "2024-07-03", "tijd": "10:00"}
        self.assertIn("Dit vulde u in", self.send({**good, "naam": "W" * 10_000}))
        self.fits()
        self.assertIn("10.000", self.send({**good, "naam": "W" * 10_001}))

    def test_a_file_with_a_bad_name_is_named_at_its_field(self):
        for name, body in {"x.pdf": b"MZ", "a\u202efdp.exe": b"%PDF-1.7", "leeg.pdf": b""}.items():
            with self.subTest(name=name):
                said = self.send({"document": {
                    "name": name, "mimeType": "application/pdf", "buffer": body}})
                self.assertIn('href="#document"', said)
                self.fits()

    def test_the_page_shows_what_was_typed(self):
        self.tab.get_by_label("Naam").first.fill("<b>Özgür</b> & \u202eX")
        self.tab.get_by_role("button", name="Verstuur").first.click()
        self.assertEqual(
            self.tab.get_by_label("Naam").first.input_value(), "<b>Özgür</b> & \ufffdX")


if __name__ == "__main__":
    unittest.main()
