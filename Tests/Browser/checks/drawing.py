"""What a drawing says lies within it, whichever way the page reads."""

from checks.asking import ask


def outside_drawing(tab):
    """Each text of an svg stands within its svg: a label that runs out is cut or covers others."""
    return ask(tab, """() => all("svg text").filter(isSeen).filter(e => {
            const b = box(e), frame = box(e.ownerSVGElement);
            return b.left < frame.left - 2 || b.right > frame.right + 2;
        }).map(e => `runs out of its drawing: ${called(e)}`)""")
