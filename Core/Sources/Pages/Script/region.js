// Filters, sorting and paging without a new page: what bears data-region="id" (a link or a form of
// GET) is fetched, and only the element with that id is renewed. The address goes along, so that
// reload, back and a bookmark show the same. Whatever goes wrong becomes a plain load of the page.

let last;

async function swap(id, address, isBack) {
    const region = document.getElementById(id);
    last?.abort();
    const mine = last = new AbortController();
    region.setAttribute("aria-busy", "true");
    try {
        const page = await fetchPage(address, mine.signal);
        const fresh = page.getElementById(id);
        if (!fresh) throw new Error(`no ${id} in ${address}`);
        if (!isBack) {
            history.replaceState({ region: id }, "");
            history.pushState({ region: id }, "", address);
        }
        document.title = page.title;
        renew(region, fresh);
        announce(region.querySelector("output")?.textContent);
    } catch {
        // A later request has taken over, or the page is loaded as it would be without script.
        if (mine !== last) return;
        if (isBack) location.reload();
        else location.assign(address);
    } finally {
        if (mine === last) region.removeAttribute("aria-busy");
    }
}

function ask(event, id, text) {
    const address = new URL(text, document.baseURI);
    if (address.origin !== location.origin || !document.getElementById(id)) return;
    event.preventDefault();
    swap(id, address, false);
}

document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-region]");
    const isPlain = event.button === 0 && !event.defaultPrevented
        && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link && isPlain) ask(event, link.dataset.region, link.href);
});

document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-region]");
    if (!form || form.method !== "get" || event.defaultPrevented) return;
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form, event.submitter));
    ask(event, form.dataset.region, address);
});

addEventListener("popstate", (event) => {
    const id = event.state?.region;
    if (id && document.getElementById(id)) swap(id, location.href, true);
});
