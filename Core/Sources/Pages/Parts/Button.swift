/// Something to press: a link that looks like a button, or what sends a form.
public struct Button: Hashable, Sendable {
    /// How much a button asks for the eye.
    public enum Weight: Sendable {
        /// The one thing that the page is for.
        case primary
        case secondary
        /// Brings force nearer or cannot be undone.
        case grave
    }

    enum Role: Hashable, Sendable {
        case link(Href)
        /// Sends the form that it stands in, with this name and value when there are several.
        case submit(name: String?, value: String)
    }

    let label: String
    let weight: Weight
    let role: Role

    private init(_ label: String, _ weight: Weight, _ role: Role) {
        (self.label, self.weight, self.role) = (label, weight, role)
    }

    /// Leads to another page.
    public static func link(
        _ label: String, _ address: Href, _ weight: Weight = .primary
    ) -> Button {
        Button(label, weight, .link(address))
    }

    /// Sends the form around it.
    public static func submit(
        _ label: String, _ weight: Weight = .primary, name: String? = nil, value: String = ""
    ) -> Button {
        Button(label, weight, .submit(name: name, value: value))
    }

    var html: HTML {
        switch role {
        case .link(let address):
            return "<a class=\"btn\(mark)\" href=\"\(address)\">\(label)</a>"
        case .submit(let name, let value):
            let sent: HTML? = name.map { " name=\"\($0)\" value=\"\(value)\"" }
            return "<button class=\"btn\(mark)\"\(sent)>\(label)</button>"
        }
    }

    private var mark: String {
        switch weight {
        case .primary: ""
        case .secondary: " sec"
        case .grave: " grave"
        }
    }
}

extension [Button] {
    /// The buttons beside each other, the main one first; nil when there are none.
    ///
    /// At most one of them carries weight: a page is for one thing.
    var html: HTML? {
        precondition(count { $0.weight != .secondary } <= 1, "one main button at most")
        guard !isEmpty else { return nil }
        return "<div class=\"btns\">\(map(\.html))</div>"
    }
}

/// A choice that is made by pressing it: a name, with a remark below.
struct ChoiceButton {
    let name: String
    let choice: Choice
    let remark: String

    var html: HTML {
        """
        <button name="\(name)" value="\(choice.code)"><b>\(choice.label)</b>\
        <span>\(remark)</span></button>
        """
    }
}
