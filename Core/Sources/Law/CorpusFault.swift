/// What is wrong with a corpus file, and where.
public struct CorpusFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Problem: Hashable, Sendable {
        /// No YAML; the parser's own words.
        case unreadable(String)
        case missing
        /// The value is not one of this kind.
        case notA(String)
        /// A name that nobody reads: most often a slip of the pen.
        case unknownName
        case twice
        /// "Does not bar" is a claim, and a claim needs a source or a reason.
        case withoutReason
        /// Two versions hold on one day.
        case overlaps
        case noSuchRule(String)
        case noSuchEvent(String)
        /// Rules that go before each other in a circle.
        case circle([String])
        /// No worked example shows the rule.
        case withoutScenario
        /// What a worked example gives instead of what it says.
        case comesOutAs(String)
    }

    public let file: String
    /// From 1; 0 when the fault has no line, as a rule that no file holds.
    public let line: Int
    /// The way to the field: `SUS-08.cells.booking.bars`.
    public let field: String
    public let problem: Problem

    public init(file: String, line: Int, field: String, _ problem: Problem) {
        (self.file, self.line, self.field, self.problem) = (file, line, field, problem)
    }

    public var description: String { "\(file):\(line): \(field): \(problem)" }
}

extension CorpusFault.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let words): "this is no YAML: \(words)"
        case .missing: "is missing"
        case .notA(let kind): "is not a \(kind)"
        case .unknownName: "nobody reads a field of this name here"
        case .twice: "stands here twice"
        case .withoutReason: "needs a source or a note"
        case .overlaps: "another version of this rule holds on one of these days"
        case .noSuchRule(let id): "there is no rule \(id)"
        case .noSuchEvent(let code): "there is no event or rule \(code)"
        case .circle(let rules): "rules override each other: \(rules.joined(separator: " over "))"
        case .withoutScenario: "no scenario shows this rule"
        case .comesOutAs(let answer): "comes out as \(answer)"
        }
    }
}
