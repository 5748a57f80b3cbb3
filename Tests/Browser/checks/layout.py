"""Width, room around targets, and room for text."""

from checks.asking import ask, with_style

REFLOW = {"width": 320, "height": 800}
SPACING = """*{line-height:1.5!important;letter-spacing:.12em!important;
    word-spacing:.16em!important}p{margin-block-end:2em!important}"""


def scrolls_sideways(tab):
    """WCAG 1.4.10: at 320 px nothing but a table or a chart of its own scrolls sideways."""
    size = tab.viewport_size
    tab.set_viewport_size(REFLOW)
    wide = ask(tab, """() => {
        const root = document.documentElement, over = root.scrollWidth - root.clientWidth;
        if (over <= 0) return [];
        const sticksOut = b => b.right > root.clientWidth + 1 || b.left < -1;
        const within = e => { for (let p = e.parentElement; p; p = p.parentElement)
            if (scrolls(p) && p !== root && p !== document.body) return true; return false; };
        const who = all("body *").filter(e => isSeen(e) && sticksOut(box(e)) && !within(e));
        return [`${over} px at 320 px: ${who.length ? called(who.at(-1)) : "?"}`];
    }""")
    tab.set_viewport_size(size)
    return wide


def small_targets(tab):
    """WCAG 2.5.8: a target is 24 by 24 px, stands in a sentence, or has that room to itself."""
    return ask(tab, """() => {
        const targets = all(`a[href], button, input:not([type=hidden]), select, textarea, summary,
            [role=button], [role=tab], [role=link]`).filter(isSeen).map(e => ({e, b: box(e)}));
        const isSmall = ({b}) => b.width < 23.9 || b.height < 23.9;
        const stands = ({e}) => getComputedStyle(e).display === "inline"
            && ownText(e.parentElement).length > 0;
        const centre = b => [b.x + b.width / 2, b.y + b.height / 2];
        const away = ([x, y], b) => Math.hypot(
            Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom));
        const crowds = (one, other) => {
            if (one.e.contains(other.e) || other.e.contains(one.e)) return false;
            const [x, y] = centre(one.b), [u, v] = centre(other.b);
            return away([x, y], other.b) < 12
                || isSmall(other) && Math.hypot(x - u, y - v) < 24;
        };
        return targets.filter(one => isSmall(one) && !stands(one)
                && targets.some(other => crowds(one, other)))
            .map(({e, b}) => `${Math.round(b.width)} × ${Math.round(b.height)} px: ${called(e)}`);
    }""")


def lost_by_spacing(tab):
    """WCAG 1.4.12: more room between lines, words and letters cuts nothing off."""
    before = set(cut_off(tab))
    after = with_style(tab, SPACING, lambda: cut_off(tab))
    return [one for one in after if one not in before]


def cut_off(tab):
    """Elements whose text does not fit them, or that stick out of the window."""
    return ask(tab, """() => {
        const holdsText = e => e.innerText?.trim() && !e.closest("svg");
        const fixes = s => /hidden|clip/.test(s.overflowX + s.overflowY);
        const isCut = e => {
            const s = getComputedStyle(e);
            if (s.display === "inline" || s.clipPath !== "none" || scrolls(e)) return false;
            const over = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 4;
            return over && (fixes(s) || ownText(e).length > 0);
        };
        const cut = all("body *").filter(e => isSeen(e) && holdsText(e) && isCut(e))
            .map(e => `does not fit: ${called(e)}`);
        const root = document.documentElement;
        return root.scrollWidth > root.clientWidth ? ["the page scrolls sideways", ...cut] : cut;
    }""")
