// Follows long work. What bears data-poll="address" is asked for again every few seconds
// (data-every), and the element with the same id in the answer says how far it is: its progress is
// taken over, and its text in data-said is shown at once and read aloud at most every ten seconds.
// When the answer no longer bears data-poll the work has ended, and the whole element is renewed.

const longest = 60_000;
const quiet = 10_000;
const pause = (time) => new Promise((resume) => { setTimeout(resume, time); });

function takeOver(element, fresh) {
    const [bar, freshBar] = [element, fresh].map((one) => one.querySelector("progress"));
    if (bar && freshBar) [bar.max, bar.value] = [freshBar.max, freshBar.value];
    const text = fresh.querySelector("[data-said]")?.textContent ?? "";
    const shown = element.querySelector("[data-said]");
    if (shown && shown.textContent !== text) shown.textContent = text;
    return text;
}

async function follow(element) {
    const every = 1_000 * (Number(element.dataset.every) || 3);
    let [wait, saidAt] = [every, Date.now()];
    while (element.isConnected) {
        await pause(wait);
        // Nobody looks; the next look will ask.
        if (document.hidden) continue;
        try {
            const fresh = (await fetchPage(element.dataset.poll)).getElementById(element.id);
            // Somebody was signed out, or the work is gone: the page itself says which.
            if (!fresh) return location.reload();
            wait = every;
            const text = takeOver(element, fresh);
            if (!fresh.dataset.poll) {
                delete element.dataset.poll;
                renew(element, fresh);
                return announce(text);
            }
            if (Date.now() - saidAt >= quiet) {
                announce(text);
                saidAt = Date.now();
            }
        } catch {
            // A server that is busy or away is asked less and less often.
            wait = Math.min(2 * wait, longest);
        }
    }
}

document.querySelectorAll("[data-poll]").forEach(follow);
