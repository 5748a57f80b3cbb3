/// One question that narrows a list down, sent with GET.
public struct Filter: Sendable {
    public let name: String
    public let label: String
    /// Empty for a text that is searched for.
    public let choices: [Choice]
    public let chosen: String

    public init(_ name: String, _ label: String, choices: [Choice], chosen: String) {
        (self.name, self.label, self.choices, self.chosen) = (name, label, choices, chosen)
    }

    /// One that searches for a text.
    public init(_ name: String, _ label: String, text: String) {
        self.init(name, label, choices: [], chosen: text)
    }

    /// What it is set to, in words; nil while it narrows nothing, and where something must be
    /// chosen, such as a period.
    var setting: String? {
        guard !chosen.isEmpty else { return nil }
        if choices.isEmpty { return chosen }
        guard choices.contains(where: { $0.code.isEmpty }) else { return nil }
        return choices.first { $0.code == chosen }?.label
    }

    var html: HTML {
        """
        <div><label for="\(name)">\(label)</label>\(control)</div>
        """
    }

    private var control: HTML {
        guard !choices.isEmpty else {
            return """
                <input id="\(name)" name="\(name)" type="search" value="\(chosen)">
                """
        }
        return "<select id=\"\(name)\" name=\"\(name)\">\(choices.map(option))</select>"
    }

    private func option(_ choice: Choice) -> HTML {
        let mark: HTML? = choice.code == chosen ? " selected" : nil
        return "<option value=\"\(choice.code)\"\(mark)>\(choice.label)</option>"
    }
}
