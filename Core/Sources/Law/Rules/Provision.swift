public import Kernel

/// What the law says under one id in one version: its words and, where it has one, its term.
public struct Provision: Hashable, Sendable {
    /// What a rule is.
    public enum Kind: String, CaseIterable, Sendable {
        /// Something must be done by its end.
        case deadline
        /// Something may not last longer.
        case maximum
        /// Something may not come earlier.
        case minimum
        /// It lengthens the term of another rule.
        case `extension`
        /// When something is allowed.
        case ground
        /// What follows by law.
        case effect
    }

    public let rule: Rule
    public let kind: Kind
    /// The last day of a version that no later one follows; nil while it holds.
    public let validUntil: LocalDate?
    /// nil for a rule without a term that can be computed.
    public package(set) var term: TermRule?
    public package(set) var lengthens: Extension?
    /// Codes of ``LegalEvent`` with which it starts and stops.
    public let starts: [String]
    public let stops: [String]
    /// The rule before which this one goes, as the special law before the general one.
    public package(set) var overrides: String?
    /// The types of case for which it holds.
    public let caseTypes: [CaseType]
    /// One of these must be given, where there are any.
    public let grounds: [String]
    /// All of these must hold.
    public let conditions: [String]
}

/// How one rule lengthens the term of another.
public struct Extension: Hashable, Sendable {
    /// What the extension does to the term.
    public enum Effect: String, CaseIterable, Sendable {
        /// So much more.
        case adds
        /// The whole term becomes this.
        case sets
        /// From its own event on, at least this.
        case atLeast
    }

    public package(set) var rules: [String]
    public package(set) var effect: Effect
    public package(set) var term: Term
    /// Whether ``Effect/sets`` counts from the event of the extension itself.
    public package(set) var isFromOwnEvent: Bool
}
