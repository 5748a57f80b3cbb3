"""axe-core: what a machine can say of WCAG 2.2 A and AA, and of good practice."""

import functools
from pathlib import Path

import axe_playwright_python

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@functools.cache
def axe():
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def violations(tab):
    """Rules of axe that the page breaks, and where first."""
    tab.evaluate(axe())
    return tab.evaluate("""async tags => {
        const {violations} = await axe.run(document, {
            runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
        return violations.map(({id, nodes}) =>
            `${id} at ${nodes.length} places: ${nodes[0].html.slice(0, 120)}`);
    }""", TAGS)
