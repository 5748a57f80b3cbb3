"""A page on paper."""

from checks.asking import ask


def printed(tab, path):
    """ui.md 8.19: no header, navigation or buttons, and details are open. The file is tagged."""
    tab.emulate_media(media="print")
    try:
        said = ask(tab, """() => {
            const seen = e => e.checkVisibility() && box(e).height > 1;
            const gone = all("body > header nav, header.top, nav, button, .btn, .skip")
                .filter(seen).map(e => `is printed: ${called(e)}`);
            const shut = all("details > :not(summary)").filter(e => e.closest("details")
                .checkVisibility() && !(e.checkVisibility() && box(e).height > 0))
                .map(e => `stays shut: ${called(e.closest("details"))}`);
            return [...gone, ...shut];
        }""")
    finally:
        tab.emulate_media(media="screen")
    document = tab.pdf(path=path, tagged=True, outline=True, format="A4")
    if b"/StructTreeRoot" not in document or b"/Marked true" not in document:
        said.append("the file has no tags")
    return said
