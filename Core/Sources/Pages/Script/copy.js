// A button with data-copy="id" copies the text of that element, and says so with its own
// data-done. It comes hidden, and stays so where a browser has no clipboard for us.

function showButtons() {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
}

document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    const source = button && document.getElementById(button.dataset.copy);
    if (!source) return;
    try {
        await navigator.clipboard.writeText(source.textContent.trim());
        announce(button.dataset.done);
        button.dataset.state = "done";
    } catch {
        // The clipboard was refused: the text is selected, for whoever copies it by hand.
        getSelection().selectAllChildren(source);
    }
});

document.addEventListener("renewed", showButtons);
showButtons();
