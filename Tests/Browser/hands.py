"""Two ways to use a page: with a pointer but without script, and by keyboard alone."""

import datetime
import re


class Pointer:
    """Clicks, where no script runs."""

    options = {"java_script_enabled": False}

    def __init__(self, tab):
        self.tab = tab

    def follow(self, name):
        self.tab.get_by_role("link", name=name).first.click()

    def press(self, name):
        """Presses a button; the page that answers, as the server sent it."""
        with self.tab.expect_navigation() as answer:
            self.tab.get_by_role("button", name=re.compile(re.escape(name))).first.click()
        return answer.value.text()

    def write(self, label, text):
        self.tab.get_by_label(label).fill(text)

    def choose(self, label, option):
        self.tab.get_by_label(label).select_option(label=option)

    def pick(self, label):
        self.tab.get_by_label(label).check()


class Keys:
    """Tab, arrows, Space, Enter and letters; the focus is never put anywhere."""

    options = {}

    def __init__(self, tab):
        self.tab = tab

    def follow(self, name):
        self.reach(self.tab.get_by_role("link", name=name).first)
        self.enter()

    def press(self, name):
        self.reach(self.tab.get_by_role("button", name=re.compile(re.escape(name))).first)
        return self.enter()

    def write(self, label, text):
        control = self.tab.get_by_label(label)
        self.reach(control)
        self.tab.keyboard.type(typed(control.get_attribute("type"), text))

    def choose(self, label, option):
        self.reach(self.tab.get_by_label(label))
        self.tab.keyboard.type(option)

    def pick(self, label):
        """One of a group, in which the arrows go on."""
        control = self.tab.get_by_label(label)
        name = control.get_attribute("name")
        self.until(f"document.activeElement.name === '{name}'", "Tab")
        for _ in range(self.tab.locator(f"[name={name}]").count()):
            if self.has_focus(control):
                break
            self.tab.keyboard.press("ArrowDown")
        if not control.is_checked():
            self.tab.keyboard.press("Space")

    def enter(self):
        with self.tab.expect_navigation() as answer:
            self.tab.keyboard.press("Enter")
        return answer.value.text() if answer.value else None

    def reach(self, control):
        control.wait_for()
        for _ in range(200):
            if self.has_focus(control):
                return
            self.tab.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {control}")

    def until(self, condition, key):
        for _ in range(200):
            if self.tab.evaluate(condition):
                return
            self.tab.keyboard.press(key)
        raise AssertionError(f"{key} never leads to {condition}")

    @staticmethod
    def has_focus(control):
        return control.evaluate("control => control === document.activeElement")


def typed(kind, text):
    """The keys for a value; a browser that speaks American takes a day and a time in parts."""
    if kind == "date":
        return datetime.date.fromisoformat(text).strftime("%m%d%Y")
    if kind == "time":
        return datetime.time.fromisoformat(text).strftime("%I%M%p")
    return text
