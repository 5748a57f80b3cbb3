"""Every page in every view: accessible, within its width, and a picture kept of it."""

import unittest

from office import (
    URL, VIEWS, InOffice, case_of, keep, scrolls_sideways, small_targets, violations,
)

PUBLIC = {"rotonde": "/", "cijfers": "/cijfers", "inloggen": "/inloggen", "onbekend": "/nergens"}
STAFF = {
    "werk": "/werk", "zaken": "/zaken", "sturing": "/sturing", "kpi": "/sturing/kpi/K1.departures",
}
CASE = {
    "zaak": "", "gesprek": "/gesprek", "terugkeerbesluit": "/terugkeerbesluit",
    "vertrek-plannen": "/vertrek-plannen", "vertrek-melden": "/vertrek-melden",
    "uit-beeld": "/uit-beeld", "belemmering-melden": "/belemmering-melden",
    "belemmering-sluiten": "/belemmering-sluiten", "toets-tekenen": "/toets-tekenen?toets=SUS-14",
}


class Pages(InOffice):
    def look(self, page, name, address, view):
        page.goto(f"{URL}{address}")
        with self.subTest(page=name, view=view):
            self.assertEqual(violations(page), [])
            self.assertEqual(small_targets(page), [])
            keep(page, f"{name}-{view}")
            if view == "360-light":
                self.assertFalse(scrolls_sideways(page), "scrolls sideways at 320 px")
                page.set_viewport_size(VIEWS[view]["viewport"])

    def test_public_pages(self):
        for view, options in VIEWS.items():
            page = self.office.visitor(**options)
            for name, address in PUBLIC.items():
                self.look(page, name, address, view)
            page.context.close()

    def test_staff_pages(self):
        for view, options in VIEWS.items():
            page = self.office.visitor("R. de Vries", **options)
            case = case_of(page, "Youssef")
            for name, address in STAFF.items():
                self.look(page, name, address, view)
            for name, part in CASE.items():
                self.look(page, name, case + part, view)
            page.context.close()

    def test_pages_in_english(self):
        page = self.office.visitor("R. de Vries", **VIEWS["1440-light"])
        case = case_of(page, "Youssef")
        page.goto(f"{URL}/werk?taal=en")
        for name, address in {**STAFF, "zaak": case}.items():
            self.look(page, f"{name}-en", address, "1440-light")
            self.assertEqual(page.locator("html").get_attribute("lang"), "en")
        page.context.close()


if __name__ == "__main__":
    unittest.main()
