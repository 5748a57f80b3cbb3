public import Law

/// A sentence or a label in every language of the workbench. A text that lacks a language does
/// not compile.
public struct Text: Hashable, Sendable {
    let nl: String
    let en: String

    init(_ nl: String, _ en: String) { (self.nl, self.en) = (nl, en) }
}

extension Language {
    /// The words of a text: `say(.skipLink)`.
    public func callAsFunction(_ text: Text) -> String {
        switch self {
        case .nl: text.nl
        case .en: text.en
        }
    }

    /// The language that the switch in the header offers.
    var other: Language { self == .nl ? .en : .nl }

    /// The name of the language in itself.
    var ownName: String { self == .nl ? "Nederlands" : "English" }
}

/// A code with words: the options of a list, and what is shown of it later.
public protocol Worded: Hashable, Sendable {
    var code: String { get }
    var text: Text { get }
}

extension Worded where Self: RawRepresentable<String> {
    public var code: String { rawValue }
}
