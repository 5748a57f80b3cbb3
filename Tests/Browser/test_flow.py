"""What an officer does, from the case to the answer: once without script, once by keyboard."""

import unittest

from hands import Keys, Pointer
from looks import EVERY_VIEW
from office import ARTEFACTS, InOffice
from pages import MANAGER
from views import NARROW, View


class Flows:
    """Each flow begins at a page that a link of the menu leads to."""

    hand = None

    def visit(self, person, view=View(NARROW, "light", "nl")):
        """The case of somebody, and a hand to use it with."""
        tab = self.office.visitor(MANAGER, viewport=view.size, **self.hand.options)
        self.addCleanup(tab.context.close)
        tab.goto(f"/zaken/{self.office.number(person, MANAGER)}")
        return tab, self.hand(tab)

    def keep(self, tab, answer, name):
        """A picture and the markup of an answer, which no address shows; and every check of it."""
        for folder in ("flows", "html"):
            (ARTEFACTS / folder).mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=ARTEFACTS / "flows" / f"{name}-{self.hand.__name__}.png",
                       full_page=True)
        (ARTEFACTS / "html" / f"{name}-{self.hand.__name__}.html").write_text(answer)
        for check in EVERY_VIEW if self.hand is Keys else ():  # axe is a script
            with self.subTest(check=check.__name__):
                self.assertEqual(check(tab), [])

    def test_sign_in_and_out(self):
        tab = self.office.visitor(**self.hand.options)
        self.addCleanup(tab.context.close)
        hand = self.hand(tab)
        tab.goto("/")
        hand.follow("Voor medewerkers")
        hand.press(MANAGER)
        self.assertTrue(tab.url.endswith("/werk"))
        hand.press("Afmelden")
        self.assertEqual(tab.goto("/werk").url, f"{self.office.url}/inloggen")

    def test_a_departure_is_refused(self):
        tab, hand = self.visit("Youssef")
        hand.follow("Gedwongen vertrek plannen")
        hand.write("Dag van vertrek", "2024-09-12")
        hand.write("Tijd", "10:40")
        hand.choose("Land", "Marokko")
        answer = hand.press("Plan het gedwongen vertrek")
        self.assertIn("mag nu niet", tab.get_by_role("heading", level=1).inner_text())
        self.assertIn("Verzoek om voorlopige voorziening", tab.locator("main").inner_text())
        self.keep(tab, answer, "geweigerd")

    def test_a_departure_is_cancelled(self):
        tab, hand = self.visit("Maryam")
        hand.follow("Vertrek annuleren")
        hand.pick("Medische reden")
        answer = hand.press("Annuleer het vertrek")
        self.assertIn("gedaan=vertrek-annuleren", tab.url)
        self.assertIn("Vertrek geannuleerd", tab.locator("main").inner_text())
        self.keep(tab, answer, "geannuleerd")

    def test_a_fault_is_named_at_its_field(self):
        tab, hand = self.visit("Youssef")
        hand.follow("Belemmering melden")
        hand.write("Kenmerk van het document", "AWB 24/1234")
        answer = hand.press("Meld de belemmering")
        self.assertTrue(tab.title().startswith("Fout: "))
        self.assertEqual(tab.get_by_role("alert").count(), 1)
        kept = tab.get_by_label("Kenmerk van het document").input_value()
        self.assertEqual(kept, "AWB 24/1234", "what was entered stays")
        self.keep(tab, answer, "fout")
        hand.follow("Maak een keuze: Belemmering")
        self.assertTrue(tab.url.endswith("#belemmering-0"), tab.url)


class WithoutScript(Flows, InOffice):
    hand = Pointer


class ByKeyboard(Flows, InOffice):
    hand = Keys


if __name__ == "__main__":
    unittest.main()
