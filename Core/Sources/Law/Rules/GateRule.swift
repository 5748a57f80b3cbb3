public import Kernel

/// What the law says of one gate on one day.
public struct GateRule: Hashable, Sendable {
    public let text: RuleText
    /// How long a signature is good; nil when it has no term.
    public let shelfLife: Term?
    /// Whether the days of the shelf life are working days.
    public let isInWorkingDays: Bool
    /// True when no text gives the shelf life and the project chose it.
    public let isShelfLifeAssumed: Bool

    public var article: String { text.article }
    public var url: String { text.url }
    public var isVerified: Bool { text.isVerified }
}

/// A gate as it stands in a file.
package struct GateRow: Sendable {
    package let rule: Rule
    package var shelfLife: Term?
    let isInWorkingDays: Bool
    let isShelfLifeAssumed: Bool
    package var cells: [BarredAct: CellRow]
}
