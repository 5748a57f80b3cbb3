"""A page loads the fonts of its own scripts, and hardly anything moves when they come."""

import re
import unittest
from time import sleep

from proof import AT, Proof

SHIFTS = """window.shifts = 0; new PerformanceObserver(list => {
    for (const one of list.getEntries()) window.shifts += one.value;
}).observe({type: "layout-shift", buffered: true})"""
WORDS = {
    "nl": ("Eén reünie van € 12,50 – “zo”", set()), "tr": ("Iğdır’da Şahin", {"latin-extended"}),
    "uk": ("Її справа", {"cyrillic"}), "ar": ("يجب أن تغادر", {"arabic"}),
    "ps": ("ګړندی ښځه ډېر", {"arabic"}), "ti": ("ሓምለ ረቡዕ፣ ጉዳይኩም", {"ethiopic"}),
}


class Fonts(Proof):
    def show(self, content):
        """What was fetched for a page with these words, by name without its mark."""
        self.names = []
        tab = self.open({"/proef/een": "", "/proef/twee": content})
        tab.on("request", lambda request: self.names.append(request.url))
        tab.add_init_script(SHIFTS)
        tab.goto(f"{AT}/proef/twee")
        tab.evaluate("document.fonts.ready.then(() => true)")
        return {found[1] for found in map(
            lambda name: re.search(r"/assets/([a-z-]+)-[0-9a-f]{8}\.woff2$", name), self.names)
            if found}

    def test_a_page_loads_its_own_scripts_alone(self):
        for language, (words, more) in WORDS.items():
            with self.subTest(language):
                loaded = self.show(f"<h1>{words}</h1><p>{words} 2024</p>")
                expected = {
                    f"{script}-{weight}" for script in {"latin"} | more
                    for weight in ("regular", "bold")}
                self.assertEqual(loaded, expected)

    def test_arabic_letters_join(self):
        self.show("<span id='a'>ببب</span><br><span id='b'>ب</span>")
        joined, alone = (self.tab.locator(f"#{one}").bounding_box()["width"] for one in "ab")
        self.assertLess(joined, 2.4 * alone, "a letter inside a word is narrower")

    def test_figures_have_one_width(self):
        digits = [f"<span>{digit * 20}</span><br>" for digit in "0123456789"]
        self.show(f"<p>{''.join(digits)}</p><p><b>{''.join(digits)}</b></p>")
        widths = self.tab.locator("span").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().width.toFixed(1))")
        self.assertEqual((len(set(widths[:10])), len(set(widths[10:]))), (1, 1))

    def test_hardly_anything_moves_when_they_come(self):
        for width in (360, 1440):
            tab = self.visitor(viewport={"width": width, "height": 900})
            tab.add_init_script(SHIFTS)
            tab.route("**/*.woff2", lambda route: (sleep(.3), route.continue_()))
            for path in ("/", "/cijfers", "/inloggen"):
                tab.goto(f"{AT}{path}")
                tab.evaluate("document.fonts.ready.then(() => true)")
                tab.wait_for_timeout(200)
                # A heading may still break elsewhere; a good page is under 0.1.
                self.assertLess(tab.evaluate("window.shifts"), 0.05, f"{path} at {width}")


if __name__ == "__main__":
    unittest.main()
