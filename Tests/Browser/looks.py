"""One look at a page in a view, by every check."""

import time
from dataclasses import dataclass, field

from playwright.sync_api import Error

import pictures
from checks.accessible import violations
from checks.colours import hidden_in_forced_colours
from checks.drawing import outside_drawing
from checks.keyboard import tab_order
from checks.language import speaks
from checks.layout import lost_by_spacing, scrolls_sideways, small_targets
from checks.mirror import unmirrored
from checks.printed import printed
from checks.scriptless import differs_without_script
from checks.weight import Weight, over_budget
from loading import Loading
from office import ARTEFACTS, Office
from views import FIRST, NARROW, usual_views, views_of

EVERY_VIEW = (violations, small_targets, lost_by_spacing, tab_order, unmirrored,
              outside_drawing)


@dataclass
class Look:
    """What was found, as sentences that begin with the name of the check."""

    page: str
    view: str
    findings: list[str] = field(default_factory=list)
    checks: int = 0
    seconds: float = 0
    weight: Weight | None = None

    def note(self, name, found):
        self.checks += 1
        self.findings += [f"{name}: {one}" for one in found]


class Looker:
    """Opens pages in an office of its own, each officer in one tab."""

    def __init__(self):
        self.office, self.tabs = Office(), {}
        for folder in ("pictures", "html", "pdf"):
            (ARTEFACTS / folder).mkdir(parents=True, exist_ok=True)

    def look_at(self, page):
        """All looks at one page."""
        before, after, looks = pictures.read(page.name), {}, []
        for view in views_of(page):
            began, look = time.monotonic(), Look(page.name, view.name)
            try:
                after[view.name] = self.look(page, view, look, before.get(view.name))
            except Error as error:
                look.note("browser", [str(error)[:300]])
            look.seconds = time.monotonic() - began
            looks.append(look)
        if pictures.IS_WRITING:
            kept = [view.name for view in usual_views(page)]
            pictures.write(page.name, {name: after[name] for name in kept if name in after})
        return looks

    def look(self, page, view, look, before):
        """Puts what it finds into the look; how the page looks now."""
        tab, loading = self.tab(page.officer)
        tab.set_viewport_size(view.size)
        tab.emulate_media(color_scheme=view.scheme, forced_colors="none", media="screen")
        address = self.office.address(page, view.language)
        look.note("load", loading.open(address, page.status, is_slow=view == FIRST))
        look.note("speaks", speaks(tab, view))
        look.weight = loading.weight()
        look.note("budget", over_budget(look.weight, page.kind))
        self.keep_html(tab, page, view)
        png = tab.screenshot(full_page=True, animations="disabled")
        now, changes = pictures.compare(
            before, png, ARTEFACTS / "pictures" / f"{page.name}-{view.name}")
        if view in usual_views(page) and not pictures.IS_WRITING:
            look.note("picture", changes)
        for check in EVERY_VIEW:
            look.note(check.__name__, check(tab))
        if view.width == NARROW:
            look.note("scrolls_sideways", scrolls_sideways(tab))
        if page.is_key and view == FIRST:
            self.look_once(tab, page, look)
        return now

    def look_once(self, tab, page, look):
        look.note("hidden_in_forced_colours", hidden_in_forced_colours(tab))
        look.note("printed", printed(tab, ARTEFACTS / "pdf" / f"{page.name}.pdf"))
        bare = self.office.visitor(page.officer, java_script_enabled=False, viewport=FIRST.size)
        bare.goto(self.office.address(page, FIRST.language))
        look.note("differs_without_script", differs_without_script(tab, bare))
        bare.context.close()

    def tab(self, officer):
        if officer not in self.tabs:
            tab = self.office.visitor(officer)
            self.tabs[officer] = (tab, Loading(tab))
        return self.tabs[officer]

    def keep_html(self, tab, page, view):
        """Once a language, as the server sent it: for the checker of markup."""
        file = ARTEFACTS / "html" / f"{page.name}-{view.language}.html"
        if not file.exists():
            file.write_text(tab.request.get(tab.url).text())
