"""Right to left is left to right in a mirror."""

from checks.asking import ask

EXEMPT = "svg, progress, [dir]:not(html), bdi, select, option, [lang]:not(html) *"

PLACES = """exempt => {
    const width = document.documentElement.clientWidth;
    const isRTL = getComputedStyle(document.documentElement).direction === "rtl";
    const start = b => Math.round(isRTL ? width - b.right : b.left);
    const blocks = all("body *").filter(e => isSeen(e) && !e.closest(exempt)
        && getComputedStyle(e).display !== "inline");
    const lines = e => { const range = document.createRange();
        range.selectNodeContents(e);
        // What a control holds is laid out inside it, and a range around it is empty.
        const isMeasured = ownText(e).length && e.tagName !== "TEXTAREA";
        return isMeasured ? range.getBoundingClientRect() : box(e); };
    window.mirrored ??= blocks;
    return window.mirrored.map(e => [start(box(e)), start(lines(e)), called(e)]);
}"""


def unmirrored(tab, tolerance=3):
    """Each block, and the text in it, begins as far from the side where reading begins. The page
    is compared with itself, turned round. Charts and what states a direction are exempt."""
    here = ask(tab, PLACES, EXEMPT)
    was = tab.evaluate("document.dir")
    tab.evaluate("document.dir = document.dir === 'rtl' ? 'ltr' : 'rtl'")
    there = ask(tab, PLACES, EXEMPT)
    tab.evaluate("was => { document.dir = was; delete window.mirrored; }", was)
    return [f"{one[2]}: {one[0]} and {one[1]} px from the start, in the mirror {other[0]} and "
            f"{other[1]}" for one, other in zip(here, there)
            if max(abs(one[0] - other[0]), abs(one[1] - other[1])) > tolerance]
