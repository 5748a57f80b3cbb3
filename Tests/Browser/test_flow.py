"""A departure is asked for without script and by keyboard alone, and the law says no."""

import unittest

from office import URL, VIEWS, InOffice, case_of, keep, violations


class Flow(InOffice):
    def ask(self, page):
        page.get_by_label("Dag van vertrek").fill("2024-09-12")
        page.get_by_label("Tijd").fill("10:40")
        page.get_by_label("Land").select_option(label="Marokko")

    def test_refused_without_script(self):
        for view in ("1440-light", "360-light"):
            page = self.office.visitor(
                "R. de Vries", java_script_enabled=False, **VIEWS[view])
            case = case_of(page, "Youssef")
            page.goto(f"{URL}{case}/vertrek-plannen")
            self.ask(page)
            page.get_by_role("button", name="Plan het gedwongen vertrek").click()
            heading = page.get_by_role("heading", level=1)
            self.assertIn("mag nu niet", heading.inner_text())
            self.assertIn("Verzoek om voorlopige voorziening", page.locator("main").inner_text())
            keep(page, f"weigering-{view}")
            page.context.close()

    def test_planned_by_keyboard_and_cancelled(self):
        page = self.office.visitor("R. de Vries", **VIEWS["1440-light"])
        case = case_of(page, "Maryam")
        page.goto(f"{URL}{case}/vertrek-annuleren")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.get_by_role("radio").first.focus()
        page.keyboard.press("Space")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        self.assertNotEqual(outline, "none", "focus is seen")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{case}?gedaan=*")
        self.assertIn("Vertrek geannuleerd", page.locator("main").inner_text())
        self.assertEqual(violations(page), [])

    def test_a_fault_is_named_at_its_field(self):
        page = self.office.visitor("R. de Vries", **VIEWS["360-light"])
        case = case_of(page, "Youssef")
        page.goto(f"{URL}{case}/belemmering-melden")
        page.get_by_role("button", name="Meld de belemmering").click()
        self.assertTrue(page.title().startswith("Fout: "))
        self.assertEqual(page.get_by_role("alert").count(), 1)
        self.assertEqual(violations(page), [])
        keep(page, "fout-360-light")


if __name__ == "__main__":
    unittest.main()
