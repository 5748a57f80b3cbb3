// What the other parts share: our own pages fetched as documents, content put in their place, and
// a line that is read aloud. Everything here makes a page that works already a little quicker.

// A page as a document in which nothing runs. Any fault is thrown; whoever asks falls back.
async function fetchPage(address, signal = AbortSignal.timeout(10_000)) {
    const answer = await fetch(address, { headers: { Accept: "text/html" }, signal });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
}

// Puts what is new into an element of this page. Focus inside it goes to the same thing in the new
// content, so that nobody who works by keyboard is thrown back to the top.
function renew(element, fresh) {
    const focus = document.activeElement;
    const hadFocus = element.contains(focus);
    element.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    if (hadFocus) {
        const twin = twinOf(focus, element);
        if (twin === element) element.tabIndex = -1;
        twin.focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent("renewed"));
}

function twinOf(old, place) {
    const marks = [
        old.id && `#${CSS.escape(old.id)}`,
        old.name && `${old.localName}[name="${CSS.escape(old.name)}"]`,
    ];
    const marked = marks.filter(Boolean).map((mark) => place.querySelector(mark)).find(Boolean);
    const alike = [...place.querySelectorAll(old.localName)];
    return marked ?? alike.find((one) => one.textContent === old.textContent) ?? place;
}

// Only a live line that stood in the page before its text changed is read aloud everywhere.
const line = document.createElement("div");
line.className = "vh";
line.setAttribute("aria-live", "polite");
document.body.append(line);

function announce(text) {
    line.textContent = text?.trim() ?? "";
}
