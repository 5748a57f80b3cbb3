"""The way of the Tab key through a page."""

from checks.asking import ask

FOCUSABLE = """a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]"""

# Notes each stop and how it looks, beside how it looked before.
LISTEN = """selector => {
    const look = e => { const s = getComputedStyle(e);
        return [s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 ? s.outline : "none",
            s.boxShadow, s.fill, s.strokeWidth].join(" "); };
    const parts = e => [e, ...e.querySelectorAll("circle, path, text")].map(look).join();
    // Tab goes on from where the focus last was, unless that was the page itself.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    const before = new Map(all(selector).map(e => [e, parts(e)]));
    const stops = [];
    window.tabbed = {stops, note: event => {
        const e = event.target, b = box(e);
        const page = {left: b.left + scrollX, right: b.right + scrollX,
            top: b.top + scrollY, bottom: b.bottom + scrollY};
        stops.push({e, page, differs: parts(e) !== before.get(e), isSeen: b.width > 1
            && b.height > 1 && b.bottom > 0 && b.top < innerHeight});
    }};
    document.addEventListener("focusin", tabbed.note);
}"""

IS_ROUND = """() => {
    const {stops} = tabbed;
    return !document.hasFocus() || stops.length > 1 && stops.slice(1).some(s => s.e === stops[0].e);
}"""

# From the first stop to where the Tab key comes round.
WAY = """const {stops} = tabbed;
    const round = stops.findIndex((stop, index) => index && stop.e === stops[0].e);
    const way = round < 0 ? stops : stops.slice(0, round);"""

MISSED = f"""selector => {{ {WAY}
    const said = [], first = way[0]?.e;
    if (!first?.matches("a[href^='#']") || !document.querySelector(first.getAttribute("href")))
        said.push(`the first stop is no skip link: ${{first ? called(first) : "none"}}`);
    const met = new Set(way.map(stop => stop.e));
    const groups = new Set(way.filter(s => s.e.type === "radio").map(s => s.e.name));
    for (const e of all(selector)) {{
        const isStop = e.tabIndex >= 0 && !e.disabled && e.checkVisibility();
        if (isStop && !met.has(e) && !(e.type === "radio" && groups.has(e.name)))
            said.push(`Tab never comes to ${{called(e)}}`);
    }}
    for (const stop of way) {{
        if (!stop.isSeen) said.push(`focus is out of sight at ${{called(stop.e)}}`);
        else if (!stop.differs) said.push(`focus is not seen at ${{called(stop.e)}}`);
    }}
    return said;
}}"""

# On goes down, along the line, or to the top of the next column; a drawing has an order of its own.
BACK = f"""() => {{ {WAY}
    const said = [];
    // Dutch on an Arabic page has a direction of its own.
    const around = (a, b) => {{ let e = a; while (!e.contains(b)) e = e.parentElement; return e; }};
    const goesBack = (a, b, place) => {{
        const isRTL = getComputedStyle(place).direction === "rtl";
        const lead = b => isRTL ? -b.right : b.left, tail = b => isRTL ? -b.left : b.right;
        const isAbove = b.bottom <= a.top + 1, isNextColumn = lead(b) >= tail(a) - 1;
        const isInLine = b.top < a.bottom - 1 && a.top < b.bottom - 1;
        return isAbove && !isNextColumn || isInLine && tail(b) <= lead(a) + 1;
    }};
    for (let i = 1; i < way.length; i++) {{
        const [a, b] = [way[i - 1], way[i]];
        if (!(a.e.compareDocumentPosition(b.e) & Node.DOCUMENT_POSITION_FOLLOWING))
            said.push(`${{called(b.e)}} comes before ${{called(a.e)}} in the text, not by Tab`);
        const isExempt = i === 1 || a.e.closest("svg") || b.e.closest("svg");
        if (!isExempt && goesBack(a.page, b.page, around(a.e, b.e)))
            said.push(`Tab goes back from ${{called(a.e)}} to ${{called(b.e)}}`);
    }}
    return said;
}}"""

LEAVE = """() => { document.removeEventListener("focusin", tabbed.note); delete window.tabbed;
    document.activeElement?.blur(); scrollTo(0, 0);
    all("*").forEach(e => { if (e.scrollLeft) e.scrollLeft = 0; }); }"""


def tab_order(tab):
    """WCAG 2.1.1, 2.4.1, 2.4.3, 2.4.7, 2.4.11: Tab meets the skip link first and then each
    control once, in reading order, and each shows that it has the focus."""
    tab.bring_to_front()
    ask(tab, LISTEN, FOCUSABLE)
    # A date has a stop for each of its parts, which the page does not hear of.
    most = 8 + 5 * tab.locator(FOCUSABLE).count()
    for _ in range(0, most, 8):
        for _ in range(8):
            tab.keyboard.press("Tab")
        if ask(tab, IS_ROUND):
            break
    said = ask(tab, MISSED, FOCUSABLE) + ask(tab, BACK)
    ask(tab, LEAVE)
    return said
