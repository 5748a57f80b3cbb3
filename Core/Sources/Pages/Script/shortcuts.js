// Keys for people who work here all day. They exist where the body says data-shortcuts="on".
//
// The page itself says which there are: what bears data-key="g w" is followed (a link, a button, or
// the link in it), focused (field) or opened (dialog) by those keys. So there is no key for what is
// not there.
// j and k go through the rows of the lists; the link of a row takes the focus, and Enter opens it.

const kept = "shortcuts";
const field = "input, select, textarea, [contenteditable]";
const patience = 1_500;
let typed = "";
let typedAt = 0;

// A browser may forbid storage; then the choice lasts as long as the page.
let choice = "on";
try { choice = localStorage.getItem(kept) ?? choice; } catch { choice = "on"; }

const isAllowed = () => document.body.dataset.shortcuts === "on";
const isBusy = (event) =>
    event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented
    || event.target.closest?.(field) || document.querySelector("dialog[open]");

// The focus waits where Enter closes the window again.
function show(dialog) {
    dialog?.showModal();
    dialog?.querySelector("form button")?.focus();
}

function open(target) {
    if (target.matches("dialog")) show(target);
    else if (target.matches(field)) target.focus();
    else (target.querySelector("a[href]") ?? target).click();
}

function step(by) {
    const links = [...document.querySelectorAll("main tbody tr, main [data-rows] > *")]
        .map((row) => row.querySelector("a[href]")).filter(Boolean);
    const row = document.activeElement?.closest("tr, [data-rows] > *");
    const here = links.findIndex((link) => row?.contains(link));
    const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
    links[next]?.focus();
}

addEventListener("keydown", (event) => {
    if (!isAllowed() || choice === "off" || event.key.length !== 1 || isBusy(event)) return;
    typed = event.timeStamp - typedAt < patience && typed ? `${typed} ${event.key}` : event.key;
    typedAt = event.timeStamp;
    const keys = [...document.querySelectorAll("[data-key]")];
    const target = keys.find((one) => one.dataset.key === typed);
    const isBegun = keys.some((one) => one.dataset.key.startsWith(`${typed} `));
    if (target) open(target);
    else if (typed === "j" || typed === "k") step(typed === "j" ? 1 : -1);
    if (target || typed === "j" || typed === "k") event.preventDefault();
    if (!isBegun) typed = "";
});

// The help can be opened without a key too, since keys can be turned off there.
for (const button of document.querySelectorAll("[data-opens]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
        show(document.getElementById(button.dataset.opens));
    });
}

for (const box of document.querySelectorAll("[data-shortcuts-switch]")) {
    box.disabled = !isAllowed();
    box.checked = isAllowed() && choice === "on";
    box.addEventListener("change", () => {
        choice = box.checked ? "on" : "off";
        try { localStorage.setItem(kept, choice); } catch { /* lasts as long as the page */ }
    });
}
