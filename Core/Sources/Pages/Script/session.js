// Warns before a session ends. The dialog bears data-session-ends and data-session-warns, both in
// seconds: how long the session lasts from now, and how long before its end the warning comes. Its
// form of POST extends the session; it is sent without leaving the page, so that nothing that was
// typed is lost. An answer that is no success sends it the plain way.

const warning = document.querySelector("dialog[data-session-ends]");
const form = warning?.querySelector('form[method="post"]');
let endsAt;

function start() {
    endsAt = Date.now() + 1_000 * Number(warning.dataset.sessionEnds);
}

// By the clock and not by one long timer: a laptop that slept wakes up late.
function look() {
    const left = (endsAt - Date.now()) / 1_000;
    if (left > Number(warning.dataset.sessionWarns) || warning.dataset.isSeen) return;
    warning.dataset.isSeen = "true";
    document.querySelector("dialog[open]")?.close();
    warning.showModal();
}

async function extend(event) {
    event.preventDefault();
    try {
        const body = new URLSearchParams(new FormData(form));
        const signal = AbortSignal.timeout(10_000);
        const answer = await fetch(form.action, { method: "POST", body, signal });
        if (!answer.ok || answer.redirected) throw new Error(`answered ${answer.status}`);
        delete warning.dataset.isSeen;
        start();
        warning.close();
    } catch {
        form.submit();
    }
}

if (warning && form) {
    start();
    setInterval(look, 5_000);
    form.addEventListener("submit", extend);
}
