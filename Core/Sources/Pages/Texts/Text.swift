/// A sentence or a label of the catalogue, without anything put in. The build makes a member for
/// each message: `.skipLink`.
public struct Text: Hashable, Sendable {
    let number: Int
}

extension Language {
    /// The words of a text: `say(.skipLink)`. Where a translation lacks them they are Dutch.
    public func callAsFunction(_ text: Text) -> String {
        let words = wordings.texts[text.number]
        return words.isEmpty ? Wordings.nl.texts[text.number] : words
    }

    var wordings: Wordings {
        switch self {
        case .nl: .nl
        case .en: .en
        case .ar: .ar
        case .ti: .ti
        }
    }
}

/// A code with words: the options of a list, and what is shown of it later.
public protocol Worded: Hashable, Sendable {
    var code: String { get }
    var text: Text { get }
}

extension Worded where Self: RawRepresentable<String> {
    public var code: String { rawValue }
}
