"""What a piece of work costs by the keystroke-level model (Card, Moran and Newell, 1980)."""

from dataclasses import dataclass

# Seconds: a key of a good typist, a pointing with the mouse, a thought.
KEY, POINT, THOUGHT = 0.28, 1.1, 1.35


@dataclass
class Strokes:
    """One piece of work: what the hand did, and how long pages took besides."""

    name: str
    keys: int = 0
    points: int = 0
    thoughts: int = 0
    pages: float = 0

    @property
    def hand(self):
        """Seconds without the machine."""
        return self.keys * KEY + self.points * POINT + self.thoughts * THOUGHT

    @property
    def row(self):
        return (f"{self.name:<52} {self.keys:>4} {self.points:>4} {self.thoughts:>4}"
                f" {self.hand:>7.2f} {self.pages:>6.2f} {self.hand + self.pages:>7.2f}")


HEAD = f"{'work':<52} keys mice  tht    hand  pages   total"


class Hand:
    """The hand of an officer on the real page: it presses, types and points, and counts that."""

    def __init__(self, tab):
        self.tab, self.done, self.typed = tab, [], []

    def begin(self, name):
        self.done.append(Strokes(name))
        return self.done[-1]

    def think(self):
        self.done[-1].thoughts += 1

    def press(self, *keys):
        for key in keys:
            self.done[-1].keys += 1
            self.tab.keyboard.press(key)

    def type(self, text, keys=None):
        """Types into what has the focus; a day goes in as the browser takes it."""
        self.done[-1].keys += len(keys or text)
        self.typed.append(text)
        self.tab.keyboard.type(keys or text)

    def point(self, control):
        """At its start: a day has a place for each of its parts."""
        self.done[-1].points += 1
        control.click(position={"x": 12, "y": 12})

    def tab_to(self, control):
        """Tab by Tab; a day has a stop for each of its parts."""
        for _ in range(12):
            self.press("Tab")
            if control.evaluate("control => control === document.activeElement"):
                return
        raise AssertionError(f"Tab does not come to {control}")

    def choose(self, control, text):
        """Letters that find an option; no datum, since the page holds them all."""
        self.tab_to(control)
        self.done[-1].keys += len(text)
        self.tab.keyboard.type(text)

    def opening(self, do):
        """Does what opens a page, and adds how long the page took."""
        with self.tab.expect_navigation():
            do()
        timing = self.tab.evaluate(
            "() => { const [n] = performance.getEntriesByType('navigation');"
            " return n.domContentLoadedEventEnd - n.startTime; }")
        self.done[-1].pages += timing / 1000

    @property
    def focused(self):
        return self.tab.evaluate("document.activeElement.id")
