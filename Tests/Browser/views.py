"""A view: how wide the window is, light or dark, and in which language a page is read."""

import os
from dataclasses import dataclass

LANGUAGES = ("nl", "ar", "ti")
RIGHT_TO_LEFT = {"ar", "fa", "ps", "ckb", "ur"}

NARROW, WIDE = 360, 1440
IS_LONG = os.environ.get("ROTONDE_LONG") == "1"


@dataclass(frozen=True)
class View:
    width: int
    scheme: str
    language: str

    @property
    def name(self):
        return f"{self.width}-{self.scheme}-{self.language}"

    @property
    def direction(self):
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    @property
    def size(self):
        return {"width": self.width, "height": 800 if self.width == NARROW else 900}


ALL = [View(width, scheme, language) for language in LANGUAGES for scheme in ("light", "dark")
       for width in (NARROW, WIDE)]
FIRST = View(NARROW, "light", LANGUAGES[0])
SECOND = View(WIDE, "dark", LANGUAGES[1])


def usual_views(page):
    """All views for a key page, two that differ in everything for any other."""
    return ALL if page.is_key else [FIRST, SECOND]


def views_of(page):
    """Those that a run looks at; the long run looks at all."""
    return ALL if IS_LONG else usual_views(page)
