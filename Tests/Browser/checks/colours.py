"""Forced colours: somebody's own few colours instead of ours."""

from checks.asking import ask

# Shapes that are seen by their background alone, such as a bar in a chart.
SHAPES = """() => {
    const clear = c => /rgba\\(.*, 0\\)|transparent/.test(c);
    const behind = e => { for (let p = e.parentElement; p; p = p.parentElement) {
        const c = getComputedStyle(p).backgroundColor; if (!clear(c)) return c; } return ""; };
    window.shapes = all("body *").filter(e => {
        const s = getComputedStyle(e);
        return isSeen(e) && !e.closest("svg") && !e.innerText?.trim() && !e.children.length
            && !e.matches("input, select, textarea, button, img, progress, meter, br, hr")
            && !clear(s.backgroundColor) && s.backgroundColor !== behind(e);
    });
}"""

FORCED = """() => {
    const numbers = c => (c.match(/[\\d.]+/g) ?? []).map(Number);
    const light = c => { const [r, g, b] = numbers(c).map(v => (v /= 255) <= .04045
        ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
    const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
        return (x + .05) / (y + .05); };
    const clear = c => c === "none" || numbers(c)[3] === 0;
    const ground = e => { for (let p = e; p; p = p.parentElement) {
        const c = getComputedStyle(p).backgroundColor; if (!clear(c)) return c; }
        return "rgb(255, 255, 255)"; };
    const edged = e => { const s = getComputedStyle(e);
        const line = (w, style, c) => parseFloat(w) > 0 && style !== "none" && !clear(c)
            && contrast(c, ground(e.parentElement)) >= 3;
        return line(s.borderBlockEndWidth, s.borderBlockEndStyle, s.borderBlockEndColor)
            || line(s.borderInlineStartWidth, s.borderInlineStartStyle, s.borderInlineStartColor)
            || line(s.outlineWidth, s.outlineStyle, s.outlineColor); };
    const fills = e => { const s = getComputedStyle(e);
        return !clear(s.backgroundColor)
            && contrast(s.backgroundColor, ground(e.parentElement)) >= 3; };
    const said = [];
    for (const e of all("button, input:not([type=hidden], [type=radio], [type=checkbox]), select,"
            + "textarea, .btn").filter(isSeen))
        if (!edged(e) && !fills(e)) said.push(`no border: ${called(e)}`);
    for (const e of window.shapes)
        if (!edged(e) && !fills(e)) said.push(`disappears: ${called(e)}`);
    for (const e of all("body *").filter(e => ownText(e).length && isSeen(e))) {
        const s = getComputedStyle(e), ink = e.closest("svg") ? s.fill : s.color;
        const c = contrast(ink, ground(e.closest("svg")?.parentElement ?? e));
        if (c < 4.5) said.push(`text at contrast ${c.toFixed(1)}: ${called(e)}`);
    }
    delete window.shapes;
    return said;
}"""


def hidden_in_forced_colours(tab):
    """Controls keep a border, shapes keep an edge, and text keeps a contrast of 4.5."""
    ask(tab, SHAPES)
    tab.emulate_media(forced_colors="active")
    try:
        return ask(tab, FORCED)
    finally:
        tab.emulate_media(forced_colors="none")
