/// A value that people take along, with a button that copies it. Without the script there is no
/// button, and the value can be selected as ever.
struct CopyText {
    let value: String
    /// What it is, for the name of the button: "Reference".
    let label: String
    /// Where the script finds the value; unique on the page.
    let id: String

    init(_ value: String, label: String, id: String) {
        (self.value, self.label, self.id) = (value, label, id)
    }

    func html(_ say: Language) -> HTML {
        """
        <span class="copy"><b id="\(id)"><bdi>\(value)</bdi></b> <button class="btn sec" \
        type="button" hidden data-copy="\(id)" data-done="\(say(.copied))">\(say(.copy))\
        <span class="vh">: \(label)</span></button></span>
        """
    }
}
