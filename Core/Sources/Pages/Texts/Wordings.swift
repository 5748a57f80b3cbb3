import Catalogue

/// What one language says: its part of the catalogue, in the order of the messages. The build fills
/// a table for each. What a language does not word is empty.
struct Wordings: Sendable {
    let texts: [String]
    let phrases: [Template]
}

/// One phrase in one language: `{0}` stands where the first insert comes.
struct Template: Sendable {
    private let wordings: [PluralRule.Category: String]
    private let other: String
    /// Which insert is counted.
    private let counted: Int

    init(
        zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil,
        many: String? = nil, other: String, by counted: Int = 0
    ) {
        let pairs: [(PluralRule.Category, String?)] = [
            (.zero, zero), (.one, one), (.two, two), (.few, few), (.many, many),
        ]
        wordings = pairs.reduce(into: [:]) { if let text = $1.1 { $0[$1.0] = text } }
        (self.other, self.counted) = (other, counted)
    }

    var isEmpty: Bool { other.isEmpty }

    /// The wording for these inserts.
    func wording(for inserts: [Phrase.Insert], by rule: PluralRule) -> String {
        guard !wordings.isEmpty, case .number(let number) = inserts[counted] else { return other }
        return wordings[rule.category(of: number)] ?? other
    }
}
