public import Kernel

/// What the law says of one blocker on one day.
public struct BlockerRule: Hashable, Sendable {
    public let text: RuleText
    public let closers: Closers
    /// The outcomes with which it can end. One that is not here leaves it standing: a permit
    /// that is granted, for example, bars for as long as it is held.
    public let outcomes: [Outcome: OutcomeEffect]
    /// Whether closing needs the document that proves the outcome.
    public let needsDocument: Bool
    /// Bars before all others and can be overridden by nobody (SAF-02).
    public let isAbsolute: Bool

    public var article: String { text.article }
    public var url: String { text.url }
    public var isVerified: Bool { text.isVerified }
}

/// What an outcome does to the blocker.
public enum OutcomeEffect: Hashable, Sendable {
    case closes
    /// The blocker makes place for this one: a request that is granted becomes a stay.
    case becomes(Blocker)
}

/// Who may say that a blocker has ended.
public struct Closers: Hashable, Sendable {
    public let roles: [Role]
    public let partners: [Partner]
}

/// A blocker as it stands in a file.
package struct BlockerRow: Sendable {
    package let rule: Rule
    let closers: Closers
    let outcomes: [Outcome: OutcomeEffect]
    let needsDocument: Bool
    package var isAbsolute: Bool
    package var cells: [BarredAct: CellRow]
}
