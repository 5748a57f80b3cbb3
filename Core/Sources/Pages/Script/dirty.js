// Warns before somebody leaves a form with changes that were not sent.
//
// A field counts as changed when it differs from what the server wrote into it, so typing something
// and taking it back does not warn. A form that came back with a fault was not saved either.

const forms = 'main form[method="post"]';
const plain = (text) => text.replaceAll("\r\n", "\n");
let isSent = false;

function isChanged(field) {
    if (field.type === "hidden" || field.disabled) return false;
    if (field.ariaInvalid === "true") return true;
    if (field.options) {
        // Without a mark from the server a list stands at its first option.
        const first = [...field.options].findIndex((option) => option.defaultSelected);
        return field.selectedIndex !== Math.max(first, 0);
    }
    if (field.type === "checkbox" || field.type === "radio") {
        return field.checked !== field.defaultChecked;
    }
    return "defaultValue" in field && plain(field.value) !== plain(field.defaultValue);
}

addEventListener("beforeunload", (event) => {
    const isDirty = [...document.querySelectorAll(forms)]
        .some((form) => [...form.elements].some(isChanged));
    if (isDirty && !isSent) event.preventDefault();
});

addEventListener("submit", (event) => {
    if (!event.defaultPrevented && event.target.matches(forms)) isSent = true;
});

// Going back shows the form as it was left, and it can be sent again.
addEventListener("pageshow", () => { isSent = false; });
