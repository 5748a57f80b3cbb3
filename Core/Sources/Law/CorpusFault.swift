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
