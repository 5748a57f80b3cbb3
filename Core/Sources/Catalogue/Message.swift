/// One entry of a catalogue: a sentence or a label under a name.
public struct Message: Hashable, Sendable {
    /// What code asks for: `skipLink`, `daysLate`.
    public let name: String
    /// What is put in, in the order of the signature; only the source language names them.
    public let parameters: [Parameter]
    public let form: Form
    /// Where it begins in its file, from 1.
    public let line: Int

    /// A place that a name, a number or a date is put into.
    public struct Parameter: Hashable, Sendable {
        /// A text is put in as it is; a number is written, and counted, as the language does.
        public enum Kind: String, Sendable { case text, number }

        public let name: String
        public let kind: Kind
    }

    /// What is said, with `{name}` where something is put in.
    public enum Form: Hashable, Sendable {
        case single(String)
        /// By the first number that is put in.
        case plural([PluralRule.Category: String])

        /// Every wording of it.
        public var wordings: [String] {
            switch self {
            case .single(let text): [text]
            case .plural(let texts): PluralRule.Category.allCases.compactMap { texts[$0] }
            }
        }
    }

    /// The names that stand in braces in any of the wordings.
    public var placeholders: Set<String> {
        Set(form.wordings.flatMap(Self.placeholders))
    }

    static func placeholders(in text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != "}" }) }
    }
}
