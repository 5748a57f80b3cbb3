"""Asks a page something in JavaScript, with a few words that every check uses."""

WORDS = """
const box = e => e.getBoundingClientRect();
// On the screen, and not only for a reader of it.
const isSeen = e => {
  if (!e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return false;
  const b = box(e);
  return b.width > 1 && b.height > 1 && b.right > 0 && b.left < innerWidth + scrollX;
};
const all = selector => [...document.querySelectorAll(selector)];
const called = e => {
  const id = e.id ? `#${e.id}` : "";
  const names = [...e.classList].map(name => `.${name}`).join("");
  const text = (e.innerText ?? e.textContent ?? "").trim().replace(/\\s+/g, " ").slice(0, 40);
  return `${e.localName}${id}${names}${text && ` "${text}"`}`;
};
const ownText = e => [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
"""


def ask(tab, function, argument=None):
    """What a JavaScript function answers; it may use the words above."""
    return tab.evaluate(f"argument => {{ {WORDS} return ({function})(argument); }}", argument)


def with_style(tab, style, check):
    """What a check says while this style lies over the page; a strict policy allows it so."""
    tab.evaluate("""style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }""", style)
    try:
        return check()
    finally:
        tab.evaluate("document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)")
