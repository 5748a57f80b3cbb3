import Law

/// A value that people take along, with a button that copies it. Without the script there is no
/// button, and the value can be selected as ever.
struct CopyText {
    let value: String
    /// What it is, for the name of the button: "Reference".
    let label: String

    init(_ value: String, label: String) { (self.value, self.label) = (value, label) }

    func html(_ say: Language) -> HTML {
        """
        <span class="copy"><b>\(value)</b> <button class="btn sec" type="button" hidden \
        data-copy="\(value)">\(say(.copy))<span class="vh">: \(label)</span></button></span>
        """
    }
}
