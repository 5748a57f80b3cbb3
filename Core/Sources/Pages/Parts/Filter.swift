/// One question that narrows a list down, sent with GET.
public struct Filter: Sendable {
    public let name: String
    public let label: String
    /// Empty for a text that is searched for.
    public let choices: [Choice]
    public let chosen: String
    /// What is chosen in words, where the choices do not say it: a day.
    private let words: String?
    private let type: String

    public init(_ name: String, _ label: String, choices: [Choice], chosen: String) {
        self.init(name, label, choices, chosen, words: nil, type: "search")
    }

    /// One that asks for a day.
    ///
    /// - Parameters:
    ///   - text: as it was sent, a day or not.
    ///   - words: the day in words; nil for what is none.
    public init(_ name: String, _ label: String, day text: String, words: String?) {
        // A browser empties a day that it cannot read, and what was sent must stay.
        let isDay = text.isEmpty || words != nil
        self.init(name, label, [], text, words: words, type: isDay ? "date" : "text")
    }

    private init(
        _ name: String, _ label: String, _ choices: [Choice], _ chosen: String, words: String?,
        type: String
    ) {
        (self.name, self.label, self.choices, self.chosen) = (name, label, choices, chosen)
        (self.words, self.type) = (words, type)
    }

    /// One that searches for a text.
    public init(_ name: String, _ label: String, text: String) {
        self.init(name, label, choices: [], chosen: text)
    }

    /// What it is set to, in words; nil while it narrows nothing, and where something must be
    /// chosen, such as a period.
    var setting: String? {
        guard !chosen.isEmpty else { return nil }
        if choices.isEmpty { return words ?? chosen }
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
                <input id="\(name)" name="\(name)" type="\(type)" \
                value="\(chosen)">
                """
        }
        return "<select id=\"\(name)\" name=\"\(name)\">\(choices.map(option))</select>"
    }

    private func option(_ choice: Choice) -> HTML {
        let mark: HTML? = choice.code == chosen ? " selected" : nil
        return "<option value=\"\(choice.code)\"\(mark)>\(choice.label)</option>"
    }
}
