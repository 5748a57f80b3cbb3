"""A page without script."""


def differs_without_script(tab, bare):
    """The content says the same in a tab where no script runs."""
    here, there = (one.locator("main").inner_text() for one in (tab, bare))
    return [] if here == there else ["main has another text"]
