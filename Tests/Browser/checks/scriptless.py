"""A page without script."""


ADDED = "[data-copy], [data-opens]"  # buttons that do nothing without it, and are not shown then


def said(tab):
    return tab.evaluate("""added => {
        const shown = [...document.querySelectorAll(added)].filter(e => !e.hidden);
        shown.forEach(e => { e.hidden = true; });
        const text = document.querySelector("main").innerText;
        shown.forEach(e => { e.hidden = false; });
        return text;
    }""", ADDED)


def differs_without_script(tab, bare):
    """The content says the same in a tab where no script runs."""
    here, there = (said(one) for one in (tab, bare))
    return [] if here == there else ["main has another text"]
