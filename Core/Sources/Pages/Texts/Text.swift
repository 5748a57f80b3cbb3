/// A sentence or a label of the catalogue, without anything put in. The build makes a member for
/// each message: `.skipLink`.
public struct Text: Hashable, Sendable {
    let number: Int
}

extension Language {
    /// The words of a text: `say(.skipLink)`. Where a translation lacks them they are Dutch.
    public func callAsFunction(_ text: Text) -> String {
        let words =
            switch self {
            case .nl: Wordings.nl.texts[text.number]
            case .en: Wordings.en.texts[text.number]
            case .ar: Wordings.ar.texts[text.number]
            case .ti: Wordings.ti.texts[text.number]
            }
        return words.isEmpty ? Wordings.nl.texts[text.number] : words
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
