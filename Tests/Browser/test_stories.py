"""Three returns from the handover to the end, as those who do the work see them, wide and narrow.

Partners speak by the chain, everybody else by pages; a picture of every page that tells the story
is left in `.artefacts/stories`.
"""

import json
import unittest
import urllib.request
import uuid

from hands import Pointer
from office import ARTEFACTS, InOffice
from pages import INTAKE, LEAD, MANAGER
from views import NARROW, WIDE, View

TODAY = "2024-09-02"
LATER = "2024-09-12"
QUESTIONS = ("willingness", "travelDocuments", "health", "vulnerability", "family",
             "fearOfReturn", "understanding")


def entering(**values):
    """Fills the fields of a form by their names, whatever kind each is."""
    def fill(tab, hand):
        for name, value in values.items():
            control = tab.locator(f"[name={name}]").first
            kind = control.evaluate("control => control.type")
            if kind == "select-one":
                control.select_option(value)
            elif kind in ("radio", "checkbox"):
                tab.locator(f"[name={name}][value='{value}']").check()
            else:
                control.fill(value)
    return fill


class Stories:
    """Each test is one story; nothing is set up but by those who would do it."""

    width = None

    # What the partners say.

    def tell(self, message, address, token):
        """A message over the chain; the answer, which must be that it was taken in."""
        request = urllib.request.Request(
            f"{self.office.url}/chain/v1/{address}", json.dumps(message).encode(), {
                "Authorization": f"Bearer {token}", "Content-Type": "application/json",
                "Idempotency-Key": uuid.uuid4().hex})
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(answer.status, 201)
            return json.load(answer)

    def hand_over(self, number, family, given, open_blockers=()):
        """The IND hands somebody over, with every question answered."""
        answers = {f"SUS-{rule:02}": "no" for rule in range(1, 19) if rule not in (14, 16, 17)}
        answers.update({rule: "yes" for rule in open_blockers})
        return self.tell({
            "caseType": "regularReturn", "handedOverOn": "2024-08-30",
            "unaccompaniedMinor": "no", "blockers": answers,
            "person": {"vNumber": number, "familyName": family, "givenName": given,
                       "bornOn": "1990-05-05", "nationality": "0131"},
            "file": {"identity": True, "legalBasis": True, "procedures": True,
                     "medicalFlags": True, "safetyFlags": True},
        }, "handovers", "demo-ind")["caseNumber"]

    # What our own people do.

    def at(self, officer, number, form=None):
        """A page of this case, and a hand to use it with."""
        view = View(self.width, "light", "nl")
        tab = self.office.visitor(officer, viewport=view.size, **Pointer.options)
        self.addCleanup(tab.context.close)
        tab.goto(f"/zaken/{number}" + (f"/{form}" if form else ""))
        return tab, Pointer(tab)

    def do(self, officer, number, form, button, fill=lambda tab, hand: None):
        """One act by its form, which must be carried out."""
        tab, hand = self.at(officer, number, form)
        fill(tab, hand)
        hand.press(button)
        self.assertIn("gedaan=", tab.url, tab.locator("main").inner_text()[:800])
        return tab

    def take_in(self, number):
        self.do(INTAKE, number, "overdracht", "Leg uw oordeel vast",
                lambda tab, hand: hand.pick("Aannemen"))
        self.do(LEAD, number, "toewijzen", "Wijs de zaak toe",
                lambda tab, hand: hand.choose("Regievoerder", MANAGER))

    def talk(self, number):
        def fill(tab, hand):
            tab.locator("[name=dag]").fill(TODAY)
            hand.pick("Ja, aanwezig")
            for question in QUESTIONS:
                tab.locator(f"[name={question}-answer]").fill("Besproken.")
        self.do(MANAGER, number, "gesprek", "Leg het gesprek vast", fill)

    def want_to_leave(self, number):
        return self.do(MANAGER, number, "wil-vertrekken", "Wil zelf vertrekken")

    def arrange(self, number):
        def fill(tab, hand):
            tab.locator("[name=dag]").fill(LATER)
            tab.locator("[name=tijd]").fill("10:40")
            tab.locator("[name=land]").select_option(label="Marokko")
        return self.do(MANAGER, number, "zelfstandig-vertrek", "Zelfstandig vertrek regelen", fill)

    def report_departure(self, number, manner, evidence):
        return self.do(MANAGER, number, "vertrek-melden", "Meld het vertrek",
                       entering(wijze=manner, dag=TODAY, bewijs=evidence))

    def prepare_force(self, number):
        """All that the law asks to be there before: a decision, a safe country, a document."""
        self.do(LEAD, number, "terugkeerbesluit", "Leg het besluit vast", entering(
            dag="2024-07-01", door="ind", land="5022", termijn="geen", grond="62(2)(b)",
            motivering="De aanvraag is kennelijk ongegrond.", uitgereikt="2024-07-01",
            weg="handedOver", woorden="interpreted"))
        self.do(LEAD, number, "toets-tekenen?toets=SUS-14", "Teken de toets", entering(
            land="5022", uitkomst="veilig", motivering="Individueel getoetst.",
            tot="2024-10-01", ondertekening="ja"))
        self.do(MANAGER, number, "document-vastleggen", "Reisdocument vastleggen", entering(
            soort="passport", land="5022", opent="5022", van="2024-01-01", tot="2026-01-01",
            nummer="A1"))

    def keep(self, tab, name):
        """A picture for people to look at, beside the checks of every page."""
        folder = ARTEFACTS / "stories"
        folder.mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=folder / f"{name}-{self.width}.png", full_page=True)

    def says(self, tab, *words):
        text = tab.locator("main").inner_text()
        for word in words:
            self.assertIn(word, text)

    # The stories.

    def test_independent_departure_with_support(self):
        number = self.hand_over("2655500011", "Amrani", "Karim")
        self.take_in(number)
        self.talk(number)
        self.keep(self.want_to_leave(number), "steun-1-bereid")

        def ask(tab, hand):
            for condition in ("withoutMeans", "notHelpedBefore", "nationalityIncluded",
                              "proceduresWithdrawn", "noObjection", "hasTravelDocument"):
                tab.locator(f"[name={condition}][value=yes]").check()
            hand.pick("De betrokkene vindt het goed")
        self.do(MANAGER, number, "steun-vragen", "Ondersteuning vragen", ask)

        def answer(tab, hand):
            hand.pick("Toegekend")
            tab.locator("[name=bedrag]").fill("200")
            tab.locator("[name=dag]").fill(TODAY)
        tab = self.do(MANAGER, number, "steun-antwoord", "Antwoord van IOM vastleggen", answer)
        self.says(tab, "Ondersteuning toegekend")
        self.keep(tab, "steun-2-toegekend")
        self.keep(self.arrange(number), "steun-3-geregeld")
        tab = self.report_departure(number, "independent", "iomConfirmation")
        self.says(tab, "Zelfstandig vertrek")
        self.assertEqual(tab.get_by_role("link", name="Vertrek melden").count(), 0)
        self.keep(tab, "steun-4-vertrokken")

    def test_forced_departure_refused_twice_then_lawful(self):
        number = self.hand_over("2655500033", "Tahiri", "Omar", open_blockers=["SUS-03"])
        self.take_in(number)
        self.prepare_force(number)

        def plan():
            tab, hand = self.at(MANAGER, number, "vertrek-plannen")
            entering(dag=LATER, tijd="10:40", land="5022")(tab, hand)
            hand.press("Plan het gedwongen vertrek")
            return tab
        tab = plan()
        self.says(tab, "mag nu niet", "Verzoek om voorlopige voorziening", "Wie kan dit")
        self.keep(tab, "gedwongen-1-geweigerd-wet")
        self.do(LEAD, number, "belemmering-sluiten", "Sluit de belemmering", entering(
            belemmering="SUS-03", uitkomst="rejected", dag=TODAY, kenmerk="NL24.00123"))
        tab = plan()
        self.says(tab, "Niet gezien in de laatste veertien dagen", "Bewaring is nooit nodig")
        self.keep(tab, "gedwongen-2-geweigerd-voorwaarde")
        self.do(MANAGER, number, "bereikbaar", "Bereikbaarheid vastleggen",
                entering(bewijs="reception", dag=TODAY))
        tab = plan()
        self.assertIn("gedaan=vertrek-plannen", tab.url, tab.locator("main").inner_text())
        self.keep(tab, "gedwongen-3-gepland")
        self.do(MANAGER, number, "vertrek-vertellen", "Vertrek vertellen",
                entering(dag=TODAY, woorden="interpreted"))
        tab = self.report_departure(number, "forced", "departureReport")
        self.says(tab, "Gedwongen vertrek")
        self.keep(tab, "gedwongen-4-vertrokken")

    def test_a_transfer_term_is_stopped_by_a_court_and_made_longer(self):
        number = self.hand_over("2655500044", "Mansouri", "Leila")
        self.take_in(number)
        self.do(MANAGER, number, "aanvraag-dagen", "Dagen van de asielaanvraag vastleggen",
                entering(gedaan="2024-05-02", geregistreerd="2024-05-06", ingediend="2024-05-13"))
        tab = self.do(MANAGER, number, "termijn-beginnen", "Termijn laten lopen",
                      entering(termijn="DUB-08", dag="2024-07-01"))
        self.says(tab, "Overdracht aan het verantwoordelijke land", "1 januari 2025",
                  "Termijn begonnen")
        self.keep(tab, "termijn-1-loopt")
        tab = self.do(LEAD, number, "belemmering-melden", "Meld de belemmering",
                      entering(belemmering="SUS-08", dag="2024-08-01"))
        self.keep(tab, "termijn-2-staat-stil")
        tab = self.do(LEAD, number, "termijn-verlengen", "Termijn verlengen",
                      entering(termijn="DUB-08", grond="DUB-09", dag=TODAY,
                               motivering="Zit een straf uit."))
        self.says(tab, "Termijn verlengd")
        self.keep(tab, "termijn-3-verlengd")
        tab = self.do(MANAGER, number, "termijn-einde", "Termijn beëindigen",
                      entering(termijn="DUB-08", wat="done", dag=TODAY))
        self.says(tab, "Termijn beëindigd")
        self.keep(tab, "termijn-4-gedaan")

    def test_out_of_view_back_and_gone_by_themselves(self):
        number = self.hand_over("2655500022", "Saidi", "Nadia")
        self.take_in(number)

        def lost(tab, hand):
            tab.locator("[name=dag]").fill(TODAY)
            hand.pick("Adrescontrole door de politie")
        tab = self.do(MANAGER, number, "uit-beeld", "Meld uit beeld", lost)
        self.keep(tab, "beeld-1-uit-beeld")
        tab = self.do(LEAD, number, "heropenen", "Heropen de zaak",
                      lambda tab, hand: hand.pick("De persoon is weer in beeld"))
        self.keep(tab, "beeld-2-heropend")
        self.talk(number)
        self.want_to_leave(number)
        self.keep(self.arrange(number), "beeld-3-geregeld")
        tab = self.report_departure(number, "independent", "iomConfirmation")
        self.says(tab, "Uit beeld", "Zaak heropend")
        self.keep(tab, "beeld-4-vertrokken")


class Wide(Stories, InOffice):
    width = WIDE


class Narrow(Stories, InOffice):
    width = NARROW


if __name__ == "__main__":
    unittest.main()
