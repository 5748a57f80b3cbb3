import Catalogue

/// What one language says: its part of the catalogue, in the order of the messages. The build fills
/// a table for each. What a language does not word is empty.
final class Wordings: Sendable {
    let texts: [String]
    let phrases: [Template]

    init(texts: [String], phrases: [Template]) { (self.texts, self.phrases) = (texts, phrases) }
}

/// One phrase in one language.
struct Template: Sendable {
    /// What is said, cut where something is put in.
    enum Piece: Sendable {
        case words(String)
        /// The place of the insert in the signature.
        case insert(Int)
    }

    private let wordings: [PluralRule.Category: [Piece]]
    private let other: [Piece]
    /// Which insert is counted.
    private let counted: Int

    /// - Parameters: the wordings; `{0}` stands where the first insert comes.
    init(
        zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil,
        many: String? = nil, other: String, by counted: Int = 0
    ) {
        let pairs: [(PluralRule.Category, String?)] = [
            (.zero, zero), (.one, one), (.two, two), (.few, few), (.many, many),
        ]
        wordings = pairs.reduce(into: [:]) { if let text = $1.1 { $0[$1.0] = Self.pieces(text) } }
        (self.other, self.counted) = (Self.pieces(other), counted)
    }

    var isEmpty: Bool { other.isEmpty }

    /// The wording for what is put in.
    func pieces(for phrase: Phrase, by rule: PluralRule) -> [Piece] {
        guard !wordings.isEmpty, case .number(let number) = phrase[counted] else { return other }
        return wordings[rule.category(of: number)] ?? other
    }

    private static func pieces(_ wording: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            let place = Int(rest[rest.index(after: open)..<close])
            if let place { pieces.append(.insert(place)) }
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
    }
}
