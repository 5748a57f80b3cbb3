extension Term {
    /// Reads `4 weeks`, as ``description`` writes it; nil for anything else.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), count >= 0,
            let unit = Unit(rawValue: String(words[1]))
        else { return nil }
        self.init(count, unit)
    }
}
