"""The language and the direction that the page says it has."""

from checks.asking import ask


def speaks(tab, view):
    """WCAG 3.1.1: `lang` is the language that was asked for, and `dir` goes with it."""
    found = ask(tab, "() => [document.documentElement.lang, document.dir || 'ltr']")
    asked = [view.language, view.direction]
    return [] if found == asked else [f"says {found}, asked was {asked}"]
