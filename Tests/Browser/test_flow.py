"""What an officer does, from the case to the answer: once without script, once by keyboard."""

import unittest

from checks.accessible import violations
from hands import Keys, Pointer
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

    def keep(self, tab):
        folder = ARTEFACTS / "flows"
        folder.mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=folder / f"{self.id().split('.', 1)[1]}.png", full_page=True)

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
        hand.press("Plan het gedwongen vertrek")
        self.assertIn("mag nu niet", tab.get_by_role("heading", level=1).inner_text())
        self.assertIn("Verzoek om voorlopige voorziening", tab.locator("main").inner_text())
        self.keep(tab)

    def test_a_departure_is_cancelled(self):
        tab, hand = self.visit("Maryam")
        hand.follow("Vertrek annuleren")
        hand.pick("Medische reden")
        hand.press("Annuleer het vertrek")
        self.assertIn("gedaan=vertrek-annuleren", tab.url)
        self.assertIn("Vertrek geannuleerd", tab.locator("main").inner_text())
        self.keep(tab)

    def test_a_fault_is_named_at_its_field(self):
        tab, hand = self.visit("Youssef")
        hand.follow("Belemmering melden")
        hand.write("Kenmerk van het document", "AWB 24/1234")
        hand.press("Meld de belemmering")
        self.assertTrue(tab.title().startswith("Fout: "))
        self.assertEqual(tab.get_by_role("alert").count(), 1)
        kept = tab.get_by_label("Kenmerk van het document").input_value()
        self.assertEqual(kept, "AWB 24/1234", "what was entered stays")
        if self.hand is Keys:  # axe is a script
            self.assertEqual(violations(tab), [])
        hand.follow("Belemmering")
        self.assertIn("#belemmering", tab.url)
        self.keep(tab)


class WithoutScript(Flows, InOffice):
    hand = Pointer


class ByKeyboard(Flows, InOffice):
    hand = Keys


if __name__ == "__main__":
    unittest.main()
